import type { ApprovalDiagnosticCode } from '../core/exam/approval/approval-diagnostic';
import type { ApprovalRoute, InstrumentEvent } from '../core/exam/approval/instrument-event';
import type { DiagnosticData } from '../core/diagnostics/diagnostic';
import type { Language } from './language';
import { packOf } from './pack-of';

/** Columns of the sheet with the history of instruments that people read. */
export const approvalColumns = [
  'on',
  'exam',
  'version',
  'what',
  'by',
  'builtBy',
  'route',
  'where',
  'before',
  'after',
] as const;

/** The words about approving instruments: the sheet Vaststelling, the command line and the pane. */
export interface ApprovalTexts {
  readonly diagnostics: Readonly<Record<ApprovalDiagnosticCode, (data: DiagnosticData) => string>>;
  readonly routes: Readonly<Record<ApprovalRoute, string>>;
  readonly sheet: {
    /** Valid as the name of a sheet. */
    readonly name: string;
    readonly title: string;
    readonly note: string;
    readonly columns: Readonly<Record<(typeof approvalColumns)[number], string>>;
    readonly events: Readonly<Record<InstrumentEvent['kind'], string>>;
    /** Of a descriptor: "V van “…”". */
    readonly level: (level: string, row: string) => string;
  };
  /** Name of the sheet of a new version, valid as such: "PVB1 v2.0". */
  readonly versionSheet: (exam: string, version: string) => string;
  /** What the command line says when it is done. */
  readonly done: (file: string, exam: string, version: string, event: InstrumentEvent['kind']) => string;
}

export function approvalTextsOf(language: Language): ApprovalTexts {
  return packOf(language).approval;
}
