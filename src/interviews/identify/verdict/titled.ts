import { matches } from '../../../text/match.js';
import type { Cues } from '../../cues/cues.js';
import type { InterviewFamily } from '../../vocabulary.js';
import type { TextRange } from '../mail-text.js';
import type { ReadText } from '../message/sentences.js';
import { standingAt } from '../message/standing.js';
import { familyOfTitle } from '../people/family.js';
import { titleAt } from '../people/title-at.js';
import { perCues } from '../words/per-cues.js';
import { anyOf } from '../words/plain.js';

/** The sides that titles without a name show. */
export interface Titled {
  /** In lines such as "Panel: Branch Manager, HR Business Partner". */
  readonly labels: ReadonlySet<InterviewFamily>;
  /** After words such as "with our". */
  readonly met: ReadonlySet<InterviewFamily>;
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
  const [labels, met] = [unnamed(afterLabels(body)), unnamed(afterMeets(body))];
  return {
    labels: new Set(labels.map(({ family }) => family)),
    met: new Set(met.map(({ family }) => family)),
    ranges: [...labels, ...met],
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
