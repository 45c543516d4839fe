import type { CarriedPart } from '../../../core/exam/results/carried-parts';
import { roundTo6 } from '../../../core/exam/rounding';
import type { PartScore } from '../../../core/exam/part-score';

/** A cell of a form that must hold a live formula. */
export interface LiveCell {
  readonly row: string;
  readonly column: string;
  readonly formula: string;
  /** What it gives on a form on which nothing is filled in. */
  readonly result: string | number;
  /** Which result it is, for findings: "outcome", "coreTask:B1-K1", "row:<id>/attention". */
  readonly key: string;
}

/** Live cells of one row; `key` is by default that of the row with the column. */
export function liveIn(row: string) {
  return (column: string, formula: string, result: string | number, key = `${row}/${column}`): LiveCell => ({
    row,
    column,
    formula,
    result,
    key,
  });
}

/** The part of a form that formulas run over: keys of rows in sheet order. */
export interface LivePart {
  readonly key: string;
  readonly label: string;
  readonly rows: readonly LiveRow[];
  /** It was taken over from another attempt: one row, with fixed numbers. Null = asked here. */
  readonly carried: CarriedResult | null;
}

export interface LiveRow {
  readonly key: string;
  /** Weight as it is planned; matters only for the planned result. */
  readonly weight: number;
}

export interface LiveUnit {
  /** Key of the row with the core task's results. */
  readonly key: string;
  readonly label: string;
  readonly parts: readonly LivePart[];
  /** What it comes to on a fresh form; matters only for the planned results. Left out = incomplete, no points. */
  readonly fresh?: FreshScore;
}

/** What stands in the fixed cells of a part that was taken over; matters only for the planned results. */
export type CarriedResult = Pick<CarriedPart, 'percentage' | 'outcome'>;

/** Whether a part has rows to rate here. */
export function isAsked({ carried }: LivePart): boolean {
  return carried === null;
}

/** What a core task comes to while nothing is filled in, because of what was taken over. */
export type FreshScore = Pick<PartScore, 'points' | 'percentage' | 'exactMark' | 'mark' | 'outcome'>;

/** Numbers a fresh form is made with, of which planned results are computed. */
export interface LiveRule {
  readonly cutScore: number;
  readonly goodFrom: number | null;
  readonly hide: boolean;
  /** Whether marks are shown at all. */
  readonly marks: boolean;
  readonly range: number;
  readonly lowest: number;
  readonly good: boolean;
}

/** What the formulas of a rubric form run over. */
export interface RubricShape {
  readonly units: readonly LiveUnit[];
  readonly raters: readonly number[];
  readonly agreed: boolean;
  readonly levels: number;
  /** Whether each row shows how it was judged before. */
  readonly earlier: boolean;
}

/** Points on a fresh form: those of what was taken over. */
export function freshPoints(units: readonly LiveUnit[]): number {
  return roundTo6(units.reduce((sum, { fresh }) => sum + (fresh?.points ?? 0), 0));
}
