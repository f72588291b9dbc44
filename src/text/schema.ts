import * as z from 'zod';
import type { Equal, Writable } from '../type-equality.js';
import { warningCodes, type Warning } from './warning.js';

/** Schema of a `Warning`. */
export const warningSchema: z.ZodType<Warning, Warning> = /* @__PURE__ */ (() => {
  const shape = z.strictObject({
    code: z.enum(warningCodes),
    path: z.string().optional(),
    detail: z.string().optional(),
  });
  true satisfies Equal<Writable<z.output<typeof shape>>, Writable<Warning>>;
  true satisfies Equal<Writable<z.input<typeof shape>>, Writable<Warning>>;
  return shape;
})();
