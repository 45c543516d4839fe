import { keptTextsOf } from '../language/kept-texts';
import type { Language } from '../language/language';
import { renewalTextsOf } from '../language/renewal-texts';
import type { KeptCell } from '../workbook/plan/kept/kept-cell';

/** What people wrote and has no place any more, each with the cell where it stood, as lines of plain text. */
export function movedLines(moved: readonly KeptCell[], language: Language): readonly string[] {
  if (moved.length === 0) return [];
  const { line } = keptTextsOf(language);
  const lines = moved.map(({ place, row, column, value }) => `    ${line({ ...place, row, column, value })}`);
  return [renewalTextsOf(language).movedTo(moved.length), ...lines];
}
