import { matches } from '../../text/match.js';
/**
 * Text as cues read it: lower-case words without accents, contractions written out, one space between them, and a `.`
 * or `?` between sentences.
 */

/** A stretch of what was typed, in UTF-16 code units: from `start`, up to but without `end`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A text in plain words. */
export interface PlainText {
  /** `what now ? tell me about a time` */
  readonly text: string;
  /** The stretches of `text` that ask, in order; the others tell what leads up to it. */
  readonly asking: readonly TextRange[];
  /** What was typed for a stretch of `text`. */
  readonly typedRange: (start: number, end: number) => TextRange;
}

/** UTF-16 code units that are read: a question is short, and what follows is passed over. */
const longest = 4000;

const token =
  /(?:\p{Lu}\.){2,}(?=\s|$)|[\p{L}\p{N}\p{M}]+(?:['’ʼ`][\p{L}\p{M}]+)*|[.!?;:…]+(?=[\s"'”’)»]|$)|[–—](?= )|\n/gu;

/** A text in plain words. */
export function plainText(typed: string): PlainText {
  const sentences = sentencesOf(typed.slice(0, longest));
  const words: Placed[] = [];
  const asking: TextRange[] = [];
  let text = '';
  for (const { marks, words: said } of sentences) {
    const start = text.length;
    for (const word of said) {
      if (text.length > start) text += ' ';
      words.push({ ...word, at: text.length });
      text += word.text;
    }
    if (marks || askingWords.test(text.slice(start))) asking.push({ start, end: text.length });
    text += marks ? ' ? ' : ' . ';
  }
  return {
    text: text.trimEnd(),
    asking,
    typedRange: (start, end) => ({
      start: wordAt(words, start)?.start ?? 0,
      end: wordAt(words, Math.max(start, end - 1))?.end ?? 0,
    }),
  };
}

interface Word extends TextRange {
  readonly text: string;
}
interface Placed extends Word {
  /** Where it stands in the plain text. */
  readonly at: number;
}

function wordAt(words: readonly Placed[], offset: number): Placed | undefined {
  return words.findLast(({ at }) => at <= offset);
}

/** How a sentence begins that asks, also without a question mark. */
const askingWords =
  /^(?:what|which|who|whom|whose|why|how|when|where|is|are|was|were|do|does|did|can|could|would|will|should|shall|may|might|have|has|had|am|tell|talk|walk|describe|give|explain|show|share|name|think|sell|teach|introduce|convince|estimate|any|anything)(?: |$)/;

/** Words that open a sentence and change nothing in what it asks. */
const openers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'and',
  'so',
  'but',
  'or',
  'now',
  'well',
  'ok',
  'okay',
  'please',
  'kindly',
  'just',
  'right',
  'alright',
  'good',
  'great',
  'hi',
  'hello',
  'thanks',
  'oh',
  'generally',
  'personally',
  'finally',
  'also',
  'lastly',
  'fine',
  'yes',
  'no',
  'actually',
  'basically',
  'perhaps',
  'maybe',
  'again',
]);

interface Sentence {
  readonly words: readonly Word[];
  /** It ends with a question mark. */
  readonly marks: boolean;
}

function sentencesOf(typed: string): Sentence[] {
  const sentences: Sentence[] = [];
  let words: Word[] = [];
  const close = (mark: string) => {
    while (words.length > 1 && openers.has(words[0]!.text)) words.shift();
    if (words.length > 0) sentences.push({ words, marks: mark.includes('?') });
    words = [];
  };
  for (const { 0: found, index } of matches(typed, token)) {
    if (/^[\p{L}\p{N}\p{M}]/u.test(found)) {
      words.push({ text: plainWord(found), start: index, end: index + found.length });
    } else {
      close(found);
    }
  }
  close('');
  return sentences;
}

function plainWord(typed: string): string {
  const word = typed
    .normalize('NFKD')
    .replace(/[\p{M}.]+/gu, '')
    .replace(/[’ʼ`]/g, "'")
    .toLowerCase();
  if (Object.hasOwn(contractions, word)) return contractions[word]!;
  return word
    .replace(/^(what|who|where|when|how|why|that|there|here)'?s$|^(it|he|she)'s$/, '$1$2 is')
    .replace(/^(do|does|did|is|are|was|were|could|would|should|have|has|had)n'?t$/, '$1 not')
    .replace(/'(\w+)$/, (_, end: string) => (Object.hasOwn(endings, end) ? endings[end]! : ''));
}

/** What the end of a contraction says; the `'s` of a possessive says nothing. */
const endings: Readonly<Record<string, string>> = {
  re: ' are',
  ve: ' have',
  ll: ' will',
  m: ' am',
  d: ' would',
};

const contractions: Readonly<Record<string, string>> = {
  "can't": 'can not',
  cannot: 'can not',
  cant: 'can not',
  "won't": 'will not',
  "let's": 'let us',
  lets: 'let us',
  im: 'i am',
  ive: 'i have',
  youre: 'you are',
  youve: 'you have',
  youd: 'you would',
  youll: 'you will',
  weve: 'we have',
  theyre: 'they are',
  u: 'you',
  ur: 'your',
  pls: 'please',
  wanna: 'want to',
  gonna: 'going to',
  gotta: 'have to',
};
