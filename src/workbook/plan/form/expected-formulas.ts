import type { SheetTexts } from '../../../language/sheet-texts';
import type { KeyedLine, KeyedSheet } from '../sheet/keyed-sheet';
import { latestFew } from '../sheet/latest-few';
import type { LatestFew } from '../sheet/latest-few';
import type { Positions } from '../sheet/positions';
import { blueprintFormulas } from './blueprint-formulas';
import type { FormFrame } from './form-columns';
import { aliased, blueprintFrame } from './form-columns';
import type { FormLines } from './form-lines';
import { handedInAlert } from './handed-in';
import type { LiveCell, LiveRule } from './live-cell';
import { sameAssessorAlert } from './remark-head';
import { rubricFormulas } from './rubric-formulas';
import { numbersIn, rubricWidthOf } from './rubric-width';
import { voidSitting } from './void-sitting';

/** Planned results are of no interest here, only formulas. */
const anyRule: LiveRule = { cutScore: 0, goodFrom: null, hide: true, marks: true, range: 0, lowest: 0, good: false };

/** A cell that must hold a formula, and where it is now; null = its row or column is gone. */
export interface ExpectedFormula {
  readonly row: number | null;
  readonly column: number | null;
  readonly formula: string;
  readonly key: string;
}

/** Forms handed out for one exam all have one layout: that of a few exams at a time is enough to remember. */
const layouts = new WeakMap<SheetTexts, LatestFew<readonly ExpectedFormula[]>>();
const mostLayouts = 16;

/** Positions of the keys of a form, as its formulas name them. */
export function positionsOn(sheet: KeyedSheet, frame: FormFrame, { rowOf }: Pick<FormLines, 'rowOf'>): Positions {
  return aliased({ row: (key) => rowOf.get(key) ?? sheet.row(key), column: sheet.column }, frame);
}

/**
 * The formulas that belong on a form where its keys stand now, the cut score left out. What they are follows from the keys
 * and the words alone, so that forms laid out alike share them.
 * @param frame follows from the keys of the sheet (read-form.ts, frameOf).
 */
export function expectedFormulas(
  sheet: KeyedSheet,
  frame: FormFrame,
  lines: FormLines,
  texts: SheetTexts,
): readonly ExpectedFormula[] {
  const known = layouts.get(texts) ?? latestFew(mostLayouts);
  layouts.set(texts, known);
  return known.get(layoutOf(sheet, lines), () => formulasFor(sheet, frame, lines, texts));
}

/** As `expectedFormulas`, worked out anew. */
export function formulasFor(
  sheet: KeyedSheet,
  frame: FormFrame,
  lines: FormLines,
  texts: SheetTexts,
): readonly ExpectedFormula[] {
  const at = positionsOn(sheet, frame, lines);
  const units = lines.units.map(({ live }) => live);
  const cells =
    frame === blueprintFrame
      ? blueprintFormulas(at, units, texts, anyRule)
      : rubricFormulas(at, { units, ...rubricWidthOf(sheet) }, texts, anyRule);
  const handedIn = numbersIn(sheet.rows, 'handedIn:');
  const alert = sheet.row('alert') === null ? [] : [handedInAlert(at, handedIn, texts)];
  const keys = sheet.rows.map(({ key }) => key);
  const said = [...sameAssessorAlert(at, keys, texts), ...voidSitting(at, keys, texts)];
  return [...cells, ...alert, ...said].map((cell: LiveCell) => {
    return { row: at.row(cell.row), column: at.column(cell.column), formula: cell.formula, key: cell.key };
  });
}

/** Everything that the formulas of a form follow from, beside the words. */
function layoutOf(sheet: KeyedSheet, { units, rowOf }: FormLines): string {
  return JSON.stringify([keysOf(sheet.rows), keysOf(sheet.columns), units, [...rowOf]]);
}

function keysOf(lines: readonly KeyedLine[]): readonly unknown[] {
  return lines.flatMap(({ key, index }) => (key === null ? [] : [key, index]));
}
