import { matches } from '../../../text/match.js';
import type { Cues } from '../../cues/cues.js';
import type { InterviewFamily } from '../../vocabulary.js';
import type { TextRange } from '../mail-text.js';
import { plainBefore, type ReadText } from '../message/sentences.js';
import { standingAt } from '../message/standing.js';
import { familyOfTitle } from './family.js';
import { titleAt } from './title-at.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, finder } from '../words/plain.js';

/** The sides that titles without a name show. */
export interface Titled {
  /** In lines such as "Panel: Branch Manager, HR Business Partner". */
  readonly labels: ReadonlySet<InterviewFamily>;
  /** After words such as "with our", or doing something. */
  readonly met: ReadonlySet<InterviewFamily>;
  /** Of these, before words such as "would like to meet you". */
  readonly acts: ReadonlySet<InterviewFamily>;
  readonly ranges: readonly TextRange[];
}

const rulesOf = perCues(({ people }: Cues) => ({
  label: new RegExp(
    `(?:^|\\n)[-* ]{0,4}(?:${anyOf(people.labels)})(?: \\([^)\\n]{1,20}\\))? ?: ?([^\\n]{3,200})`,
    'g',
  ),
  piece: new RegExp(`[^;,/&]+?(?= ${anyOf(people.and)} |[;,/&]|$)`, 'g'),
  lead: new RegExp(`^ ?(?:${anyOf(people.and)} )?`),
  meet: new RegExp(
    `(?<![a-z])(?:${anyOf(people.meet)}) (?:(?:${anyOf(people.articles)}) ){0,2}(?=[a-z])`,
    'g',
  ),
  will: finder(people.will),
  // "our managing director", "direktur kami": where a title may begin that does something
  begin: new RegExp(`(?:(?<![a-z])(?:${anyOf(people.articles)}) |^|[,;:!?.)] |\\n)(?=[a-z])`, 'g'),
  ours: new RegExp(`^(?: (?:${anyOf([...people.articlesAfter, '(?!)'])}))? ?$`),
  next: new RegExp(`^(?:, |,? (?:${anyOf(people.and)}) )(?:(?:${anyOf(people.articles)}) ){0,2}`),
}));
const mostLabels = 30;
const mostMeets = 60;
const mostInRow = 6;

/**
 * Titles of people without a name.
 *
 * @param spans - where the text names people
 */
export function readTitled(body: ReadText, spans: readonly TextRange[]): Titled {
  const unnamed = (ranges: readonly TextRange[]) =>
    ranges.flatMap(({ start, end }) => {
      const isNamed = spans.some((span) => start < span.end && span.start < end);
      const family = isNamed ? undefined : familyOfTitle(body.text.slice(start, end), body.cues);
      return family ? [{ family, start, end }] : [];
    });
  const [labels, met, acts] = [
    unnamed(afterLabels(body)),
    unnamed(afterMeets(body)),
    unnamed(subjects(body)),
  ];
  const familiesOf = (...lists: readonly (readonly { family: InterviewFamily }[])[]) =>
    new Set(lists.flat().map(({ family }) => family));
  return {
    labels: familiesOf(labels),
    met: familiesOf(met, acts),
    acts: familiesOf(acts),
    ranges: [...labels, ...met, ...acts],
  };
}

function afterLabels({ plain, cues }: ReadText): TextRange[] {
  const { label, piece, lead } = rulesOf(cues);
  const found: TextRange[] = [];
  let looks = 0;
  for (const match of matches(plain, label)) {
    if (++looks > mostLabels) break;
    const from = match.index + match[0].length - match[1]!.length;
    for (const { index, 0: words } of matches(match[1]!, piece))
      found.push({
        start: from + index + lead.exec(words)![0].length,
        end: from + index + words.length,
      });
  }
  return found;
}

function afterMeets(body: ReadText): TextRange[] {
  const { meet, next } = rulesOf(body.cues);
  const found: TextRange[] = [];
  let looks = 0;
  for (const match of matches(body.plain, meet)) {
    if (++looks > mostMeets) break;
    const standing = standingAt(body, match.index);
    if (standing === 'past' || standing === 'later') continue;
    // "the Programs Director, the M&E Lead and the HR Manager"
    let start = match.index + match[0].length;
    for (let count = 0; count < mostInRow; count++) {
      const title = titleAt(body, start);
      if (!title) break;
      found.push(title);
      const goesOn = next.exec(body.plain.slice(title.end, title.end + 40))?.[0];
      if (!goesOn) break;
      start = title.end + goesOn.length;
    }
  }
  return found;
}

/** "Our managing director would like to meet you" */
function subjects(body: ReadText): TextRange[] {
  const { will, begin, ours } = rulesOf(body.cues);
  const found: TextRange[] = [];
  let looks = 0;
  for (const { index } of matches(body.plain, will)) {
    if (++looks > mostMeets) break;
    const standing = standingAt(body, index);
    if (standing === 'past' || standing === 'later') continue;
    const before = plainBefore(body, index, 60);
    const from = index - before.length;
    for (const match of [...matches(before, begin)].toReversed()) {
      const title = titleAt(body, from + match.index + match[0].length);
      if (!title || !ours.test(body.plain.slice(title.end, index))) continue;
      found.push(title);
      break;
    }
  }
  return found;
}
