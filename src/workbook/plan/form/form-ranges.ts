import type { Positions } from '../sheet/positions';
import { addressOf, columnRange } from '../sheet/positions';
import type { LivePart, LiveRow } from './live-cell';
import { parameters } from './score-formulas';

/** A range over the same rows, by column. */
export type RangeOf = (column: string) => string;

/** From the first to the last of these rows. */
export function rangeOver(at: Positions, rows: readonly LiveRow[]): RangeOf {
  const first = rows[0]?.key ?? '';
  const last = rows.at(-1)?.key ?? '';
  return (column) => columnRange(at, first, last, column);
}

/** Over heading rows of work processes: from the first heading to the last row (cells between are empty there). */
export function failedRange(at: Positions, parts: readonly LivePart[]): string {
  return columnRange(at, parts[0]?.key ?? '', parts.at(-1)?.rows.at(-1)?.key ?? '', 'failed');
}

/** Σ weight · percentage / Σ weight; blank while a row is unrated. */
export function percentageOver(range: RangeOf): string {
  return `=IF(SUM(${range('unrated')})>0,"",ROUND(SUM(${range('weighted')})/SUM(${range('weightValid')}),6))`;
}

/** The condition for G. */
export function goodWhen(at: Positions, percentage: string, range: RangeOf): string {
  const p = parameters(at);
  const goodFrom = addressOf(at, 'maximum+goodFrom', 'rightValue', true);
  return `AND(${p.good}=1,${percentage}>=${goodFrom},SUM(${range('fails')})=0)`;
}
