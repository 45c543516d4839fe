import type { Framework } from '../framework';
import { plainCode } from '../same-code';
import { referenceOf, subUnitsOf, unitsOf } from '../structure';

/** What a unit or sub-unit was called, as codes are compared, and what the newer version calls it. */
export type RenamedReferences = ReadonlyMap<string, string>;

/**
 * The units and sub-units that a newer version gives another code. One that is gone keeps its old code: the checks then
 * point at it.
 * @param older a qualification. @param newer the same one in a newer version, under the same ids.
 */
export function renamedReferences(older: Framework, newer: Framework): RenamedReferences {
  const partsOf = (framework: Framework) => [...unitsOf(framework), ...subUnitsOf(framework)];
  const now = new Map(partsOf(newer).map((item) => [item.id, referenceOf(newer, item)]));
  return new Map(
    partsOf(older).flatMap((item) => {
      const [before, after] = [referenceOf(older, item), now.get(item.id)];
      return after === undefined || after === before ? [] : [[plainCode(before), after] as const];
    }),
  );
}
