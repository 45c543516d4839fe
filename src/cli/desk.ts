import type { Diagnostic, Result } from '../core/diagnostics/diagnostic';
import type { Framework } from '../core/framework/framework';
import type { WorkbookFile } from '../app/ports';
import type { Reading } from '../app/session/use-cases';
import type { CliTexts } from '../language/cli-texts';
import type { Language } from '../language/language';
import type { Checker } from './files/checker';
import type { FoundFiles } from './files/find-workbooks';
import type { StagedFolder } from './files/staged-folder';
import type { StagedText } from './files/staged-text';
import type { Terminal } from './terminal';

/** Everything a command needs of the world; main.ts lays it out, tests lay out their own. */
export interface Desk {
  readonly terminal: Terminal;
  readonly language: Language;
  readonly texts: CliTexts;
  readonly speak: (diagnostic: Diagnostic) => string;
  /**
   * Reads a document by the name the caller gave.
   * @param dossier which of a file with several; null where nobody said.
   */
  readonly readDossier: (file: string, dossier: string | null) => Promise<Result<Framework>>;
  /** The same with the mark that a workbook keeps of its document. */
  readonly readForBook: (file: string, dossier: string | null) => Promise<Reading>;
  /** Whether a file is a workbook and no document, by its content. */
  readonly isWorkbook: (file: string) => Promise<boolean>;
  readonly readBytes: (file: string) => Promise<Uint8Array>;
  /** A text file in whatever encoding it was saved. */
  readonly readText: (file: string) => Promise<string>;
  readonly readJson: (file: string) => Promise<unknown>;
  readonly newWorkbook: () => Promise<WorkbookFile>;
  /** One of an older format can be read and not be written into: that rejects with "book/older-format". */
  readonly openWorkbook: (file: string) => Promise<WorkbookFile>;
  /** To bring it up to date. */
  readonly openToMigrate: (file: string) => Promise<WorkbookFile>;
  readonly exists: (file: string) => Promise<boolean>;
  /** Whole or not at all. */
  readonly write: (file: string, bytes: Uint8Array) => Promise<void>;
  /** A folder into which files come together or not at all. */
  readonly openFolder: (folder: string) => Promise<StagedFolder>;
  /** A text file that is written bit by bit, whole or not at all. */
  readonly openText: (file: string) => Promise<StagedText>;
  /** All workbooks among files and folders. */
  readonly findWorkbooks: (files: readonly string[], recursive: boolean) => Promise<FoundFiles>;
  /** Checks so many workbooks, `jobs` at a time; null = as many as pays. */
  readonly checker: (count: number, jobs: number | null) => Checker;
}
