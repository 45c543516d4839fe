import type { Framework, FrameworkItem } from '../../../core/framework/framework';
import { knowledgeOf, subUnitsOf, unitsOf } from '../../../core/framework/structure';
import type { CoveredParts } from '../../../language/sheet-texts';

/** What a row of the matrix is: "sub" must be covered, "unit" shows the share of its subs, "knowledge" may be covered. */
export type CoveragePart = 'unit' | 'sub' | 'knowledge';

export interface CoverageLine {
  readonly item: FrameworkItem;
  readonly part: CoveragePart;
  /** Number of the unit it belongs to, from 1: ids of items are opaque, formulas compare only numbers. */
  readonly unit: number;
  /** An item of this framework itself may be marked (all but units that have sub-units). */
  readonly markable: boolean;
  /** Whether it looks like the heading of a unit; a unit without sub-units does, though it must be covered itself. */
  readonly heads: boolean;
}

/** Units with their sub-units; a unit without sub-units is itself what must be covered. In document order. */
export function coverageLines(framework: Framework): readonly CoverageLine[] {
  return unitsOf(framework).flatMap((unit, index): readonly CoverageLine[] => {
    const subUnits = subUnitsOf(framework, unit.id);
    const number = index + 1;
    if (subUnits.length === 0) return [{ item: unit, part: 'sub', unit: number, markable: true, heads: true }];
    return [
      { item: unit, part: 'unit', unit: number, markable: false, heads: true },
      ...subUnits.map((item): CoverageLine => ({ item, part: 'sub', unit: number, markable: true, heads: false })),
    ];
  });
}

/** Knowledge and skills by unit, in document order. */
export function knowledgeLines(framework: Framework): readonly CoverageLine[] {
  return unitsOf(framework).flatMap((unit, index) =>
    knowledgeOf(framework, unit.id).map((item): CoverageLine => ({
      item,
      part: 'knowledge',
      unit: index + 1,
      markable: true,
      heads: false,
    })),
  );
}

/** Exams of form kennisexamen do not cover behaviour. Source: domain.md, published rule 9. */
export interface CoveringExam {
  readonly covers: ReadonlySet<string>;
  readonly knowledgeOnly: boolean;
}

/** How many exams mark an item, and whether one of them can cover behaviour: what the formulas of its row give. */
export function countCovering(
  id: string,
  exams: readonly CoveringExam[],
): { readonly count: number; readonly covered: boolean } {
  const marking = exams.filter(({ covers }) => covers.has(id));
  return { count: marking.length, covered: marking.some(({ knowledgeOnly }) => !knowledgeOnly) };
}

/** What the lines are that must be covered. */
export function coveredParts(lines: readonly CoverageLine[]): CoveredParts {
  const subs = lines.filter(({ part }) => part === 'sub');
  if (subs.every(({ heads }) => !heads)) return 'sub-units';
  return subs.every(({ heads }) => heads) ? 'units' : 'both';
}
