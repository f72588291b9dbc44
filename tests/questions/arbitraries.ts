import fc from 'fast-check';
import { interviewTypeIds } from '../../src/interviews/catalog.js';
import type { Interview } from '../../src/interviews/model.js';
import {
  careerLevels,
  interviewerRoles,
  interviewFormats,
  occupationFields,
} from '../../src/interviews/vocabulary.js';

const oneOf = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

/** Interviews of every type, with and without the people and the role known. */
export const interviews: fc.Arbitrary<Interview> = fc.record({
  type: fc.constantFrom(...interviewTypeIds),
  id: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
  format: oneOf(interviewFormats),
  role: fc.record({
    title: fc.constant('Nurse'),
    field: oneOf(occupationFields),
    level: oneOf(careerLevels),
  }),
  interviewers: fc.array(fc.record({ name: fc.constant('Dana Ortiz'), role: oneOf(interviewerRoles) }), {
    maxLength: 3,
  }),
});
