/** A label as it stands inside a sentence: `Recruiter screen` becomes `recruiter screen`, `HR interview` stays. */
export function inSentence(label: string): string {
  return /^\p{Lu}(?:\p{Lu}|$|\d)/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** A text with a capital in front: `the night shift` becomes `The night shift`. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
