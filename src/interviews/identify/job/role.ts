import type { TextRange } from '../mail-text.js';
import type { Part } from '../message/parts.js';
import { told, type Told } from '../message/told.js';
import { ofAnyWord, ofLine, ofPiece, ofSubject } from './role-by-place.js';
import { afterCue, beforeWord, ofGender, ofLabel, ofQuote } from './role-by-words.js';

/**
 * The job the interview is about.
 *
 * @param spans - where the text names people with their titles
 */
export function readRole(part: Part, spans: readonly TextRange[] = []): Told | undefined {
  const { body } = part;
  const found =
    ofLabel(body) ??
    ofQuote(body) ??
    ofGender(body) ??
    beforeWord(body) ??
    afterCue(body, true) ??
    ofSubject(part) ??
    ofLine(body, spans) ??
    ofAnyWord(body, spans) ??
    afterCue(body, false) ??
    ofPiece(body, spans);
  if (found) return told(body, found.value, found.start);
  for (const line of part.signature) {
    const below =
      ofLabel(line) ?? ofGender(line) ?? (line.text.startsWith('(') ? ofPiece(line, []) : undefined);
    if (below) return told(line, below.value, below.start);
  }
  return undefined;
}
