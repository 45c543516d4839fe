import type { Severity } from '../core/diagnostics/diagnostic';
import type { WorkbookDiagnosticCode } from '../workbook/workbook-diagnostic';
import type { BookDiagnosticCode, Counts } from './cli-texts';

/** What is said of many workbooks together: on the command line, in the CSV and on the page. */
export interface FolderTexts {
  readonly severity: Readonly<Record<Severity, string>>;
  /** How things stand with a finding, with a file that could not be read, or with a setting. */
  readonly state: Readonly<Record<'open' | 'accepted' | 'unclear' | 'unread' | 'deviating', string>>;
  /** Headers of the CSV. */
  readonly csv: Readonly<
    Record<
      | 'file'
      | 'qualification'
      | 'profile'
      | 'state'
      | 'severity'
      | 'title'
      | 'message'
      | 'fix'
      | 'sheet'
      | 'cell'
      | 'by'
      | 'reason'
      | 'date'
      | 'rule'
      | 'before',
      string
    >
  >;
  /** What a line of the CSV is about that is no finding. */
  readonly setting: string;
  /** "in 12 werkmappen" */
  readonly inWorkbooks: (workbooks: number) => string;
  readonly workbooks: (workbooks: number) => string;
  /** Above a list of rules, and one of qualifications. */
  readonly perRule: string;
  readonly perQualification: string;
  /** Above what workbooks have settled otherwise than the defaults. */
  readonly perSetting: string;
  readonly deviatingCount: (count: number) => string;
  /** A qualification that its workbook does not name. */
  readonly unnamed: string;
  /** "profiel P6 Persoonlijk begeleider" */
  readonly profile: (name: string) => string;
  /** "(crebo 25779)", behind the profile whose number it is. */
  readonly crebo: (code: string) => string;
  /** "3 in orde", of workbooks without an error that nobody accepted. */
  readonly withErrors: (workbooks: number) => string;
  readonly counts: (counts: Counts) => string;
  /** "1 geaccepteerde fout" */
  readonly acceptedErrors: (count: number) => string;
  readonly progress: {
    /** "34 van 412 · 2 niet te lezen · nog ± 1 min"; seconds null while nobody can tell. */
    readonly line: (done: number, all: number, unreadable: number, seconds: number | null) => string;
    readonly stopped: string;
  };
  /** Why nothing is known of a workbook whose worker was lost. */
  readonly lost: {
    readonly memory: string;
    readonly time: (minutes: number) => string;
    readonly crash: (message: string) => string;
  };
  /** Why a workbook among others is not checked, where making one is not what anybody came for. */
  readonly notOurs: Readonly<Partial<Record<BookDiagnosticCode | WorkbookDiagnosticCode, string>>>;
  readonly linksSkipped: (count: number, first: string) => string;
  readonly merge: {
    readonly twice: (file: string) => string;
    readonly twiceOtherwise: (file: string) => string;
    readonly missing: (parts: readonly number[], of: number) => string;
  };
  readonly page: {
    readonly title: string;
    readonly made: (date: string) => string;
    /** The folder that all workbooks are in, named once. */
    readonly folder: (folder: string) => string;
    /** What a person wants to know first. @param read workbooks that could be read. */
    readonly lead: (withErrors: number, read: number, unread: number) => string;
    readonly acceptedLead: (errors: number) => string;
    readonly acceptedList: (findings: number) => string;
    readonly incomplete: string;
    readonly total: string;
    readonly allFine: string;
    readonly unread: string;
    readonly unreadable: (files: number) => string;
    readonly headers: Readonly<
      Record<
        | 'rule'
        | 'setting'
        | 'severity'
        | 'open'
        | 'accepted'
        | 'workbooks'
        | 'qualification'
        | 'withErrors'
        | 'errors'
        | 'warnings'
        | 'infos'
        | 'unclear'
        | 'place'
        | 'message'
        | 'file'
        | 'reason'
        | 'by'
        | 'date',
        string
      >
    >;
    readonly perWorkbook: string;
    readonly nothingFound: string;
    readonly accepted: (by: string, date: string, reason: string) => string;
    readonly place: (sheet: string | null, cell: string | null) => string;
    /** Below the page. */
    readonly colophon: string;
  };
}
