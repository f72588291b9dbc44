import { escapeRegExp, matches } from '../../../text/match.js';
import type { Cues } from '../../cues/cues.js';
import { sentenceAt, type ReadText } from '../message/sentences.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, finder } from '../words/plain.js';
import { isLabeled } from './labels.js';
import { nameAt, type Name } from './names.js';
import { titleAfter } from './title-after.js';

const rulesOf = perCues(({ people }: Cues) => ({
  // "Ana, our Head of Data, will …" says more of her.
  told: new RegExp(`^(?:${anyOf([...people.articles, ...people.relatives])})(?![a-z])`),
  you: finder(people.you, ''),
}));

const mostLooks = 12;

/**
 * Whom the body of a calendar entry invites, by all of the name: who stands in its list beside others, without a title, and
 * is in the title as well ("Interview: Jordan Pike // Engineer") or called at the head of a line ("Jordan, for this session
 * you'll …").
 */
export function readerOfEntry(body: ReadText): string | undefined {
  const name = calledInEntry(body) ?? headOfEntry(body);
  return name?.text;
}

function calledInEntry(body: ReadText): Name | undefined {
  const { told, you } = rulesOf(body.cues);
  const calls = [...matches(body.text.slice(0, 6000), /(?:^|\n)(?<given>\p{Lu}[\p{L}'’-]+), (?=\p{Ll})/gu)];
  for (const { index, 0: call, groups } of calls.slice(0, mostLooks)) {
    const after = index + call.length;
    if (told.test(body.plain.slice(after, after + 24))) continue;
    if (!you.test(body.plain.slice(after, sentenceAt(body, after)[1]))) continue;
    const listed = listedAs(body, groups!['given']!);
    if (listed) return listed;
  }
  return undefined;
}

const head =
  /^(?:[^\n]{0,40}\n)?[^\n:–|-]{0,30}(?:interview|entretien|entrevue|entrevista|wawancara|gespr[äa]ch)[^\n:–|-]{0,24} ?[:–|-] ?(?=\p{Lu})/iu;

function headOfEntry(body: ReadText): Name | undefined {
  const start = head.exec(body.text)?.[0].length;
  const name = start === undefined ? undefined : nameAt(body, start);
  if (!name || !/^ ?(?:\/\/|[|–(-]|\n)/.test(body.text.slice(name.end, name.end + 3))) return undefined;
  return listedAs(body, name.text);
}

/** A name in a labeled list beside others, without a title. */
function listedAs(body: ReadText, begins: string): Name | undefined {
  const named = new RegExp(`(?<![\\p{L}\\d])${escapeRegExp(begins)}(?![\\p{L}])`, 'gu');
  for (const { index } of [...matches(body.text, named)].slice(0, mostLooks)) {
    const name = nameAt(body, index);
    const line = /^[^\n]*/.exec(body.text.slice(index))![0];
    const lineStart = body.text.lastIndexOf('\n', index) + 1;
    const isBeside = /[,;]/.test(line) || /[,;]/.test(body.text.slice(lineStart, index));
    if (name && isBeside && isLabeled(body, index, '') && !titleAfter(body, name.end)) return name;
  }
  return undefined;
}
