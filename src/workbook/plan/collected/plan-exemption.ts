import { Refusal } from '../../../core/diagnostics/diagnostic';
import type { ExamBook } from '../../../core/exam/exam-book';
import type { Exemption } from '../../../core/exam/results/attempt';
import type { ExemptionDiagnostic, ExemptionWish } from '../../../core/exam/results/judge-exemption';
import { judgeExemption } from '../../../core/exam/results/judge-exemption';
import { collectedSheetTextsOf } from '../../../language/collected-sheet-texts';
import { furtherPartsOf } from '../../../language/diploma-sheet-texts';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import { addSheets, refuseProtected } from '../book/compose';
import { findSheets } from '../book/find-sheets';
import { beforeFindings } from '../book/place-sheets';
import { nameGiver } from '../book/sheet-names';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { WorkbookSnapshot } from '../snapshot';
import type { CellBlock, CellContent, WorkbookPlan } from '../workbook-plan';
import { draftExemptions } from './exemptions-sheet';

/** An exemption that is written down, and on which sheet. */
export interface ExemptionPlan {
  readonly plan: WorkbookPlan;
  readonly exemption: Exemption;
  readonly sheet: string;
}

const columns = ['candidate', 'coreTask', 'part', 'date', 'ground'] as const satisfies readonly (keyof Exemption)[];

/**
 * Writes an exemption into the first empty row of the sheet Vrijstellingen, which is made when there is none. Nothing
 * that stands there changes. @param book read from `snapshot`.
 * @throws Refusal exempt/*, workbook/structure-protected
 */
export function planExemption(book: ExamBook, snapshot: WorkbookSnapshot, wish: ExemptionWish): ExemptionPlan {
  const { exemption, problems } = judgeExemption(wish, book, furtherPartsOf(book.language));
  const [problem] = Object.values(problems);
  if (exemption === null) throw new Refusal(problem ?? damaged(''));
  const there = findSheets(snapshot).byKey.get('exemptions')?.sheet ?? null;
  if (there === null) return { ...newSheet(book, snapshot, exemption), exemption };
  const row = freeRow(there);
  const blocks = columns.flatMap((key): readonly CellBlock[] => {
    const column = there.column(key);
    if (column === null) throw new Refusal(damaged(there.name));
    const content = contentOf(exemption, key);
    return content === null ? [] : [{ row, column, contents: [[content]] }];
  });
  const changes = [{ kind: 'write', target: there.name, blocks }] as const;
  return { plan: { changes, names: [], forget: [], activate: there.name }, exemption, sheet: there.name };
}

function newSheet(book: ExamBook, snapshot: WorkbookSnapshot, exemption: Exemption): Omit<ExemptionPlan, 'exemption'> {
  refuseProtected(snapshot);
  const name = nameGiver(snapshot).free(collectedSheetTextsOf(book.language).exemptions.sheetName);
  const draft = draftExemptions(book, sheetTextsOf(book.language, book.framework.kind), name, [exemption]);
  return { plan: addSheets([draft], snapshot, beforeFindings(findSheets(snapshot)), draft), sheet: name };
}

/** The first row below the heads with nothing in it, in nobody's column. @throws Refusal exempt/sheet-damaged */
function freeRow(sheet: KeyedSheet): number {
  const header = sheet.row('header');
  if (header === null) throw new Refusal(damaged(sheet.name));
  const isFree = (row: number): boolean =>
    sheet.columns.every(
      ({ index }) => sheet.text(row, index).trim() === '' && (sheet.formula(row, index) ?? '') === '',
    );
  const below = sheet.rows.filter(({ index }) => index > header);
  return (
    below.find(({ key, index }) => key === null && isFree(index))?.index ??
    Math.max(header, ...below.map(({ index }) => index)) + 1
  );
}

function contentOf(exemption: Exemption, key: (typeof columns)[number]): CellContent | null {
  const value = exemption[key];
  if (value === null) return null;
  return key === 'date' ? { kind: 'date', date: value } : { kind: 'text', text: value };
}

function damaged(sheet: string): ExemptionDiagnostic {
  return { code: 'exempt/sheet-damaged', severity: 'error', data: { sheet } };
}
