/** How a mail is brought to a length that fits: a subject, a chat message, a note with little to tell. */
import { oneLine } from '../text/clean.js';
import { countWords } from '../text/count.js';
import type { PlaceValues } from '../text/fill.js';
import { roleTitle } from './called.js';
import { composeSentence, isDispensable, type Choice } from './compose.js';
import { tooLong, type EmailOptions, type Letter } from './letter.js';
import type { Email, EmailLength } from './model.js';
import { replacedFor } from './occasion.js';
import type { EmailPlan, SlotId } from './plans.js';
import type { Drafted } from './unsaid.js';
import type { DraftWords, SentenceWords } from './words.js';

/** Words from greeting to sign-off. */
function wordsOf({ parts }: Email): number {
  return countWords([parts.greeting, ...parts.paragraphs].join(' '));
}

/** A plan of a chat message, with what people who write in this language tell there as well. */
export function withMore(
  plan: EmailPlan,
  { emails: { alsoInMessages = {} } }: DraftWords,
  sentences: Readonly<Partial<Record<SlotId, SentenceWords>>>,
): EmailPlan {
  const withNext = (slot: SlotId): SlotId[] => {
    const next = alsoInMessages[slot];
    const said = plan.flat();
    const isTwice =
      next !== undefined &&
      (said.includes(next) || (next === 'user-interest' && said.includes('hr-interest')));
    return next !== undefined && sentences[next] && !isTwice ? [slot, ...withNext(next)] : [slot];
  };
  return plan.map((slots) => slots.flatMap(withNext));
}

/** Writes a mail by a plan, without some of the names, and in phrasings of a size or those of the seed. */
export type Write = (plan: EmailPlan, without: PlaceValues, size?: Choice['size']) => Drafted;

/**
 * A chat message that fits: in the shortest phrasings; with fewer of the sentences it can do without, from the last; then
 * without the role, then without the company. The first try, with its warning, when nothing fits.
 */
export function shortest(plan: EmailPlan, options: EmailOptions, write: Write): Drafted {
  const whole = write(plan, {});
  const fits = ({ email }: Drafted) => tooLong(email.text, options).length === 0;
  if (fits(whole)) return whole;
  const plans = [plan];
  for (const slot of [...plan.flat().filter(isDispensable).reverse(), ...dearest]) {
    plans.push(plans.at(-1)!.map((slots) => slots.filter((each) => each !== slot)));
  }
  for (const without of withoutNames) {
    for (const each of plans) {
      const drafted = write(each, without, 'shortest');
      if (fits(drafted)) return drafted;
    }
  }
  return whole;
}

/** What goes last: what was promised, and why. */
const dearest: readonly SlotId[] = ['promise', 'reason'];

/** What is left unsaid where there is no room for it. */
const withoutNames: readonly PlaceValues[] = [
  {},
  { role: undefined },
  { role: undefined, company: undefined },
];

/** How much a mail has to say. */
export interface Room {
  /** Words, at least. */
  readonly least: number;
  /** What it tells is end enough: no offer of more follows. */
  readonly isLean: boolean;
}

/** A mail of a length. A short one that had to be filled up may be longer than one that tells more, which is then taken. */
export function longEnough(
  plans: Readonly<Record<EmailLength, EmailPlan>>,
  length: EmailLength,
  room: Room,
  write: Write,
): Drafted {
  const standard = () => filledUp(plans.standard, room, write);
  if (length === 'standard') return standard();
  const short = filledUp(plans.short, room, write);
  const words = wordsOf(short.email);
  const whole = room.least === 0 ? short : standard();
  return words < room.least || wordsOf(whole.email) < words ? whole : short;
}

/** A mail as planned where it says enough; a point among few words wants more: an offer of more, then longer phrasings. */
function filledUp(plan: EmailPlan, { least, isLean }: Room, write: Write): Drafted {
  const withoutClose = plan.map((slots) => slots.filter((slot) => !closes.includes(slot)));
  const drafted = write(isLean ? withoutClose : plan, {});
  if (wordsOf(drafted.email) >= least) return drafted;
  const closed = write(plan, {});
  return wordsOf(closed.email) >= least ? closed : write(plan, {}, 'longest');
}

/** Offers of more, behind which nothing follows. */
const closes: readonly SlotId[] = ['hr-close', 'user-close', 'host-close'];

/** Longest subject that a mail program shows whole, in UTF-16 code units. */
const longestSubject = 60;

/**
 * The most specific subject that is not too long: with the whole title written out, or as it was typed, then as one says it,
 * without the role, and without the company, where their names are long.
 */
export function subjectLine(
  subject: SentenceWords,
  places: PlaceValues,
  choice: Choice,
  { interview, recipient, words }: Letter,
): string | undefined {
  const title = interview.role?.title ?? '';
  const typed = [roleTitle(title, words.emails.cues), oneLine(title)].filter(Boolean);
  const lines = [...typed.map((role) => ({ role })), ...withoutNames].flatMap((names) => {
    const named: PlaceValues = { ...places, ...names };
    const replaced = replacedFor(interview, recipient, named['role'], words);
    return ([undefined, 'shortest'] as const).flatMap(
      (size) => composeSentence(subject, 'subject', named, { ...choice, replaced, size })?.text ?? [],
    );
  });
  return lines.find((line) => line.length <= longestSubject) ?? lines.at(-1);
}
