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
}

/** Numbers a fresh form is made with, of which planned results are computed. */
export interface LiveRule {
  readonly cutScore: number;
  readonly goodFrom: number | null;
  readonly hide: boolean;
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
}
