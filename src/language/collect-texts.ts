import type { CollectDiagnosticCode } from '../core/exam/collect/collect-diagnostic';
import type { DiagnosticData } from '../core/diagnostics/diagnostic';
import type { Language } from './language';
import { packOf } from './pack-of';

/** What collecting forms says. */
export interface CollectTexts {
  readonly diagnostics: Readonly<Record<CollectDiagnosticCode, (data: DiagnosticData) => string>>;
  /** What a field of a form is called: "niveau van beoordelaar 1". */
  readonly field: (column: string, assessor: string | null) => string;
  readonly done: (file: string, counts: CollectCounts) => string;
}

export interface CollectCounts {
  readonly taken: number;
  readonly rejected: number;
  readonly empty: number;
  readonly conflicts: number;
}

export function collectTextsOf(language: Language): CollectTexts {
  return packOf(language).collect;
}
