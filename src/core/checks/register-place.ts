import type { Sitting } from '../exam/collect/collected';
import { registerKey } from '../exam/collect/collected';
import type { ExamBook } from '../exam/exam-book';

/**
 * The cell of the register about a core task of a sitting, or about any of them where that one has no row (any more).
 * @param coreTask "" = about any of them. @returns null where the register has none.
 */
export function registerCell(registerCells: ExamBook['registerCells'], sitting: Sitting, coreTask = ''): string | null {
  if (registerCells === null) return null;
  const { byPart } = registerCells;
  const anyPart = registerKey(sitting, '');
  return (
    byPart.get(registerKey(sitting, coreTask)) ?? [...byPart].find(([key]) => key.startsWith(anyPart))?.[1] ?? null
  );
}
