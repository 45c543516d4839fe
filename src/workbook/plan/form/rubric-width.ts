import type { KeyedLine, KeyedSheet } from '../sheet/keyed-sheet';
import type { RubricWidth } from './form-columns';

/** How wide the rubric on a sheet is, told by its keys. */
export function rubricWidthOf(sheet: KeyedSheet): RubricWidth {
  return {
    raters: numbersIn(sheet.columns, 'level.'),
    agreed: sheet.column('agreed') !== null,
    levels: numbersIn(sheet.rows, 'level:').length,
    earlier: sheet.column('earlier') !== null,
  };
}

/** The different numbers that keys of rows or columns hold behind `before`, "2" in "level.2"; ascending. */
export function numbersIn(lines: readonly KeyedLine[], before: string): readonly number[] {
  const found = new Set<number>();
  for (const { key } of lines) {
    const number = key?.startsWith(before) === true ? key.slice(before.length) : '';
    if (/^\d+$/.test(number)) found.add(Number(number));
  }
  return [...found].sort((one, other) => one - other);
}
