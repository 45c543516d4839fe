import type { Criterion, Rating } from '../../../core/exam/exam-book';
import { cellName } from '../a1';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { FormLine, FormLines } from './form-lines';

/**
 * The rows of a form. A row that somebody typed has no hidden id; it gets one from its cell, which is in no dossier. A
 * blueprint's rows have no ratings, and count with the points they can bring.
 */
export function readCriteria(sheet: KeyedSheet, lines: FormLines): readonly Criterion[] {
  return lines.rows.map((line) => readCriterion(sheet, line));
}

function readCriterion(sheet: KeyedSheet, { id, index, workProcess }: FormLine): Criterion {
  const textAt = (column: string): string => sheet.text(index, sheet.column(column)).trim();
  const place = sheet.place(index, sheet.column('indicator'));
  const name = id ?? `typed-${place.cell.toLowerCase()}`;
  return {
    id: name,
    ids: [name],
    own: false,
    workProcess,
    text: textAt('indicator'),
    competencies: textAt('competencies')
      .split(',')
      .map((letter) => letter.trim())
      .filter((letter) => letter !== ''),
    critical: textAt('critical') !== '',
    weight: weightOf(sheet, index),
    place,
    ratings: ratingsOn(sheet, index),
    agreedCell: sheet.column('agreed') === null ? null : cellAt(sheet, index, 'agreed'),
    agreed: textAt('agreed') || null,
  };
}

/**
 * The formulas take nothing but numbers for a weight; so does this. A blueprint's row weighs what it can bring, and one
 * point while its questions are not filled in: it counts.
 */
function weightOf(sheet: KeyedSheet, row: number): number {
  const isBlueprint = sheet.column('weight') === null;
  const value = sheet.value(row, sheet.column(isBlueprint ? 'maximum' : 'weight'));
  const weight = typeof value === 'number' ? value : 0;
  return isBlueprint && weight <= 0 ? 1 : weight;
}

function ratingsOn(sheet: KeyedSheet, index: number): readonly Rating[] {
  const assessors = sheet.columns.flatMap(({ key }) => {
    const [, number] = /^level\.(\d+)$/.exec(key ?? '') ?? [];
    return number === undefined ? [] : [Number(number)];
  });
  return [...assessors]
    .sort((a, b) => a - b)
    .map((assessor) => ({
      assessor,
      cell: cellAt(sheet, index, `level.${assessor}`),
      motivationCell: cellAt(sheet, index, `motivation.${assessor}`),
      level: sheet.text(index, sheet.column(`level.${assessor}`)).trim() || null,
      motivation: sheet.text(index, sheet.column(`motivation.${assessor}`)).trim() || null,
    }));
}

/** The address of a row's cell; "" where the form has no such column. */
function cellAt(sheet: KeyedSheet, row: number, key: string): string {
  const column = sheet.column(key);
  return column === null ? '' : cellName({ row, column });
}
