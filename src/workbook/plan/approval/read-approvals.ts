import type { Approval, InstrumentEvent } from '../../../core/exam/approval/instrument-event';
import type { FormContent } from '../../../core/exam/form-content';
import { fingerprintOf } from '../../../core/exam/form-content';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import { numbersIn } from '../form/rubric-width';
import { eventKey, factsColumn } from './approval-sheet';

/**
 * The history of the instruments from the hidden columns of the sheet Vaststelling, in the order in which it happened,
 * however people sorted the sheet. An event that cannot be read, whose content is not what its fingerprint says, or that a
 * program recorded that knew less of content, is left out: what was approved is then not recorded, and the check says so.
 * @param sheet null = there is none.
 */
export function readApprovals(sheet: KeyedSheet | null): readonly InstrumentEvent[] {
  return recordedEvents(sheet).map(({ event }) => event);
}

/** An event of the history, and the row of the sheet that tells it. */
export interface RecordedEvent {
  readonly row: number | null;
  readonly event: InstrumentEvent;
}

/** As readApprovals, with where each stands. */
export function recordedEvents(sheet: KeyedSheet | null): readonly RecordedEvent[] {
  if (sheet === null) return [];
  const parts = numbersIn(sheet.columns, 'facts.');
  return numbersIn(sheet.rows, 'event:').flatMap((number) => {
    const row = sheet.row(eventKey(number));
    const whole = parts.map((part) => sheet.text(row, sheet.column(factsColumn(part)))).join('');
    const event = eventIn(whole);
    return event === null ? [] : [{ row, event }];
  });
}

function eventIn(whole: string): InstrumentEvent | null {
  try {
    // Written by draftApprovals; people have no reason to touch hidden columns of a protected sheet.
    const event = JSON.parse(whole) as InstrumentEvent;
    return event.kind === 'approved' && !isWhole(event) ? null : event;
  } catch {
    return null;
  }
}

/** Its content is what its fingerprint says, and has everything that can be compared. */
function isWhole({ content, hash }: Approval): boolean {
  const { onForm, motivation, kind } = content as Partial<FormContent>;
  return Array.isArray(onForm) && motivation !== undefined && kind !== undefined && fingerprintOf(content) === hash;
}
