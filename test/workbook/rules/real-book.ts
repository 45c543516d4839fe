import { check } from '../../../src/core/checks/engine';
import type { CellPlace } from '../../../src/core/exam/cell-place';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import type { BookInput } from '../../../src/workbook/plan/create-book';
import { createBook } from '../../../src/workbook/plan/create-book';
import { parseCell } from '../../../src/workbook/plan/range-reference';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import type { CellContent, WorkbookPlan } from '../../../src/workbook/plan/workbook-plan';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { bookOf } from '../plan/book-of';

/** A workbook file that people fill in: saved and opened again after each change. */
export interface RealBook {
  readonly snapshot: () => Promise<WorkbookSnapshot>;
  readonly book: () => Promise<ExamBook>;
  readonly apply: (plan: (book: ExamBook, snapshot: WorkbookSnapshot) => WorkbookPlan) => Promise<void>;
  /** Types into cells; "" empties one, a date is YYYY-MM-DD. */
  readonly type: (...cells: readonly (readonly [CellPlace | null | undefined, string])[]) => Promise<void>;
  /** Findings of one rule: "warning Beoordeling PVB1!D54". */
  readonly findings: (rule: string) => Promise<readonly string[]>;
}

export async function realBook(input: BookInput): Promise<RealBook> {
  const made = await openXlsx(null);
  await made.apply(createBook(input, null).value);
  let bytes = await made.bytes();
  const snapshot = async (): Promise<WorkbookSnapshot> => (await openXlsx(bytes)).snapshot();
  const change = async (plan: WorkbookPlan): Promise<void> => {
    const workbook = await openXlsx(bytes);
    await workbook.apply(plan);
    bytes = await workbook.bytes();
  };
  const book = async (): Promise<ExamBook> => bookOf(await snapshot());
  return {
    snapshot,
    book,
    apply: async (plan) => {
      const now = await snapshot();
      await change(plan(bookOf(now), now));
    },
    type: async (...cells) => {
      const changes = cells.map(([place, text]) => {
        const cell = parseCell(place?.cell ?? '');
        if (place === null || place === undefined || cell === null) throw new Error(`no cell for ${text}`);
        return { kind: 'write', target: place.sheet, blocks: [{ ...cell, contents: [[contentOf(text)]] }] } as const;
      });
      await change({ changes, names: [], forget: [], activate: null });
    },
    findings: async (rule) =>
      check(await book())
        .filter((finding) => finding.rule === rule)
        .map(({ severity, verdict, reason, place }) =>
          [severity, verdict === 'unmet' ? '' : `unclear(${reason})`, `${place?.sheet}!${place?.cell}`]
            .filter(Boolean)
            .join(' '),
        ),
  };
}

function contentOf(text: string): CellContent | null {
  if (text === '') return null;
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? { kind: 'date', date: text } : { kind: 'text', text };
}

/** The cell of a row in the column with a key. */
export function cellIn(place: CellPlace, letters: string | undefined): CellPlace {
  if (letters === undefined) throw new Error('no such column');
  return { ...place, cell: place.cell.replace(/^[A-Z]+/, letters) };
}
