/** A word without its ending, to know its other forms by: `welded` and `welding` are `weld`. Short words stay as they are. */
export function stemOf(word: string): string {
  if (word.length <= 4) return word;
  return word.replace(/(?:ations?|ings?|ers?|ors?|ed|ies|ied|es|s|ly|ments?)$/, '').replace(/(.)\1$/, '$1');
}

/** What a list of words may have a word as: itself first, then without the ending of a plural or of a verb. */
export function listedForms(word: string): string[] {
  const cut = (ending: string, ...instead: string[]) =>
    word.endsWith(ending) ? instead.map((each) => word.slice(0, -ending.length) + each) : [];
  return [
    word,
    ...cut('ies', 'y'),
    ...cut('es', ''),
    ...cut('s', ''),
    ...cut('ed', '', 'e'),
    ...cut('ing', '', 'e'),
    ...(/(.)\1(?:ed|ing)$/.test(word) ? [word.replace(/.(?:ed|ing)$/, '')] : []),
  ];
}
