import type { Framework } from '../../../core/framework/framework';
import { itemsIn, referenceOf } from '../../../core/framework/structure';

/** What names an item on a form (structure.ts, referenceOf); the id itself of one that is in no framework. */
export type LabelOf = (id: string) => string;

interface Labels {
  readonly byId: ReadonlyMap<string, string>;
  readonly labelOf: LabelOf;
}

const known = new WeakMap<Framework, LabelOf>();
let latest: Labels | null = null;

/**
 * The labels of a framework: the same function as for the last one while they all are as they were, so that what is read
 * with them need not be read again when other words of the dossier change (once-per-sheet.ts).
 */
export function labelsIn(framework: Framework): LabelOf {
  const there = known.get(framework);
  if (there !== undefined) return there;
  const byId = new Map([...itemsIn(framework)].map(([id, item]) => [id, referenceOf(framework, item)]));
  latest = latest !== null && isAlike(latest.byId, byId) ? latest : { byId, labelOf: (id) => byId.get(id) ?? id };
  known.set(framework, latest.labelOf);
  return latest.labelOf;
}

function isAlike(one: Labels['byId'], other: Labels['byId']): boolean {
  return one.size === other.size && [...one].every(([id, label]) => other.get(id) === label);
}
