import type { Debrief } from '../../interviews/model.js';
import { InterviewCompassError } from '../../text/error.js';
import { closest } from '../../text/fold.js';
import type { Warning } from '../../text/warning.js';
import type { EmailOptions } from '../letter.js';
import type { EmailInputs, EmailPurpose } from '../model.js';
import type { AnyInputs } from '../places.js';

/** The fields of an object, each with whether it can be left out; a missing, an extra or a misjudged one does not compile. */
type FieldsOf<Inputs> = {
  readonly [Name in keyof Inputs]-?: object extends Pick<Inputs, Name> ? 'optional' : 'required';
};

const mail = { interview: 'required', to: 'optional' } as const;
const debriefed = { ...mail, debrief: 'optional' } as const;
const reasoned = { ...debriefed, reason: 'optional' } as const;

/** The inputs of each purpose: for those who lay our mails open, and for callers whom no compiler tells. */
export const inputFields: { readonly [Purpose in EmailPurpose]: FieldsOf<EmailInputs[Purpose]> } = {
  'thank-you': debriefed,
  'second-thank-you': debriefed,
  'late-thank-you': debriefed,
  'thank-you-via-host': { ...debriefed, host: 'required' },
  'thank-you-recorded': mail,
  confirm: mail,
  reschedule: { ...debriefed, proposed: 'required', reason: 'optional', missed: 'optional' },
  'ask-details': { ...mail, about: 'required' },
  'ask-adjustment': { ...mail, adjustment: 'required' },
  'send-material': { ...mail, material: 'required', link: 'optional' },
  'correct-answer': { ...mail, question: 'required', correction: 'required' },
  'check-in': debriefed,
  'last-check-in': debriefed,
  'reply-to-rejection': debriefed,
  'ask-feedback': debriefed,
  withdraw: reasoned,
  'accept-offer': { ...debriefed, startsOn: 'optional' },
  'ask-time': { ...debriefed, until: 'required', reason: 'optional' },
  'decline-offer': reasoned,
  'keep-in-touch': { ...debriefed, news: 'optional' },
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
 * @throws InterviewCompassError `missing-value` without a field the purpose needs, `invalid-value` for a text or a list that
 *   is none
 */
export function checkFields(purpose: EmailPurpose, inputs: AnyInputs, options: EmailOptions): Warning[] {
  checkForms(inputs);
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

const texts = ['reason', 'adjustment', 'material', 'link', 'question', 'correction', 'news'] as const;

/** Notes come from forms and databases: a text where a list belongs, or `null`, is told by its path. */
export function checkForms(inputs: AnyInputs): void {
  const { debrief } = inputs;
  for (const name of texts) checkText(inputs[name], name);
  for (const name of ['challenge', 'highlight'] as const) checkText(debrief?.[name], `debrief.${name}`);
  for (const name of ['discussed', 'promised'] as const) {
    const list: unknown = debrief?.[name];
    if (list === undefined) continue;
    if (!Array.isArray(list)) throw wrongForm(list, `debrief.${name}`, 'Pass a list of texts: ["…"].');
    for (const [index, entry] of list.entries()) {
      const isPoint = name === 'discussed' && typeof entry === 'object' && entry !== null;
      const text: unknown = isPoint ? (entry as { readonly point?: unknown }).point : entry;
      checkText(text ?? null, `debrief.${name}[${index}]${isPoint ? '.point' : ''}`);
    }
  }
}

function checkText(value: unknown, path: string): void {
  if (value !== undefined && typeof value !== 'string')
    throw wrongForm(value, path, 'Pass a text, or leave it out.');
}

function wrongForm(value: unknown, path: string, hint: string): InterviewCompassError {
  const shown = value === null ? 'null' : typeof value === 'string' ? 'a text' : typeof value;
  return new InterviewCompassError(`${shown} cannot be meant here`, { code: 'invalid-value', path, hint });
}
