const civil = /^(?:mrs?|ms|miss|mx|sir|dame|rev|madam)\.?$/i;
const learned = /^(?:dr|dra|prof|professor|doctor|docteur|pr)\.?$/i;
const further =
  /^(?:dr|dra|prof|med|ing|mag|dipl|h\.? ?c|rer|nat|phil|pd|dott\.ssa|dott|lic|ir|drs|dipl\.-ing|dr\.-ing)\.?$|^(?:ns|apt|bdn?|drg|psic|enf|arq|abg)\.$/i;

/**
 * A name without forms of address and titles, and how a mail greets somebody with a title: `Dr. Falk`. A family name
 * alone keeps its `Mr.` or `Dr.`: with nothing before it, it can be neither greeted nor looked up.
 */
export function addressOf(name: string): { readonly bare: string; readonly addressAs?: string | undefined } {
  // "Syamsul Rijal, M.T.": nobody is greeted with degrees.
  const words = name.replace(/, .*$/s, '').split(' ');
  let first = 0;
  while (first < words.length - 1 && [civil, learned, further].some((form) => form.test(words[first]!)))
    first++;
  const title = words.slice(0, first).find((word) => learned.test(word));
  const rest = words.slice(first).join(' ');
  const bare = rest.includes(' ') ? rest : words.join(' ');
  return { bare, ...(title !== undefined && { addressAs: `${title} ${words.at(-1)!}` }) };
}
