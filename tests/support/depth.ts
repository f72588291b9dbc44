/**
 * Big products are walked in part by `npm test` and as a whole by the gate `deep` of `npm run check`, which CI runs.
 */
export const isDeep = process.env['DEPTH'] === 'whole';
