import { Refusal } from '../../core/diagnostics/diagnostic';
import type { Result } from '../../core/diagnostics/diagnostic';
import type { ExamBook } from '../../core/exam/exam-book';
import type { ExamPlan } from '../../core/exam/exam-plan';
import type { FormsDiagnosticCode } from '../../language/forms-texts';
import { addSheets, refuseProtected } from './book/compose';
import { examDrafts } from './book/exam-drafts';
import { findSheets } from './book/find-sheets';
import { nameGiver } from './book/sheet-names';
import { writeFact } from './dossier/write-fact';
import type { WorkbookSnapshot } from './snapshot';
import type { WorkbookPlan } from './workbook-plan';

/**
 * The second step: Examenplan, Dekking and Instellingen beside a dossier that is there.
 * @param book read from `snapshot`; has no exam sheets yet.
 * @throws Refusal workbook/structure-protected, forms/book-exists, forms/exam-text-too-long
 */
export function planExamSheets(
  book: ExamBook,
  plan: ExamPlan,
  snapshot: WorkbookSnapshot,
): Result<WorkbookPlan, FormsDiagnosticCode> {
  refuseProtected(snapshot);
  const { byKey } = findSheets(snapshot);
  if (byKey.has('plan') || byKey.has('coverage')) {
    throw new Refusal({ code: 'forms/book-exists', severity: 'error', data: {} });
  }
  const { framework, profile, language } = book;
  const sheets = examDrafts({ framework, profile, plan, language }, new Map(), nameGiver(snapshot));
  const machine = byKey.get('machine')?.sheet ?? null;
  const added = addSheets(
    [sheets.plan, sheets.coverage, sheets.settings],
    snapshot,
    machine?.name ?? null,
    sheets.coverage,
  );
  if (machine === null) return { value: added, diagnostics: [] };
  const stage = { kind: 'write', target: machine.name, blocks: writeFact(machine, 'stage', 'exams') } as const;
  return { value: { ...added, changes: [...added.changes, stage] }, diagnostics: [] };
}
