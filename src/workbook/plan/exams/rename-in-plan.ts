import type { ExamBook } from '../../../core/exam/exam-book';
import type { RenamedReferences } from '../../../core/framework/versions/renamed-references';
import { plainCode } from '../../../core/framework/same-code';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { CellBlock } from '../workbook-plan';
import { parseCell } from '../range-reference';
import { listText, weightText } from './readable';

/**
 * The cells of Examenplan that speak of core tasks and work processes by code, with the codes of a newer version. Cells
 * without such a code, and those that could not be understood, stay as people typed them.
 */
export function renameInPlan({ exams }: ExamBook, plan: KeyedSheet, renamed: RenamedReferences): readonly CellBlock[] {
  const nowOf = (code: string): string => renamed.get(plainCode(code)) ?? code;
  const isRenamed = (code: string): boolean => renamed.has(plainCode(code));
  return exams.flatMap(({ exam: { requires, essential, weight }, cells, unreadable }) => {
    const shares = typeof weight === 'number' || weight === null ? [] : Object.entries(weight);
    const weights = Object.fromEntries(shares.map(([code, share]) => [nowOf(code), share]));
    const texts = {
      requires: requires?.some(isRenamed) === true ? listText(requires.map(nowOf)) : null,
      essential: essential.some(isRenamed) ? listText(essential.map(nowOf)) : null,
      weight: shares.some(([code]) => isRenamed(code)) ? weightText(weights) : null,
    };
    return (['requires', 'essential', 'weight'] as const).flatMap((field): readonly CellBlock[] => {
      const [text, place] = [texts[field], cells[field]];
      const cell = place === undefined || place.sheet !== plan.name ? null : parseCell(place.cell);
      if (text === null || cell === null || unreadable[field] !== undefined) return [];
      return [{ row: cell.row, column: cell.column, contents: [[{ kind: 'text', text }]] }];
    });
  });
}
