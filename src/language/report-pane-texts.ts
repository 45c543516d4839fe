import type { ReportFileKind } from '../app/report/report-formats';
import type { Language } from './language';
import { packOf } from './pack-of';

/** The words of the screen Rapport. */
export interface ReportPaneTexts {
  readonly doing: Readonly<Record<'compiling' | 'delivering', string>>;
  /** What the card of the step says; null = there is no sheet, it was saved as a file. */
  readonly facts: (sheet: string | null) => string;
  /** What has to be there before there is anything to report. */
  readonly empty: Readonly<Record<'dossier' | 'exams', string>>;
  readonly content: {
    readonly title: string;
    readonly counting: string;
    readonly exams: (count: number) => string;
    readonly results: (withResults: number, candidates: number) => string;
    /** @param counts as the step Controle says them; "" = none. */
    readonly findings: (counts: string) => string;
    readonly incomplete: (count: number) => string;
    readonly complete: string;
    /** That nobody said who makes it. */
    readonly nobody: string;
  };
  readonly wishes: {
    readonly title: string;
    readonly on: string;
    /** @param typed what is no day. */
    readonly noDay: (typed: string) => string;
    readonly by: string;
    readonly byHint: string;
    readonly names: string;
    readonly namesHint: string;
    readonly candidates: string;
    readonly candidatesHint: string;
  };
  readonly sheet: {
    readonly write: string;
    /** @param sheet that is there and is made anew. */
    readonly hint: (sheet: string | null) => string;
    readonly written: (sheet: string) => string;
  };
  readonly files: {
    readonly title: string;
    readonly kinds: Readonly<Record<ReportFileKind, { readonly save: string; readonly forWhom: string }>>;
    readonly saved: (file: string) => string;
    /** What to do when no file appears. */
    readonly notThere: string;
    /** This Excel cannot save files from a pane. */
    readonly cannot: string;
  };
  /** @param on YYYY-MM-DD */
  /** @param names whether candidates and assessors are named in it: a file without names must not be mistaken for one with. */
  readonly fileName: (kind: ReportFileKind, on: string, names: boolean) => string;
}

export function reportPaneTextsOf(language: Language): ReportPaneTexts {
  return packOf(language).pane.report;
}
