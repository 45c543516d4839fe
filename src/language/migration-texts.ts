import type { DiagnosticData } from '../core/diagnostics/diagnostic';
import type { Language } from './language';
import { packOf } from './pack-of';

/** What bringing a workbook of an older format up to date changes, and what is said where that was not done yet. */
export type MigrationDiagnosticCode =
  | 'migrate/column-added'
  | 'migrate/sheets-added'
  | 'migrate/settings-added'
  | 'migrate/forms-renewed'
  | 'migrate/forms-stay'
  | 'migrate/forms-later'
  | 'migrate/only-number'
  | 'book/older-format';

export interface MigrationTexts {
  readonly diagnostics: Readonly<Record<MigrationDiagnosticCode, (data: DiagnosticData) => string>>;
  /** Said by the command line. */
  readonly asked: (file: string) => string;
  readonly written: (file: string) => string;
  readonly upToDate: (file: string) => string;
}

export function migrationTextsOf(language: Language): MigrationTexts {
  return packOf(language).migration;
}
