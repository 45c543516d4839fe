import type { DiagnosticData } from '../core/diagnostics/diagnostic';
import type { Language } from './language';
import { packOf } from './pack-of';

/** Why forms are not handed out, and what somebody should know of those that are. */
export type IssueDiagnosticCode =
  /** There is no exam to hand forms out of. */
  | 'issue/no-exams'
  /** Exams that have no form: data exams. */
  | 'issue/no-form'
  /** Forms that no longer fit the plan: data sheets. */
  | 'issue/outdated'
  /** Forms that are not what the committee approved any more: data of changedForms. */
  | 'issue/changed-after-approval'
  /** A form for each assessor is asked where they give one set of levels. */
  | 'issue/rated-together'
  /** There is no list, and no candidate on the sheet Kandidaten. */
  | 'issue/no-candidates'
  /** A file that is there holds what somebody filled in, or something else: it stays. Data file. */
  | 'issue/file-has-work'
  /** Warning, handed out: a knowledge exam without questions. Data exam. */
  | 'issue/no-questions'
  /** Warning, handed out: rows with a descriptor that is still a proposal. Data exam, rows. */
  | 'issue/proposals-open';

/** What handing out forms says. */
export interface IssueTexts {
  readonly diagnostics: Readonly<Record<IssueDiagnosticCode, (data: DiagnosticData) => string>>;
  /** In names of files: "PVB1-1001-beoordelaar-2". */
  readonly assessorInFile: string;
  /** Of the file with all forms: "formulieren.zip". */
  readonly zipName: string;
  /** Assessors do not see each other's levels, but one workbook for all of them shows them. */
  readonly seeEachOther: string;
  readonly withdrawn: (exams: string) => string;
  /** Forms are handed out of instruments that the committee did not approve yet. */
  readonly notApproved: (exams: string) => string;
  readonly candidatesRefused: (file: string) => string;
  /** One exam is done. */
  readonly progress: (exam: string, forms: number) => string;
  /** @param there forms that were there already. @param left files that stay as they are. */
  readonly done: (folder: string, written: number, there: number, left: number) => string;
}

export function issueTextsOf(language: Language): IssueTexts {
  return packOf(language).issue;
}
