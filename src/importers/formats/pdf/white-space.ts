import type { Unit } from './rows';

/** White space across a block, from left to right. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** The narrowest space between two cells of a table, in parts of the type. */
export const narrowest = 0.3;

/** Whether a gap shares white space with one of these. */
export function meets(one: Gap, others: readonly Gap[]): boolean {
  return others.some((other) => Math.min(one.to, other.to) > Math.max(one.from, other.from));
}

/** The white space between units of a row, with what is before the first and behind the last. */
export function freeOf(units: readonly Unit[]): Gap[] {
  const gaps: Gap[] = [];
  let from = -Infinity;
  for (const unit of units) {
    if (unit.x > from) gaps.push({ from, to: unit.x });
    from = Math.max(from, unit.right);
  }
  return [...gaps, { from, to: Infinity }];
}

/** What is free in both, as far as it is wide enough. Both are in order. */
export function common(a: readonly Gap[], b: readonly Gap[], width: number): Gap[] {
  const found: Gap[] = [];
  let [one, other] = [0, 0];
  while (one < a.length && other < b.length) {
    const [first, second] = [a[one], b[other]];
    if (first === undefined || second === undefined) break;
    const gap = { from: Math.max(first.from, second.from), to: Math.min(first.to, second.to) };
    if (gap.to - gap.from >= width) found.push(gap);
    if (first.to < second.to) one += 1;
    else other += 1;
  }
  return found;
}

/** The gaps that have text on both sides. */
export function inside(gaps: readonly Gap[], extent: Gap): Gap[] {
  return gaps.filter(({ from, to }) => from > extent.from && to < extent.to);
}

/** From the left edge of the first to the right edge of the last. */
export function extentOf(units: readonly Unit[]): Gap {
  return { from: Math.min(...units.map(({ x }) => x)), to: Math.max(...units.map(({ right }) => right)) };
}

/** From the left edge of both to the right edge of both. */
export function joined(a: Gap, b: Gap): Gap {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}
