import type { NoteCues } from './cues.js';
import type { NoteContext } from './model.js';
import { namesOf } from './reporter.js';

/** "because I got another offer", "due to illness"; "captions on, if possible". */
export function withoutCause(whole: string, cues: NoteCues): string {
  const polite = cues.ifPossible.find((each) => whole.toLowerCase().endsWith(` ${each}`));
  const kept = polite === undefined ? whole : whole.slice(0, -polite.length - 1).replace(/,$/, '');
  const on = ` ${cues.switchedOn}`;
  const isSwitch = cues.switchedOn !== '' && kept.endsWith(on) && kept.split(' ').length < 5;
  const text = isSwitch ? kept.slice(0, -on.length) : kept;
  const cause = cues.causes.find((each) => text.toLowerCase().startsWith(`${each} `));
  return cause === undefined ? text : text.slice(cause.length + 1);
}

/** "Mrs. Ortiz said …" is told by somebody known; "Mrs. K in room 12" is private. */
export function withoutTitles(
  text: string,
  cues: NoteCues,
  { interviewers }: NoteContext,
  teller = '',
): string {
  const isTitle = (word: string) => cues.titles.includes(word.toLowerCase().replace(/\.$/, ''));
  const all = text.split(' ');
  if (!all.some(isTitle)) return text;
  const names = new Set([...interviewers.flatMap(namesOf), teller].flatMap((name) => name.split(/\s+/)));
  return all
    .filter(
      (word, index, words) => !isTitle(word) || !names.has(words[index + 1]?.replace(/['’:,].*$/, '') ?? ''),
    )
    .join(' ');
}
