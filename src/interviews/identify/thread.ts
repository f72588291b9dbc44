import type { Cues } from '../cues/cues.js';
import type { IdentifyLanguage } from '../identify.js';
import { knownFirms, type KnownFirms } from './job/firms.js';
import { readParts, visibleText, type Part } from './message/parts.js';
import { namesOfReader } from './people/reader.js';
import { sameName } from './people/same-name.js';
import { readSender } from './people/sender.js';
import { dateOrder } from './time/date-order.js';
import type { ThreadContext } from './time/thread-start.js';
import { cuesOf, detectLanguages } from './words/language.js';
import { plainOf } from './words/plain.js';

/** What is known outside the message. */
export interface MessageContext {
  /** When it came, milliseconds since 1970. */
  readonly received: number | undefined;
  readonly timeZone: string | undefined;
  readonly languages: readonly IdentifyLanguage[] | undefined;
}

/** The messages of a text, newest first, and what is known before any of them is read. */
export interface Thread {
  readonly parts: readonly Part[];
  /** All of it, as cues compare it. */
  readonly plain: string;
  readonly cues: Cues;
  readonly context: ThreadContext;
  readonly firms: KnownFirms;
  /** Names the messages call their reader by, but for the author's. */
  readonly readers: readonly string[];
}

/** Takes a text apart into the messages of its thread. */
export function readThread(
  message: string,
  { received, timeZone, languages: wanted = [] }: MessageContext,
): Thread {
  const visible = visibleText(message);
  const plain = plainOf(visible.text);
  const languages = wanted.length > 0 ? wanted : detectLanguages(plain);
  const cues = cuesOf(languages);
  const parts = readParts(visible, cues);
  const author = parts[0] && readSender(parts[0])?.name;
  return {
    parts,
    plain,
    cues,
    context: { received, timeZone, first: dateOrder(languages, timeZone) },
    firms: knownFirms(parts),
    readers: parts
      .flatMap(namesOfReader)
      .filter((name) => author === undefined || !sameName(author, name, cues)),
  };
}
