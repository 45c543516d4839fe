import type { InstrumentEvent } from '../../../core/exam/approval/instrument-event';
import { fingerprintOf } from '../../../core/exam/form-content';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import { numbersIn } from '../form/rubric-width';
import { eventKey, factsColumn } from './approval-sheet';

/**
 * The history of the instruments from the hidden columns of the sheet Vaststelling, in the order in which it happened,
 * however people sorted the sheet. An event that cannot be read, or whose content is not what its fingerprint says, is
 * left out: what was approved is then not recorded any more, and the check says so.
 * @param sheet null = there is none.
 */
export function readApprovals(sheet: KeyedSheet | null): readonly InstrumentEvent[] {
  if (sheet === null) return [];
  const parts = numbersIn(sheet.columns, /^facts\.(\d+)$/);
  return numbersIn(sheet.rows, /^event:(\d+)$/).flatMap((number) => {
    const row = sheet.row(eventKey(number));
    const whole = parts.map((part) => sheet.text(row, sheet.column(factsColumn(part)))).join('');
    return eventIn(whole) ?? [];
  });
}

function eventIn(whole: string): InstrumentEvent | null {
  try {
    // Written by draftApprovals; people have no reason to touch hidden columns of a protected sheet.
    const event = JSON.parse(whole) as InstrumentEvent;
    return event.kind === 'approved' && fingerprintOf(event.content) !== event.hash ? null : event;
  } catch {
    return null;
  }
}
