import type { Sitting } from '../exam/collect/collected';
import { partsOfRegisterKey, registerKey, sittingKey } from '../exam/collect/collected';
import type { ExamBook } from '../exam/exam-book';

/**
 * The cell of the register about a core task of a sitting, or about any of them where that one has no row (any more).
 * @param coreTask "" = about any of them. @returns null where the register has none.
 */
export function registerCell(registerCells: ExamBook['registerCells'], sitting: Sitting, coreTask = ''): string | null {
  if (registerCells === null) return null;
  const { byPart } = registerCells;
  return byPart.get(registerKey(sitting, coreTask)) ?? ofSitting(byPart, sitting)[0]?.[1] ?? null;
}

/** What is kept of a sitting by core task, in the order of the register. @param byPart kept by registerKey. */
export function ofSitting<T>(byPart: ReadonlyMap<string, T>, sitting: Sitting): readonly (readonly [string, T])[] {
  const grouped = (bySitting.get(byPart) ?? grouping(byPart)) as Grouped<T>;
  return grouped.get(sittingKey(sitting)) ?? [];
}

type Grouped<T> = ReadonlyMap<string, readonly (readonly [string, T])[]>;

/** Rules ask for every sitting of a register, and it may have thousands. */
const bySitting = new WeakMap<ReadonlyMap<string, unknown>, Grouped<unknown>>();

function grouping<T>(byPart: ReadonlyMap<string, T>): Grouped<T> {
  const grouped = new Map<string, (readonly [string, T])[]>();
  for (const [key, value] of byPart) {
    const [sitting, coreTask] = partsOfRegisterKey(key);
    const own = grouped.get(sitting);
    if (own === undefined) grouped.set(sitting, [[coreTask, value]]);
    else own.push([coreTask, value]);
  }
  bySitting.set(byPart, grouped);
  return grouped;
}
