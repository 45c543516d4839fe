import type { LiveWorkbookPort } from '../../../src/app/ports';
import type { AssessmentForm } from '../../../src/core/exam/assessment-form';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import { defaultSettings } from '../../../src/core/exam/settings';
import type { WorkbookStore } from '../../../src/workbench/host/store';
import { excelWorkbook } from '../../../src/workbook/officejs/excel-workbook';
import { createBook } from '../../../src/workbook/plan/create-book';
import { formIssuer } from '../../../src/workbook/plan/issue/issue-form';
import type { WorkbookPlan } from '../../../src/workbook/plan/workbook-plan';
import { startExcel } from '../../officejs/excel-in-memory';
import type { ExcelInMemory } from '../../officejs/excel-in-memory';
import { bicycleRental, exam } from '../../workbook/plan/bicycle-rental';
import { bookOf } from '../../workbook/plan/book-of';
import { snapshotOfPlan } from '../../workbook/snapshot-of-plan';

/** A form that was handed out, open in Excel. */
export interface ExcelWithForm {
  readonly excel: ExcelInMemory;
  readonly port: LiveWorkbookPort;
  readonly sheet: string;
  readonly read: () => Promise<ExamBook>;
  readonly form: () => Promise<AssessmentForm>;
  /** Somebody types into the sheet, or an own program does. */
  readonly type: (cell: string, text: string) => void;
  readonly valueAt: (cell: string) => unknown;
}

/** The plan of a form for one candidate and two assessors. */
function issuedPlan(): WorkbookPlan {
  const plan = { exams: [exam('e1', { covers: ['w1'] })], settings: defaultSettings };
  const input = { framework: bicycleRental, profile: 'P1', plan, language: 'nl', openImportWarnings: 0 } as const;
  const master = bookOf(snapshotOfPlan(createBook(input, null).value));
  const issue = { candidate: { number: '1001', name: null }, attempt: 1, kind: 'first' } as const;
  return formIssuer(master, 'e1', null)(issue).plan;
}

/** Opens it; requests are counted from there. */
export async function excelWithForm(plan: WorkbookPlan = issuedPlan()): Promise<ExcelWithForm> {
  const excel = startExcel();
  const port = excelWorkbook();
  await port.apply(plan);
  const read = async (): Promise<ExamBook> => bookOf(await port.snapshot());
  const form = async (): Promise<AssessmentForm> => {
    const [first] = (await read()).forms;
    if (first === undefined) throw new Error('no form');
    return first;
  };
  const { sheet } = await form();
  excel.host.log.clear();
  return {
    excel,
    port,
    sheet,
    read,
    form,
    type: (cell, text) => {
      const { row, column } = at(cell);
      excel.store.writeCells(idOf(excel.store, sheet), [{ row, column, content: { value: text } }]);
    },
    valueAt: (cell) => {
      const area = { ...at(cell), rowCount: 1, columnCount: 1 };
      return excel.store.cells(idOf(excel.store, sheet), area)[0]?.[0]?.value ?? null;
    },
  };
}

/** The sheet of this name. */
export function idOf(store: WorkbookStore, name: string): string {
  const id = store.sheets().find((sheet) => sheet.name === name)?.id;
  if (id === undefined) throw new Error(`no sheet ${name}`);
  return id;
}

/** "B12" as row and column from 0. */
export function at(cell: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
