import type { TextRange } from '../mail-text.js';
import type { Part } from '../message/parts.js';
import { told, type Told } from '../message/told.js';
import { ofAnyWord, ofLine, ofPiece, ofSubject } from './role-by-place.js';
import { afterCue, beforeWord, ofGender, ofLabel, ofLooseLabel, ofQuote } from './role-by-words.js';
import { isPlausible, type RolePhrase } from './role-phrase.js';

/**
 * The job the interview is about.
 *
 * @param spans - where the text names people with their titles
 */
export function readRole(part: Part, spans: readonly TextRange[] = []): Told | undefined {
  const { body } = part;
  const isAbout = (found: RolePhrase | undefined) =>
    found && isPlausible(found.value, body.cues) ? found : undefined;
  const isOthers = (found: RolePhrase | undefined) =>
    found && spans.some((span) => span.start <= found.start && found.start < span.end) ? undefined : found;
  const found =
    isAbout(ofLabel(body)) ??
    isAbout(ofQuote(body)) ??
    isAbout(ofGender(body)) ??
    isAbout(beforeWord(body)) ??
    isAbout(afterCue(body, true)) ??
    isAbout(ofSubject(part)) ??
    isAbout(ofLooseLabel(body)) ??
    isAbout(ofLine(body, spans)) ??
    isAbout(ofAnyWord(body, spans)) ??
    isOthers(isAbout(afterCue(body, false))) ??
    isAbout(ofPiece(body, spans));
  if (found) return told(body, found.value, found.start);
  for (const line of part.signature) {
    const below =
      ofLabel(line) ??
      ofLooseLabel(line) ??
      ofGender(line) ??
      (line.text.startsWith('(') ? ofPiece(line, []) : undefined);
    if (below) return told(line, below.value, below.start);
  }
  return undefined;
}
