import type { Exam } from '../../../core/exam/exam-plan';
import type { Framework, FrameworkItem } from '../../../core/framework/framework';
import type { OutlineRow } from '../../../core/framework/outline/outline';
import { isCoverable, knowledgeOf, partsOf, unitsOf } from '../../../core/framework/structure';

/** One work process on a form, with the items that become its rows (its own, or itself when it has none). */
export interface FormPart {
  readonly item: FrameworkItem;
  readonly rows: readonly OutlineRow[];
  /** What it leads to, shown above its rows. */
  readonly result: string | null;
}

/** One core task on a form. */
export interface FormUnit {
  readonly item: FrameworkItem;
  readonly parts: readonly FormPart[];
}

/** What a form with rubric rows holds, in framework order: every indicator of every work process the exam covers. */
export function rubricUnits(framework: Framework, exam: Exam): readonly FormUnit[] {
  return coveredUnits(framework, exam, (unit) => {
    const covered = partsOf(framework, unit.id).filter(({ item }) => exam.covers.includes(item.id));
    return covered.map((part) => (part.rows.length > 0 ? part : { ...part, rows: [itself(part.item)] }));
  });
}

/**
 * What a knowledge exam's blueprint holds: the knowledge and skills it covers; a work process it is (wrongly) said to
 * cover is a row as well, so that nothing that is marked goes unseen.
 */
export function blueprintUnits(framework: Framework, exam: Exam): readonly FormUnit[] {
  return coveredUnits(framework, exam, (unit) => {
    const behaviour = partsOf(framework, unit.id).map(({ item }) => item);
    const items = [
      ...(isCoverable(framework, unit.id) ? [] : [unit]),
      ...behaviour,
      ...knowledgeOf(framework, unit.id),
    ];
    const rows = items.filter(({ id }) => exam.covers.includes(id)).map(itself);
    return rows.length === 0 ? [] : [{ item: unit, rows, result: null }];
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

function itself(item: FrameworkItem): OutlineRow {
  return { item, heading: null };
}

/** "B1-K1-W1 Neemt een fiets in" */
export function headingOf(item: FrameworkItem): string {
  return [item.code, item.title ?? item.text].filter(Boolean).join(' ');
}
