import type { InstrumentEvent } from '../core/exam/approval/instrument-event';
import type { InstrumentStatus } from '../core/exam/exam-plan';
import type { Language } from './language';
import { packOf } from './pack-of';

/** What people do to an instrument that was approved. */
export type LaterDeed = Exclude<InstrumentEvent['kind'], 'approved'>;

/** The words of the screen on which instruments are approved; loaded with it. */
export interface InstrumentTexts {
  readonly title: (exam: string) => string;
  readonly gone: string;
  readonly standing: {
    readonly title: Readonly<Record<InstrumentStatus, (version: string) => string>>;
    /** @param on a date in words. */
    readonly approved: (on: string, by: string, builtBy: string, route: string) => string;
    readonly withdrawn: (on: string, by: string) => string;
    readonly draft: string;
    readonly draftOfNext: string;
    readonly planSays: (status: InstrumentStatus) => string;
  };
  readonly changed: {
    readonly title: (count: number) => string;
    readonly what: string;
    readonly none: string;
  };
  readonly approve: {
    readonly title: string;
    readonly what: string;
    readonly stops: (count: number) => string;
    readonly remarks: (count: number) => string;
    readonly clear: string;
    readonly unsavedRows: (edits: number) => string;
    readonly toRows: string;
    readonly builtBy: string;
    readonly approvedBy: string;
    readonly severalNames: string;
    readonly route: string;
    readonly act: string;
  };
  readonly later: {
    readonly title: string;
    readonly begin: Readonly<Record<LaterDeed, string>>;
    readonly what: Readonly<Record<LaterDeed, string>>;
    readonly act: Readonly<Record<LaterDeed, string>>;
    readonly by: string;
    readonly cancel: string;
  };
  readonly wording: {
    readonly row: string;
    readonly place: string;
    readonly ownText: string;
    readonly level: (code: string) => string;
    readonly before: string;
    readonly after: string;
    /** Beside a box to tick where much changes, and when it was not ticked. */
    readonly sameMeaning: string;
    readonly confirm: string;
  };
  readonly on: string;
  readonly done: Readonly<Record<InstrumentEvent['kind'], (exam: string, version: string) => string>>;
  readonly history: {
    readonly title: string;
    readonly none: string;
    readonly line: (what: string, version: string) => string;
    readonly who: (on: string, by: string) => string;
  };
  readonly compare: {
    readonly title: string;
    readonly from: string;
    readonly to: string;
    readonly version: (version: string) => string;
    readonly now: string;
    readonly differences: (count: number) => string;
    readonly same: string;
  };
  readonly before: string;
  readonly after: string;
}

export function instrumentTextsOf(language: Language): InstrumentTexts {
  return packOf(language).instrument;
}
