import * as z from 'zod';
import type { Equal, Writable } from '../type-equality.js';
import { interviewTypeIds } from './catalog.js';
import type { InterviewTypeDescription } from './describe.js';
import type { Debrief, Interview } from './model.js';
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
    company: z
      .strictObject({ name: text, website: text.optional(), culture: z.enum(companyCultures).optional() })
      .optional(),
    role: z
      .strictObject({
        title: text,
        field: z.enum(occupationFields).optional(),
        level: z.enum(careerLevels).optional(),
      })
      .optional(),
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
      focus: lines,
      interviewers: lines,
      minutes: z.strictObject({ min: z.int(), max: z.int() }),
      formats: lines,
      settings: lines,
      stages: lines,
      sources: z.array(sourceIdSchema),
    });
    true satisfies Equal<Writable<z.output<typeof shape>>, Writable<InterviewTypeDescription>>;
    true satisfies Equal<Writable<z.input<typeof shape>>, Writable<InterviewTypeDescription>>;
    return shape;
  })();
