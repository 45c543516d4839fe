import type { Exam, Settings } from '../../../core/exam/exam-plan';
import type { EarlierJudgement } from '../../../core/exam/results/earlier-judgement';
import type { Framework } from '../../../core/framework/framework';
import type { PlanColumns } from '../exams/plan-columns';
import type { DraftCell, DraftRow } from '../sheet/draft';
import { blank, text } from '../sheet/draft';
import { heightFor } from '../sheet/row-height';
import type { StyleName } from '../theme';
import type { FormFrame } from './form-columns';
import { widthOf } from './form-columns';
import type { FormDecisions } from './form-decisions';
import type { Settled } from './settled-parts';

/** What a form is made of. */
export interface FormInput {
  readonly exam: Exam;
  readonly framework: Framework;
  readonly profile: string | null;
  readonly settings: Settings;
  /** What the committee decided on the form that was there. */
  readonly decisions: FormDecisions;
  /** Where Examenplan has the cut score; null = the form stands in a workbook of its own and says it itself. */
  readonly plan: PlanColumns | null;
  /** The only assessor who has columns on it; null = all. */
  readonly rater: number | null;
  /** Which of the exam's forms it is (identity.ts); null = the exam's own. */
  readonly copy: string | null;
  /** What it does not ask because it is settled; left out = nothing. */
  readonly settled?: Settled;
  /** Of a re-mark: how the attempt was judged before; left out = it is no re-mark. */
  readonly earlier?: EarlierJudgement;
}

/** Whether rows, weights and instructions may still be decided on it: not once approved, nor when it was handed out. */
export function isOpenForDecisions({ exam, plan }: Pick<FormInput, 'exam' | 'plan'>): boolean {
  return exam.status !== 'approved' && plan !== null;
}

/** Cells of one row that are shown as one; never on rubric rows, which must grow with their text. */
export interface Merge {
  readonly row: string;
  readonly from: string;
  readonly to: string;
}

/** Rows of a form with the cells that are merged. */
export interface FormRows {
  readonly rows: readonly DraftRow[];
  readonly merges: readonly Merge[];
}

export function joinRows(parts: readonly FormRows[]): FormRows {
  return { rows: parts.flatMap(({ rows }) => rows), merges: parts.flatMap(({ merges }) => merges) };
}

/** One row with one text (or input) over the given columns. */
export function wideRow(
  frame: FormFrame,
  key: string,
  cell: DraftCell,
  span: { readonly from: string; readonly to: string; readonly lowest?: number },
): FormRows {
  const content = cell.content?.kind === 'text' ? cell.content.text : '';
  const height = heightFor([{ text: content, width: widthOf(frame, span.from, span.to) }], span.lowest ?? 18);
  const others = keysBetween(frame, span.from, span.to).slice(1);
  return {
    rows: [
      {
        key,
        height,
        cells: { ...Object.fromEntries(others.map((column) => [column, restOf(cell)])), [span.from]: cell },
      },
    ],
    merges: [{ row: key, from: span.from, to: span.to }],
  };
}

/** A line of text that may run over the columns to its right. */
export function lineRow(frame: FormFrame, key: string, content: string, style: StyleName, height: number): FormRows {
  return { rows: [{ key, height, cells: { [frame.first]: text(content, style) } }], merges: [] };
}

/** Two labels with a value each, side by side; the key says which: "candidateNumber+assessor1". */
export function pairRow(
  frame: FormFrame,
  key: string,
  left: LabelledCell | null,
  right: LabelledCell | null,
  height = 20,
): FormRows {
  const spread = (cell: DraftCell, [from, to]: readonly [string, string]) => [
    ...keysBetween(frame, from, to).map((column) => [column, restOf(cell)] as const),
    [from, cell] as const,
  ];
  const sides = [
    { labelled: left, label: [frame.leftLabel, frame.leftLabel], value: frame.left },
    { labelled: right, label: frame.rightLabel, value: frame.right },
  ] as const;
  const filled = sides.flatMap(({ labelled, ...at }) => (labelled === null ? [] : [{ ...labelled, at }]));
  const cells = Object.fromEntries(
    filled.flatMap(({ label, cell, at }) => [
      ...spread(text(label, 'labelRight'), at.label),
      ...spread(cell, at.value),
    ]),
  );
  const merges = filled
    .flatMap(({ at }) => [at.label, at.value])
    .flatMap(([from, to]) => (from === to ? [] : [{ row: key, from, to }]));
  return { rows: [{ key, height, cells }], merges };
}

/** The other cells of a merged one: Excel empties it only where none of them is locked. */
function restOf({ style, unlocked }: DraftCell): DraftCell {
  return { ...blank(style), ...(unlocked === undefined ? {} : { unlocked }) };
}

export interface LabelledCell {
  readonly label: string;
  readonly cell: DraftCell;
}

/** Keys of the columns from one to another, both included; also of hidden ones: they are part of a merged cell too. */
export function keysBetween(frame: FormFrame, from: string, to: string): readonly string[] {
  const keys = frame.columns.flatMap(({ key }) => (key === null ? [] : [key]));
  return keys.slice(keys.indexOf(from), keys.indexOf(to) + 1);
}

/**
 * What is assessed, with headings that are on the page of the row below them on paper: of a form that people type in only
 * those above the first row, because rows that grow would leave a page nearly empty above the others.
 */
export function keepingHeadings({ rows, merges }: FormRows, which: 'first' | 'all'): FormRows {
  const isRow = ({ key }: DraftRow): boolean => key?.startsWith('row:') ?? false;
  const end = which === 'all' ? rows.length : rows.findIndex(isRow);
  return { rows: rows.map((row, at) => (at < end && !isRow(row) ? { ...row, keepsNext: true } : row)), merges };
}

/** An empty row that separates. */
export function spacer(key: string): FormRows {
  return { rows: [{ key, height: 10, cells: {} }], merges: [] };
}
