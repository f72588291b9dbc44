export const roleScale: number = 8;
export const roleAbsent: number = 0;
export const roleLeast: number = 20;
export const roleLeanings: string = 'x\tA1';
