import type { SheetTexts } from '../../../language/sheet-texts';
import { columnName } from '../a1';
import type { CollectedRole } from '../identity';
import type { DraftCell, DraftColumn, DraftRow, DraftSheet } from '../sheet/draft';
import { text } from '../sheet/draft';
import type { KeyedLine, KeyedSheet } from '../sheet/keyed-sheet';
import { listFeatures } from '../sheet/list-features';
import type { CellContent, SheetFeature } from '../workbook-plan';

/** A list of ours that is made anew each time, and that people work in. */
export interface ListSheet {
  readonly role: CollectedRole | 'agreement' | 'diploma' | 'statistics';
  readonly name: string;
  readonly tabColor: string;
  readonly title: string;
  readonly note: string;
  /** Of the table. */
  readonly table: string;
  readonly columns: readonly ListColumn[];
  /** Rows between the note and the heads. */
  readonly above: readonly DraftRow[];
  /** One at least. */
  readonly rows: readonly DraftRow[];
  /** Columns that stay in view (list-features.ts). */
  readonly frozen: number;
  /** Columns that are printed, the hidden one included; left out = all. */
  readonly printed?: number;
  readonly features: (firstRow: number) => readonly SheetFeature[];
  /** Whether people typed something of their own into one of our cells in a row: it stays when its row is gone. */
  readonly isNoted?: (row: number) => boolean;
  /** Where a row of the list stands on the sheet that is there; left out = where its key stands. */
  readonly rowThere?: (key: string) => number | null;
}

export interface ListColumn extends DraftColumn {
  readonly key: string;
  readonly header: string;
  /** Its cells hold formulas: what these gave does not stay beside rows that are gone. */
  readonly isLive?: boolean;
}

/**
 * The sheet of a list, with what people added to the one that is there: columns and rows of their own, and what they noted
 * beside rows that are gone. @param there null = it is new.
 */
export function draftList(list: ListSheet, there: KeyedSheet | null, texts: SheetTexts): DraftSheet {
  const own = there === null ? [] : ownColumns(there);
  const columns: readonly DraftColumn[] = [...list.columns, ...own.map(() => ({ key: null, width: 18 }))];
  const idOf = (index: number): string => `#${list.columns.length + index}`;
  const headers = differing([...list.columns.map(({ header }) => header), ...own.map(({ header }) => header)]);
  const beside = (index: number): DraftRow['cells'] =>
    there === null ? {} : filled(own.map((column, at) => [idOf(at), contentAt(there, index, column.index)] as const));
  const rowThere = (key: string): number | null => list.rowThere?.(key) ?? there?.row(key) ?? null;
  const withOwn = (row: DraftRow): DraftRow => {
    const index = row.key === null ? null : rowThere(row.key);
    return index === null ? row : { ...row, cells: { ...beside(index), ...row.cells } };
  };
  const first = list.columns.find(({ hidden }) => hidden !== true)?.key ?? '';
  const kept = there === null ? [] : keptRows(there, list, own, beside, rowThere);
  const printed = list.printed === undefined ? {} : { printed: list.printed };
  const headerIndex = 3 + list.above.length;
  const rows = [...list.rows.map(withOwn), ...kept];
  const heads = columns.map(({ key }, index): readonly [string, DraftCell] => [
    key ?? `#${index}`,
    text(headers[index] ?? '', 'header'),
  ]);
  return {
    role: { kind: list.role },
    name: list.name,
    visibility: 'visible',
    tabColor: list.tabColor,
    columns,
    rows: [
      withOwn({ key: 'title', height: 30, cells: { [first]: text(list.title, 'title') } }),
      withOwn({ key: 'note', height: 22, cells: { [first]: text(list.note, 'label') } }),
      ...list.above.map(withOwn),
      { key: 'header', height: 34, cells: Object.fromEntries(heads) },
      ...rows,
    ],
    features: [
      ...list.features(headerIndex + 1),
      ...listFeatures(
        {
          name: list.table,
          headerIndex,
          rows: rows.length,
          headers,
          title: list.title,
          frozen: list.frozen,
          ...printed,
        },
        texts,
      ),
    ],
  };
}

interface OwnColumn {
  readonly index: number;
  readonly header: string;
}

/** Columns that people made and put something into. */
function ownColumns(sheet: KeyedSheet): readonly OwnColumn[] {
  return sheet.columns.flatMap(({ key, index }) => {
    const used = key === null && sheet.rows.some((row) => sheet.text(row.index, index).trim() !== '');
    return used ? [{ index, header: sheet.text(sheet.row('header'), index).trim() || columnName(index) }] : [];
  });
}

/** Rows that people typed or copied, and those that are gone but have something of theirs beside them. */
function keptRows(
  sheet: KeyedSheet,
  list: ListSheet,
  own: readonly OwnColumn[],
  beside: (index: number) => DraftRow['cells'],
  rowThere: (key: string) => number | null,
): readonly DraftRow[] {
  const header = sheet.row('header') ?? Number.POSITIVE_INFINITY;
  const keys = new Set(list.rows.map(({ key }) => key));
  const taken = new Set(list.rows.flatMap(({ key }) => (key === null ? [] : (rowThere(key) ?? []))));
  const isKept = ({ key, index }: KeyedLine): boolean => {
    if (index <= header || taken.has(index)) return false;
    if (key === null || sheet.row(key) !== index) return true;
    const isNoted = list.isNoted?.(index) ?? false;
    return !keys.has(key) && (isNoted || own.some((column) => sheet.text(index, column.index).trim() !== ''));
  };
  const kept = list.columns.filter(({ isLive }) => isLive !== true);
  return sheet.rows.filter(isKept).flatMap(({ index }): readonly DraftRow[] => {
    const cells = {
      ...filled(kept.map(({ key }) => [key, contentAt(sheet, index, sheet.column(key))] as const)),
      ...beside(index),
    };
    return Object.keys(cells).length === 0 ? [] : [{ key: null, height: null, cells }];
  });
}

/** Cells with something in them. Dates that were typed are numbers here and shown as dates where the column has them. */
function filled(contents: readonly (readonly [string, CellContent | null])[]): DraftRow['cells'] {
  return Object.fromEntries(
    contents.flatMap(([key, content]) =>
      content === null ? [] : [[key, { content, style: dateColumns.has(key) ? 'inputDate' : 'input' }] as const],
    ),
  );
}

const dateColumns: ReadonlySet<string> = new Set(['date', 'adoptedOn', 'startDate']);

/** What stands in a cell; null = nothing. */
export function contentAt(sheet: KeyedSheet, row: number, column: number | null): CellContent | null {
  const value = sheet.value(row, column);
  if (value === null || String(value).trim() === '') return null;
  return typeof value === 'number' ? { kind: 'number', number: value } : { kind: 'text', text: String(value) };
}

/** A table wants heads that differ. */
function differing(headers: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return headers.map((header) => {
    let name = header;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${header} (${count})`;
    taken.add(name.toLowerCase());
    return name;
  });
}
