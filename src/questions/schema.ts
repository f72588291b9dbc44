import * as z from 'zod';
import { interviewTypeIds } from '../interviews/catalog.js';
import { sourceIdSchema } from '../interviews/schema.js';
import {
  careerLevels,
  interviewerRoles,
  interviewFamilyIds,
  occupationFields,
} from '../interviews/vocabulary.js';
import { warningSchema } from '../text/schema.js';
import type { Equal, Writable } from '../type-equality.js';
import type { QuestionBank, QuestionSet } from './model.js';
import {
  answerFrameworks,
  competencies,
  questionDirections,
  questionKinds,
  questionPhases,
  type AnswerFramework,
} from './taxonomy.js';

/** The facts of a question, and its words, as objects of their own and as parts of a question. */
const facts = /* @__PURE__ */ (() => ({
  direction: z.enum(questionDirections),
  kind: z.enum(questionKinds),
  competencies: z.array(z.enum(competencies)),
  families: z.array(z.enum(interviewFamilyIds)),
  types: z.array(z.enum(interviewTypeIds)).optional(),
  askOf: z.array(z.enum(interviewerRoles)).optional(),
  fields: z.array(z.enum([...occupationFields, 'any'])),
  levels: z.array(z.enum(careerLevels)).optional(),
  phase: z.enum(questionPhases),
  minutes: z.number().positive(),
  framework: z.enum(Object.keys(answerFrameworks) as AnswerFramework[]),
  sources: z.array(sourceIdSchema),
}))();
const words = /* @__PURE__ */ (() => ({
  text: z.string().min(1),
  why: z.string(),
  strong: z.array(z.string()),
  weak: z.array(z.string()),
  probes: z.array(z.string()),
}))();

/**
 * Schema of a `QuestionBank`: an app's own questions, checked before they are passed beside ours.
 *
 * @example
 * ```ts
 * import { questionBankSchema } from 'interview-compass/schemas';
 *
 * questionBankSchema.safeParse({ language: 'en', facts: {}, words: {} }).success; //=> true
 * questionBankSchema.safeParse({ language: 'en', facts: {}, words: { stray: {} } }).success; //=> false
 * ```
 */
export const questionBankSchema: z.ZodType<QuestionBank, QuestionBank> = /* @__PURE__ */ (() => {
  const id = z.string().min(1);
  const shape = z.strictObject({
    language: z.string().min(1),
    facts: z.record(id, z.strictObject(facts)),
    words: z.record(id, z.strictObject(words)),
  });
  true satisfies Equal<Writable<z.output<typeof shape>>, Writable<QuestionBank>>;
  true satisfies Equal<Writable<z.input<typeof shape>>, Writable<QuestionBank>>;
  return shape.superRefine((bank, context) => {
    for (const [here, there] of [
      ['facts', 'words'],
      ['words', 'facts'],
    ] as const) {
      for (const each of Object.keys(bank[here])) {
        if (Object.hasOwn(bank[there], each)) continue;
        context.addIssue({ code: 'custom', path: [there, each], message: `"${each}" has no ${there}` });
      }
    }
  });
})();

/**
 * Schema of a `QuestionSet`, for sets that were stored or sent.
 *
 * @example
 * ```ts
 * import { questionSetSchema } from 'interview-compass/schemas';
 *
 * questionSetSchema.safeParse({ kind: 'question-set', questions: [] }).success; //=> false
 * ```
 */
export const questionSetSchema: z.ZodType<QuestionSet, QuestionSet> = /* @__PURE__ */ (() => {
  const shape = z.strictObject({
    kind: z.literal('question-set'),
    schemaVersion: z.literal(1),
    createdAt: z.iso.datetime({ offset: true }).optional(),
    locale: z.string(),
    title: z.string(),
    labels: z.strictObject({ why: z.string(), strong: z.string(), weak: z.string(), probes: z.string() }),
    questions: z.array(z.strictObject({ id: z.string().min(1), ...facts, ...words })),
    warnings: z.array(warningSchema),
  });
  true satisfies Equal<Writable<z.output<typeof shape>>, Writable<QuestionSet>>;
  true satisfies Equal<Writable<z.input<typeof shape>>, Writable<QuestionSet>>;
  return shape;
})();
