import { asFormulasTrim } from '../../../core/exam/cell-spaces';
import type { Criterion, Rating } from '../../../core/exam/assessment-form';
import { isOwnId } from '../../../core/exam/rubric-row';
import type { LevelTexts } from '../../../core/exam/rubric-row';
import { cellName } from '../a1';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { FormLine, FormLines } from './form-lines';
import { numbersIn } from './rubric-width';

/**
 * The rows of a form. A row that somebody typed has no hidden id; it gets one from its cell, which is in no dossier. A
 * blueprint's rows have no ratings, and count with the points they can bring.
 * @param levels codes of the levels that the columns with descriptors are for, from left to right.
 */
export function readCriteria(sheet: KeyedSheet, lines: FormLines, levels: readonly string[]): readonly Criterion[] {
  const raters = numbersIn(sheet.columns, 'level.');
  return lines.rows.map((line) => readCriterion(sheet, line, levels, raters));
}

function readCriterion(
  sheet: KeyedSheet,
  { id, index, workProcess }: FormLine,
  levels: readonly string[],
  raters: readonly number[],
): Criterion {
  const textAt = (column: string): string => sheet.text(index, sheet.column(column)).trim();
  const place = sheet.place(index, sheet.column('indicator'));
  const name = id ?? `typed-${place.cell.toLowerCase()}`;
  const own = isOwnId(name);
  const byLevel = (kind: string): LevelTexts =>
    Object.fromEntries(
      levels.map((code, at) => [code, textAt(`${kind}.${at + 1}`)] as const).filter(([, words]) => words !== ''),
    );
  return {
    id: name,
    ids: idsIn(textAt('ids')) ?? [name],
    own,
    workProcess,
    text: textAt('indicator'),
    competencies: listIn(textAt('competencies')),
    critical: textAt('critical') !== '',
    weight: weightOf(sheet, index),
    evidence: textAt('evidence') || null,
    descriptors: byLevel('descriptor'),
    proposals: byLevel('proposal'),
    place,
    ratings: ratingsOn(sheet, index, raters),
    agreedCell: sheet.column('agreed') === null ? null : cellAt(sheet, index, 'agreed'),
    agreed: asFormulasTrim(sheet.text(index, sheet.column('agreed'))) || null,
    agreedMotivation: textAt('agreedMotivation') || null,
    ...(textAt('earlierLevel') === '' ? {} : { earlier: textAt('earlierLevel') }),
  };
}

function listIn(text: string): readonly string[] {
  return text
    .split(',')
    .map((letter) => letter.trim())
    .filter((letter) => letter !== '');
}

/** The ids in the hidden cell of a merged row; null for a row that stands for itself. */
function idsIn(text: string): readonly string[] | null {
  if (text === '') return null;
  try {
    const ids: unknown = JSON.parse(text);
    return Array.isArray(ids) && ids.length > 0 ? ids.map(String) : null;
  } catch {
    return null;
  }
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

function ratingsOn(sheet: KeyedSheet, index: number, raters: readonly number[]): readonly Rating[] {
  return raters.map((assessor) => ({
    assessor,
    cell: cellAt(sheet, index, `level.${assessor}`),
    motivationCell: cellAt(sheet, index, `motivation.${assessor}`),
    level: asFormulasTrim(sheet.text(index, sheet.column(`level.${assessor}`))) || null,
    motivation: sheet.text(index, sheet.column(`motivation.${assessor}`)).trim() || null,
  }));
}

/** The address of a row's cell; "" where the form has no such column. */
function cellAt(sheet: KeyedSheet, row: number, key: string): string {
  const column = sheet.column(key);
  return column === null ? '' : cellName({ row, column });
}
