import type { ExamBook } from '../../../core/exam/exam-book';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import { cellName } from '../a1';
import { findSheets } from '../book/find-sheets';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { WorkbookSnapshot } from '../snapshot';
import type { CellBlock, CellContent, SheetChange } from '../workbook-plan';
import { deviationCell } from './deviation-cell';
import { rowKeyOf, settingKeys, valueCells } from './settings-sheet';
import { usualSettings } from './usual-settings';

/**
 * What a sheet Instellingen of an older workbook lacks: rows of settings that came later, with their default, below
 * everything that stands on it; and the column that says what deviates, right of everything. Nothing that is there is
 * written over or moved, so whatever people put there stays. Nothing on a protected sheet, which Excel would refuse.
 * To go with whatever is written anyway. @param book read from `snapshot`.
 */
export function missingSettings(
  { language, framework, settings }: ExamBook,
  snapshot: WorkbookSnapshot,
): readonly SheetChange[] {
  const sheet = findSheets(snapshot).byKey.get('settings')?.sheet;
  const isProtected = snapshot.sheets.some(({ name, protected: locked }) => name === sheet?.name && locked);
  const [name, value] = [sheet?.column('name') ?? null, sheet?.column('value') ?? null];
  if (sheet === undefined || isProtected || name === null || value === null) return [];
  const texts = sheetTextsOf(language, framework.kind);
  const usual = usualSettings(language, framework.kind);
  const added = settingsMissingIn(sheet);
  const deviation = sheet.column('deviation') ?? nextColumn(sheet);
  const isNewColumn = sheet.column('deviation') === null;
  const below = Math.max(sheet.corner.row, ...sheet.rows.map(({ index }) => index)) + 1;
  const rowOf = (key: (typeof settingKeys)[number]): number => sheet.row(rowKeyOf(key)) ?? below + added.indexOf(key);
  const explanation = sheet.column('explanation');
  const cells = valueCells(settings, texts);
  const words = (text: string): CellContent => ({ kind: 'text', text });

  const rows = added.flatMap((key) => [
    cell(rowOf(key), sheet.corner.column, words(rowKeyOf(key))),
    cell(rowOf(key), name, words(texts.settings.names[key])),
    cell(rowOf(key), value, cells[key].content),
    ...(explanation === null ? [] : [cell(rowOf(key), explanation, words(texts.settings.explanations[key]))]),
  ]);
  const marked = isNewColumn ? settingKeys : added;
  const deviations = marked.map((key) => {
    const at = cellName({ row: rowOf(key), column: value });
    return cell(rowOf(key), deviation, deviationCell(key, settings, usual, at, texts).content);
  });
  const header = sheet.row('header');
  const heads =
    isNewColumn && header !== null
      ? [
          cell(sheet.corner.row, deviation, words('deviation')),
          cell(header, deviation, words(texts.settings.columns.deviation.header)),
        ]
      : [];
  const blocks = [...rows, ...heads, ...deviations];
  return blocks.length === 0 ? [] : [{ kind: 'write', target: sheet.name, blocks }];
}

/** The settings that have no row on a sheet Instellingen. */
export function settingsMissingIn(sheet: KeyedSheet): readonly (typeof settingKeys)[number][] {
  return settingKeys.filter((key) => sheet.row(rowKeyOf(key)) === null);
}

function nextColumn({ columns, corner }: KeyedSheet): number {
  return Math.max(corner.column, ...columns.map(({ index }) => index)) + 1;
}

function cell(row: number, column: number, content: CellContent | null): CellBlock {
  return { row, column, contents: [[content]] };
}
