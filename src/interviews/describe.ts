import { interviewTypeIds, interviewTypes, type InterviewTypeId } from './catalog.js';
import { checkId } from './check.js';
import type { InterviewTypeWords } from './model.js';
import type { SourceId } from './sources.js';
import type { InterviewFamily } from './vocabulary.js';
import type { InterviewWords } from './words.js';

/** An interview type in words: all a page about it needs. Plain and JSON-safe. */
export interface InterviewTypeDescription extends InterviewTypeWords {
  readonly id: InterviewTypeId;
  /** The side it is usually held from. */
  readonly family: InterviewFamily;
  /** Label of the family, such as `HR interview`. */
  readonly familyName: string;
  /** What it is for. */
  readonly goal: string;
  /** What it looks at, most important first. */
  readonly focus: readonly string[];
  /** Kinds of questions it brings, most usual first. */
  readonly questionKinds: readonly string[];
  /** Who usually interviews. */
  readonly interviewers: readonly string[];
  /** Usual length in minutes. */
  readonly minutes: { readonly min: number; readonly max: number };
  /** Usual arrangements, most usual first. */
  readonly formats: readonly string[];
  /** Usual media, most usual first. */
  readonly settings: readonly string[];
  /** Where in a process it is found, most usual first. */
  readonly stages: readonly string[];
  /** What to have with you or in view. */
  readonly bring: readonly string[];
  /** Which way the clothes lean; `attireFor` knows more. */
  readonly attire: string;
  /** What to write afterwards, and to whom. */
  readonly followUp: string;
  /** Where the facts come from. */
  readonly sources: readonly SourceId[];
}

/**
 * Tells whether a value is the id of an interview type.
 *
 * @example
 * ```ts
 * import { isInterviewTypeId } from 'interview-compass';
 *
 * isInterviewTypeId('hiring-manager'); //=> true
 * isInterviewTypeId('Hiring manager'); //=> false
 * ```
 */
export function isInterviewTypeId(value: unknown): value is InterviewTypeId {
  return typeof value === 'string' && Object.hasOwn(interviewTypes, value);
}

/**
 * One interview type in words.
 *
 * @throws `InterviewCompassError` `unknown-id` when there is no such type
 *
 * @example
 * ```ts
 * import { describeInterviewType, en } from 'interview-compass';
 *
 * const type = describeInterviewType('recruiter-screen', en);
 * type.name; //=> 'Recruiter screen'
 * type.decides; //=> 'Whether you move on to the hiring team.'
 * ```
 */
export function describeInterviewType(id: InterviewTypeId, words: InterviewWords): InterviewTypeDescription {
  checkId(id, interviewTypeIds, 'id');
  const { family, minutes, sources, ...facts } = interviewTypes[id];
  const { types, families, goals, focus, questionKinds, roles, formats, settings, stages } = words.interviews;
  const { bring, attire, followUps } = words.interviews;
  return {
    id,
    family,
    familyName: families[family].name,
    ...types[id],
    goal: goals[facts.goal],
    focus: facts.focus.map((area) => focus[area]),
    questionKinds: facts.questionKinds.map((kind) => questionKinds[kind]),
    interviewers: facts.interviewers.map((role) => roles[role]),
    minutes,
    formats: facts.formats.map((format) => formats[format]),
    settings: facts.settings.map((setting) => settings[setting]),
    stages: facts.stages.map((stage) => stages[stage]),
    bring: facts.bring.map((item) => bring[item]),
    attire: attire.leans[facts.attire],
    followUp: followUps[facts.followUp],
    sources,
  };
}

/**
 * Every interview type in words, HR types first: the options of a `<select>`.
 *
 * @example
 * ```ts
 * import { en, listInterviewTypes } from 'interview-compass';
 *
 * const options = listInterviewTypes(en).map(({ id, name }) => ({ value: id, label: name }));
 * options[0]; //=> { value: 'recruiter-screen', label: 'Recruiter screen' }
 * ```
 */
export function listInterviewTypes(words: InterviewWords): readonly InterviewTypeDescription[] {
  return interviewTypeIds.map((id) => describeInterviewType(id, words));
}

/** Phrases as one table cell, the first letter a capital. */
export function listed(phrases: readonly string[], language: string): string {
  const list = new Intl.ListFormat(language, { type: 'unit' }).format(phrases);
  // eslint-disable-next-line no-restricted-syntax -- the language is passed, so the machine's does not matter
  return list.charAt(0).toLocaleUpperCase(language) + list.slice(1);
}
