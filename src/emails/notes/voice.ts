import { escapeRegExp } from '../../text/match.js';
import { fold } from '../../text/fold.js';
import type { NoteCues } from './cues.js';
import { opensWithName } from './bare-name.js';
import { opensWithEvent } from './events.js';
import { isAmong, wordFor } from './lookup.js';
import type { NoteContext } from './model.js';
import type { Reported } from './report.js';
import { endsWith, isPlural } from './nouns.js';
import { behindYou, isPast } from './verbs.js';

/**
 * "how they schedule nights" becomes "how you schedule nights": the note is now read by the people it is about. "He has
 * three clients", told by the reader, becomes "you have"; "we have", told by somebody of theirs, as well. What "we" did
 * otherwise is nobody's in particular and left out. An account of oneself speaks of "I", whoever noted it.
 */
export function turnToReader(
  text: string,
  report: Pick<Reported, 'by' | 'isTheirs' | 'isQuoted'>,
  cues: NoteCues,
  context: NoteContext,
): string | undefined {
  const { kind = 'point' } = context;
  if (kind === 'thing') return text;
  if (kind === 'self') return turnToSelf(text, cues, context);
  // "wind shuts us down" is how they told it; "they gave us a tour" how the writer tells it.
  // "US firms" are American.
  const readerFor = (word: string) =>
    /^\p{Lu}{2}/u.test(word) ? undefined : wordFor(cues.usToReader, word.toLowerCase());
  const all = text.split(' ');
  if (all.some((word) => readerFor(word)) && all.some((word) => isPast(word.toLowerCase(), cues)))
    return undefined;
  const words = all.map((word) => readerFor(word) ?? word);
  // "Saturday they sell out by nine"
  const { on } = cues.moments;
  if (on && cues.capitalized.includes(words[0]!.toLowerCase()) && cues.turnToReader[words[1] ?? '']) {
    const rest = turnToReader(words.slice(1).join(' '), report, cues, context);
    return rest && `${rest} ${on} ${words[0]!}`;
  }
  const at = cues.questionWords.includes(words[0]!.toLowerCase()) ? 1 : 0;
  const subject = words[at]?.toLowerCase() ?? '';
  const rest = words.slice(at + 1);
  const ofReader = (word: string) => wordFor(cues.reflexives, word.toLowerCase()) ?? word;
  const isThird = (word: string) => cues.keepThird.includes(word.toLowerCase().replace(/[^\p{L}'’]/gu, ''));
  const put = (...turned: readonly string[]) => turnAsides([...words.slice(0, at), ...turned], cues);

  const quoted =
    wordFor(cues.quoteToReader, subject) ?? (report.isQuoted ? wordFor(cues.quotedSelf, subject) : undefined);
  if (quoted !== undefined && report.isTheirs) {
    // "we don't do passengers here"
    const place = (cues.placesOfSpeaker ?? []).find((each) =>
      rest.join(' ').toLowerCase().endsWith(` ${each}`),
    );
    if (place !== undefined) rest.splice(-place.split(' ').length);
    const third = rest.findIndex(isThird);
    const isNamed = rest.slice(0, third).some((word) => isPlural(word.toLowerCase(), cues));
    return third >= 0 && !isNamed ? undefined : put(quoted, ...rest);
  }
  if (at === 0 && (cues.ofBoth.includes(subject) || subject === cues.self.toLowerCase())) return undefined;
  const onlyReader =
    context.reader !== undefined &&
    (context.isByReader === true || context.interviewers.length < 2 || report.by === context.reader.name);
  if (cues.ofReaderAlone.includes(subject))
    return onlyReader ? put(cues.reader.possessive, ...rest) : undefined;
  if (cues.readerAlone.includes(subject)) {
    const verb = rest[0] === undefined ? undefined : behindYou(rest[0], cues);
    const own = rest.slice(1).map(ofReader);
    if (!onlyReader || verb === undefined || own.some(isThird)) return undefined;
    return put(cues.reader.name, verb, ...own);
  }
  // Whom a quotation calls "they" is not who said it.
  if (report.isQuoted && subject === cues.they && cues.auxiliaries.length > 0) return undefined;
  const turned =
    wordFor(isAbsent(context) ? cues.turnToAbsent : undefined, subject) ??
    wordFor(cues.turnToReader, subject);
  // "dashboard mereka": the team's, where what one has stands before the one who has it.
  const isHad = cues.determiners.length === 0 && words[1]?.toLowerCase() === cues.they;
  if (isHad)
    return [words[0]!, wordFor(cues.turnToReader, cues.they) ?? words[1]!, ...words.slice(2)].join(' ');
  if (turned === undefined) return theirsToReader(turnAsides(words, cues), cues, context);
  // "they want them on paper": what? Not so "they lose apprentices before their second year".
  const third = rest.findIndex(isThird);
  if (third < 0) return put(turned, ...rest);
  const isTold = rest.slice(0, third).some((word) => isPlural(word.toLowerCase(), cues));
  const isOwn = subject === cues.they && wordFor(cues.turnToReader, rest[third]!.toLowerCase()) !== undefined;
  if (isTold || !isOwn) return isTold || subject !== cues.they ? put(turned, ...rest) : undefined;
  return put(turned, ...rest.map((word) => wordFor(cues.turnToReader, word.toLowerCase()) ?? word));
}

/** Whoever passes a note on was not there: "they" are the others. */
function isAbsent({ reader, interviewers }: NoteContext): boolean {
  return (
    reader !== undefined && interviewers.length > 0 && !interviewers.some(({ name }) => name === reader.name)
  );
}

/** "you can bring your own tools", said to the writer, is what "I can" do. */
export function turnToWriter({ text, isTheirs }: Reported, cues: NoteCues): string {
  const [subject = '', verb = '', ...rest] = text.split(' ');
  if (isTheirs !== true || cues.own === '') return text;
  if (subject.toLowerCase() !== cues.reader.name) return withWriter(text, cues);
  const own = rest.map((word) => (word.toLowerCase() === cues.reader.possessive ? cues.own : word));
  return [cues.self, wordFor(cues.selfVerbs, verb.toLowerCase()) ?? verb, ...own].join(' ');
}

/** "the tools stay with you": told to the writer. */
function withWriter(text: string, cues: NoteCues): string {
  const words = text.split(' ');
  const isOfWriter = (word: string, index: number) =>
    word === cues.reader.name && isAmong(words[index - 1] ?? '', [[cues.with, cues.served.for, cues.to]]);
  return words.map((word, index) => (isOfWriter(word, index) ? (cues.ofSelf[0] ?? word) : word)).join(' ');
}

/** "the gap between their two intakes": there is nobody else whose they could be. */
function theirsToReader(text: string, cues: NoteCues, context: NoteContext): string {
  const { article, turnToReader, turnToAbsent } = cues;
  const words = text.split(' ');
  const at = words.findIndex(
    (word, index) => index > 0 && wordFor(turnToReader, word) === cues.reader.possessive,
  );
  const turned =
    wordFor(isAbsent(context) ? turnToAbsent : undefined, words[at] ?? '') ??
    wordFor(turnToReader, words[at] ?? '');
  if (article === '' || turned === undefined) return text;
  const isOther = (word: string) =>
    /\p{Lu}/u.test(word.slice(1)) ||
    isPlural(word.toLowerCase(), cues) ||
    isOfPeople(word.toLowerCase(), cues) ||
    isAmong(word.toLowerCase(), [cues.pronouns, cues.groups, cues.indefinite, cues.habits, cues.asides]);
  const isName = (word: string, index: number) => index > 0 && /^\p{Lu}/u.test(word);
  const before = words.slice(0, at);
  if (before.some((word, index) => isOther(word) || isName(word, index))) return text;
  return [...before, turned, ...words.slice(at + 1)].join(' ');
}

/** "drivers", "patients" */
function isOfPeople(word: string, cues: NoteCues): boolean {
  const single = word.replace(/s$/, '');
  return (
    cues.troubles.people.includes(word) ||
    cues.pluralNouns.includes(word) ||
    cues.agentEndings.some((ending) => single.endsWith(ending))
  );
}

/** "the trial shift they offer": right behind a noun, "they" are those who read it. */
function turnAsides(words: readonly string[], cues: NoteCues): string {
  const turned = wordFor(cues.turnToReader, cues.they);
  const lists = [
    cues.questionWords,
    cues.prepositions,
    cues.relatives,
    cues.finiteVerbs,
    [cues.and],
    cues.turns,
  ];
  const opensAside = (index: number) => {
    const before = words[index - 1]!.toLowerCase();
    // "the docket doubled and they are still on it": there is nobody else they could be.
    if (before === cues.and) return !words.slice(0, index).some((word) => isPlural(word.toLowerCase(), cues));
    // "staff meetings and how long they take"
    const isOfQuestion =
      cues.measures.includes(before) && cues.questionWords.includes(words[index - 2]!.toLowerCase());
    return !isOfQuestion && !/[^\p{L}\p{N}'’]$/u.test(before) && !isAmong(before, lists);
  };
  // "quality dropped after they switched": nobody else was spoken of.
  const isAfterAll = (index: number) => {
    const before = words.slice(0, index).map((word) => word.toLowerCase());
    const joint = before.at(-1)!;
    const isJoint = isAmong(joint, [cues.causes, cues.sideJoints ?? [], cues.whens]);
    if (!isJoint || before.some((word) => isAmong(word, [cues.pronouns, cues.groups]))) return false;
    // "costs rose since they moved": no costs move.
    const many = before.filter((word) => isPlural(word, cues));
    const isCompanys = isAmong(words[index + 1]?.toLowerCase() ?? '', [cues.companyActs ?? []]);
    return many.length === 0 || (isCompanys && !many.some((word) => isOfPeople(word, cues)));
  };
  return words
    .map((word, index) =>
      index > 1 &&
      turned !== undefined &&
      word === cues.they &&
      cues.determiners.length > 0 &&
      (opensAside(index) || isAfterAll(index))
        ? turned
        : word,
    )
    .join(' ');
}

/** "Maya trained 12 apprentices", "she has …", "your years on nights" in an account of oneself. */
function turnToSelf(text: string, cues: NoteCues, { candidate }: NoteContext): string | undefined {
  const names = candidate === undefined ? [] : [candidate, ...candidate.split(/\s+/)];
  const name = names.find((each) => each.length > 2 && text.startsWith(`${each} `));
  const words = (name === undefined ? text : `${cues.self} ${text.slice(name.length + 1)}`).split(' ');
  const self = wordFor(cues.turnToSelf, words[0]!.toLowerCase());
  if (name === undefined && self === undefined) return text;
  // "she kept one of my drawings" is what somebody else did.
  const isOther = cues.readerAlone.includes(words[0]!.toLowerCase());
  const ofSelf = [cues.own, cues.self.toLowerCase(), ...cues.ofSelf, ...Object.keys(cues.reflexives)];
  if (isOther && words.slice(1).some((word) => ofSelf.includes(word.toLowerCase()))) return undefined;
  const verb = words[1]?.toLowerCase() ?? '';
  const isSubject = name !== undefined || self === cues.self;
  const turnedVerb = isSubject ? (wordFor(cues.selfVerbs, verb) ?? behindYou(verb, cues)) : undefined;
  return [self ?? words[0]!, turnedVerb ?? words[1], ...words.slice(2)].join(' ');
}

/** The text with its first letter small, unless the word is a name, a title or an abbreviation. */
export function inSentence(text: string, cues: NoteCues, context: NoteContext): string {
  const first = text.split(/[\s,]/)[0]!;
  const bare = first.replace(/['’]s$/u, '');
  const isSelf = new RegExp(`^${escapeRegExp(cues.self)}(?:['’]|$)`, 'iu').test(first);
  if (isSelf) return cues.self + text.slice(cues.self.length);
  // "Dentrix", where other notes begin with small letters
  const isTyped =
    context.opensSmall === true && !text.includes(' ') && !isKnownWord(bare.toLowerCase(), cues);
  // "Linear vs Jira"
  const [, versus = '', other = ''] = text.split(' ');
  const isOneOfTwo =
    cues.versus.includes(versus.toLowerCase()) &&
    /^\p{Lu}/u.test(other) &&
    !isKnownWord(bare.toLowerCase().replace(/s$/, ''), cues);
  const keep =
    isTyped ||
    isOneOfTwo ||
    // "X-ray"
    /^\p{Lu}-\p{Ll}/u.test(bare) ||
    bare.slice(1) !== bare.slice(1).toLowerCase() ||
    /[\d.]/.test(bare) ||
    (cues.numbered.includes(bare.toLowerCase()) && /^\S+ \d/u.test(text)) ||
    cues.properWords.includes(bare.toLowerCase()) ||
    cues.capitalized.includes(bare.toLowerCase()) ||
    context.properNames.some((name) => isWordOf(bare, name, cues, context)) ||
    opensWithName(text, cues) ||
    opensWithEvent(text, cues) ||
    namesProduct(text, cues) ||
    // "Café du Monde"
    new RegExp(`^\\p{Lu}\\S+(?:\\s(?:${cues.nameParticles.join('|')}))+\\s\\p{Lu}`, 'u').test(text) ||
    (nextIsName(text) && !isSmallWord(bare.toLowerCase(), cues, context));
  return keep ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** "Data klaim" is no name, though the job is "Analis Data"; where nouns have articles, "Magento" of a developer may be one. */
function isWordOf(word: string, name: string, cues: NoteCues, { role }: NoteContext): boolean {
  // "Blade repairs", for a blade technician
  const isPlainJob = cues.toolJobs?.test(name) === false || isKnownWord(word.toLowerCase(), cues);
  const isOfJob = name === role && (cues.verbForms !== undefined || isPlainJob);
  // "The menu", at The Grange
  const isArticle = cues.determiners.includes(word.toLowerCase());
  return !isOfJob && !isArticle && name.split(/\s+/).includes(word) && fold(name) !== '';
}

/** Whether a word alone is one that is known. */
export function isKnownWord(word: string, cues: NoteCues): boolean {
  const lists = [
    cues.massNouns,
    cues.countNouns,
    cues.eitherVerbs,
    cues.taskVerbs,
    cues.nounVerbs,
    cues.groups,
  ];
  const more = [cues.labels, cues.ownNouns, cues.determiners, cues.questionWords, cues.pluralNouns];
  const isFormed =
    isPlural(word, cues) ||
    endsWith(word, cues.activityEnding) ||
    cues.massEndings.some((ending) => endsWith(word, ending));
  return isFormed || isAmong(word, [...lists, ...more]);
}

/** "merenda": a word alone that is neither known, nor formed like one, nor a name. */
export function isStrange(text: string, cues: NoteCues): boolean {
  if (cues.wholeEndings.length === 0 || !/^\p{Ll}[\p{Ll}-]*$/u.test(text)) return false;
  const lists = [
    cues.singles,
    cues.properWords,
    cues.pastVerbs,
    cues.countNouns,
    cues.notPlurals,
    cues.loans,
    cues.pay,
    cues.labels,
  ];
  const isFormed = cues.wholeEndings.some((ending) => text.endsWith(ending));
  return !isFormed && !isKnownWord(text, cues) && !isAmong(text, lists);
}

/** "Opera PMS": before an acronym, a word that is no common one is a name; not "Manual QA", "Night ER shifts". */
function namesProduct(text: string, cues: NoteCues): boolean {
  const [, word = ''] = /^(\p{Lu}\p{Ll}+)\s\p{Lu}{2,}(?![\p{L}\d])/u.exec(text) ?? [];
  const small = word.toLowerCase();
  const lists = [
    cues.openAdjectives,
    cues.determiners,
    cues.pronouns,
    cues.prepositions,
    cues.questionWords,
    cues.numbered,
    cues.pastVerbs,
    cues.negations,
    cues.adverbs,
    cues.singles,
    cues.predicates.adjectives,
    cues.definite,
    cues.numberWords,
    cues.quantities,
    cues.moments.partsOfDay,
    cues.spans,
    cues.commonNames,
  ];
  const isAdjective = /(?:al|ed|ic|ive|ous|ful|ary|ory|able|ible|ly|an|er|or|acy|end)$/u.test(small);
  return (
    word !== '' &&
    cues.article !== '' &&
    !isAdjective &&
    !isAmong(small, lists) &&
    !isPast(small, cues) &&
    !isKnownWord(small, cues)
  );
}

/** "Spoke French": a word of which the form is known, and so no name. */
function isSmallWord(word: string, cues: NoteCues, { kind }: NoteContext): boolean {
  const lists = [
    cues.determiners,
    cues.prepositions,
    cues.questionWords,
    cues.quantities,
    cues.pronouns,
    cues.pastVerbs,
    cues.verbForms?.purposes ?? [],
  ];
  const isAccount = kind === 'self' && (isPast(word, cues) || endsWith(word, cues.activityEnding));
  return isAccount || cues.verbForms?.nouns?.test(word) === true || isAmong(word, lists);
}

/** "Sankt Gallen branch", "New Delhi office", "D license": a second capital right behind the first shows a name. */
function nextIsName(text: string): boolean {
  return /^\p{Lu}(?:\p{Ll}+ \p{Lu}\p{Ll}|\s)/u.test(text);
}
