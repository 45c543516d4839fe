import { approvalTextsOf } from '../../../language/approval-texts';
import type { Language } from '../../../language/language';
import { languages } from '../../../language/language';
import { readDate } from '../exams/readable';
import type { CellRemark } from '../sheet/cell-remarks';
import { cellTypedOver, headOf } from '../sheet/cell-remarks';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { RecordedEvent } from './read-approvals';

/**
 * Cells of the sheet Vaststelling that say something else than what was recorded there. Which exam it was is not compared:
 * its code may have changed since.
 */
export function approvalRemarks(
  sheet: KeyedSheet,
  events: readonly RecordedEvent[],
  language: Language,
): readonly CellRemark[] {
  return events.flatMap(({ row, event }) => {
    const shown = (key: string): string => sheet.text(row, sheet.column(key)).trim();
    const over = (key: string, written: string, isSame: boolean): readonly CellRemark[] => {
      const column = sheet.column(key);
      return isSame || column === null ? [] : [cellTypedOver(sheet, { row, column }, headOf(sheet, column), written)];
    };
    const builtBy = event.kind === 'approved' ? event.builtBy : '';
    const words = languages.map((language) => approvalTextsOf(language).sheet.events[event.kind]);
    return [
      ...over('on', event.on, (readDate(sheet.value(row, sheet.column('on'))) ?? '') === event.on),
      ...over('version', event.version, sameText(shown('version'), event.version)),
      ...over('what', approvalTextsOf(language).sheet.events[event.kind], words.includes(shown('what'))),
      ...over('by', event.by, sameText(shown('by'), event.by)),
      ...over('builtBy', builtBy, sameText(shown('builtBy'), builtBy)),
    ];
  });
}

/** A program may have made a number of a text: 1.0 is 1 then. */
function sameText(shown: string, recorded: string): boolean {
  return shown === recorded.trim() || (shown !== '' && recorded.trim() !== '' && Number(shown) === Number(recorded));
}
