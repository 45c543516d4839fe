import { levelThatCounts } from './counting-level';
import { goodFromOf, isCutScore } from './cut-score';
import type { Criterion } from './assessment-form';
import type { Exam, Settings } from './exam-plan';
import { roundTo6 } from './rounding';
import type { AttemptStatus } from './results/attempt';
import type { CarriedPart } from './results/carried-parts';
import type { PartScore, RatedRow, ScoringRule } from './part-score';
import { scoreWhole, scoreWorkProcess } from './part-score';
import type { Level, Scale } from './scale';
import { rowPercentage } from './scale-points';

/** What is shown of one rubric row. */
export interface RowScore {
  readonly id: string;
  /** The level that counts; null = unrated. */
  readonly level: Level | null;
  /** 0–100, 6 decimals; null = unrated. */
  readonly percentage: number | null;
}

/** A work process or core task with its code. */
export interface CodedPartScore extends PartScore {
  readonly code: string;
}

/** Everything a form shows, computed as its formulas do. */
export interface FormScore {
  /** In the order of the form. */
  readonly rows: readonly RowScore[];
  /** In the order in which they first appear on the form; without those that were taken over. */
  readonly workProcesses: readonly CodedPartScore[];
  readonly coreTasks: readonly CodedPartScore[];
  readonly exam: PartScore;
  /** Points, percentages and marks must not be shown yet (setting hideResultsUntilComplete); outcomes may. */
  readonly hidden: boolean;
  /** Why there is no result, whatever is filled in; null = there is one. */
  readonly void: VoidStatus | null;
}

/** The attempt gives no result: the candidate did not appear, or it was declared invalid. */
export type VoidStatus = Extract<AttemptStatus, 'absent' | 'invalid'>;

/** The scale of an exam's form: its own, else that of the settings. */
export function scaleOf(exam: Pick<Exam, 'scale'>, settings: Pick<Settings, 'scale'>): Scale {
  return exam.scale ?? settings.scale;
}

/** The number of assessors planned for an exam. */
export function assessorsOf(exam: Pick<Exam, 'assessors'>, settings: Pick<Settings, 'minimumAssessors'>): number {
  return exam.assessors ?? settings.minimumAssessors;
}

/** Numbers of the assessors who have levels of their own on the form: one set for all where they rate together. */
export function ratersOf(
  exam: Pick<Exam, 'assessors'>,
  settings: Pick<Settings, 'minimumAssessors' | 'ratingMode'>,
): readonly number[] {
  if (settings.ratingMode === 'joint') return [1];
  return Array.from({ length: assessorsOf(exam, settings) }, (_, index) => index + 1);
}

/**
 * Scores a filled or half-filled form. Pure; the same numbers as the formulas on the sheet.
 * @param criteria the rows of the form.
 * @param coreTaskOf the core task a work process belongs to, by code; null when it belongs to none: its rows then count
 *   for the exam only.
 * @param raters whose levels count; on a form for one assessor only that one's.
 * @param carried what a resit takes over from another attempt: it counts for its core task and the exam.
 * @param status what became of the attempt: one that was broken off stands as it is.
 * Source: domain.md, "Scoring default".
 */
export function scoreForm(
  criteria: readonly Criterion[],
  exam: Pick<Exam, 'scale' | 'cutScore' | 'assessors'>,
  settings: Settings,
  coreTaskOf: (workProcess: string) => string | null,
  raters: readonly number[] = ratersOf(exam, settings),
  carried: readonly CarriedPart[] = [],
  status: AttemptStatus | null = null,
): FormScore {
  const scale = scaleOf(exam, settings);
  const rule = ruleOf(exam, settings);
  const rows = criteria.map((criterion) => ({
    ...criterion,
    level: levelThatCounts(criterion, scale, raters),
  }));

  const workProcesses = grouped(rows, (row) => row.workProcess).map(([code, members]) => ({
    code,
    coreTask: coreTaskOf(code),
    score: scoreWorkProcess(members, rule),
  }));
  const askedIn = new Map(grouped(rows, (row) => coreTaskOf(row.workProcess)));
  const coreTasks = [...new Set([...askedIn.keys(), ...carried.map(({ coreTask }) => coreTask)])].map((code) => ({
    code,
    ...scoreWhole(
      askedIn.get(code) ?? [],
      rule,
      workProcesses.filter(({ coreTask }) => coreTask === code).map(({ score }) => score),
      carried.filter(({ coreTask }) => coreTask === code),
    ),
  }));
  const whole = scoreWhole(
    rows,
    rule,
    workProcesses.map(({ score }) => score),
    carried,
  );
  const without = status === 'absent' || status === 'invalid' ? status : null;
  const shown = <Part extends PartScore>(part: Part): Part => (without === null ? part : { ...part, ...noResult });
  return {
    rows: rows.map(({ id, level }) => ({ id, level, percentage: level && rowPercentage(scale, level) })),
    workProcesses: workProcesses.map(({ code, score }) => shown({ code, ...score })),
    coreTasks: coreTasks.map(shown),
    exam: shown(whole),
    hidden:
      without !== null ||
      (settings.hideResultsUntilComplete && (whole.unrated > 0 || whole.rows + carried.length === 0)),
    void: without,
  };
}

const noResult = { percentage: null, exactMark: null, mark: null, outcome: 'incomplete' } as const;

/** What parts that were taken over come to together, where nothing else is asked. */
export function scoreCarried(
  carried: readonly CarriedPart[],
  exam: Pick<Exam, 'scale' | 'cutScore'>,
  settings: Settings,
): PartScore {
  return scoreWhole([], ruleOf(exam, settings), [], carried);
}

function ruleOf(exam: Pick<Exam, 'scale' | 'cutScore'>, settings: Settings): ScoringRule {
  const cutScore = isCutScore(exam.cutScore) ? roundTo6(exam.cutScore) : null;
  return {
    scale: scaleOf(exam, settings),
    cutScore,
    goodFrom: goodFromOf(cutScore ?? 0, settings.goodFrom),
    maxNonPassing: settings.maxNonPassing,
  };
}

/** Rows by key in order of first appearance; rows without a key are in no group. */
function grouped<Row extends RatedRow>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | null,
): readonly (readonly [string, readonly Row[]])[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups];
}
