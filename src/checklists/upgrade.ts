import { isInterviewTypeId } from '../interviews/describe.js';
import { chooseItems, factsOf } from './choose.js';
import type { Checklist, ChecklistItem, Circumstance, ItemRule } from './model.js';
import { checkShape, unreadable } from './shape.js';

/**
 * A stored checklist as this version has it: lists of every released version load. Takes the JSON text or the parsed
 * value. What an older version did not store, such as the rule behind an item, is filled in where it can be known.
 *
 * @throws InterviewCompassError `unreadable` for what is no checklist, is damaged, or comes from a newer version
 *
 * @example
 * ```ts
 * import { buildChecklist, en, upgradeChecklist } from 'interview-compass';
 *
 * const stored = JSON.stringify(buildChecklist({ type: 'panel' }, en));
 * upgradeChecklist(stored).interview.type; //=> 'panel'
 * ```
 */
export function upgradeChecklist(json: unknown): Checklist {
  const list = typeof json === 'string' ? parsed(json) : json;
  checkShape(list);
  const rules = rulesOf(list);
  const items = list.items.map((item) => withRule(item, rules));
  const leftOut = list.leftOut.map((left) => (left.was ? { ...left, was: withRule(left.was, rules) } : left));
  return { ...list, items, leftOut };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    throw unreadable('json', 'this is not JSON', 'Pass what JSON.stringify made of a checklist.');
  }
}

function withRule(item: ChecklistItem, rules: ReadonlyMap<string, ItemRule>): ChecklistItem {
  const rule = item.own || item.rule ? undefined : rules.get(item.from?.[0]?.item ?? item.id);
  return rule ? { ...item, rule } : item;
}

/** The rules behind the items of a list from before they were stored. */
function rulesOf({ interview, items, others = [], preferences }: Checklist): ReadonlyMap<string, ItemRule> {
  // Which circumstances were named is told by the items they brought.
  const named = items.flatMap(({ id }): readonly Circumstance[] => factsOf(id)?.circumstances ?? []);
  const circumstances = preferences?.circumstances ?? [...new Set(named)];
  return new Map(
    [...others.map((other) => other.interview), interview].flatMap((each) =>
      isInterviewTypeId(each.type)
        ? chooseItems(each, { ...preferences, circumstances }).map(({ id, rule }) => [id, rule] as const)
        : [],
    ),
  );
}
