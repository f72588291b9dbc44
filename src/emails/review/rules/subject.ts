import { fold } from '../../../text/fold.js';
import { findPhrases } from '../lexicon.js';
import type { Known, Match } from '../known.js';
import { isThankYou } from '../../purposes.js';

const longestSubject = 60;
/** Lists of mails differ by a few characters. */
const clearlyAbove = 1.1;
const inSubject = (subject: string, more: Partial<Match> = {}): Match[] => [
  { field: 'subject', span: { start: 0, end: subject.length }, ...more },
];

/** A subject line that is empty. */
export function findMissingSubject({ draft }: Known): Match[] {
  return draft.subject?.trim() === '' ? inSubject(draft.subject) : [];
}

/** A subject that could be about anything: nothing in it but words that every such mail could have. */
export function findVagueSubject({ draft, purpose, tokens, words }: Known): Match[] {
  const { subject } = draft;
  if (subject === undefined || subject.trim() === '') return [];
  const plain = fold(subject).replace(/^(?:re|fwd?|aw) (?=.)/, '');
  const isKnown = words.vagueSubjects.includes(plain);
  const common = new Set([...words.vagueWords, ...words.calendarWords, ...words.stopWords]);
  const parts = tokens.subject.map(({ word }) => word).filter((word) => !/^\d+$/.test(word));
  const thanks = findPhrases(tokens.subject, words.thanks, words).length > 0;
  const saysNothing = parts.every((part) => common.has(part)) && !(thanks && parts.length > 3);
  // "Following up on our insightful discussion": praise names no matter.
  const { hollow = '', talks = '' } = words.wordClasses;
  const praise = hollow.split(' ');
  const isEmpty = (part: string) => [...praise, ...talks.split(' ')].includes(part) || common.has(part);
  const isPraise = parts.some((part) => praise.includes(part)) && parts.every(isEmpty);
  // "A question about the interview" says by its purpose what a note of thanks has to say by naming the job.
  const enough = isThankYou(purpose) ? Infinity : 3;
  return isKnown || isPraise || (saysNothing && parts.length < enough) ? inSubject(subject) : [];
}

/** A subject that is cut off in a list of mails. */
export function findLongSubject({ draft }: Known): Match[] {
  const { subject = '' } = draft;
  const count = subject.trim().length;
  const places = { count: `${count}`, limit: `${longestSubject}` };
  return count > longestSubject * clearlyAbove ? inSubject(subject, { places }) : [];
}
