import * as z from 'zod';
import { interviewTypeIds } from '../interviews/catalog.js';
import { interviewSchema, sourceIdSchema } from '../interviews/schema.js';
import {
  careerLevels,
  interviewFamilyIds,
  interviewFormats,
  interviewSettings,
  interviewStages,
  occupationFields,
} from '../interviews/vocabulary.js';
import { warningSchema } from '../text/schema.js';
import type { Equal, Writable } from '../type-equality.js';
import {
  changeableFields,
  checklistPhases,
  circumstances,
  detailKinds,
  itemLeftOutReasons,
  itemNeeds,
  priorities,
  type Checklist,
  type Lead,
} from './model.js';

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
  const lead: z.ZodType<Lead, Lead> = z.templateLiteral([
    z.number(),
    z.enum(['m before', 'h before', 'd before', 'm after', 'h after', 'd after', 'bd after']),
  ]);
  const event = z.strictObject({
    summary: z.string(),
    startsAt: moment,
    endsAt: moment,
    timeZone: z.string(),
    when: z.string(),
  });
  const questions = z.array(
    z.strictObject({
      id: z.string(),
      text: z.string(),
      families: z.array(z.enum(interviewFamilyIds)).optional(),
    }),
  );
  const item = z.strictObject({
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
    details: z
      .array(z.strictObject({ kind: z.enum(detailKinds), text: z.string(), id: z.string().optional() }))
      .optional(),
    rule: z
      .strictObject({
        type: z.enum(interviewTypeIds).optional(),
        format: z.enum(interviewFormats).optional(),
        setting: z.enum(interviewSettings).optional(),
        stage: z.enum(interviewStages).optional(),
        field: z.enum(occupationFields).optional(),
        level: z.enum(careerLevels).optional(),
        place: z.string().optional(),
        circumstances: z.array(z.enum(circumstances)).optional(),
        needs: z.array(z.enum(itemNeeds)).optional(),
      })
      .optional(),
    own: z.strictObject({ due: lead, latest: lead.optional() }).optional(),
    lead: z.strictObject({ due: lead.optional(), latest: lead.optional() }).optional(),
    changed: z.array(z.enum(changeableFields)).optional(),
    note: z.string().optional(),
    from: z.array(z.strictObject({ list: z.string().optional(), item: z.string() })).optional(),
  });
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
      note: z.string().optional(),
      merged: z.array(z.string()).optional(),
      card: z.strictObject({ people: z.string(), bring: z.string(), open: z.string() }).optional(),
    }),
    interview: interviewSchema,
    event: event.optional(),
    others: z
      .array(
        z.strictObject({
          id: z.string().optional(),
          interview: interviewSchema,
          event: event.optional(),
        }),
      )
      .optional(),
    questions: z.strictObject({ toAsk: questions.optional(), practice: questions.optional() }).optional(),
    preferences: z
      .strictObject({
        circumstances: z.array(z.enum(circumstances)).optional(),
        place: z.string().optional(),
        timeZone: z.string().optional(),
        weekend: z.array(z.int().min(0).max(6)).optional(),
        restOnWeekend: z.boolean().optional(),
      })
      .optional(),
    items: z.array(item),
    leftOut: z.array(
      z.strictObject({
        id: z.string(),
        reason: z.enum(itemLeftOutReasons),
        title: z.string().optional(),
        was: item.optional(),
      }),
    ),
    warnings: z.array(warningSchema),
  });
  true satisfies Equal<Writable<z.output<typeof shape>>, Writable<Checklist>>;
  true satisfies Equal<Writable<z.input<typeof shape>>, Writable<Checklist>>;
  return shape;
})();
