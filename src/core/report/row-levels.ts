import { levelThatCounts } from '../exam/counting-level';
import type { RecordedAttempt } from '../exam/collect/attempts-of';
import { criteriaOf } from '../exam/collect/rated-form';
import type { Criterion } from '../exam/assessment-form';
import type { Scale } from '../exam/scale';
import { levelOf } from '../exam/scale';
import { ratersOf, scaleOf } from '../exam/scoring';
import { earliestFirst } from './earliest-first';

/** Fewer candidates than this say nothing of a row or a group, and could be recognised in it. Practice in statistics. */
export const fewestInGroup = 5;

/** How candidates did on one row. */
export interface RowLevels {
  readonly id: string;
  readonly workProcess: string;
  readonly text: string;
  /** Candidates with a level that counts on it. */
  readonly n: number;
  /** How many have each level, in the order of the scale. */
  readonly counts: readonly number[];
  /** Everybody passes, or nobody does: the row tells nobody apart. Null = neither, or too few candidates to say. */
  readonly remark: 'all-pass' | 'none-pass' | null;
}

/** The rows that were judged on one scale. */
export interface RowsOnScale {
  /** Lowest first. */
  readonly scale: Scale;
  /** In the order of the form. */
  readonly rows: readonly RowLevels[];
  /** Codes of levels that no assessor gave on any row; empty while too few candidates were judged to say. */
  readonly neverUsed: readonly string[];
  /** How many levels that count there are of each, over all rows. */
  readonly counts: readonly number[];
}

/**
 * Levels by row at one exam, a list for each scale that forms had.
 * - Of each candidate the earliest sitting with a level that counts on the row, and the latest re-mark of that sitting:
 *   who does a row again in a resit does not count double. Without sittings that gave no result (absent, invalid).
 * - A level is used when an assessor gave it or when it was agreed on.
 * @param attempts at one exam, of all candidates.
 */
export function rowLevels(attempts: readonly RecordedAttempt[]): readonly RowsOnScale[] {
  const scales = new Map<string, Gathered>();
  for (const { attempt, form, version } of [...attempts].sort(earliestFirst)) {
    if (form === null || version === null || version.exam.form === 'kennisexamen') continue;
    if (attempt.status === 'absent' || attempt.status === 'invalid') continue;
    const scale = scaleOf(version.exam, version.settings);
    const key = JSON.stringify(scale.map(({ code, passes }) => [code.toLowerCase(), passes]));
    const gathered = scales.get(key) ?? { scale, rows: new Map<string, GatheredRow>(), used: new Set<string>() };
    scales.set(key, gathered);
    const raters = ratersOf(version.exam, version.settings);
    for (const row of criteriaOf(form.filled, version)) {
      for (const code of [row.agreed, ...row.ratings.map(({ level }) => level)]) {
        const level = levelOf(scale, code ?? '');
        if (level !== undefined) gathered.used.add(level.code);
      }
      const level = levelThatCounts(row, scale, raters);
      const known = gathered.rows.get(row.id) ?? { row, levels: new Map<string, Judged>() };
      gathered.rows.set(row.id, known);
      const before = known.levels.get(attempt.candidate);
      const isRemark = before !== undefined && attempt.kind === 'remark' && before.number === attempt.number;
      if (level !== null && (before === undefined || isRemark)) {
        known.levels.set(attempt.candidate, { at: scale.indexOf(level), number: attempt.number });
      }
    }
  }
  return [...scales.values()].map(onScale);
}

interface Judged {
  /** Place of the level on the scale. */
  readonly at: number;
  /** Of the attempt. */
  readonly number: number;
}

interface GatheredRow {
  readonly row: Criterion;
  readonly levels: Map<string, Judged>;
}

interface Gathered {
  readonly scale: Scale;
  readonly rows: Map<string, GatheredRow>;
  readonly used: Set<string>;
}

function onScale({ scale, rows, used }: Gathered): RowsOnScale {
  const all = [...rows.values()].map(({ row, levels }) => rowOf(row, [...levels.values()], scale));
  const most = Math.max(0, ...all.map(({ n }) => n));
  return {
    scale,
    rows: all,
    neverUsed: most < fewestInGroup ? [] : scale.flatMap(({ code }) => (used.has(code) ? [] : [code])),
    counts: scale.map((_, index) => all.reduce((sum, { counts }) => sum + (counts[index] ?? 0), 0)),
  };
}

function rowOf({ id, workProcess, text }: Criterion, judged: readonly Judged[], scale: Scale): RowLevels {
  const counts = scale.map((_, index) => judged.filter(({ at }) => at === index).length);
  const passing = scale.reduce((sum, { passes }, index) => sum + (passes ? (counts[index] ?? 0) : 0), 0);
  const n = judged.length;
  const remark = n < fewestInGroup ? null : passing === n ? 'all-pass' : passing === 0 ? 'none-pass' : null;
  return { id, workProcess, text, n, counts, remark };
}
