/** Verbs left out, what is still so, one's own questions and slips, and promises to speak to somebody. */
import { describe, expect, test } from 'vitest';
import type { NoteContext } from '../../src/emails/notes/model.js';
import { readPromise } from '../../src/emails/notes/promise.js';
import { readNote } from '../../src/emails/notes/read.js';
import { en } from '../../src/locales/en/emails.js';

const dana = { name: 'Dana Ortiz' };
const context: NoteContext = { interviewers: [dana], reader: dana, properNames: [dana.name] };
const read = (raw: string, more: Partial<NoteContext> = {}) =>
  readNote(raw, en.emails.cues, { ...context, ...more });

describe('a part of many, without its verb', () => {
  test.each([
    ['half the fleet off the road since March', 'half the fleet has been off the road since March'],
    ['40% of the wards below target', '40% of the wards are below target'],
    ['a quarter of y9 behind in science', 'a quarter of Year 9 is behind in science'],
    ['two of the three lifts out of order', 'two of the three lifts are out of order'],
    ['three short in the kitchen until June', 'you are three short in the kitchen until June'],
    ['one down on the night team', 'you are one down on the night team'],
  ])('%s', (raw, text) => {
    expect(read(raw, { isOfReader: true })).toMatchObject({ form: 'clause', text });
  });
});

describe('what one has done ever since', () => {
  test.each([
    ['rode dirt bikes since I was 12', 'I have ridden dirt bikes since I was 12'],
    ['built sheds, drove lorries since 2009', 'I built sheds and have driven lorries since 2009'],
    ['cooked for weddings since school', 'I have cooked for weddings since school'],
    ['sorted the post in 4 yrs of nights', 'I sorted the post in 4 years of nights'],
    ['never missed a drop in 4 yrs at Hovis', 'I never missed a drop in 4 years at Hovis'],
    ['speaks Urdu, Dutch, bit of Tamil', 'I speak Urdu, Dutch and a bit of Tamil'],
  ])('%s', (raw, text) => {
    expect(read(raw, { kind: 'self' })?.text).toBe(text);
  });
});

describe('points', () => {
  test.each([
    ['Q: do they train on Sundays?', 'whether you train on Sundays'],
    ['are they open at Easter?', 'whether you are open at Easter'],
    ['Tempo vs Nova bookings', 'Tempo vs Nova bookings'],
    ['she goes "rope is cheaper than a widow"', 'rope is cheaper than a widow'],
    ["he was like 'we never close'", 'you never close'],
    ['10pm starts', 'the 10 pm starts'],
  ])('%s', (raw, text) => {
    expect(read(raw)?.text).toBe(text);
  });

  test('nobody is told what went wrong with the work that was shown', () => {
    for (const slip of [
      'the lesson on maps ran over by ten minutes',
      'the roux came out lumpy',
      'my sauce split',
    ])
      expect(read(slip, { isTrial: true })).toBeUndefined();
    expect(read('my slides crashed')).toBeUndefined();
    expect(read('the oven failed last year', { isTrial: true })).toBeDefined();
  });
});

describe('promises', () => {
  test.each([
    ['talk to my manager re leave', 'task', 'talk to my manager about leave'],
    ['speak to my foreman re notice', 'task', 'speak to my foreman about my notice'],
    ['look into the permit', 'task', 'look into the permit'],
    ['link to my ktx repo', 'topic', 'the link to my ktx repo'],
    ['redacted site report', 'topic', 'the redacted site report'],
    ['send ref from Mrs Cole', 'topic', 'the reference from Mrs Cole'],
  ])('%s', (raw, form, text) => {
    expect(readPromise(raw, en.emails.cues, context)).toMatchObject({ form, text });
  });
});
