import { capital } from '../text/case.js';
import type { Interview, Person } from '../interviews/model.js';
import { lineOf, oneLine } from '../text/clean.js';
import { InterviewCompassError } from '../text/error.js';
import type { PlaceValues } from '../text/fill.js';
import { proposalTold, startTold, tellDate, tellDay, tellTime } from './clock.js';
import type { DetailId, EmailInputs } from './model.js';
import { honorificOf } from './address.js';
import { companyName, roleTitle, signedBy, spokenOf, spokenTitle } from './called.js';
import { isSamePerson } from './people.js';
import { spellOut } from './notes/spell.js';
import { wordsOf } from './notes/nouns.js';
import { isPast, isThirdPerson } from './notes/verbs.js';
import { subjected } from './notes/whole-sentence.js';
import { inSentence } from './notes/in-sentence.js';
import type { DraftWords, NoteCues } from './words.js';

/** Every input any purpose can have, each optional. */
export type AnyInputs = { readonly interview: Interview; readonly to?: Person | undefined } & {
  readonly [Name in Exclude<AllKeys<EmailInputs[keyof EmailInputs]>, 'interview' | 'to'>]?:
    InputOf<Name> | undefined;
};
type AllKeys<Union> = Union extends unknown ? keyof Union : never;
type InputOf<Name> = {
  [Purpose in keyof EmailInputs]: Name extends keyof EmailInputs[Purpose]
    ? EmailInputs[Purpose][Name]
    : never;
}[keyof EmailInputs];

/** Of more people the names would be a list. */
const mostThanked = 3;

/** Values for the places of a mail that do not come from notes. */
export function mailPlaces(inputs: AnyInputs, recipient: Person | undefined, words: DraftWords): PlaceValues {
  const { interview } = inputs;
  const start = startTold(interview);
  const people = (interview.interviewers ?? []).filter((person) => person.role !== 'ai-system');
  const others = people.filter((person) => !isSamePerson(person, recipient));
  const { cues } = words.emails;
  const names = listed(
    others.flatMap((each) => mentioned(each, words) ?? []),
    'conjunction',
    words,
  );
  const date = start && tellDate(start, words);
  return {
    company: companyIn(words, interview.company?.name),
    role: interview.role && lineOf(spokenTitle(roleTitle(interview.role.title, cues))),
    candidate: interview.candidate && lineOf(signedBy(interview.candidate.name, cues)),
    date: inputs.missed ? undefined : date,
    missedDate: inputs.missed ? date : undefined,
    time: start && tellTime(start, words, interview.setting === 'in-person'),
    // Told to one of them, the others come after "you".
    interviewers: others.length === people.length ? names : undefined,
    others: others.length < people.length ? names : undefined,
    // Who is written to by name may be one of several that are.
    alsoThanked:
      inputs.to === undefined && others.length < Math.min(people.length, mostThanked + 1) ? names : undefined,
    link: lineOf(inputs.material === undefined ? interview.link : inputs.link),
    location: lineOf(interview.location),
    phone: interview.setting === 'phone' ? lineOf(interview.candidate?.phone) : undefined,
    proposals: inputs.proposed && proposalsOf(inputs.proposed, interview, words),
    details: inputs.about && detailsOf(inputs.about, words),
    ...correctionOf(inputs.correction, words),
    decisionBy:
      inputs.debrief?.decisionBy &&
      tellDay(inputs.debrief.decisionBy, 'debrief.decisionBy', words, interview.timeZone),
    startsOn: inputs.startsOn && tellDay(inputs.startsOn, 'startsOn', words, interview.timeZone),
    until: inputs.until && tellDay(inputs.until, 'until', words, interview.timeZone),
  };
}

/** "Pak Robert", "Dokter Bukit", where a name alone would be rude; nobody's title is guessed. */
function mentioned(person: Person, { emails }: DraftWords): string | undefined {
  const name = spokenOf(person.name, emails.cues);
  const honorific = honorificOf(person, emails);
  if (person.addressAs !== undefined && honorific !== undefined) return oneLine(person.addressAs);
  const isTold = honorific !== undefined && honorific !== emails.cues.reader.name && !honorific.includes(' ');
  return isTold && name !== undefined && !name.startsWith(`${honorific} `) ? `${honorific} ${name}` : name;
}

/** A company as it is named within a sentence: "the University of Leeds", "the Superior Court of Yolo County". */
function companyIn({ emails }: DraftWords, name: string | undefined): string | undefined {
  const company = name === undefined ? undefined : lineOf(companyName(name));
  const parts = (company ?? '').toLowerCase().replaceAll('.', '').split(' ');
  const { of, served } = emails.cues;
  // "the Institute for Coastal Economics"
  const at = parts.findIndex((part, index) => index > 0 && (part === of || part === served.for));
  const before = parts.slice(0, Math.max(0, at));
  const isOwned =
    before.some((word) => /['’]s?$/u.test(word)) || emails.cues.determiners.includes(before[0]!);
  const isOf = !isOwned && emails.institutions.includes(before.at(-1) ?? '');
  return isOf ? `${emails.cues.article} ${company!}` : company;
}

/** What was typed for an answer, in words and capitals as they are written. */
function correctionOf(text: string | undefined, { emails }: DraftWords): PlaceValues {
  // "it sounded as if I had quit, I hadn't, it was sold": what goes on is no remark.
  const aside = new RegExp(`,\\s${emails.cues.self}\\s[^,.;]*$`, 'iu');
  const told = lineOf(text)
    ?.replace(/[.!]+$/u, '')
    .replace(aside, '');
  const spelled = told && asDone(spelledOut(told, emails.cues), emails.cues);
  const { rightAnswers, wrongAnswers, bothAnswers } = emails.cues;
  // "yang benar 75 mg": the sentence around it says that it is.
  const within = (answer: string) =>
    inSentence(answer.replace(rightAnswers!, ''), emails.cues, { properNames: [], interviewers: [] });
  const correction = spelled && (rightAnswers ? within(spelled) : capital(withSubject(spelled, emails.cues)));
  // "I said four, but it is two" tells of the answer, and is none.
  const { self, speaking } = emails.cues;
  // "tadi saya bilang 5 menit": what was said, and not what is right.
  const said = new RegExp(`^(?:\\p{L}+ ){0,3}${self} (?:${speaking.join('|')}) `, 'iu');
  const isRetold = rightAnswers
    ? said.test(correction ?? '')
    : correction?.toLowerCase().startsWith(`${self.toLowerCase()} `);
  // "kemarin saya jawab 5 NTU. Yang berlaku sekarang 3": what was wrong and what is right
  if (spelled && bothAnswers?.test(spelled) && !wrongAnswers?.test(spelled))
    return { correction, account: `${capital(spelled)}.` };
  // "I said 5 seconds, it is 0.4"
  const { subject, but } = emails.cues;
  const joint = said.test(correction ?? '') ? but : emails.cues.and;
  const joined = withBareSubject(correction, emails.cues)?.replace(`, ${subject} `, `, ${joint} ${subject} `);
  if (isRetold) return { correction, retold: but === '' ? correction : joined };
  const [, wrong] = wrongAnswers?.exec(spelled ?? '') ?? [];
  return { correction, wrong };
}

/** Sentence by sentence, for a short form has its full stop within it. */
function spelledOut(text: string, cues: NoteCues): string {
  const spelled = text.split(cues.accounts?.ends ?? /(?<=[.!?])\s+/u).map((each, nth) => {
    const [mark = ''] = /[.!?]+$/u.exec(each) ?? [];
    const small = inSentence(each.slice(0, each.length - mark.length), cues, {
      properNames: [],
      interviewers: [],
    });
    const said = spellOut(small, cues, { properNames: [] }) + mark;
    return nth === 0 ? said : capital(said);
  });
  return spelled.join(' ');
}

/** "said 120", "forgot to say …": I did. */
function asDone(text: string, cues: NoteCues): string {
  const { accounts, own, self, speaking } = cues;
  const [first = ''] = text.split(' ');
  if (own === '') return text;
  if (speaking.includes(first.toLowerCase()))
    return `${self} ${first.toLowerCase()}${text.slice(first.length)}`;
  const done = accounts ? subjected(text, cues) : text;
  // "use foam, not water" is the answer.
  return isPast(wordsOf(done)[1] ?? '', cues) ? done : text;
}

/** "I said 120 but forgot the losses, should be 190": it should. */
function withBareSubject(
  text: string | undefined,
  { subject, but, auxiliaries }: NoteCues,
): string | undefined {
  if (but === '') return text;
  return text?.replace(/, (\p{L}+) (?=\p{L}|\d)/u, (whole, verb: string) => {
    if (!auxiliaries.includes(verb)) return whole;
    const isTurned = text.includes(` ${but} `);
    return isTurned ? `; ${subject} ${verb} ` : `, ${but} ${subject} ${verb} `;
  });
}

/** "depends on the dose": it does. */
function withSubject(text: string, cues: NoteCues): string {
  const [first = ''] = text.split(' ');
  const small = first.toLowerCase();
  const acts = isThirdPerson(small, cues) || (cues.finiteVerbs.includes(small) && small.endsWith('s'));
  return acts && cues.subject !== ''
    ? `${cues.subject} ${text.charAt(0).toLowerCase()}${text.slice(1)}`
    : text;
}

function listed(
  items: readonly string[],
  type: 'conjunction' | 'disjunction',
  words: DraftWords,
): string | undefined {
  return items.length > 0 ? new Intl.ListFormat(words.code, { type }).format(items) : undefined;
}

function proposalsOf(proposed: readonly string[], interview: Interview, words: DraftWords): string {
  const times = proposed.map((text, index) => {
    const start = proposalTold(text, interview, `proposed[${index}]`);
    return words.emails.appointment
      .replace('{date}', tellDate(start, words))
      .replace('{time}', tellTime(start, words, interview.setting === 'in-person'));
  });
  const all = listed(times, 'disjunction', words);
  if (all !== undefined) return all;
  throw new InterviewCompassError('no other time is proposed', {
    code: 'missing-value',
    path: 'proposed',
    hint: 'Propose at least one time, such as "2026-12-04T10:00".',
  });
}

function detailsOf(about: readonly DetailId[], words: DraftWords): string | undefined {
  const known = Object.keys(words.emails.details);
  return listed(
    about.map((id, index) => {
      if (known.includes(id)) return words.emails.details[id];
      throw new InterviewCompassError(`${JSON.stringify(id) ?? 'undefined'} is not known`, {
        code: 'unknown-id',
        path: `about[${index}]`,
        hint: `Known: ${known.join(', ')}`,
      });
    }),
    'conjunction',
    words,
  );
}
