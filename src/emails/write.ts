/** Writes a mail from what was read, by a plan. */
import { countWords } from '../text/count.js';
import { placesOf, type PlaceValues } from '../text/fill.js';
import type { Warning } from '../text/warning.js';
import { addressed } from './address.js';
import { composeSentence, inTone, notePlaces, type Choice } from './compose.js';
import { subjectLine, type Write } from './fitting.js';
import { withoutBrackets } from './inputs/aside.js';
import type { PlacedNote, ReadInputs } from './inputs/model.js';
import { finish, isChat, type Letter } from './letter.js';
import type { EmailPurpose } from './model.js';
import { otherWords } from './occasion.js';
import type { AnyInputs } from './places.js';
import { slotNotes, type EmailPlan, type SlotId } from './plans.js';
import { isThankYou } from './purposes.js';
import { elsewhereOf, lostOf, unkeptOf, unsaidOf, unsaidPoints } from './unsaid.js';
import type { SentenceWords } from './words.js';

/** What is known of a mail before its sentences are chosen. */
export interface Writing {
  /** The purpose whose words are used: a recorded interview is thanked for in its own. */
  readonly purpose: EmailPurpose;
  readonly inputs: AnyInputs;
  readonly read: ReadInputs;
  readonly letter: Letter;
  readonly choice: Choice;
  readonly places: PlaceValues;
  readonly warnings: readonly Warning[];
}

/** Writes the mail as often as it takes until it fits. */
export function writerOf(writing: Writing): Write {
  const { purpose, inputs, read, letter, choice, places } = writing;
  const { subject, name } = letter.words.emails.purposes[purpose];
  return (plan, without, size) => {
    const line = subjectLine(subject, places, choice, letter) ?? name;
    const isJobNamed =
      !isChat(letter.options) && places['role'] !== undefined && line.includes(places['role']);
    const { paragraphs, told } = sentencesOf(writing, plan, { ...places, ...without }, isJobNamed, size);
    return {
      email: finish(letter, line, paragraphs, writing.warnings),
      lost: [
        ...lostOf(read, told, inputs),
        ...unsaidPoints(purpose, read, told, true),
        ...unsaidOf(purpose, read, told, 'highlight', inputs),
        ...unkeptOf(purpose, read, told),
      ],
      unshared: [
        ...unsaidPoints(purpose, read, told, false),
        ...unsaidOf(purpose, read, told, 'challenge', inputs),
        ...elsewhereOf(purpose, read),
      ],
    };
  };
}

/** The paragraphs of a plan, and the notes they tell; the first sentence names the job where the subject does not. */
function sentencesOf(
  writing: Writing,
  plan: EmailPlan,
  known: PlaceValues,
  isJobNamed: boolean,
  size: Choice['size'],
): { readonly paragraphs: readonly string[]; readonly told: ReadonlySet<PlacedNote> } {
  const { read, letter, choice } = writing;
  const { recipient, words } = letter;
  const spoken: string[] = [];
  const said = new Set<SlotId>();
  const told = new Set<PlacedNote>();
  const say = (slot: SlotId): string[] => {
    const role = slotNotes[slot];
    if (isNeedless(slot, plan, read, { said, told })) return [];
    const isOfBoth = slot === 'user-callback' && plan.flat().includes('second-callback');
    const both = isOfBoth || slot === 'rejection-callback' ? read.both : undefined;
    const note = both ?? (role && read.notes[role]);
    const values = { ...known, ...notePlaces(note && inTone(note, choice.toneWords)) };
    const compose = (places: PlaceValues) =>
      composeSentence(phrasingsOf(slot, writing), slot, places, {
        ...choice,
        soFar: spoken,
        needed: isJobNamed || spoken.length > 0 ? undefined : 'role',
        size: note && size === 'longest' ? undefined : size,
      });
    // Twice is enough to name the company, and once in two sentences that follow one another.
    const naming = spoken.map((phrasing) => phrasing.includes('{company}'));
    const isNamed = naming.at(-1) === true || naming.filter(Boolean).length > 1;
    const sentence = (isNamed && compose({ ...values, company: undefined })) || compose(values);
    if (sentence === undefined) return [];
    spoken.push(sentence.phrasing);
    said.add(slot);
    const names = [...Object.keys(notePlaces(note)), ...(role === 'material' ? ['attached'] : [])];
    const isTold = placesOf(sentence.phrasing).some((name) => names.includes(name));
    if (note && isTold) for (const each of both?.points ?? [note]) told.add(each);
    return [withoutBrackets(sentence.text, note?.aside)];
  };
  const written = plan.map((slots) => addressed(slots.flatMap(say).join(' '), recipient, words));
  const isOpening = plan[1]?.some((slot) => slotNotes[slot] === 'first-point') === true;
  const paragraphs = (isOpening ? openedInOne(written) : written).filter((paragraph) => paragraph !== '');
  return { paragraphs: withCourtesy(paragraphs, writing, spoken), told };
}

/** Paragraphs of a letter, at most. */
const mostParagraphs = 4;

/** Thanks at the end, where the language has the custom and the mail has not said so. */
function withCourtesy(
  paragraphs: readonly string[],
  { purpose, letter, choice, places }: Writing,
  soFar: readonly string[],
): readonly string[] {
  const { recipient, words, options } = letter;
  const { courtesy } = words.emails;
  const last = paragraphs.at(-1) ?? '';
  if (!courtesy || isChat(options) || courtesy.said.test(last)) return paragraphs;
  const phrasings = isThankYou(purpose) ? courtesy.again : courtesy.usual;
  const sentence = composeSentence(phrasings, 'courtesy', places, { ...choice, soFar });
  if (!sentence) return paragraphs;
  const text = addressed(sentence.text, recipient, words);
  return paragraphs.length < mostParagraphs
    ? [...paragraphs, text]
    : [...paragraphs.slice(0, -1), `${last} ${text}`];
}

/** Words and sentences of a paragraph that is thanks and what one is thankful for, at most. */
const mostOpening = 45;
const mostSentences = 4;

/** One sentence of thanks is no paragraph, where what it is for is soon told. */
function openedInOne([thanks = '', points = '', ...rest]: readonly string[]): readonly string[] {
  const opening = `${thanks} ${points}`.trim();
  const sentences = opening.split(/[.?!]["”]?\s+(?=["“]?\p{Lu})/u).length;
  return countWords(opening) > mostOpening || sentences > mostSentences
    ? [thanks, points, ...rest]
    : [opening, ...rest];
}

/** The words of a slot: those of the occasion, of a chat, or the usual ones. */
function phrasingsOf(slot: SlotId, { purpose, letter, choice }: Writing): SentenceWords {
  const { interview, recipient, words, options } = letter;
  const { sentences, inMessages } = words.emails.purposes[purpose];
  const chat: { readonly [Slot in SlotId]?: SentenceWords } =
    isChat(options) && choice.tone !== 'formal' ? (inMessages ?? {}) : {};
  const own = sentences as Readonly<Record<SlotId, SentenceWords>>;
  return otherWords(slot, interview, recipient, words) ?? chat[slot] ?? own[slot];
}

/** Whether a sentence has nothing to say where others are told, or would be said twice. */
function isNeedless(
  slot: SlotId,
  plan: EmailPlan,
  { notes: { adjustment, challenge, highlight, promise, 'second-point': second } }: ReadInputs,
  { said, told }: { readonly said: ReadonlySet<SlotId>; readonly told: ReadonlySet<PlacedNote> },
): boolean {
  switch (slot) {
    // What to bring has been agreed on.
    case 'accept-next':
      return promise !== undefined && told.has(promise);
    case 'second-callback':
      return second !== undefined && told.has(second);
    // The challenge and what the writer brings to it are told in one go, or each alone.
    case 'matter':
      return !challenge || !highlight || !plan.flat().includes('answer');
    // What the writer brings says more than an offer of help with nothing in particular.
    case 'challenge':
      return said.has('matter') || (challenge === undefined && highlight !== undefined);
    case 'answer':
      return !said.has('matter');
    case 'highlight':
      return said.has('answer');
    // What one would do is told where the work was.
    case 'user-wish':
      return !said.has('answer');
    case 'user-bring':
      return !said.has('highlight');
    // One look back is enough.
    case 'check-in-callback':
    case 'rejection-callback':
      return said.has('answer');
    // What the writer told of themselves, with nothing they ask for, makes nothing easier.
    case 'adjustment-effect':
      return adjustment?.form === 'clause' || adjustment?.form === 'account';
    // A date or an offer is end enough.
    case 'outlook':
      return said.has('decision') || said.has('hr-close') || said.has('user-close');
    case 'look-ahead':
      return said.has('accept-work');
    default:
      return false;
  }
}
