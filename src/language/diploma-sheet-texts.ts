import type { DiagnosticData } from '../core/diagnostics/diagnostic';
import type { CoreTaskLack } from '../core/exam/diploma/core-task-standing';
import type { DiplomaSheetDiagnosticCode, EndingDate } from '../core/exam/diploma/diploma-record';
import type { FurtherPart } from '../core/exam/results/attempt';
import type { ResultWord } from '../core/exam/results/result-words';
import type { Language } from './language';
import { packOf } from './pack-of';

/** The words of the sheet Diploma-eisen. No text in a formula is longer than 255 characters. */
export interface DiplomaSheetTexts {
  /** Valid as the name of a sheet. */
  readonly sheetName: string;
  readonly title: string;
  readonly note: string;
  /** Of when core tasks are, and what to do after a change. @param date YYYY-MM-DD */
  readonly coreTasksOn: (date: string) => string;
  readonly level: string;
  /** Before the words that a result may be given in, and before the marks that they stand for. */
  readonly words: string;
  readonly marks: string;
  readonly columns: Readonly<Record<DiplomaSheetColumn, string>>;
  /** What Vrijstellingen calls a keuzedeel; its name or code stands beside that. */
  readonly electiveWord: string;
  readonly elective: (number: number) => string;
  readonly electiveResult: (number: number) => string;
  readonly electiveExtra: (number: number) => string;
  /** What stands under a core task, beside O, V and G. */
  readonly exempt: string;
  /** What people type for it where a mark or a choice belongs, in small letters. */
  readonly exemptWords: readonly string[];
  readonly standings: Readonly<Record<Exclude<CoreTaskLack, 'not-adopted' | 'changed-since'>, string>>;
  readonly notAdopted: (outcome: string) => string;
  readonly changedSince: (outcome: string) => string;
  readonly placement: { readonly yes: string; readonly no: string };
  readonly citizenship: { readonly yes: string; readonly no: string };
  readonly extra: { readonly yes: string; readonly no: string };
  readonly resultWords: Readonly<Record<ResultWord, string>>;
  readonly markPrompt: string;
  /** Also how decimals count. */
  readonly electiveMarkPrompt: string;
  readonly electivePrompt: string;
  readonly extraPrompt: string;
  readonly datePrompt: Readonly<Record<EndingDate, string>>;
  readonly choose: string;
  readonly diagnostics: Readonly<Record<DiplomaSheetDiagnosticCode, (data: DiagnosticData) => string>>;
  readonly written: (file: string) => string;
}

export type DiplomaSheetColumn =
  | EndingDate
  | 'number'
  | 'name'
  | 'startDate'
  | 'ruleSet'
  | 'exempt'
  | 'placement'
  | 'citizenship'
  | 'dutch'
  | 'arithmetic'
  | 'english'
  | 'outcome'
  | 'missing'
  | 'stated'
  | 'remarks';

/** What sheets call everything beside core tasks that somebody may be exempt from. */
export function furtherPartsOf(language: Language): Readonly<Record<FurtherPart, string>> {
  const { columns, electiveWord } = diplomaSheetTextsOf(language);
  const { dutch: inDutch, arithmetic, english: inEnglish, citizenship } = columns;
  return { dutch: inDutch, arithmetic, english: inEnglish, citizenship, elective: electiveWord };
}

export function diplomaSheetTextsOf(language: Language): DiplomaSheetTexts {
  return packOf(language).diplomaSheet;
}
