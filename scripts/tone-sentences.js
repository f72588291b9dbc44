/** The labeled sentences that tone is learned from, by language and set. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './doors.js';
import { isTuning } from './open-messages.js';
import { sourceParts } from './source-parts.js';

/** The faults that single sentences show; what is discussed or attached, facts alone can tell. */
const faults = {
  en: [
    'ai-tell',
    'apology',
    'blame',
    'cliche',
    'desperation',
    'flattery',
    'hard-to-read',
    'negative-talk',
    'pay-talk',
    'pressure',
    'unsupported-promise',
  ],
  // Of worn phrases and of those of writing machines there are no sentences to learn from.
  id: [
    'apology',
    'blame',
    'desperation',
    'flattery',
    'negative-talk',
    'pay-talk',
    'pressure',
    'unsupported-promise',
  ],
};
/** What a note should say, which a sentence can say in many ways. */
const goods = { en: ['fit', 'interest'], id: [] };
/** What stands in the place of a value in our own drafts. */
const values = { en: 'it', id: 'itu' };

/**
 * @typedef {'en' | 'id'} Language
 * @typedef {{ text: string, faults: string[], weight: number }} Row
 */

/**
 * What there is to learn from in a language: the sets of sentences by name, which readings they can have beside
 * `innocent`, and what is found in a text.
 *
 * @param {Language} code
 */
export async function toneSentences(code) {
  const {
    findPhrases,
    readTokens,
    readDraft,
    toneFeaturesOf,
    toneGroups,
    toneAffixes,
    emailTemplates,
    drafts,
    review,
  } = await sourceParts('', {
    'emails/review/lexicon.ts': ['findPhrases'],
    'emails/review/tokens.ts': ['readTokens'],
    'emails/review/draft.ts': ['readDraft'],
    'emails/review/tone/features.ts': ['toneFeaturesOf'],
    'emails/templates.ts': ['emailTemplates'],
    [`locales/${code}/emails/tone-groups.ts`]: ['toneGroups', 'toneAffixes'],
    [`locales/${code}/emails/drafts.ts`]: ['drafts'],
    [`locales/${code}/emails/review.ts`]: ['review'],
  });
  const isFault = (/** @type {string} */ each) => faults[code].includes(each);

  /** @returns {Row[]} the sentences that phrases were made on */
  function sentencesByFault() {
    const { faults: byFault, innocent } = JSON.parse(readFixture('review-sentences.json'));
    return [
      ...faults[code].flatMap((fault) =>
        (byFault[fault] ?? []).map((/** @type {string} */ text) => ({ text, faults: [fault], weight: 1 })),
      ),
      ...innocent.map((/** @type {string} */ text) => ({ text, faults: [], weight: 1 })),
    ];
  }

  /** @param {string} name @returns {Row[]} */
  function sentencesOf(name) {
    return linesOf(name)
      .filter(({ fault }) => fault === null || isFault(fault))
      .map(({ text, fault, also = [] }) => ({
        text,
        faults: fault === null ? [] : [fault, ...also.filter(isFault)],
        weight: 1,
      }));
  }

  /** @param {string} name @returns {Row[]} sentences that say one of the goods or none */
  function goodsOf(name) {
    return linesOf(name).map(({ text, says }) => ({ text, faults: says === null ? [] : [says], weight: 1 }));
  }

  /** @returns {Row[]} what our own drafts say, which is surely innocent */
  function ownSentences() {
    const templates = emailTemplates({ code, emails: drafts });
    const phrasings = templates.flatMap((/** @type {any} */ { sentences }) =>
      Object.values(sentences).flatMap((byTone) => Object.values(byTone).flat(2)),
    );
    return [...new Set(phrasings)].map((text) => ({
      text: text.replace(/\{\w+\}/g, values[code]),
      faults: [],
      weight: 0.5,
    }));
  }

  /**
   * The sentences of notes in the language; those with a fault that is quoted are of it.
   *
   * @param {string} name
   * @param {(file: string) => boolean} isOpen
   * @returns {Row[]}
   */
  function notesOf(name, isOpen = () => true) {
    const folder = join(root, 'tests/fixtures', name);
    const notes = readdirSync(folder)
      .filter((file) => file.endsWith('.json') && isOpen(file))
      .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')))
      .filter(({ language }) => language === code);
    return notes.flatMap(({ subject, text, faults: own = [], arguable = [] }) => {
      const { sentences } = readDraft(subject, text, review);
      return sentences.flatMap((/** @type {{ start: number, end: number }} */ { start, end }) => {
        const within = own.filter((/** @type {{ quote?: string }} */ { quote }) => {
          const at = quote === undefined ? -1 : text.indexOf(quote);
          return at >= 0 && at < end && start < at + (quote ?? '').length;
        });
        const named = within.map((/** @type {{ fault: string }} */ { fault }) => fault).filter(isFault);
        // Where a reader could object or not, a sentence teaches nothing.
        const isUnclear = named.length === 0 && arguable.some(isFault);
        return isUnclear ? [] : [{ text: text.slice(start, end), faults: named, weight: 1 }];
      });
    });
  }

  /** Sentences of notes that say one of the goods in words that no phrase has, marked by hand. @type {Map<string, string[]>} */
  const marked = new Map(linesOf('review-goods').map(({ text, says }) => [text, says]));

  /** @param {Row} row a sentence without a fault; whether it says one of the goods, phrases and marks tell */
  function withGoods(row) {
    if (row.faults.length > 0) return row;
    const tokens = readTokens(row.text, review);
    const marks = marked.get(row.text) ?? [];
    const said = goods[code].filter(
      (good) => marks.includes(good) || findPhrases(tokens, review[good], review).length > 0,
    );
    return { ...row, faults: said };
  }

  const sentences = {
    en: () => ({
      'review-sentences': sentencesByFault().map(withGoods),
      ...each(['review-sentences-2', 'review-sentences-3', 'review-sentences-4']),
      'review-sentences-5': goodsOf('review-sentences-5'),
      ...each(['review-sentences-6', 'review-sentences-7', 'review-sentences-8']),
    }),
    id: () =>
      each([
        'review-sentences-id',
        'review-sentences-id-2',
        'review-sentences-id-3',
        'review-sentences-id-4',
        'review-sentences-id-5',
        'review-sentences-id-6',
        'review-sentences-id-7',
        'review-sentences-id-8',
        'review-sentences-id-9',
      ]),
  };
  const each = (/** @type {string[]} */ names) =>
    Object.fromEntries(names.map((name) => [name, sentencesOf(name).map(withGoods)]));
  /** @type {Readonly<Record<string, Row[]>>} */
  const sets = {
    ...sentences[code](),
    'review-corpus': notesOf('review-corpus', isTuning).map(withGoods),
    'review-corpus-later': notesOf('review-corpus-later').map(withGoods),
    drafts: ownSentences().map(withGoods),
    'review-corpus-development': notesOf('review-corpus-development').map(withGoods),
    'review-corpus-open': notesOf('review-corpus-open').map(withGoods),
    'review-corpus-second': notesOf('review-corpus-second', isTuning).map(withGoods),
    'review-corpus-third': notesOf('review-corpus-third').map(withGoods),
    'review-corpus-fourth': notesOf('review-corpus-fourth').map(withGoods),
    'review-corpus-fifth': notesOf('review-corpus-fifth').map(withGoods),
    'review-corpus-sixth': notesOf('review-corpus-sixth').map(withGoods),
    'review-corpus-seventh': notesOf('review-corpus-seventh').map(withGoods),
    'review-corpus-ninth': notesOf('review-corpus-ninth').map(withGoods),
  };
  return {
    sets,
    faults: faults[code],
    readings: [...faults[code], ...goods[code]],
    /** @param {string} text @returns {string[]} */
    idsOf: (text) =>
      toneFeaturesOf(readTokens(text, review), text, { groups: toneGroups, affixes: toneAffixes }),
  };
}

/** @param {string} file */
function readFixture(file) {
  return readFileSync(join(root, 'tests/fixtures', file), 'utf8');
}

/** @param {string} name @returns {any[]} */
function linesOf(name) {
  return readFixture(`${name}.jsonl`)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}
