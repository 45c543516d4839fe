import type { Framework, FrameworkItem } from '../../../core/framework/framework';
import { knowledgeOf, onlyKnowledgeOf, subUnitsOf, unitsOf } from '../../../core/framework/structure';
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
  /** Ids of its knowledge and skills, where they are all there is of it; else none. */
  readonly onlyKnowledge: readonly string[];
  /** Whether it looks like the heading of a unit; a unit without sub-units does, though it must be covered itself. */
  readonly heads: boolean;
}

/** Units with their sub-units; a unit without sub-units is itself what must be covered. In document order. */
export function coverageLines(framework: Framework): readonly CoverageLine[] {
  return unitsOf(framework).flatMap((unit, index): readonly CoverageLine[] => {
    const subUnits = subUnitsOf(framework, unit.id);
    const number = index + 1;
    if (subUnits.length === 0) {
      const onlyKnowledge = onlyKnowledgeOf(framework, unit.id).map(({ id }) => id);
      return [{ item: unit, part: 'sub', unit: number, markable: true, onlyKnowledge, heads: true }];
    }
    const rest = { unit: number, onlyKnowledge: [] };
    return [
      { item: unit, part: 'unit', markable: false, heads: true, ...rest },
      ...subUnits.map((item): CoverageLine => ({ item, part: 'sub', markable: true, heads: false, ...rest })),
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
      onlyKnowledge: [],
      heads: false,
    })),
  );
}

/** Exams of form kennisexamen do not cover behaviour. Source: domain.md, published rule 9. */
export interface CoveringExam {
  readonly covers: ReadonlySet<string>;
  readonly knowledgeOnly: boolean;
}

/**
 * How many exams mark a line, and whether it is covered: one of them can show behaviour, or there is nothing but knowledge
 * to show. What the formulas of its row give.
 */
export function countCovering(
  { item, onlyKnowledge }: CoverageLine,
  exams: readonly CoveringExam[],
): { readonly count: number; readonly covered: boolean } {
  const markedBy = (id: string): readonly CoveringExam[] => exams.filter(({ covers }) => covers.has(id));
  const marking = markedBy(item.id);
  const covered =
    onlyKnowledge.length > 0
      ? marking.length > 0 || onlyKnowledge.every((id) => markedBy(id).length > 0)
      : marking.some(({ knowledgeOnly }) => !knowledgeOnly);
  return { count: marking.length, covered };
}

/** What the lines are that must be covered. */
export function coveredParts(lines: readonly CoverageLine[]): CoveredParts {
  const subs = lines.filter(({ part }) => part === 'sub');
  if (subs.every(({ heads }) => !heads)) return 'sub-units';
  return subs.every(({ heads }) => heads) ? 'units' : 'both';
}
