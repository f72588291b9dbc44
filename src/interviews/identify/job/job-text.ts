import type { Cues } from '../../cues/cues.js';
import type { People } from '../people/people.js';
import { isGivenName } from '../people/name-words.js';
import { plainOf } from '../words/plain.js';
import { cuePlaces, tagsOf, type CuePlaces } from './tags.js';
import { tokensOf, type NamedPart, type Token } from './tokens.js';

/** A thread as company and job are read from it. */
export interface JobText {
  readonly tokens: readonly Token[];
  /** What each token is by itself. */
  readonly tags: readonly (readonly string[])[];
  readonly cues: CuePlaces;
  /** Names of those who interview, as cues compare them: no company and no job is called so. */
  readonly people: readonly string[];
  /** Given and family names of whoever else is named, as cues compare them. */
  readonly named: readonly string[];
}

/** What of a thread is read, and what is known of it. */
export interface JobTextInput {
  /** Its messages, the one that invites first. */
  readonly parts: readonly NamedPart[];
  /** Names of those who interview. */
  readonly people: readonly string[];
  /** What else may be somebody's name. */
  readonly mentioned: readonly string[];
  /** Names of its mail domains. */
  readonly domains: readonly string[];
  readonly cues: Cues;
}

/** Makes a thread ready to read company and job from it. */
export function toJobText({ parts, people, mentioned, domains, cues }: JobTextInput): JobText {
  const tokens = tokensOf(parts);
  const names = [...people, ...mentioned].flatMap((name) => plainOf(name).split(/[ .]/));
  const words = new Set(names.filter((each) => each.length > 1));
  return {
    tokens,
    tags: tagsOf(tokens, words, domains, cues),
    cues: cuePlaces(tokens, cues),
    people: people.map(plainOf),
    named: mentioned.map(plainOf).filter((name) => isGivenName(name.split(' ')[0]!) && name.includes(' ')),
  };
}

/** Names of those who interview; a sender whom nothing else names may be a firm. */
export function namesOf({ interviewers }: Pick<People, 'interviewers'>): string[] {
  return interviewers.flatMap(({ name, sender }) => (sender ? [] : [name]));
}
