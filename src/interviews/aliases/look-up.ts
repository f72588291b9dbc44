import { interviewTypeIds, type InterviewTypeId } from '../catalog.js';
import { fold } from '../../text/fold.js';
import { interviewTypeAliases } from './catalog.js';
import { productAliases } from './products.js';

let index: Map<string, Set<InterviewTypeId>> | undefined;

/** The types a folded name is an alias of; more than one: it is ambiguous. Empty when it is none. */
export function aliasesOf(folded: string): readonly InterviewTypeId[] {
  index ??= indexAliases();
  return [...(index.get(folded) ?? [])];
}

function indexAliases(): Map<string, Set<InterviewTypeId>> {
  const types = new Map<string, Set<InterviewTypeId>>();
  const add = (name: string, type: InterviewTypeId) => {
    const folded = fold(name).replaceAll('ß', 'ss');
    types.set(folded, (types.get(folded) ?? new Set()).add(type));
  };
  for (const language of Object.values(interviewTypeAliases)) {
    for (const type of interviewTypeIds) for (const name of language[type]) add(name, type);
  }
  for (const { name, types: meant } of productAliases) for (const type of meant) add(name, type);
  return types;
}
