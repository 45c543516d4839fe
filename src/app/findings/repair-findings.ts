import { keyOf } from '../../core/checks/accept/acceptance';
import { check } from '../../core/checks/engine';
import type { Repair, RepairOffer } from '../../core/checks/repair';
import { repairOf } from '../../core/checks/repair-of';
import type { Finding } from '../../core/checks/rule';
import { Refusal } from '../../core/diagnostics/diagnostic';
import type { ExamBook } from '../../core/exam/exam-book';
import { planColumns } from '../../workbook/plan/repair/exam-columns';
import { planMissingRows } from '../../workbook/plan/repair/form-rows';
import { planMissingForms } from '../../workbook/plan/repair/missing-forms';
import { writeCells } from '../../workbook/plan/repair/write-cells';
import type { WorkbookSnapshot } from '../../workbook/plan/snapshot';
import type { SheetChange, WorkbookPlan } from '../../workbook/plan/workbook-plan';

/** A finding with what can be done about it. */
export interface Repairable {
  readonly finding: Finding;
  readonly offer: RepairOffer;
}

/** Every finding that nobody accepted and that can be repaired, in the order of the check. */
export function repairables(book: ExamBook): readonly Repairable[] {
  return check(book).flatMap((finding) => {
    const offer = finding.accepted === null ? repairOf(book, finding) : null;
    return offer === null ? [] : [{ finding, offer }];
  });
}

/**
 * The findings that were shown, with what can be done about them, when that is still exactly what was shown.
 * @param shown by key of the finding (keyOf): the repair as it was offered.
 * @throws Refusal findings/gone, findings/repair-changed
 */
export function stillRepairable(book: ExamBook, shown: ReadonlyMap<string, Repair>): readonly Repairable[] {
  const now = new Map(repairables(book).map((each) => [keyOf(each.finding), each]));
  return [...shown].map(([key, repair]) => {
    const found = now.get(key);
    if (found === undefined) throw refusal('findings/gone');
    if (JSON.stringify(found.offer.repair) !== JSON.stringify(repair)) throw refusal('findings/repair-changed');
    return found;
  });
}

/**
 * What can be planned at once: repairs of one rule that are done in the same way, rule by rule. A matrix that gets a column
 * is made anew and columns of people's own move to its end, so single cells of it are written after that.
 */
export function repairSteps(found: readonly Repairable[]): readonly string[] {
  const rules = [...new Set(found.map(({ finding }) => finding.rule))];
  const ordered = rules.flatMap((rule) => {
    const own = found.filter(({ finding }) => finding.rule === rule);
    const isCell = ({ offer }: Repairable): boolean => offer.repair.kind === 'write-cells';
    return [...own.filter((each) => !isCell(each)), ...own.filter(isCell)];
  });
  return [...new Set(ordered.map(stepOf))];
}

export function stepOf({ finding, offer }: Repairable): string {
  return `${finding.rule} ${offer.repair.kind}`;
}

/** Plans the repairs of one step together. @param book read from `snapshot`. @throws Refusal when one of them cannot be done. */
export function planRepairs(book: ExamBook, snapshot: WorkbookSnapshot, repairs: readonly Repair[]): WorkbookPlan {
  const of = repairsByKind(repairs);
  return joined([
    { ...nothing, changes: writeCells(of.cells) },
    ...[...of.rows.keys()].map((examId) => planMissingRows(book, snapshot, examId)),
    ...(of.columns.length === 0 ? [] : [planColumns(book, snapshot, of.columns)]),
    ...(of.forms.length === 0 ? [] : [planMissingForms(book, snapshot, of.forms)]),
  ]);
}

/** What repairs come to together: each cell, form and exam once. */
export interface RepairsByKind {
  readonly cells: Extract<Repair, { kind: 'write-cells' }>['cells'];
  /** Ids of rows by exam. */
  readonly rows: ReadonlyMap<string, readonly string[]>;
  readonly columns: readonly string[];
  readonly forms: readonly string[];
}

export function repairsByKind(repairs: readonly Repair[]): RepairsByKind {
  const exams = (kind: 'add-column' | 'make-form'): readonly string[] => [
    ...new Set(repairs.flatMap((repair) => (repair.kind === kind ? repair.examId : []))),
  ];
  const cells = repairs.flatMap((repair) => (repair.kind === 'write-cells' ? repair.cells : []));
  return {
    cells: [...new Map(cells.map((cell) => [`${cell.place.sheet}!${cell.place.cell}`, cell])).values()],
    rows: new Map(repairs.flatMap((repair) => (repair.kind === 'add-rows' ? [[repair.examId, repair.rows]] : []))),
    columns: exams('add-column'),
    forms: exams('make-form'),
  };
}

export const nothing: WorkbookPlan = { changes: [], names: [], forget: [], activate: null };

/** Plans about different sheets, or different cells of one, as one. */
export function joined(plans: readonly WorkbookPlan[]): WorkbookPlan {
  return {
    changes: plans.flatMap(({ changes }): readonly SheetChange[] => changes),
    names: plans.flatMap(({ names }) => names),
    forget: plans.flatMap(({ forget }) => forget),
    activate: null,
  };
}

function refusal(code: 'findings/gone' | 'findings/repair-changed'): Refusal {
  return new Refusal({ code, severity: 'error', data: {} });
}
