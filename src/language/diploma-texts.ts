import type { DiagnosticData } from '../core/diagnostics/diagnostic';
import type { GenericPart } from '../core/exam/diploma/diploma-record';
import type { DossierCode } from '../core/exam/diploma/missing-in-dossier';
import type { DiplomaJudgement, JudgedRequirement } from '../core/exam/diploma/judge-requirements';
import type { ReasonCode, RequirementState } from '../core/exam/diploma/reason';
import type { RuleSet } from '../core/exam/diploma/rule-set';
import type { ResultWord } from '../core/exam/results/result-words';
import type { Language } from './language';
import { packOf } from './pack-of';

type Sentences<Code extends string> = Readonly<Record<Code, (data: DiagnosticData) => string>>;

/** The words for requirements for the diploma and for what is missing in an exam file. */
export interface DiplomaTexts {
  /** Also said of a candidate; the decision is the committee's, so never that somebody passed. */
  readonly outcomes: Readonly<Record<DiplomaJudgement['outcome'], string>>;
  readonly decision: string;
  readonly requirements: Readonly<Record<JudgedRequirement['id'], string>>;
  readonly states: Readonly<Record<RequirementState, string>>;
  readonly parts: Readonly<Record<GenericPart, string>>;
  /** An elective by its name, or by its number where it has none. */
  readonly electiveOf: (elective: { readonly number: number; readonly name: string }) => string;
  /** What was entered, as the sheet with the requirements says it. */
  readonly entered: Readonly<Record<'placement' | 'citizenship' | 'exempt' | 'extra', string>> & {
    readonly resultWords: Readonly<Record<ResultWord, string>>;
  };
  /** "niveau 2 en 3, begonnen vanaf 1-8-2022" */
  readonly ruleSet: (set: Pick<RuleSet, 'levels' | 'from'>) => string;
  /** It cannot be told which holds. */
  readonly noRuleSet: string;
  /** In one clause, without a full stop; `coreTask` may be several. */
  readonly reasons: Sentences<ReasonCode>;
  readonly dossier: Sentences<DossierCode>;
  /** What of the exam file that is said of: a sitting, an exam with its core tasks, an exemption. */
  readonly dossierOf: (data: DiagnosticData) => string;
  readonly dossierComplete: string;
  readonly dossierMissing: (count: number) => string;
  readonly source: (reference: string, read: string) => string;
  /** The source with that mark, with more behind it. */
  readonly sourceGoesOn: (mark: string, rest: string) => string;
  /** What Kandidaten says, where that is something else. */
  readonly saidElsewhere: (sheet: string) => string;
  readonly nobody: string;
  readonly totals: (meet: number, all: number) => string;
  /** In the pane: where it is folded, what the button does, and what is said when it is done. */
  readonly title: string;
  readonly purpose: string;
  readonly write: string;
  readonly update: string;
  readonly made: string;
}

export function diplomaTextsOf(language: Language): DiplomaTexts {
  return packOf(language).diploma;
}
