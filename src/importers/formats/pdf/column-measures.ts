import type { Unit } from './rows';

/** The lines of each column, from top to bottom. */
export type Cells = readonly (readonly Unit[])[];

/** A line is this much further down than usual when something new begins. */
export const cut = 1.3;
/** Columns of text are at least this many times the type wide; cells need not be. */
export const narrowestText = 9;

export function widthOf(units: readonly Unit[]): number {
  return Math.max(...units.map(({ right }) => right)) - Math.min(...units.map(({ x }) => x));
}

/** The usual distance between two lines of a column. */
export function pitchOf(columns: Cells): number {
  const steps = columns
    .flatMap((units) => units.slice(1).map((unit, at) => unit.y - (units[at]?.y ?? unit.y)))
    .filter((step) => step > 1)
    .sort((a, b) => a - b);
  return steps[Math.floor(steps.length * 0.3)] ?? 0;
}
