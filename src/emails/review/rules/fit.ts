import { fold } from '../../../text/fold.js';
import { nowhere } from '../draft.js';
import { findPhrases } from '../lexicon.js';
import { inText, namesOf, type Known, type Match } from '../known.js';
import { contentStems, overlap } from '../match.js';
import { besides, passages } from '../passages.js';
import { readTokens } from '../tokens.js';
import { sentencesLike } from '../tone/leaning.js';
import { findCliches, findFlattery } from './style.js';
import { findNoChallenge } from './substance.js';

/** So likely a sentence is about fit by all its words, in percent. */
const likelyFit = 45;
/** This much of a point about people, in one sentence, takes it up. */
const takenUp = 0.4;

/** To HR: nothing about values, culture, way of working or fit. */
export function findNoFit(known: Known): Match[] {
  const { draft, words } = known;
  if (words.fit.length === 0) return [];
  const said = [
    ...passages(known, words.fit, { fields: ['text'], given: namesIn(known) }),
    ...passages(known, words.fitHints, { fields: ['text'], given: namesIn(known) }).filter(
      besides(known, words.people),
    ),
  ].map(({ span }) => span);
  // "Kind regards" is no word about kindness, "a can-do attitude" none about attitude, and praise of the reader none of the team.
  const worn = [...findCliches(known), ...findFlattery(known)].map(({ span }) => span);
  const isSaid = said.some(
    ({ start, end }) =>
      start >= draft.body.start &&
      end <= draft.body.end &&
      !worn.some((each) => each.start < end && start < each.end),
  );
  // A screening that was about the team's trouble is answered by a note about it.
  const isOfWork = /\p{L}/u.test(known.debrief?.challenge ?? '') && findNoChallenge(known).length === 0;
  return isSaid || isOfWork || takesUpPoint(known) || sentencesLike(known, 'fit', likelyFit).length > 0
    ? []
    : inText(nowhere(draft));
}

/** Folded names: "IT Support" in a title is no word about support. */
const namesIn = ({ interview, recipient }: Known): string =>
  ` ${fold(namesOf(interview, recipient).join(' . '))} `;

/** Whether a sentence takes up a point of the talk that is itself about how people work together. */
function takesUpPoint(known: Known): boolean {
  const { draft, points, words } = known;
  const stops = new Set(words.stopWords);
  // "Cabin Crew" says nothing of how crews swap.
  const named = new Set(contentStems(namesIn(known), stops));
  const stemsOf = (text: string) => contentStems(text, stops).filter((stem) => !named.has(stem));
  const isOfPeople = (point: string) => {
    const tokens = readTokens(point, words);
    return [words.fit, words.people].some((list) => findPhrases(tokens, list, words).length > 0);
  };
  const sentences = draft.sentences.map(({ start, end }) => stemsOf(draft.text.slice(start, end)));
  return points.filter(isOfPeople).some((point) => {
    const wanted = stemsOf(point);
    return wanted.length > 0 && sentences.some((own) => overlap(wanted, own) >= takenUp);
  });
}
