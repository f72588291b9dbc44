import * as z from 'zod';
import { warningSchema } from '../text/schema.js';
import type { Equal, Writable } from '../type-equality.js';
import { interviewTypeIds } from './catalog.js';
import type { InterviewTypeDescription } from './describe.js';
import type { Debrief, Interview } from './model.js';
import {
  askTopics,
  preparationReasons,
  saidTopics,
  type AskTopic,
  type InterviewProcess,
  type ProcessRound,
} from './process/model.js';
import { sources, type SourceId } from './sources.js';
import {
  careerLevels,
  companyCultures,
  interviewerRoles,
  interviewFamilyIds,
  interviewFormats,
  interviewSettings,
  interviewStages,
  occupationFields,
} from './vocabulary.js';

/** Schema of a source id. */
export const sourceIdSchema: z.ZodType<SourceId, SourceId> = /* @__PURE__ */ z.enum(
  /* @__PURE__ */ Object.keys(sources) as SourceId[],
);

function interviewParts() {
  const text = z.string().min(1);
  return {
    company: z.strictObject({
      name: text,
      website: text.optional(),
      culture: z.enum(companyCultures).optional(),
    }),
    role: z.strictObject({
      title: text,
      field: z.enum(occupationFields).optional(),
      level: z.enum(careerLevels).optional(),
    }),
  };
}

/**
 * Schema of an `Interview`: shape, ids and number ranges. Whether a date exists in its zone is checked by the builders.
 *
 * @example
 * ```ts
 * import { interviewSchema } from 'interview-compass/schemas';
 *
 * interviewSchema.safeParse({ type: 'recruiter-screen' }).success; //=> true
 * interviewSchema.safeParse({ type: 'chat' }).success; //=> false
 * ```
 */
export const interviewSchema: z.ZodType<Interview, Interview> = /* @__PURE__ */ (() => {
  const text = z.string().min(1);
  const person = z.strictObject({
    name: text,
    title: text.optional(),
    role: z.enum(interviewerRoles).optional(),
    email: text.optional(),
    phone: text.optional(),
    addressAs: text.optional(),
    id: text.optional(),
  });
  const { company, role } = interviewParts();
  const shape = z.strictObject({
    type: z.enum(interviewTypeIds),
    id: text.optional(),
    startsAt: z.iso.datetime({ offset: true, local: true }).optional(),
    timeZone: text.optional(),
    minutes: z.int().min(1).max(1440).optional(),
    format: z.enum(interviewFormats).optional(),
    setting: z.enum(interviewSettings).optional(),
    stage: z.enum(interviewStages).optional(),
    round: z.int().min(1).max(99).optional(),
    location: text.optional(),
    link: text.optional(),
    documents: z.array(text).optional(),
    company: company.optional(),
    role: role.optional(),
    candidate: person.optional(),
    interviewers: z.array(person).optional(),
  });
  true satisfies Equal<Writable<z.output<typeof shape>>, Writable<Interview>>;
  true satisfies Equal<Writable<z.input<typeof shape>>, Writable<Interview>>;
  return shape;
})();

/**
 * Schema of a `Debrief`.
 *
 * @example
 * ```ts
 * import { debriefSchema } from 'interview-compass/schemas';
 *
 * debriefSchema.safeParse({ discussed: ['the night shift'] }).success; //=> true
 * ```
 */
export const debriefSchema: z.ZodType<Debrief, Debrief> = /* @__PURE__ */ (() => {
  const shape = z.strictObject({
    discussed: z
      .array(z.union([z.string(), z.strictObject({ point: z.string(), by: z.string().optional() })]))
      .optional(),
    challenge: z.string().optional(),
    highlight: z.string().optional(),
    decisionBy: z.iso.date().optional(),
    promised: z.array(z.string()).optional(),
  });
  true satisfies Equal<Writable<z.output<typeof shape>>, Writable<Debrief>>;
  true satisfies Equal<Writable<z.input<typeof shape>>, Writable<Debrief>>;
  return shape;
})();

/** Schema of an `InterviewTypeDescription`, as it stands in a kit. */
export const interviewTypeDescriptionSchema: z.ZodType<InterviewTypeDescription, InterviewTypeDescription> =
  /* @__PURE__ */ (() => {
    const lines = z.array(z.string());
    const shape = z.strictObject({
      id: z.enum(interviewTypeIds),
      family: z.enum(interviewFamilyIds),
      familyName: z.string(),
      name: z.string(),
      definition: z.string(),
      decides: z.string(),
      lookFor: lines,
      differs: z.string(),
      tailor: lines,
      goal: z.string(),
      focus: lines,
      questionKinds: lines,
      interviewers: lines,
      minutes: z.strictObject({ min: z.int(), max: z.int() }),
      formats: lines,
      settings: lines,
      stages: lines,
      bring: lines,
      attire: z.string(),
      followUp: z.string(),
      sources: z.array(sourceIdSchema),
    });
    true satisfies Equal<Writable<z.output<typeof shape>>, Writable<InterviewTypeDescription>>;
    true satisfies Equal<Writable<z.input<typeof shape>>, Writable<InterviewTypeDescription>>;
    return shape;
  })();

/**
 * Schema of a `ProcessRound`: one round as an app stores it.
 *
 * @example
 * ```ts
 * import { processRoundSchema } from 'interview-compass/schemas';
 *
 * processRoundSchema.safeParse({ interview: { type: 'panel' }, said: { pay: '60k' } }).success; //=> true
 * processRoundSchema.safeParse({ interview: { type: 'panel' }, said: { age: '40' } }).success; //=> false
 * ```
 */
export const processRoundSchema: z.ZodType<ProcessRound, ProcessRound> = /* @__PURE__ */ (() => {
  const text = z.string();
  const shape = z.strictObject({
    interview: interviewSchema,
    held: z.boolean().optional(),
    said: z.partialRecord(z.enum(saidTopics), text.optional()).optional(),
    asked: z.array(z.enum(Object.keys(askTopics) as AskTopic[])).optional(),
    debrief: debriefSchema.optional(),
  });
  true satisfies Equal<Writable<z.output<typeof shape>>, Writable<ProcessRound>>;
  true satisfies Equal<Writable<z.input<typeof shape>>, Writable<ProcessRound>>;
  return shape;
})();

/**
 * Schema of an `InterviewProcess`, for processes that were stored or sent.
 *
 * @example
 * ```ts
 * import { buildProcess } from 'interview-compass';
 * import { processSchema } from 'interview-compass/schemas';
 *
 * const stored = JSON.stringify(buildProcess([{ type: 'hr-interview' }, { type: 'panel' }]));
 * processSchema.parse(JSON.parse(stored)).kind; //=> 'process'
 * ```
 */
export const processSchema: z.ZodType<InterviewProcess, InterviewProcess> = /* @__PURE__ */ (() => {
  const text = z.string();
  const moment = z.iso.datetime({ offset: true });
  const position = z.int().min(1);
  const topic = z.enum(Object.keys(askTopics) as AskTopic[]);
  const statement = z.strictObject({ topic: z.enum(saidTopics), text, position });
  const { company, role } = interviewParts();
  const shape = z.strictObject({
    kind: z.literal('process'),
    schemaVersion: z.literal(1),
    createdAt: moment.optional(),
    company: company.optional(),
    role: role.optional(),
    steps: z.array(
      z.strictObject({
        position,
        state: z.enum(['held', 'next', 'later']),
        interview: interviewSchema,
        families: z.array(z.enum(interviewFamilyIds)),
        startsAt: moment.optional(),
        timeZone: text.optional(),
        preparedBy: z.array(z.strictObject({ position, reasons: z.array(z.enum(preparationReasons)) })),
        keepTo: z.array(statement),
        toAsk: z.array(topic),
        challenge: z.strictObject({ text, position }).optional(),
      }),
    ),
    said: z.array(
      z.strictObject({
        topic: z.enum(saidTopics),
        statements: z.array(statement),
        verdict: z.enum(['agrees', 'differs', 'unclear']),
      }),
    ),
    unasked: z.array(topic),
    promised: z.array(z.strictObject({ text, position })),
    warnings: z.array(warningSchema),
  });
  true satisfies Equal<Writable<z.output<typeof shape>>, Writable<InterviewProcess>>;
  true satisfies Equal<Writable<z.input<typeof shape>>, Writable<InterviewProcess>>;
  return shape;
})();
