import { matches } from '../../../text/match.js';
/** Length of the subject, or of a first line that may stand for one. */
export function headingLength(text: string, subjectLength: number): number {
  if (subjectLength > 0) return subjectLength;
  const first = text.indexOf('\n');
  return first < 0 || first > 90 || /[,.!?]$/.test(text.slice(0, first).trimEnd()) ? 0 : first;
}

/** The pieces between the marks of a subject. */
export function subjectPieces(subject: string): { readonly text: string; readonly at: number }[] {
  return [...matches(subject, /(?:[^|:–—(),[\]\n]|(?<=\p{L})\(\p{Ll}{1,4}\)){2,80}/gu)]
    .flatMap((match) => {
      let at = match.index;
      return match[0].split(/( - | \/{1,2} | <> | @ | at | with | for |_)/).map((text) => {
        const piece = { text: text.trim(), at: at + text.length - text.trimStart().length };
        at += text.length;
        return piece;
      });
    })
    .filter(({ text }) => text.length > 2);
}
