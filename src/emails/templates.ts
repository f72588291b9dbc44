import type { InterviewFamily } from '../interviews/vocabulary.js';
import { replaceIn } from './compose.js';
import { inputFields } from './inputs/fields.js';
import { emailPurposes, tones, type EmailInputs, type EmailPurpose, type Tone } from './model.js';
import { emailPlans, type EmailPlan, type PlanForm, type SlotId } from './plans.js';
import type { DraftWords, SentenceLevels, SentenceWords } from './words.js';

/** Name of an input a purpose can have, `interview` and `to` included. */
export type EmailInputName = { [Purpose in EmailPurpose]: keyof EmailInputs[Purpose] }[EmailPurpose];

/** One of our mails, laid open: what it needs, how it is ordered, and everything it can say. */
export interface PurposeTemplate {
  readonly purpose: EmailPurpose;
  /** Label, such as `Thank-you note`. */
  readonly name: string;
  /** Names of the inputs without which it cannot be written. */
  readonly inputs: readonly EmailInputName[];
  /** Names of the inputs it uses when they are there. */
  readonly optionalInputs: readonly EmailInputName[];
  /** The order of its sentences, by family of the reader and form. */
  readonly families: Readonly<Record<InterviewFamily, PurposeForms>>;
  /** Subject lines by tone. */
  readonly subject: ToneLevels;
  /** Sentences by slot and tone, the slots in the order in which they first stand in a mail. */
  readonly sentences: Readonly<Partial<Record<SlotId, ToneLevels>>>;
}

/** The order of a mail in each of its forms. */
export interface PurposeForms {
  /** Paragraphs of slots, for the chat message and the two lengths of a mail. */
  readonly forms: Readonly<Record<PlanForm, EmailPlan>>;
}

/**
 * A sentence in each tone: levels from the most to the least specific, each a list of phrasings that say the same. A tone
 * that says it like the neutral one holds the same list.
 */
export type ToneLevels = Readonly<Record<Tone, SentenceLevels>>;

/**
 * Lays our mails open as plain data: for each purpose what it needs, the order of its sentences, and every phrasing. For
 * forms that ask for the right inputs, for previews, and for reading over what may be said in your name.
 *
 * @example
 * ```ts
 * import { emailTemplates, en } from 'interview-compass';
 *
 * const reschedule = emailTemplates(en).find(({ purpose }) => purpose === 'reschedule')!;
 * reschedule.inputs; //=> ['interview', 'proposed']
 * reschedule.families.user.forms.message; //=> [['regret', 'reason', 'propose']]
 * reschedule.sentences.regret!.neutral[0]!.length > 1; //=> true
 * ```
 */
export function emailTemplates(words: DraftWords): PurposeTemplate[] {
  return emailPurposes.map((purpose) => {
    const { name, subject, sentences } = words.emails.purposes[purpose];
    const { hr, user } = emailPlans[purpose];
    const slots = new Set([hr, user].flatMap((plan) => [plan.standard, plan.short, plan.message].flat(2)));
    const inputs = (wanted: 'required' | 'optional') =>
      Object.entries(inputFields[purpose]).flatMap(([input, need]) =>
        need === wanted ? [input as EmailInputName] : [],
      );
    return {
      purpose,
      name,
      inputs: inputs('required'),
      optionalInputs: inputs('optional'),
      families: { hr: { forms: hr }, user: { forms: user } },
      subject: inEachTone(subject, words),
      sentences: Object.fromEntries(
        [...slots].map((slot) => [
          slot,
          inEachTone((sentences as Readonly<Record<SlotId, SentenceWords>>)[slot], words),
        ]),
      ),
    };
  });
}

function inEachTone(sentence: SentenceWords, { emails }: DraftWords): ToneLevels {
  const neutral = (tone: Tone) =>
    sentence.neutral.map((level) => level.map((text) => replaceIn(text, emails.tones[tone] ?? [])));
  return Object.fromEntries(tones.map((tone) => [tone, sentence[tone] ?? neutral(tone)])) as Record<
    Tone,
    SentenceLevels
  >;
}
