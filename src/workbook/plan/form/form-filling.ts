import type { DraftCell, DraftRow, DraftSheet } from '../sheet/draft';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { CellContent } from '../workbook-plan';
import { frameOf } from './read-form';
import { filledFields } from './filled-fields';

/** What people filled in on a form: content by key of the row and of the column. */
export type FormFilling = ReadonlyMap<string, ReadonlyMap<string, CellContent>>;

/** What is filled in on a form that is there. Rows that people typed in have no key and are no part of it. */
export function readFilling(sheet: KeyedSheet): FormFilling {
  const filling = new Map<string, Map<string, CellContent>>();
  for (const { row, column, index } of filledFields(sheet, frameOf(sheet))) {
    const value = sheet.value(index.row, index.column);
    if (value === null || String(value).trim() === '' || filling.get(row)?.has(column)) continue;
    const content: CellContent =
      typeof value === 'number' ? { kind: 'number', number: value } : { kind: 'text', text: String(value) };
    filling.set(row, (filling.get(row) ?? new Map<string, CellContent>()).set(column, content));
  }
  return filling;
}

/**
 * A form with something filled in. Only cells that are open for it take it; the rest comes back, so that whoever makes a
 * form anew can keep it elsewhere.
 */
export function fillIn(
  draft: DraftSheet,
  filling: FormFilling,
): { readonly draft: DraftSheet; readonly left: FormFilling } {
  const left = new Map([...filling].map(([row, cells]) => [row, new Map(cells)] as const));
  const rows = draft.rows.map((row): DraftRow => {
    const given = row.key === null ? undefined : left.get(row.key);
    if (given === undefined) return row;
    const filled = [...given].flatMap(([column, content]): readonly (readonly [string, DraftCell])[] => {
      const cell = row.cells[column];
      if (cell?.unlocked !== true) return [];
      given.delete(column);
      return [[column, { ...cell, content }]];
    });
    return { ...row, cells: { ...row.cells, ...Object.fromEntries(filled) } };
  });
  return { draft: { ...draft, rows }, left: new Map([...left].filter(([, cells]) => cells.size > 0)) };
}
