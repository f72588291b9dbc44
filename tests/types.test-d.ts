/** What must not compile. */
import {
  buildChecklist,
  buildEmail,
  buildThankYous,
  defineQuestionBank,
  defineTemplate,
  en,
  mergeChecklists,
  rescheduleChecklist,
  reviewEmail,
  updateItem,
  flagQuestion,
  selectQuestions,
  type Checklist,
  type Email,
  type Interview,
  type Locale,
  type QuestionFacts,
  type QuestionWords,
} from 'interview-compass';
import { toEml } from 'interview-compass/exporters/eml';
import { toIcs } from 'interview-compass/exporters/ics';
import { toMailto } from 'interview-compass/exporters/mailto';
import { en as emailsOnly } from 'interview-compass/locales/en/emails';
import { anyBank } from 'interview-compass/questions/en/any';
import { searchQuestions } from 'interview-compass/questions/search';
import { expectTypeOf, test } from 'vitest';

const interview: Interview = { type: 'panel', candidate: { name: 'Maya Chen' } };
const now = '2026-11-24T08:00:00Z';

test('ids are closed', () => {
  // @ts-expect-error not an interview type
  buildChecklist({ type: 'job-interview' }, en);
  // @ts-expect-error not an email purpose
  buildEmail('thanks', { interview }, en);
  // @ts-expect-error not a tone
  buildEmail('thank-you', { interview }, en, { tone: 'friendly' });
  // @ts-expect-error not an item
  buildChecklist(interview, en, { skip: ['no-such-item'] });
});

test('words are an argument, in the slice the builder needs', () => {
  // @ts-expect-error words are never a default
  buildChecklist(interview);
  // @ts-expect-error mail words have no checklists
  buildChecklist(interview, emailsOnly);
  expectTypeOf(buildEmail('thank-you', { interview }, emailsOnly)).toEqualTypeOf<Email>();
  expectTypeOf(reviewEmail({ text: '' }, {}, emailsOnly)).toBeArray();
});

test('a locale is complete', () => {
  const { 'send-thank-you-hr': _, ...items } = en.checklists.items;
  // @ts-expect-error an item without words
  const checklists: Locale['checklists'] = { ...en.checklists, items };
  expectTypeOf(checklists).toEqualTypeOf<Locale['checklists']>();
});

test('exporters take what fits them', () => {
  const list = buildChecklist(interview, en, { now });
  const mail = buildEmail('thank-you', { interview }, en, { now });
  expectTypeOf(toIcs(list)).toBeString();
  expectTypeOf(toEml(mail)).toBeString();
  // @ts-expect-error a mail is no calendar
  toIcs(mail);
  // @ts-expect-error a checklist is no mail
  toMailto(list);
});

test('a list that is changed keeps its stamp', () => {
  const list = buildChecklist(interview, en, { now });
  expectTypeOf(updateItem(list, 'company-website', { done: true })).toEqualTypeOf(list);
  expectTypeOf(mergeChecklists([list, list])).toEqualTypeOf(list);
  expectTypeOf(rescheduleChecklist(buildChecklist(interview, en), interview, en, { now })).toEqualTypeOf(
    list,
  );
  expectTypeOf(mergeChecklists([list, buildChecklist(interview, en)])).toEqualTypeOf<Checklist>();
  // @ts-expect-error a reschedule needs the moment
  rescheduleChecklist(list, interview, en, {});
  // @ts-expect-error not an item of ours
  buildChecklist(interview, en, { replace: { 'no-such-item': { title: 'x' } } });
  // @ts-expect-error not a lead
  buildChecklist(interview, en, { extraItems: [{ id: 'a', title: 'x', due: 'tomorrow' }] });
  // @ts-expect-error whole questions or nothing
  buildChecklist(interview, en, { questions: { toAsk: ['Why?'] } });
});

test('a stamp comes from createdAt, or now is asked for', () => {
  expectTypeOf(buildChecklist(interview, en)).toEqualTypeOf<Checklist>();
  // @ts-expect-error no moment known
  toIcs(buildChecklist(interview, en));
  // @ts-expect-error no moment known
  toEml(buildEmail('thank-you', { interview }, en));
  // @ts-expect-error no moment known
  toEml(buildThankYous({ interview }, en)[0]!);
  expectTypeOf(toIcs(buildChecklist(interview, en), { now })).toBeString();
});

test('what is built is not written to', () => {
  const list = buildChecklist(interview, en);
  // @ts-expect-error readonly
  list.title = '';
  // @ts-expect-error readonly
  list.items.push(list.items[0]!);
});

test('each purpose asks for its inputs', () => {
  // @ts-expect-error no time is proposed
  buildEmail('reschedule', { interview }, en);
  // @ts-expect-error nothing says until when
  buildEmail('ask-time', { interview }, en);
  // @ts-expect-error not a detail
  buildEmail('ask-details', { interview, about: ['weather'] }, en);
});

test('a template asks for its places', () => {
  const template = defineTemplate({
    subject: 'About {role}',
    paragraphs: ['See {address}.', 'Until {day}, {candidate}'],
  });
  expectTypeOf(template.places).toEqualTypeOf<readonly ('address' | 'day')[]>();
  expectTypeOf(
    buildEmail(template, { interview, values: { address: 'x', day: 'y' } }, en),
  ).toEqualTypeOf<Email>();
  // @ts-expect-error a value is forgotten
  buildEmail(template, { interview, values: { address: 'x' } }, en);
  // @ts-expect-error a value is misspelt
  buildEmail(template, { interview, values: { adress: 'x', day: 'y' } }, en);
});

test('the questions of an own bank have typed ids, each with words', () => {
  const facts = {} as QuestionFacts;
  const words = {} as QuestionWords;
  const ours = defineQuestionBank({
    language: 'en',
    facts: { 'first-loaf': facts },
    words: { 'first-loaf': words },
  });
  const found = selectQuestions([anyBank, ours], { ids: ['first-loaf', 'about-yourself'] });
  expectTypeOf(found.questions[0]!.id).extract<'first-loaf'>().toEqualTypeOf<'first-loaf'>();
  expectTypeOf(found.questions[0]!.id).extract<'last-loaf'>().toBeNever();
  expectTypeOf(searchQuestions(ours, 'loaf').hits[0]!.question.id).toEqualTypeOf<'first-loaf'>();
  // @ts-expect-error not a question of these banks
  selectQuestions([anyBank, ours], { ids: ['last-loaf'] });
  defineQuestionBank({
    language: 'en',
    facts: { 'first-loaf': facts, second: facts },
    // @ts-expect-error a question without words
    words: { 'first-loaf': words },
  });
  defineQuestionBank({
    language: 'en',
    facts: { 'first-loaf': facts },
    // @ts-expect-error words without a question
    words: { 'first-loaf': words, second: words },
  });
});

test('places are closed', () => {
  flagQuestion('Are you married?', { jurisdiction: 'us-ca' });
  // @ts-expect-error not a place
  flagQuestion('Are you married?', { jurisdiction: 'california' });
});
