import type { ProfileDiagnosticCode } from '../app/pick-profile';
import type { Diagnostic, DiagnosticData } from '../core/diagnostics/diagnostic';
import type { FolderTexts } from './folder-texts';

export type FileDiagnosticCode =
  | 'file/not-found'
  | 'file/is-a-folder'
  | 'file/no-access'
  | 'file/closed-folder'
  | 'file/disk-full'
  | 'file/folder-missing'
  | 'file/not-a-folder'
  | 'file/exists-different'
  | 'file/not-json'
  | 'file/too-large'
  | 'file/failed';

/** What is wrong with a workbook as a whole, before any rule looks at it. */
export type BookDiagnosticCode =
  | 'book/not-ours'
  | 'book/empty'
  | 'book/newer-format'
  /** A form that was handed out, where the workbook with the plan is needed. */
  | 'book/is-a-form';

export type UsageCode =
  | 'no-command'
  | 'unknown-command'
  | 'unknown-option'
  | 'missing-file'
  | 'too-many-files'
  | 'no-file'
  | 'two-files'
  | 'too-many-dossiers'
  | 'no-standard-input'
  | 'profile-not-in-newer'
  | 'other-dossier'
  | 'missing-output'
  | 'missing-folder'
  | 'missing-book'
  | 'bad-language'
  | 'bad-shard'
  | 'missing-option'
  | 'bad-route'
  | 'folder-without-r'
  | 'no-workbooks'
  | 'not-a-check-result'
  /** --csv or --html with a name that is of another kind of file. */
  | 'overview-output'
  /** JSON and CSV both to the standard output. */
  | 'two-outputs'
  | 'bad-jobs'
  /** More than one of --accept, --drop and --bank. */
  | 'one-way-to-fill'
  /** A bank is exported to a .csv or .json. */
  | 'bank-output'
  /** The report can be no such file. */
  | 'report-output'
  /** JSON can be no such thing, or it is no JSON. */
  | 'report-format'
  | 'bad-date';

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Of these a person must look: they are in none of the counts above. */
  readonly unclear: number;
  /** What somebody accepted with a reason is in this count only. */
  readonly accepted: number;
}

/** The words of the command line. */
export interface CliTexts {
  /** @param languages that there are: "nl|en". */
  readonly help: (languages: string) => string;
  readonly usage: Readonly<Record<UsageCode, (data: DiagnosticData) => string>>;
  readonly files: Readonly<Record<FileDiagnosticCode, (data: DiagnosticData) => string>>;
  readonly profiles: Readonly<Record<ProfileDiagnosticCode, (data: DiagnosticData) => string>>;
  readonly books: Readonly<Record<BookDiagnosticCode, (data: DiagnosticData) => string>>;
  /** What a document is called that comes from another program. */
  readonly standardInput: string;
  /** "regel 12", "bladzijde 3" (nobody finds a line of a PDF by its number), "blad Dekking, cel D7" */
  readonly place: (at: NonNullable<Diagnostic['at']>) => string;
  readonly severity: Readonly<Record<Diagnostic['severity'], string>>;
  readonly made: (file: string, exams: number, rows: number) => string;
  readonly paperMade: (file: string, forms: number) => string;
  readonly counts: (counts: Counts) => string;
  readonly nothingFound: string;
  readonly total: (files: number, counts: Counts, unreadable: number) => string;
  readonly lookAtThis: string;
  /** What is said of a finding that somebody accepted: by whom, when and why. */
  readonly accepted: (by: string, date: string, reason: string) => string;
  readonly folder: FolderTexts;
  readonly inspect: {
    readonly cohort: (name: string) => string;
    readonly exam: (code: string, name: string, covers: number, rows: number) => string;
    readonly findings: (findings: number) => string;
  };
  readonly relate: {
    /** Above what is covered: the two documents by title and code. */
    readonly heading: (document: string, qualification: string) => string;
    /** Below it, when mappings do not count. */
    readonly notCounted: (count: number) => string;
    /** After an item that covers something in part only. */
    readonly inPart: string;
  };
  readonly unexpected: (message: string) => string;
}
