import { capital } from '../../text/case.js';
import { phraseFinder } from '../phrases.js';
import type { NoteCues } from './cues.js';
import { isFragment, isSaying } from './fragment.js';
import type { Note, NoteContext, NoteKind } from './model.js';
import { nameToReader } from './names.js';
import { originOf, type Reported } from './report.js';
import { hasShorthand } from './residue.js';
import { inSentence } from './in-sentence.js';

/** What somebody was heard to say, in the words it was said in, and in its marks. */
export function sayingOf(
  said: string | undefined,
  { by }: Reported,
  cues: NoteCues,
  kind: NoteKind,
): Note | undefined {
  const text = said?.replace(/[.!]+$/, '');
  const isFit = text !== undefined && kind === 'point' && cues.auxiliaries.length > 0 && isSaying(text, cues);
  if (!isFit || phraseFinder(cues.unplaceable)(text)) return undefined;
  return { form: 'either', text: `"${capital(text)}"`, ...(by !== undefined && { by }) };
}

/** What can be told as it was noted, where nothing better can be made of it. */
export function fragmentOf(
  report: Reported,
  whole: readonly string[],
  cues: NoteCues,
  context: NoteContext,
): Note | undefined {
  const { kind = 'point' } = context;
  const isFit =
    !hasShorthand(report.text, cues, context) && whole.every((text) => !phraseFinder(cues.unplaceable)(text));
  const { form } = report;
  const text = nameToReader(inSentence(report.text, cues, context), cues, context);
  if (!isFit || form === 'asked' || form === 'favor' || text === undefined || !isFragment(text, cues, kind))
    return undefined;
  return { form: 'either', text, ...originOf(report) };
}
