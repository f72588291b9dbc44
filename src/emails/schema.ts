import * as z from 'zod';
import { warningSchema } from '../text/schema.js';
import type { Equal, Writable } from '../type-equality.js';
import { emailPurposes, type Email } from './model.js';

/**
 * Schema of an `Email`, for drafts that were stored or sent.
 *
 * @example
 * ```ts
 * import { emailSchema } from 'interview-compass/schemas';
 *
 * emailSchema.safeParse({ kind: 'checklist' }).success; //=> false
 * ```
 */
export const emailSchema: z.ZodType<Email, Email> = /* @__PURE__ */ (() => {
  const mailbox = z.strictObject({ name: z.string(), address: z.string().optional() });
  const shape = z.strictObject({
    kind: z.literal('email'),
    schemaVersion: z.literal(1),
    id: z.string().min(1),
    createdAt: z.iso.datetime({ offset: true }).optional(),
    purpose: z.enum([...emailPurposes, 'own']),
    channel: z.literal('message').optional(),
    locale: z.string(),
    from: mailbox.optional(),
    to: z.array(mailbox),
    cc: z.array(mailbox),
    subject: z.string(),
    text: z.string(),
    parts: z.strictObject({
      greeting: z.string(),
      paragraphs: z.array(z.string()),
      closing: z.string(),
      signature: z.string(),
    }),
    warnings: z.array(warningSchema),
  });
  true satisfies Equal<Writable<z.output<typeof shape>>, Writable<Email>>;
  true satisfies Equal<Writable<z.input<typeof shape>>, Writable<Email>>;
  return shape;
})();
