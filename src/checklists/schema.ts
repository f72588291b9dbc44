import * as z from 'zod';
import { interviewSchema, sourceIdSchema } from '../interviews/schema.js';
import { interviewFamilyIds } from '../interviews/vocabulary.js';
import { warningSchema } from '../text/schema.js';
import type { Equal, Writable } from '../type-equality.js';
import { checklistPhases, priorities, type Checklist } from './model.js';

/**
 * Schema of a `Checklist`, for lists that were stored or sent.
 *
 * @example
 * ```ts
 * import { buildChecklist, en } from 'interview-compass';
 * import { checklistSchema } from 'interview-compass/schemas';
 *
 * const stored = JSON.stringify(buildChecklist({ type: 'panel' }, en));
 * checklistSchema.parse(JSON.parse(stored)).kind; //=> 'checklist'
 * ```
 */
export const checklistSchema: z.ZodType<Checklist, Checklist> = /* @__PURE__ */ (() => {
  const moment = z.iso.datetime({ offset: true });
  const shape = z.strictObject({
    kind: z.literal('checklist'),
    schemaVersion: z.literal(1),
    id: z.string().min(1).optional(),
    createdAt: moment.optional(),
    sequence: z.int().min(0),
    locale: z.string(),
    title: z.string(),
    intro: z.string(),
    closing: z.string(),
    labels: z.strictObject({
      phases: z.record(z.enum(checklistPhases), z.string()),
      priorities: z.record(z.enum(priorities), z.string()),
      due: z.string(),
      how: z.string(),
      why: z.string(),
      done: z.string(),
      minutes: z.string(),
    }),
    interview: interviewSchema,
    event: z
      .strictObject({
        summary: z.string(),
        startsAt: moment,
        endsAt: moment,
        timeZone: z.string(),
        when: z.string(),
      })
      .optional(),
    items: z.array(
      z.strictObject({
        id: z.string().min(1),
        title: z.string(),
        how: z.string(),
        why: z.string(),
        phase: z.enum(checklistPhases),
        priority: z.enum(priorities),
        minutes: z.int().min(0),
        dueAt: moment.optional(),
        due: z.string().optional(),
        done: z.boolean(),
        families: z.array(z.enum(interviewFamilyIds)),
        sources: z.array(sourceIdSchema),
      }),
    ),
    leftOut: z.array(z.strictObject({ id: z.string(), reason: z.enum(['no-time', 'too-late', 'skipped']) })),
    warnings: z.array(warningSchema),
  });
  true satisfies Equal<Writable<z.output<typeof shape>>, Writable<Checklist>>;
  true satisfies Equal<Writable<z.input<typeof shape>>, Writable<Checklist>>;
  return shape;
})();
