import { capital } from '../../text/case.js';
import type { NoteCues } from './cues.js';
import { startsInPast } from './account.js';
import { likelyVerbIn, opensRest } from './clause.js';
import { complete } from './complete.js';
import { formOf, isAmountOf } from './form.js';
import { isAmong } from './lookup.js';
import type { Note, NoteContext, NoteKind } from './model.js';
import { nameToReader } from './names.js';
import { endsWith, headOf, isCount, isPlural, withArticle, wordsOf } from './nouns.js';
import { indirect, isCondition, taskOf } from './questions.js';
import { ofWriterIn } from './of-writer.js';
import type { Reported } from './report.js';
import { isTopic } from './topic.js';
import { turnTheirs } from './trouble.js';
import { isPast, isThirdPerson } from './verbs.js';
import { inSentence } from './in-sentence.js';
import { isStrange } from './known.js';
import { turnToReader, turnToWriter } from './voice.js';

/** What was spoken of, turned to whoever reads it: a topic, a task, or a clause. */
export function spokenOf(report: Reported, cues: NoteCues, context: NoteContext): Note | undefined {
  const { kind = 'point' } = context;
  const placed = facing(report, cues, context);
  if (placed === undefined) return undefined;
  // "ditanya kelebihan saya": what was asked is complete.
  const isWhole = report.form === 'asked' && cues.verbForms !== undefined;
  const text = isWhole ? placed : complete(placed, cues, kind, context.isOfReader);
  const isNobody = context.isOfReader === true && cues.pronouns.includes(wordsOf(text)[0] ?? '');
  const known = formOf(text, cues, kind, report.form === 'said' || isNobody, context.isWritten);
  // "47 open posts" as a challenge: what there is to deal with.
  const isAmount = context.isOfReader === true && known?.form === 'either' && isAmountOf(text, cues);
  const found = isAmount ? { form: 'topic' as const, verb: -1 } : known;
  const isThat =
    report.isThat === true && kind === 'point' && ['topic', 'either'].includes(found?.form ?? '');
  if (!found || (report.form === 'clause' && found.form !== 'clause' && !isThat)) return undefined;
  const { verb } = found;
  // "Pak Bambang nanya soal rotasi panen 7 hari": who asked explained nothing.
  const isOnlyAsked = isWhole && ['either', 'clause'].includes(found.form);
  const form = isOnlyAsked ? 'asked' : isThat ? 'clause' : found.form;
  switch (form) {
    case 'question':
      return { form, text: `${capital(text)}?` };
    case 'task':
      return taskNote(withoutTo(text, cues), text, report, cues, context);
    case 'topic':
      return topicNote(text, report, cues, context);
    case 'clause':
      if (!isClear(text, report, cues, kind)) return undefined;
      // 'she said "rope is cheaper than a widow"': in the words it was said in.
      return report.isQuoted && kind === 'point' && cues.article !== ''
        ? { form, text }
        : clauseNote(text, verb, cues, context);
    case 'doing':
      // "asked me about shouting in the kitchen": not what one thinks of doing.
      return { form: report.form === 'asked' ? 'asked' : form, text };
    case 'either':
    case 'deed':
    case 'favor':
    case 'asked':
      return { form, text };
  }
}

/** The text with "you" for whoever reads it and "I" for the writer; `undefined` where it is not clear who is who. */
function facing(report: Reported, cues: NoteCues, context: NoteContext): string | undefined {
  const isPoint = (context.kind ?? 'point') === 'point';
  const said = isPoint ? turnToWriter(report, cues) : report.text;
  const addressed = nameToReader(said.replace(/\?$/, ''), cues, context);
  const isOfWriter = said !== report.text;
  const faced =
    addressed === undefined || isOfWriter ? addressed : turnToReader(addressed, report, cues, context);
  if (faced === undefined) return undefined;
  const theirs = isPoint ? weToReader(faced, report, cues, context) : faced;
  const turned = context.isOfReader === true ? turnTheirs(theirs, cues) : theirs;
  // "Mateo bites when he is tired": about somebody who does not read it.
  const isOfThird = wordsOf(turned).some((word) => isAmong(word, [cues.readerAlone, cues.ofReaderAlone]));
  return isPoint && isOfThird ? undefined : inSentence(turned, cues, context);
}

/** "orders arrive faster than we can pack them": as they told it; not "the exercise we went through", nor "what we would do". */
function weToReader(
  text: string,
  { isQuoted }: Reported,
  cues: NoteCues,
  { isOfReader }: NoteContext,
): string {
  const [we = ''] = cues.ofBoth;
  const words = text.split(' ');
  const isTheirs = (index: number) => {
    const next = words.slice(index + 1, index + 3).map((word) => word.toLowerCase());
    const isDone = next.some((word) => isPast(word, cues));
    const isBoth = isOfReader !== true && isAmong(next[0] ?? '', [cues.conditional ?? []]);
    return !isDone && !isBoth;
  };
  if (cues.article === '' || isQuoted === true) return text;
  return words
    .map((word, index) => (index > 0 && word === we && isTheirs(index) ? cues.reader.name : word))
    .join(' ');
}

/** Somebody there showed or taught it: "took me to see the tunnel", "showed me the rope store". */
function isOfFavor({ favor, isTheirs }: Reported, { kind = 'point', isOfReader }: NoteContext): boolean {
  return kind === 'point' && favor !== undefined && isTheirs === true && isOfReader !== true;
}

function taskNote(
  act: string,
  text: string,
  report: Reported,
  cues: NoteCues,
  context: NoteContext,
): Note | undefined {
  // "asked me to explain a margin to a client"
  if (report.form === 'asked' && cues.auxiliaries.length > 0)
    return { form: 'asked', text: `${cues.howTo.way} ${act}` };
  if (isOfFavor(report, context)) return { form: 'favor', text: `${report.favor} ${text}` };
  return taskOf(act, cues, context.kind ?? 'point');
}

function topicNote(text: string, report: Reported, cues: NoteCues, context: NoteContext): Note | undefined {
  const isPoint = (context.kind ?? 'point') === 'point';
  const words = wordsOf(text);
  const isOfQuestion = cues.questionWords.includes(words[0]!);
  // "how many really do it": do what?
  const isVague = isOfQuestion && isAmong(words.at(-1)!, [cues.backward, cues.them, cues.turns]);
  // "bus stops at 9" as a reason: where it stops, or that it does?
  const mayAct = context.isReason === true && likelyVerbIn(words, cues) !== undefined;
  if ((isPoint && isVague) || mayAct) return undefined;
  // "Omar: who tunes the pianos?"
  const isWondered =
    report.isTheirs === true && report.text.endsWith('?') && cues.auxiliaries.length > 0 && isOfQuestion;
  // "my notice period", raised by the reader: who knows it is the writer.
  const isOfWriter =
    cues.own !== '' &&
    isPoint &&
    words[0] === cues.own &&
    (report.isTheirs === true || context.isByReader === true);
  const ofKin = context.isReason === true ? kinClause(text, cues) : undefined;
  if (ofKin !== undefined) return { form: 'clause', text: ofKin };
  const ofWriter = isPoint ? ofWriterIn(words, cues) : undefined;
  const isByReader = report.isTheirs === true || context.isByReader === true;
  const isOwnAsked = isByReader && ofWriter === 'asked';
  const isAsked = report.form === 'asked' || isWondered || isOfWriter || isOwnAsked;
  // "if two people call in sick": a condition is no topic. "you" before a verb nobody knows is none either.
  if (!isAsked && isCondition(text, cues)) return undefined;
  if (words[0] === cues.reader.name || (isPoint && isStrange(text, cues))) return undefined;
  const whole = withOwner(text, cues, context);
  if (isOfFavor(report, context)) return { form: 'favor', text: `${report.favor} ${whole}`, topic: whole };
  if (isAsked) return { form: 'asked', text: indirect(whole, cues) };
  return { form: 'topic', text: whole, ...(ofWriter !== undefined && { isOfWriter: true }) };
}

/** A topic with the article or the owner it has in a sentence. */
function withOwner(text: string, cues: NoteCues, context: NoteContext): string {
  const { kind = 'point', isOfReader, isReason } = context;
  const own = isReason === true ? asOfSelf(text, cues) : undefined;
  if (own !== undefined) return own;
  const named = (cues.heads ?? []).reduce((told, [from, to]) => told.replace(from, to), text);
  // "two funerals on one day" as a challenge: any two.
  const words = wordsOf(named);
  // "threat assessment": what one does, and no event.
  const isPractice =
    words.length < 4 &&
    words.length > 1 &&
    cues.practices?.includes(words.at(-1)!) === true &&
    !words.some((word) => isAmong(word, [cues.prepositions, [cues.and], cues.openAdjectives]));
  const isBare = kind === 'self' || isPractice || (isOfReader === true && isCount(words[0]!, cues));
  return isBare ? named : withArticle(named, -1, cues, kind === 'point');
}

/** As a reason, "landlord notice period" is "my landlord's", and a noun alone, "commute", the one that is there. */
function asOfSelf(text: string, cues: NoteCues): string | undefined {
  const [first = '', second = ''] = wordsOf(text);
  if (cues.ownPeople.includes(first.replace(/'s$/, ''))) {
    const isOwner = second !== '' && !first.endsWith('s') && !opensRest(second, cues) && second !== cues.and;
    return `${cues.own} ${isOwner ? text.replace(' ', "'s ") : text}`;
  }
  if (second !== '') return undefined;
  // "hours" are those of the job.
  return isPlural(first, cues) && cues.article !== ''
    ? `${cues.article} ${text}`
    : withArticle(text, -1, cues, true);
}

/** "wife needs to look at schools", "husband starting a new job": what they do, and nothing that is theirs. */
function kinClause(text: string, cues: NoteCues): string | undefined {
  const [first = '', second = ''] = wordsOf(text);
  if (cues.article === '' || !cues.ownPeople.includes(first)) return undefined;
  const acts = isThirdPerson(second, cues) || cues.needing.includes(second.replace(/s$/, ''));
  if (acts || cues.finiteVerbs.includes(second)) return `${cues.own} ${text}`;
  const [kin = '', ...rest] = text.split(' ');
  return endsWith(second, cues.activityEnding)
    ? [cues.own, kin, cues.predicates.one, ...rest].join(' ')
    : undefined;
}

/** Whether a clause says whose it is, and of what. */
function isClear(text: string, report: Reported, cues: NoteCues, kind: NoteKind): boolean {
  const words = wordsOf(text);
  // What the writer answered is no matter of the conversation.
  const isOwn = cues.own !== '' ? text.startsWith(`${cues.own} `) : words.slice(1, 3).includes(cues.self);
  // "you took me out": told to the one who did.
  const isOfMe =
    words[0] === cues.reader.name &&
    isPast(words[1] ?? '', cues) &&
    [cues.own, ...cues.ofSelf].some((word) => words.includes(word));
  // "diving license required?": it was asked, not said.
  const isAsked = report.text.endsWith('?') && report.isTheirs !== true;
  return !((kind === 'point' && (isOwn || isOfMe || isAsked)) || pointsBack(text, cues));
}

/** "it starts in May": what "it" is stands in the sentence before. Not so "it is hard to find bakers". */
function pointsBack(text: string, cues: NoteCues): boolean {
  const isDummy = cues.completions.some(({ put, starts }) =>
    starts.some((start) => text.toLowerCase().startsWith(`${put} ${start} `)),
  );
  // "it takes six months to train a signaller"
  const isOfTime = cues.takesTime?.test(text) === true;
  const [first = ''] = text.split(' ');
  // "IT runs the help desk"
  // "finance waits for it"
  const [joint = '', last = ''] = wordsOf(text).slice(-2);
  const isOpen =
    cues.article !== '' &&
    last === cues.subject &&
    cues.prepositions.includes(joint) &&
    text.split(' ').length < 6;
  const isBack = cues.backward.includes(first.toLowerCase());
  return isOpen || (!isDummy && !isOfTime && !/^\p{Lu}{2}/u.test(first) && isBack);
}

function clauseNote(text: string, verb: number, cues: NoteCues, context: NoteContext): Note | undefined {
  const { kind = 'point' } = context;
  if (kind !== 'point') return { form: 'clause', text: asAccount(text, verb, cues, kind) };
  // "food cost is at 34": of what? "the food cost" can be told.
  // "you have gone from 40 vans to 30" says of what.
  const isOfReader = text.startsWith(`${cues.reader.name} `);
  const subject =
    !isOfReader && (hasBareFigure(text) || goesIn(text, cues)) ? wordsOf(text).slice(0, verb).join(' ') : '';
  if (subject === '')
    return {
      form: 'clause',
      text: hasArticles(text, verb, cues, context) ? text : withArticle(text, verb, cues, true),
    };
  const cut = text.slice(subject.length + 1);
  return isTopic(subject, wordsOf(subject), cues)
    ? { form: 'topic', text: withArticle(subject, -1, cues, true), cut }
    : undefined;
}

/** "Footfall has dropped since the car park closed.": who writes an article there would have written one before as well. */
function hasArticles(text: string, verb: number, cues: NoteCues, { isWritten }: NoteContext): boolean {
  const words = wordsOf(text);
  const [first = '', ...rest] = words;
  const { head } = headOf(words, verb, cues);
  // "Projector is 19 years old and stops in the middle of a show", "Old quay is shut to the big boats"
  const isThing =
    isAmong(first, [cues.definite, cues.countNouns, cues.openAdjectives]) ||
    cues.agentEndings.some((each) => endsWith(head, each)) ||
    words.some((word, index) => cues.ages.includes(word) && cues.durations.includes(words[index - 1] ?? ''));
  return isWritten === true && rest.includes(cues.article) && !isThing;
}

/** "is at 34", "went up to 280": a figure without its unit; not an hour, "is at 7", nor a year. */
function hasBareFigure(text: string): boolean {
  const [, figure = ''] = /\s(?:at|to)\s(\d[\d.,]*)$/u.exec(text) ?? [];
  const amount = Number(figure.replaceAll(',', ''));
  return amount > 24 && !/^(?:19|20)\d\d$/.test(figure);
}

/** "the new press goes in March": is it put in, or does it go? */
function goesIn(text: string, { moments, months, capitalized, ages }: NoteCues): boolean {
  // "the old boat goes in February": away, surely
  if (
    wordsOf(text)
      .slice(0, 2)
      .some((word) => ages.includes(word))
  )
    return false;
  const [, when = ''] = /\sgo(?:es)? in (\p{L}+)/u.exec(text.toLowerCase()) ?? [];
  return isAmong(when, [moments.seasons, months, capitalized]);
}

function withoutTo(text: string, cues: NoteCues): string {
  return cues.to !== '' && text.toLowerCase().startsWith(`${cues.to} `)
    ? text.slice(cues.to.length + 1)
    : text;
}

/** "built the rota" as an account of oneself: "I built the rota"; "car broke down" as a reason: "my car broke down". */
function asAccount(text: string, verb: number, cues: NoteCues, kind: NoteKind): string {
  if (startsInPast(text, cues)) return `${cues.self} ${text}`;
  const isOfSelf = text.split(/[ '’]/)[0] === cues.self;
  const isBare =
    kind === 'thing' &&
    !isOfSelf &&
    (withArticle(text, verb, cues, true) !== text ||
      cues.ownPeople.includes(wordsOf(text)[0]!.replace(/['’]s$/u, '')));
  return isBare && cues.own !== '' ? `${cues.own} ${text}` : text;
}
