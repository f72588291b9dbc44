import type { Cues } from '../../cues/cues.js';
import { plainOf } from '../words/plain.js';
import { cuePlaces, tagsOf, type CuePlaces } from './tags.js';
import { tokensOf, type NamedPart, type Token } from './tokens.js';

/** A thread as company and job are read from it. */
export interface JobText {
  readonly tokens: readonly Token[];
  /** What each token is by itself. */
  readonly tags: readonly (readonly string[])[];
  readonly cues: CuePlaces;
}

/** What of a thread is read, and what is known of it. */
export interface JobTextInput {
  /** Its messages, the one that invites first. */
  readonly parts: readonly NamedPart[];
  /** Names of people in it. */
  readonly names: readonly string[];
  /** Names of its mail domains. */
  readonly domains: readonly string[];
  readonly cues: Cues;
}

/** Makes a thread ready to read company and job from it. */
export function toJobText({ parts, names, domains, cues }: JobTextInput): JobText {
  const tokens = tokensOf(parts);
  const words = names.flatMap((name) => plainOf(name).split(/[ .]/)).filter((each) => each.length > 1);
  return { tokens, tags: tagsOf(tokens, new Set(words), domains, cues), cues: cuePlaces(tokens, cues) };
}
