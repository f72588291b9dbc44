/** What an app owes to those whose work is in this package. */
export interface Attribution {
  readonly id: 'interview-compass' | 'onet' | 'esco' | 'opm';
  /** Name of the work. */
  readonly name: string;
  /** The sentence to show, as the owner of the work asks for it. English: it is quoted, not translated. */
  readonly text: string;
  readonly licence: string;
  /** Where the licence stands. */
  readonly address: string;
  /** Whether the licence asks for the sentence; otherwise it is good manners. */
  readonly required: boolean;
  /** When it is owed. */
  readonly appliesTo: string;
}

/**
 * What an embedding app owes, ready for its credits page: who shows names of O*NET elements, for one, shows the sentence
 * that goes with them. Wordings: the license page of the O*NET Database and the reuse conditions of ESCO, read on
 * 2026-11-26.
 *
 * @example
 * ```ts
 * import { attributions } from 'interview-compass';
 *
 * attributions().map(({ id }) => id); //=> ['interview-compass', 'onet', 'esco', 'opm']
 * attributions().find(({ id }) => id === 'esco')?.text; //=> 'This service uses the ESCO classification of the European Commission.'
 * ```
 */
export function attributions(): readonly Attribution[] {
  return [
    {
      id: 'interview-compass',
      name: 'interview-compass',
      text: 'interview-compass, Copyright (c) 2026 The interview-compass authors, MIT License.',
      licence: 'MIT',
      address: 'https://spdx.org/licenses/MIT.html',
      required: true,
      appliesTo: 'copies of the package or of substantial parts of it, its questions and mails among them',
    },
    {
      id: 'onet',
      name: 'O*NET Database',
      text:
        'This page includes information from the O*NET 29.1 and 31.0 Databases by the U.S. Department of Labor, ' +
        'Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of ' +
        'USDOL/ETA. The interview-compass authors have modified all or some of this information. USDOL/ETA has not ' +
        'approved, endorsed, or tested these modifications.',
      licence: 'CC-BY-4.0',
      address: 'https://www.onetcenter.org/license_db.html',
      required: true,
      appliesTo: 'ids and names of elements in `competencyFacts`',
    },
    {
      id: 'esco',
      name: 'ESCO',
      text: 'This service uses the ESCO classification of the European Commission.',
      licence: 'Commission Decision 2011/833/EU',
      address: 'https://esco.ec.europa.eu/en/use-esco/download',
      required: true,
      appliesTo: 'URIs and labels in `competencyFacts`',
    },
    {
      id: 'opm',
      name: 'OPM competencies',
      text: 'Names of competencies by the U.S. Office of Personnel Management and the U.S. Department of the Interior.',
      licence: 'US government work, public domain in the United States',
      address: 'https://www.usa.gov/government-copyright',
      required: false,
      appliesTo: 'names in `competencyFacts`',
    },
  ];
}
