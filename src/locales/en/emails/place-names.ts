/** Countries, what is of them, and big cities that are no common words: "trucks to norway" has a capital. */
// prettier-ignore
export const placeNames: readonly string[] = [
  'australia', 'austria', 'belgium', 'brazil', 'canada', 'denmark', 'england', 'europe', 'finland', 'france',
  'germany', 'greece', 'india', 'indonesia', 'ireland', 'italy', 'japan', 'kenya', 'korea', 'mexico',
  'norway', 'poland', 'portugal', 'scotland', 'spain', 'sweden', 'switzerland',
  'ukraine', 'vietnam',
  'african', 'american', 'belgian', 'brazilian', 'british', 'canadian', 'chinese', 'danish', 'european', 'finnish', 'greek',
  'indian', 'indonesian', 'irish', 'korean', 'mexican', 'norwegian', 'scottish', 'swedish', 'swiss', 'turkish', 'ukrainian', 'vietnamese', 'welsh',
  'amsterdam', 'berlin', 'dublin', 'edinburgh', 'glasgow', 'hamburg', 'lisbon', 'london',
  'manchester', 'nairobi', 'oslo', 'paris', 'rotterdam', 'stockholm',
];
