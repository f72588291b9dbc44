import { interviewTypes } from '../interviews/catalog.js';
import { familyOfPerson } from '../interviews/families.js';
import type { Interview, Person } from '../interviews/model.js';
import type { InterviewFamily } from '../interviews/vocabulary.js';
import { oneLine } from '../text/clean.js';
import type { ChecklistItemId } from './catalog.js';
import type { ChecklistQuestions, DetailKind, ItemDetail, ListedQuestion } from './model.js';
import { shownBy } from './traits.js';

/** People to meet; a program that asks questions is nobody to look up. */
export function peopleIn({ interviewers = [] }: Interview): Person[] {
  return interviewers.filter(({ role }) => role !== 'ai-system');
}

/** The people to meet who speak for one of the families. Who is not known to is there for the home family of the type. */
export function peopleFor(interview: Interview, families: readonly InterviewFamily[]): Person[] {
  const home = interviewTypes[interview.type].family;
  return peopleIn(interview).filter((person) => families.includes(familyOfPerson(person, interview) ?? home));
}

/** A person as a list names them: `Dana Ortiz, Engineering Manager`. */
export function introduced({ name, title }: Person): string {
  return [name, title ?? ''].map(oneLine).filter(Boolean).join(', ');
}

/** The questions as a list keeps them: on one line each, without the rest of what a bank knows of them. */
export function listedQuestions({ toAsk, practice }: ChecklistQuestions): ChecklistQuestions {
  const listed = (questions: readonly ListedQuestion[]) =>
    questions
      .map(({ id, text, families }) => ({ id, text: oneLine(text), ...(families && { families }) }))
      .filter(({ text }) => text !== '');
  return { ...(toAsk && { toAsk: listed(toAsk) }), ...(practice && { practice: listed(practice) }) };
}

/** What is known of the particulars of an item. */
export function detailsOf(
  id: ChecklistItemId,
  families: readonly InterviewFamily[],
  interview: Interview,
  questions: ChecklistQuestions,
): readonly ItemDetail[] {
  const suits = (question: ListedQuestion) =>
    question.families?.some((family) => families.includes(family)) ?? true;
  const asked = (kind: DetailKind, all: readonly ListedQuestion[] = []): ItemDetail[] =>
    all.filter(suits).map((question) => ({ kind, text: question.text, id: question.id }));
  const lines = (kind: DetailKind, texts: readonly (string | undefined)[]): ItemDetail[] =>
    texts.flatMap((text) => (text ? { kind, text } : []));
  const known: Readonly<Record<DetailKind, () => readonly ItemDetail[]>> = {
    person: () => lines('person', peopleFor(interview, families).map(introduced)),
    link: () => lines('link', [interview.link]),
    place: () => lines('place', [interview.location]),
    document: () => lines('document', interview.documents ?? []),
    'to-ask': () => asked('to-ask', questions.toAsk),
    'to-practice': () => asked('to-practice', questions.practice),
  };
  const shown = (shownBy[id] ?? [])
    .flatMap((kind) => known[kind]())
    .map((detail) => ({ ...detail, text: oneLine(detail.text) }))
    .filter(({ text }) => text !== '');
  return [...new Map(shown.map((detail) => [`${detail.kind} ${detail.text}`, detail])).values()];
}
