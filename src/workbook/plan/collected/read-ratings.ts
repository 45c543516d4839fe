import type { CollectedForm, FormVersion, Sitting } from '../../../core/exam/collect/collected';
import { sittingKey } from '../../../core/exam/collect/collected';
import { fieldKey } from '../../../core/exam/collect/filled';
import { cellName } from '../a1';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import { readRowKey } from './sitting-key';
import { readVersions } from './version-rows';

/** What stands on the sheet Beoordelingen, and where. */
export interface RatingsRead {
  /** In sheet order; what is filled in about a form as a whole is in the register. */
  readonly forms: readonly CollectedForm[];
  readonly versions: readonly FormVersion[];
  /** Cells by field ("level.1@i3", "text@i3"), by sittingKey. */
  readonly cells: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

const ratingColumn = /^(level\.\d+|motivation\.\d+|agreed|agreedMotivation|achieved|remark)$/;

/** Reads back what was collected. A row that somebody copied or typed has no key of its own, and is no rating. */
export function readRatings(sheet: KeyedSheet): RatingsRead {
  const columns = sheet.columns.flatMap(({ key, index }) =>
    key !== null && ratingColumn.test(key) ? [{ key, index }] : [],
  );
  const found = new Map<string, Found>();
  for (const { key, index } of sheet.rows) {
    const row = key === null || sheet.row(key) !== index ? null : readRowKey(key);
    if (row === null) continue;
    const form = found.get(sittingKey(row.sitting)) ?? opened(row.sitting, sheet, index);
    found.set(sittingKey(row.sitting), form);
    form.cells[fieldKey('text', row.about)] = cellName({ row: index, column: sheet.column('text') ?? 0 });
    for (const column of columns) {
      const field = fieldKey(column.key, row.about);
      const value = sheet.text(index, column.index).trim();
      form.cells[field] = cellName({ row: index, column: column.index });
      if (value !== '') form.filled[field] = value;
    }
  }
  return {
    forms: [...found.values()].map(({ sitting, name, version, filled }) => ({ ...sitting, name, version, filled })),
    versions: readVersions(sheet, 'version'),
    cells: new Map([...found].map(([key, { cells }]) => [key, cells])),
  };
}

interface Found {
  readonly sitting: Sitting;
  readonly name: string | null;
  readonly version: string;
  readonly filled: Record<string, string>;
  readonly cells: Record<string, string>;
}

function opened(sitting: Sitting, sheet: KeyedSheet, row: number): Found {
  const name = sheet.text(row, sheet.column('name')).trim() || null;
  const version = sheet.text(row, sheet.column('version')).trim();
  return { sitting, name, version, filled: {}, cells: {} };
}
