import type { Exam } from '../../../core/exam/exam-plan';
import type { Framework, FrameworkItem } from '../../../core/framework/framework';
import { knowledgeOf, rowsOf, subUnitsOf, unitsOf } from '../../../core/framework/structure';

/** One work process on a form, with the items that become its rows (its own, or itself when it has none). */
export interface FormPart {
  readonly item: FrameworkItem;
  readonly rows: readonly FrameworkItem[];
}

/** One core task on a form. */
export interface FormUnit {
  readonly item: FrameworkItem;
  readonly parts: readonly FormPart[];
}

/** What a form with rubric rows holds, in framework order: every indicator of every work process the exam covers. */
export function rubricUnits(framework: Framework, exam: Exam): readonly FormUnit[] {
  return coveredUnits(framework, exam, (unit) => {
    const covered = subUnitsOf(framework, unit.id).filter(({ id }) => exam.covers.includes(id));
    const itself = exam.covers.includes(unit.id) && subUnitsOf(framework, unit.id).length === 0;
    return [...covered, ...(itself ? [unit] : [])].map((item) => {
      const rows = rowsOf(framework, item.id);
      return { item, rows: rows.length > 0 ? rows : [item] };
    });
  });
}

/**
 * What a knowledge exam's blueprint holds: the knowledge and skills it covers; a work process it is (wrongly) said to
 * cover is a row as well, so that nothing that is marked goes unseen.
 */
export function blueprintUnits(framework: Framework, exam: Exam): readonly FormUnit[] {
  return coveredUnits(framework, exam, (unit) => {
    const items = [unit, ...subUnitsOf(framework, unit.id), ...knowledgeOf(framework, unit.id)];
    const rows = items.filter(({ id }) => exam.covers.includes(id));
    return rows.length === 0 ? [] : [{ item: unit, rows }];
  });
}

function coveredUnits(
  framework: Framework,
  exam: Exam,
  partsOf: (unit: FrameworkItem, exam: Exam) => readonly FormPart[],
): readonly FormUnit[] {
  return unitsOf(framework)
    .map((item) => ({ item, parts: partsOf(item, exam) }))
    .filter(({ parts }) => parts.length > 0);
}

/** What names a part in results and formulas: its code, else its title, else its id. */
export function labelOf(item: FrameworkItem): string {
  return item.code ?? item.title ?? item.id;
}

/** "B1-K1-W1 Neemt een fiets in" */
export function headingOf(item: FrameworkItem): string {
  return [item.code, item.title ?? item.text].filter(Boolean).join(' ');
}
