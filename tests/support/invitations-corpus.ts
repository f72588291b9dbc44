import { forAll } from '../../src/interviews/identify/job/spans.js';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { identifyInterview, type IdentifiedInterview } from '../../src/interviews/identify.js';
import { fold } from '../../src/text/fold.js';
import { halfOf, wilson, type Half, type Share } from './review-corpus.js';

/** A message of the corpus, as `tests/fixtures/invitations/README.md` describes it. */
export interface LabeledMessage {
  readonly file: string;
  readonly language: string;
  readonly text: string;
  readonly receivedAt?: string;
  readonly timeZone?: string;
  readonly expected: {
    readonly verdict: string;
    readonly types: readonly string[];
    readonly format?: string;
    readonly setting?: string;
    readonly interviewers: readonly { readonly name: string; readonly title?: string }[];
    readonly startsAt?: string;
    readonly minutes?: number;
    readonly company?: string;
    readonly role?: string;
  };
  readonly note?: string;
}

/** What was measured, without a word of the messages. */
export interface InvitationScore {
  readonly messages: number;
  readonly verdict: Share;
  /** Of the messages that invite: the type is one of those a careful reader accepts. */
  readonly type: Share;
  readonly names: { readonly found: Share; readonly precision: Share; readonly f1: number };
  /** Of the messages that determine a start: it is that instant. */
  readonly start: Share;
  /** Of those that do not: none is given. */
  readonly noStart: Share;
  readonly company: Share;
  readonly role: Share;
  /** Not held to a bar. */
  readonly format: Share;
  readonly setting: Share;
  readonly minutes: Share;
}

const honorifics =
  /^(?:mrs?|ms|miss|mx|dr|prof|ing|ir|drs|dott ssa|dott|lic|d|don|dona|rev|barr|herrn?|frau|mme|mlle|m|monsieur|madame|sra?|pak|bapak|bu|ibu|kak|mas|mbak) /;

/** The messages of a folder; of one half when it is named. No file of the other half is opened. */
export function loadMessages(folder: string, half?: Half): LabeledMessage[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && (half === undefined || halfOf(file) === half))
    .map((file) => ({
      ...(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Omit<LabeledMessage, 'file'>),
      file,
    }));
}

/** What was right in one message; `undefined` where the question does not arise. */
export interface JudgedMessage {
  readonly message: LabeledMessage;
  readonly read: IdentifiedInterview;
  readonly verdict: boolean;
  readonly type?: boolean | undefined;
  readonly names: { readonly right: number; readonly given: number; readonly wanted: number };
  readonly start?: boolean | undefined;
  readonly noStart?: boolean | undefined;
  readonly format?: boolean | undefined;
  readonly setting?: boolean | undefined;
  readonly minutes?: boolean | undefined;
  readonly company?: boolean | undefined;
  readonly role?: boolean | undefined;
}

/** Reads a message and compares. Names count as equal but for case, accents and honorifics. */
export function judgeMessage(message: LabeledMessage): JudgedMessage {
  const { expected, receivedAt, timeZone } = message;
  const read = identifyInterview(message.text, { receivedAt, timeZone });
  const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => bare(name));
  const [given, wanted] = [names(read.interviewers), names(expected.interviewers)];
  const same = (one: string | undefined, other: string | undefined) =>
    other === undefined ? undefined : fold(one ?? '') === fold(other);
  return {
    message,
    read,
    verdict: read.verdict === expected.verdict,
    type: expected.types.length > 0 ? expected.types.includes(read.type ?? '') : undefined,
    names: {
      right: given.filter((name) => wanted.includes(name)).length,
      given: given.length,
      wanted: wanted.length,
    },
    start:
      expected.startsAt === undefined
        ? undefined
        : read.startsAt !== undefined && Date.parse(read.startsAt) === Date.parse(expected.startsAt),
    noStart: expected.startsAt === undefined ? read.startsAt === undefined : undefined,
    format: same(read.format, expected.format),
    setting: same(read.setting, expected.setting),
    minutes: expected.minutes === undefined ? undefined : read.minutes === expected.minutes,
    company: same(read.company?.name, expected.company),
    role: same(read.role?.title, expected.role?.replace(forAll, '')),
  };
}

function bare(name: string): string {
  let left = fold(name);
  while (honorifics.test(left)) left = left.replace(honorifics, '');
  return left;
}

const judgedSets = new WeakMap<readonly LabeledMessage[], readonly JudgedMessage[]>();

/** Reads the messages of a set, once. */
function judgeMessages(messages: readonly LabeledMessage[]): readonly JudgedMessage[] {
  const judged = judgedSets.get(messages) ?? messages.map(judgeMessage);
  judgedSets.set(messages, judged);
  return judged;
}

/** Scores messages; totals alone, so that nothing of the untouched half is seen. */
export function scoreMessages(messages: readonly LabeledMessage[]): InvitationScore {
  const judged = judgeMessages(messages);
  const share = (
    key: 'verdict' | 'type' | 'start' | 'noStart' | 'format' | 'setting' | 'minutes' | 'company' | 'role',
  ): Share => {
    const asked = judged.filter((each) => each[key] !== undefined);
    return { hits: asked.filter((each) => each[key]).length, of: asked.length };
  };
  const sum = (key: 'right' | 'given' | 'wanted') =>
    judged.reduce((total, { names }) => total + names[key], 0);
  const [right, given, wanted] = [sum('right'), sum('given'), sum('wanted')];
  return {
    messages: messages.length,
    verdict: share('verdict'),
    type: share('type'),
    names: {
      found: { hits: right, of: wanted },
      precision: { hits: right, of: given },
      f1: given + wanted === 0 ? 1 : (2 * right) / (given + wanted),
    },
    start: share('start'),
    noStart: share('noStart'),
    format: share('format'),
    setting: share('setting'),
    minutes: share('minutes'),
    company: share('company'),
    role: share('role'),
  };
}

/** How often the verdict of messages is right where the confidence is from one value up to another. */
export function rightByConfidence(
  sets: readonly (readonly LabeledMessage[])[],
  from: number,
  to: number,
): Share {
  const judged = sets
    .flatMap(judgeMessages)
    .filter(({ read }) => read.confidence >= from && read.confidence < to);
  return { hits: judged.filter(({ verdict }) => verdict).length, of: judged.length };
}

/** A score as lines to print: counts with the 95 % interval, no text and no name of a file. */
export function tellInvitationScore(title: string, score: InvitationScore): string {
  const tell = (name: string, share: Share) => {
    const [low, high] = wilson(share).map((each) => each.toFixed(3));
    const value = share.of === 0 ? '-' : (share.hits / share.of).toFixed(3);
    return `  ${name.padEnd(16)} ${share.hits} of ${share.of} = ${value} (95 %: ${low} to ${high})`;
  };
  const { names, messages, ...shares } = score;
  const bars = ['verdict', 'type', 'start', 'noStart', 'company', 'role'] as const;
  const others = ['format', 'setting', 'minutes'] as const;
  return [
    `${title}: ${messages} messages`,
    ...bars.map((key) => tell(key, shares[key])),
    tell('names found', names.found),
    tell('names right', names.precision),
    `  names F1         ${names.f1.toFixed(3)}`,
    ...others.map((key) => tell(`(${key})`, shares[key])),
  ].join('\n');
}
