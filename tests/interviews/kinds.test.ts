import { expect, test } from 'vitest';
import { interviewTypeIds, interviewTypes } from '../../src/index.js';
import { familyOfType, isUnattended } from '../../src/interviews/kinds.js';

test.each(interviewTypeIds)('%s is of the kind the catalog says', (type) => {
  const { family, formats } = interviewTypes[type];
  expect(familyOfType(type)).toBe(family);
  expect(isUnattended(type)).toBe(['asynchronous', 'ai-led'].includes(formats[0]!));
});
