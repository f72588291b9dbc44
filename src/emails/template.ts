import { checkInterview } from '../interviews/check.js';
import { oneLine, multiLine } from '../text/clean.js';
import { InterviewCompassError } from '../text/error.js';
import { fill, placesOf, type PlaceValues } from '../text/fill.js';
import { didYouMean } from '../text/fold.js';
import { checkOptions, finish, knownPlaces, recipientOf, type EmailOptions } from './letter.js';
import type { Email, MailInputs } from './model.js';
import type { DraftWords } from './words.js';

/** Names of the `{places}` of a template string. */
export type PlacesOf<Template extends string> = Template extends `${string}{${infer Place}}${infer Rest}`
  ? Place | PlacesOf<Rest>
  : never;

/** Places filled from the interview: `{company}`, `{role}`, `{candidate}`, `{interviewer}`. */
export type KnownPlace = 'company' | 'role' | 'candidate' | 'interviewer';

/** What a template is defined by. */
export interface TemplateDefinition {
  /** Subject line with `{places}`. */
  readonly subject: string;
  /** Paragraphs with `{places}`, between greeting and sign-off. */
  readonly paragraphs: readonly string[];
}

/** A template of an app's own. Made by `defineTemplate`, which reads its places from the strings. */
export interface EmailTemplate<Place extends string = string> extends TemplateDefinition {
  readonly kind: 'email-template';
  /** Names of the places that need a value from the caller. */
  readonly places: readonly Place[];
}

/** What a mail from a template is made from: a value for each of its places. */
export interface TemplateInputs<Place extends string> extends MailInputs {
  /** Values are placed as they are, and never read as templates. */
  readonly values: { readonly [Name in Place]: string };
}

const known: readonly string[] = ['company', 'role', 'candidate', 'interviewer'] satisfies KnownPlace[];

/**
 * Defines a mail of an app's own. Places are read from the string types: a value forgotten or misspelt in `buildEmail`
 * does not compile, and throws at run time.
 *
 * @throws InterviewCompassError `invalid-value` for braces that are no place
 *
 * @example
 * ```ts
 * import { buildEmail, defineTemplate, en } from 'interview-compass';
 *
 * const portfolio = defineTemplate({
 *   subject: 'My portfolio for the {role} position',
 *   paragraphs: ['Thank you for asking about my work. You can see it at {address}.'],
 * });
 * const interview = { type: 'portfolio-review', role: { title: 'Illustrator' }, candidate: { name: 'Bo Lind' } } as const;
 * buildEmail(portfolio, { interview, values: { address: 'bo.example' } }, en).subject;
 * //=> 'My portfolio for the Illustrator position'
 * ```
 */
export function defineTemplate<const Definition extends TemplateDefinition>(
  definition: Definition,
): EmailTemplate<Exclude<PlacesOf<Definition['subject'] | Definition['paragraphs'][number]>, KnownPlace>> {
  const { subject, paragraphs } = definition;
  for (const [index, text] of [subject, ...paragraphs].entries()) {
    if (!/[{}]/.test(text.replace(/\{[A-Za-z][A-Za-z0-9]*\}/g, ''))) continue;
    throw new InterviewCompassError(`"${oneLine(text)}" has a brace that is no place`, {
      code: 'invalid-value',
      path: index === 0 ? 'template.subject' : `template.paragraphs[${index - 1}]`,
      hint: 'Write a place as {name}: letters and digits between braces.',
    });
  }
  const places = [...new Set([subject, ...paragraphs].flatMap(placesOf))].filter(
    (place) => !known.includes(place),
  );
  return { kind: 'email-template', subject, paragraphs, places: places as never };
}

/** Fills a template: the values given, and what the interview knows. Throws for a place without a value, and for a value without a place. */
export function buildFromTemplate(
  template: EmailTemplate,
  inputs: TemplateInputs<string>,
  words: DraftWords,
  options: EmailOptions,
): Email {
  const { interview, values } = inputs;
  checkOptions(options);
  checkInterview(interview);
  for (const name of Object.keys(values)) {
    if (template.places.includes(name)) continue;
    throw new InterviewCompassError(`the template has no place "${name}"`, {
      code: 'unknown-id',
      path: `values.${name}`,
      hint: didYouMean(name, template.places),
    });
  }
  const recipient = recipientOf('own', inputs);
  const all: PlaceValues = { ...knownPlaces(interview, recipient), ...values };
  const place = (text: string, clean: (value: string) => string) => {
    const cleaned = Object.fromEntries(
      Object.entries(all).map(([name, value]) => [name, value && clean(value)]),
    );
    const filled = fill(text, cleaned);
    if (filled !== undefined) return filled;
    const missing = placesOf(text).find((name) => !cleaned[name])!;
    throw new InterviewCompassError(`the place "${missing}" has no value`, {
      code: 'missing-value',
      path: known.includes(missing) ? `interview (${missing})` : `values.${missing}`,
      hint: known.includes(missing)
        ? 'Set it in the interview, or do not use the place.'
        : 'Pass a text that is not empty.',
    });
  };
  const letter = { interview, recipient, words, options, purpose: 'own', step: 0 } as const;
  return finish(
    letter,
    place(template.subject, oneLine),
    template.paragraphs.map((text) => place(text, multiLine)),
    [],
  );
}
