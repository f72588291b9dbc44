import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { id } from './id.js';
import type { InterviewTypeAliases } from './model.js';
import { ptBr } from './pt-br.js';

/** A language that aliases are in. */
export type AliasLanguage = 'en' | 'id' | 'de' | 'es' | 'fr' | 'pt-BR';

/**
 * What people call each interview type, by language: for search boxes and for showing what is known by another name.
 * `resolveInterviewType` understands more than these.
 *
 * @example
 * ```ts
 * import { interviewTypeAliases } from 'interview-compass/interviews';
 *
 * interviewTypeAliases.en['hiring-manager'].includes('HM screen'); //=> true
 * ```
 */
export const interviewTypeAliases: Readonly<Record<AliasLanguage, InterviewTypeAliases>> = {
  en,
  id,
  de,
  es,
  fr,
  'pt-BR': ptBr,
};
