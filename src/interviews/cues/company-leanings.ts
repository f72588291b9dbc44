export const companyScale: number = 8;
export const companyAbsent: number = 0;
export const companyLeast: number = 20;
export const companyLeanings: string = 'x\tA1';
