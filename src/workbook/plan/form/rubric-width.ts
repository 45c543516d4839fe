import type { KeyedLine, KeyedSheet } from '../sheet/keyed-sheet';
import type { RubricWidth } from './form-columns';

/** How wide the rubric on a sheet is, told by its keys. */
export function rubricWidthOf(sheet: KeyedSheet): RubricWidth {
  return {
    raters: numbersIn(sheet.columns, /^level\.(\d+)$/),
    agreed: sheet.column('agreed') !== null,
    levels: numbersIn(sheet.rows, /^level:(\d+)$/).length,
    earlier: sheet.column('earlier') !== null,
  };
}

/** The different numbers that keys of rows or columns hold, ascending. */
export function numbersIn(lines: readonly KeyedLine[], pattern: RegExp): readonly number[] {
  const found = lines.flatMap(({ key }) => {
    const [, number] = pattern.exec(key ?? '') ?? [];
    return number === undefined ? [] : [Number(number)];
  });
  return [...new Set(found)].sort((one, other) => one - other);
}
