import * as z from 'zod';
import { checklistSchema } from '../checklists/schema.js';
import { emailSchema } from '../emails/schema.js';
import { interviewSchema, interviewTypeDescriptionSchema } from '../interviews/schema.js';
import { questionSetSchema } from '../questions/schema.js';
import type { Equal, Writable } from '../type-equality.js';
import type { PrepKit } from './model.js';

/**
 * Schema of a `PrepKit`, for kits that were stored or sent.
 *
 * @example
 * ```ts
 * import { buildPrepKit, en } from 'interview-compass';
 * import { prepKitSchema } from 'interview-compass/schemas';
 *
 * prepKitSchema.safeParse(buildPrepKit({ type: 'panel' }, en)).success; //=> true
 * ```
 */
export const prepKitSchema: z.ZodType<PrepKit, PrepKit> = /* @__PURE__ */ (() => {
  const shape = z.strictObject({
    kind: z.literal('prep-kit'),
    schemaVersion: z.literal(1),
    createdAt: z.iso.datetime({ offset: true }).optional(),
    locale: z.string(),
    interview: interviewSchema,
    type: interviewTypeDescriptionSchema,
    checklist: checklistSchema,
    practice: questionSetSchema.optional(),
    toAsk: questionSetSchema.optional(),
    thankYous: z.array(emailSchema),
  });
  true satisfies Equal<Writable<z.output<typeof shape>>, Writable<PrepKit>>;
  true satisfies Equal<Writable<z.input<typeof shape>>, Writable<PrepKit>>;
  return shape;
})();
