import { definedNameOfRole, keyOfRole, markerOfRole } from '../identity';
import { theme } from '../theme';
import type { Style } from '../theme';
import type { Cell, CellContent, ColumnPlan, NamePlan, RowPlan, SheetFeature, SheetPlan } from '../workbook-plan';
import { areasOf } from './areas';
import { groupedBy } from './grouped-by';
import type { DraftCell, DraftRow, DraftSheet, InputRule } from './draft';
import { columnId } from './draft';
import { pageBreaks } from './page-breaks';
import { heightFor } from './row-height';

type PrintFeature = Extract<SheetFeature, { kind: 'print' }>;

interface PlacedCell extends Cell {
  readonly cell: DraftCell;
}

/**
 * Gives a keyed sheet its places. Row 0 (hidden) holds the column keys, column 0 (hidden) the row keys, their corner the
 * marker; so whoever reads the sheet finds rows and columns by key wherever people have moved them.
 */
export function layOut(draft: DraftSheet): SheetPlan {
  const placed = draft.rows.flatMap((row, index) => placedCells(draft, row, index + 1));
  const columns: readonly ColumnPlan[] = [
    { column: 0, width: 4, hidden: true },
    ...draft.columns.map(({ width, hidden }, index) => ({ column: index + 1, width, ...(hidden ? { hidden } : {}) })),
  ];
  const rows: readonly RowPlan[] = [
    { row: 0, height: 15, hidden: true },
    ...draft.rows.map((row, index) => rowPlan(draft, row, index + 1)),
  ];
  const paged = rows.map((row, index) => {
    const { startsPage = false, keepsNext = false, cells = {} } = draft.rows[index - 1] ?? {};
    return { ...row, startsPage, keepsNext, isGap: Object.keys(cells).length === 0 };
  });
  const breaksOf = ({ titleRows, area }: PrintFeature): readonly number[] =>
    pageBreaks(
      columns.filter(({ column }) => isPrinted(column, area)),
      paged,
      { titleRow: titleRows?.first ?? null, fixed: !mayGrow(placed) },
    );
  return {
    key: keyOfRole(draft.role),
    name: draft.name,
    visibility: draft.visibility,
    tabColor: draft.tabColor,
    gridlines: false,
    columns,
    rows,
    blocks: [{ row: 0, column: 0, contents: contentsOf(draft, placed) }],
    features: [
      ...styles(draft, placed),
      ...inputs(placed),
      ...unlocked(placed),
      ...links(placed),
      // Protection last: whatever executes features in order can still write.
      ...[...draft.features]
        .sort((a, b) => Number(a.kind === 'protection') - Number(b.kind === 'protection'))
        .map((feature) => (feature.kind === 'print' ? { ...feature, rowBreaks: breaksOf(feature) } : feature)),
    ],
  };
}

/** @param area what is printed; null = everything. */
function isPrinted(column: number, area: PrintFeature['area']): boolean {
  return area === null || (column >= area.column && column < area.column + area.columns);
}

/** Whether people are asked for texts that make rows higher: forms. In lists a text may grow too, but seldom does. */
function mayGrow(placed: readonly PlacedCell[]): boolean {
  return placed.some(({ cell }) => {
    const { wrap }: Style = theme[cell.style];
    return cell.unlocked === true && wrap === true;
  });
}

/** The defined name of a keyed sheet: its corner cell. */
export function nameOf(draft: DraftSheet): NamePlan {
  const corner = { row: 0, column: 0, rows: 1, columns: 1 };
  return { name: definedNameOfRole(draft.role), sheet: keyOfRole(draft.role), area: corner };
}

function placedCells(draft: DraftSheet, row: DraftRow, rowIndex: number): readonly PlacedCell[] {
  return draft.columns.flatMap((column, index) => {
    const cell = row.cells[columnId(column, index)];
    return cell === undefined ? [] : [{ row: rowIndex, column: index + 1, cell }];
  });
}

function contentsOf(draft: DraftSheet, placed: readonly PlacedCell[]): readonly (readonly (CellContent | null)[])[] {
  const key = (value: string | null): CellContent | null => (value === null ? null : { kind: 'text', text: value });
  const contents: (CellContent | null)[][] = [
    [key(markerOfRole(draft.role)), ...draft.columns.map((column) => key(column.key))],
    ...draft.rows.map((row) => [key(row.key), ...draft.columns.map(() => null)]),
  ];
  for (const { row, column, cell } of placed) {
    const line = contents[row];
    if (line !== undefined) line[column] = cell.content;
  }
  return contents;
}

function rowPlan(draft: DraftSheet, row: DraftRow, index: number): RowPlan {
  const hidden = row.hidden ? { hidden: true } : {};
  if (row.height !== null) return { row: index, height: row.height, ...hidden };
  const texts = draft.columns.flatMap((column, position) => {
    const cell = column.hidden ? undefined : row.cells[columnId(column, position)];
    const content = cell?.content;
    const shown = content?.kind === 'text' ? content.text : content?.kind === 'formula' ? String(content.result) : '';
    if (cell === undefined || shown === '') return [];
    const { wrap, font }: Style = theme[cell.style];
    return wrap === true ? [{ text: shown, width: column.width, bold: font?.bold === true }] : [];
  });
  return { row: index, height: heightFor(texts, 18), grows: true, ...hidden };
}

function styles(draft: DraftSheet, placed: readonly PlacedCell[]): readonly SheetFeature[] {
  const keys: PlacedCell[] = [];
  const machine: DraftCell = { content: null, style: 'machine' };
  for (let row = 0; row <= draft.rows.length; row += 1) keys.push({ row, column: 0, cell: machine });
  for (let column = 1; column <= draft.columns.length; column += 1) keys.push({ row: 0, column, cell: machine });
  const byStyle = groupedBy([...keys, ...placed], ({ cell }) => cell.style);
  return [...byStyle].flatMap(([style, cells]) =>
    areasOf(cells).map((area) => ({ kind: 'style', area, style }) as const),
  );
}

function inputs(placed: readonly PlacedCell[]): readonly SheetFeature[] {
  const ruled = placed.flatMap(({ row, column, cell }) => (cell.input ? [{ row, column, input: cell.input }] : []));
  // Most cells of a column share one rule object: only different objects need their contents compared.
  const ids = new Map<InputRule, string>();
  const idOf = (input: InputRule): string => {
    const id = ids.get(input) ?? JSON.stringify(input);
    ids.set(input, id);
    return id;
  };
  return [...groupedBy(ruled, ({ input }) => idOf(input)).values()].flatMap((cells) =>
    areasOf(cells).flatMap((area) => (cells[0] ? [{ kind: 'validation', area, ...cells[0].input } as const] : [])),
  );
}

function unlocked(placed: readonly PlacedCell[]): readonly SheetFeature[] {
  return areasOf(placed.filter(({ cell }) => cell.unlocked)).map((area) => ({ kind: 'unlocked', area }));
}

function links(placed: readonly PlacedCell[]): readonly SheetFeature[] {
  return placed.flatMap(({ row, column, cell }) =>
    cell.link === undefined ? [] : [{ kind: 'link', cell: { row, column }, ...cell.link } as const],
  );
}
