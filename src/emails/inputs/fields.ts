import type { Debrief } from '../../interviews/model.js';
import { InterviewCompassError } from '../../text/error.js';
import { closest } from '../../text/fold.js';
import type { Warning } from '../../text/warning.js';
import type { EmailOptions } from '../letter.js';
import type { EmailInputs, EmailPurpose } from '../model.js';
import type { AnyInputs } from '../places.js';

/** The fields of an object of this type, each with whether a mail can do without it. */
type FieldsOf<Inputs> = {
  readonly [Name in keyof Inputs]-?: undefined extends Inputs[Name] ? 'optional' : 'required';
};

const mail = { interview: 'required', to: 'optional' } as const;
const talk = { ...mail, debrief: 'optional' } as const;
const reasoned = { ...talk, reason: 'optional' } as const;

/** The fields of each purpose, for callers whom no compiler tells. */
const inputFields: { readonly [Purpose in EmailPurpose]: FieldsOf<EmailInputs[Purpose]> } = {
  'thank-you': talk,
  'second-thank-you': talk,
  'late-thank-you': talk,
  'thank-you-via-host': { ...talk, host: 'required' },
  'thank-you-recorded': mail,
  confirm: mail,
  reschedule: { ...reasoned, proposed: 'required', missed: 'optional' },
  'ask-details': { ...mail, about: 'required' },
  'ask-adjustment': { ...mail, adjustment: 'required' },
  'send-material': { ...mail, material: 'required', link: 'optional' },
  'correct-answer': { ...mail, question: 'required', correction: 'required' },
  'check-in': talk,
  'last-check-in': talk,
  'reply-to-rejection': talk,
  'ask-feedback': talk,
  withdraw: reasoned,
  'accept-offer': { ...talk, startsOn: 'optional' },
  'ask-time': { ...reasoned, until: 'required' },
  'decline-offer': reasoned,
  'keep-in-touch': { ...talk, news: 'optional' },
};

const debriefFields: FieldsOf<Debrief> = {
  discussed: 'optional',
  challenge: 'optional',
  highlight: 'optional',
  decisionBy: 'optional',
  promised: 'optional',
};

const optionFields: FieldsOf<EmailOptions> = {
  tone: 'optional',
  length: 'optional',
  channel: 'optional',
  messenger: 'optional',
  seed: 'optional',
  previous: 'optional',
  now: 'optional',
};

/**
 * A warning for each field that no mail of this purpose reads, such as `startOn` for `startsOn`: plain JavaScript would
 * lose it without a word. A debrief at hand may be passed to any purpose.
 *
 * @throws InterviewCompassError `missing-value` without a field the purpose needs
 */
export function checkFields(purpose: EmailPurpose, inputs: AnyInputs, options: EmailOptions): Warning[] {
  const fields = inputFields[purpose];
  const given = Object.keys(inputs).filter((name) => name !== 'debrief');
  for (const [name, need] of Object.entries(fields)) {
    if (need === 'optional' || inputs[name as keyof AnyInputs] !== undefined) continue;
    const meant = given.find((each) => !Object.hasOwn(fields, each) && closest(each, [name]) !== undefined);
    throw new InterviewCompassError(`a mail of "${purpose}" needs "${name}"`, {
      code: 'missing-value',
      path: name,
      hint:
        meant === undefined ? `Pass "${name}" beside "interview".` : `Did you mean "${name}" by "${meant}"?`,
    });
  }
  return [
    ...unknownOf(given, fields, ''),
    ...unknownOf(Object.keys(inputs.debrief ?? {}), debriefFields, 'debrief.'),
    ...unknownOf(Object.keys(options), optionFields, 'options.'),
  ];
}

function unknownOf(given: readonly string[], fields: object, path: string): Warning[] {
  return given
    .filter((name) => !Object.hasOwn(fields, name))
    .map((name) => {
      const near = closest(name, Object.keys(fields));
      return { code: 'unknown-field', path: path + name, ...(near !== undefined && { detail: near }) };
    });
}
