import { keyOf } from '../../core/checks/accept/acceptance';
import { acceptedAs } from '../../core/checks/accept/accepted-as';
import type { Result } from '../../core/diagnostics/diagnostic';
import type { ExamBook } from '../../core/exam/exam-book';
import type { FormsDiagnosticCode } from '../../language/forms-texts';
import { sheetTextsOf } from '../../language/sheet-texts-of';
import { refuseProtected } from './book/compose';
import { findSheets } from './book/find-sheets';
import { beforeSettings, placeSheets } from './book/place-sheets';
import { nameGiver } from './book/sheet-names';
import { writeFact } from './dossier/write-fact';
import { missingSettings } from './exams/missing-settings';
import { deviationSentences } from './exams/setting-words';
import type { FindingLine } from './findings/findings-sheet';
import { draftFindings } from './findings/findings-sheet';
import { keyOfRole } from './identity';
import type { WorkbookSnapshot } from './snapshot';
import type { SheetChange, WorkbookPlan } from './workbook-plan';

/**
 * The sheet Bevindingen, made anew. What is accepted is kept on the hidden sheet as well, so that it holds when the sheet
 * is deleted, and again when a finding comes back; with what was found, from the first time that this sheet is written.
 * @param findings with their sentences, `accepted` filled in. @param book read from `snapshot`.
 * @throws Refusal workbook/structure-protected
 */
export function planFindings(
  findings: readonly FindingLine[],
  book: ExamBook,
  snapshot: WorkbookSnapshot,
): Result<WorkbookPlan, FormsDiagnosticCode> {
  refuseProtected(snapshot);
  const { byKey } = findSheets(snapshot);
  const texts = sheetTextsOf(book.language, book.framework.kind);
  const there = byKey.get('findings')?.sheet.name;
  const name = there ?? nameGiver(snapshot).free(texts.sheetNames.findings);
  const deviations = deviationSentences(book, texts).map(({ sentence }) => sentence);
  const draft = draftFindings(findings, texts, name, deviations);
  const { changes, names } = placeSheets([draft], { byKey }, beforeSettings({ byKey }));
  const kept = JSON.stringify(withWhatIsFound(book.acceptedFindings, findings));
  const machine = byKey.get('machine')?.sheet;
  const keep: readonly SheetChange[] =
    machine === undefined
      ? []
      : [{ kind: 'write', target: machine.name, blocks: writeFact(machine, 'accepted', kept) }];
  return {
    value: {
      changes: [...changes, ...keep, ...missingSettings(book, snapshot)],
      names,
      forget: [],
      activate: keyOfRole(draft.role),
    },
    diagnostics: [],
  };
}

/** Acceptances that do not know what they were about hold for what is found now. */
function withWhatIsFound(
  accepted: ExamBook['acceptedFindings'],
  findings: readonly FindingLine[],
): ExamBook['acceptedFindings'] {
  const found = new Map(findings.map(({ finding }) => [keyOf(finding), finding]));
  return accepted.map((each) => {
    const finding = found.get(each.key);
    return each.as !== undefined || finding === undefined ? each : { ...each, as: acceptedAs(finding) };
  });
}
