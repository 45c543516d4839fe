import { columnName, quotedSheet } from '../a1';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import { examColumns } from './exam-columns';

/** Where the sheet Examenplan has what other sheets look up: its name and 0-based columns. */
export interface PlanColumns {
  readonly sheet: string;
  readonly key: number;
  readonly name: number;
  readonly form: number;
  readonly cutScore: number;
}

/** Rows of Examenplan that lookups look through. */
const planRows = 500;

/** Where a new sheet Examenplan has its columns: the hidden keys come first. */
export function freshPlanColumns(sheet: string): PlanColumns {
  const keys: readonly string[] = examColumns.map(({ key }) => key);
  const column = (key: string): number => keys.indexOf(key) + 1;
  return { sheet, key: 0, name: column('name'), form: column('form'), cutScore: column('cutScore') };
}

/** Where Examenplan has its columns now; a column that is gone is looked up among the keys, which gives no value. */
export function planColumnsOf(plan: KeyedSheet): PlanColumns {
  const column = (key: string): number => plan.column(key) ?? plan.corner.column;
  return {
    sheet: plan.name,
    key: plan.corner.column,
    name: column('name'),
    form: column('form'),
    cutScore: column('cutScore'),
  };
}

/**
 * What Examenplan holds about one exam, as part of a formula; an error when the exam is not there.
 * @param key the exam's hidden id, as a cell or a quoted text.
 */
export function planLookUp(plan: PlanColumns, key: string, column: number): string {
  const range = (of: number): string =>
    `${quotedSheet(plan.sheet)}!$${columnName(of)}$1:$${columnName(of)}$${planRows}`;
  return `INDEX(${range(column)},MATCH(${key},${range(plan.key)},0))`;
}
