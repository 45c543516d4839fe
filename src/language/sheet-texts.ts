import type { ExamForm, InstrumentStatus, Settings } from '../core/exam/exam-plan';
import type { FrameworkKind, ItemType } from '../core/framework/framework';
import type { AttemptTexts } from './attempt-texts';

/** A column of a table sheet: header and, where people fill it in, what is meant. */
export interface ColumnText {
  readonly header: string;
  readonly prompt?: string;
}

export interface InputText {
  readonly title: string;
  readonly message: string;
}

type SettingKey = keyof Settings;

/** Settings that are a choice between words. */
export type SettingChoices = Pick<
  Settings,
  'ratingMode' | 'scoring' | 'motivationPer' | 'resultAs' | 'countingAttempt' | 'resitUnit'
>;

/** What the rows of a coverage matrix are: units that have no sub-units, sub-units, or some of both. */
export type CoveredParts = 'units' | 'sub-units' | 'both';

/** Every word that the generated sheets show, in one language. Sheet names must be valid in Excel. */
export interface SheetTexts {
  readonly sheetNames: {
    readonly dossier: string;
    readonly plan: string;
    readonly settings: string;
    readonly coverage: string;
    readonly findings: string;
    readonly form: (examCode: string) => string;
    readonly paper: (examCode: string) => string;
  };
  readonly kinds: Readonly<Record<FrameworkKind, string>>;
  /** Singular and plural. */
  readonly types: Readonly<Record<ItemType, readonly [string, string]>>;
  readonly examForms: Readonly<Record<ExamForm, string>>;
  readonly statuses: Readonly<Record<InstrumentStatus, string>>;
  readonly yes: string;
  readonly no: string;
  /** Word in a readable scale: "V = voldoende (1, voldoet)". */
  readonly passes: string;
  readonly level: string;
  readonly page: string;
  readonly of: string;
  readonly validFrom: (date: string) => string;
  readonly validUntil: (date: string) => string;
  readonly inputChoose: InputText;
  readonly inputNumber: (min: number, max: number) => InputText;
  readonly inputDate: InputText;
  readonly inputLevel: InputText;
  readonly inputMark: InputText;

  readonly dossier: {
    readonly note: string;
    readonly columns: Readonly<
      Record<'type' | 'code' | 'title' | 'text' | 'result' | 'competencies' | 'profiles', ColumnText>
    >;
  };
  readonly plan: {
    readonly title: string;
    readonly note: string;
    readonly columns: Readonly<
      Record<
        | 'code'
        | 'name'
        | 'form'
        | 'weight'
        | 'cutScore'
        | 'cutScoreReason'
        | 'assessors'
        | 'requires'
        | 'essential'
        | 'scale'
        | 'instructions'
        | 'status'
        | 'version'
        | 'builtBy'
        | 'approvedBy'
        | 'approvedOn'
        | 'link',
        ColumnText
      >
    >;
    readonly linkTip: string;
  };
  readonly settings: {
    readonly title: string;
    readonly note: string;
    readonly columns: Readonly<Record<'name' | 'value' | 'deviation' | 'explanation', ColumnText>>;
    /** Of a value that is not the usual one. */
    readonly deviates: (usual: string) => string;
    /** Over a list of what deviates. */
    readonly deviating: string;
    /** One of these: what it is called, its value, and the usual one. */
    readonly deviation: (name: string, value: string, usual: string) => string;
    readonly severityOf: (rule: string) => string;
    /** In place of a value that is empty. */
    readonly empty: string;
    readonly decimalMark: string;
    readonly names: Readonly<Record<SettingKey, string>>;
    readonly explanations: Readonly<Record<SettingKey, string>>;
    readonly choices: { readonly [Key in keyof SettingChoices]: Readonly<Record<SettingChoices[Key], string>> };
  };
  readonly coverage: {
    readonly title: string;
    readonly note: (covered: CoveredParts) => string;
    readonly code: string;
    readonly item: (covered: CoveredParts) => string;
    readonly count: string;
    readonly coverage: string;
    /** "of" between two numbers in "6 van 7". */
    readonly outOf: string;
    readonly covered: string;
    readonly notCovered: string;
    readonly onlyKnowledge: string;
    /** After "13 van 15 ": "werkprocessen gedekt", for what this kind of framework has covered. */
    readonly allCovered: (covered: CoveredParts) => string;
    readonly knowledge: string;
    readonly noMarkNeeded: string;
    /** A row of an item that is no longer in the dossier, but still has marks. */
    readonly lapsed: (title: string) => string;
    readonly linkTip: (examCode: string) => string;
  };
  readonly form: FormTexts;
  readonly attempts: AttemptTexts;
  readonly findings: {
    readonly title: string;
    readonly note: string;
    readonly none: string;
    readonly columns: Readonly<
      Record<'severity' | 'rule' | 'message' | 'place' | 'fix' | 'acceptedBy' | 'reason' | 'acceptedOn', ColumnText>
    >;
    readonly severities: Readonly<Record<'error' | 'warning' | 'info', string>>;
    readonly unclear: string;
    readonly linkTip: string;
  };
}

export interface FormTexts {
  /** On a form that was handed out, for one assessor or all (null): what to do with it. */
  readonly howTo: (rater: number | null) => string;
  /** On the form in the plan, where assessors each get a workbook: that it is handed out and not filled in. */
  readonly eachOwnWorkbook: string;
  readonly title: (code: string, name: string) => string;
  readonly version: (version: string, status: string) => string;
  readonly provisional: string;
  /** In its place once the committee adopted the result: DD-MM-YYYY, and by whom ("" = not said). */
  readonly adopted: (on: string, by: string) => string;
  /** Behind that, where the result is another one now. */
  readonly changedSince: string;
  readonly privacy: string;
  readonly candidateNumber: string;
  readonly candidateName: string;
  readonly placement: string;
  readonly date: string;
  readonly attempt: string;
  readonly assessor: (number: number) => string;
  readonly role: (number: number) => string;
  readonly roles: readonly string[];
  readonly outcome: string;
  readonly mark: string;
  readonly points: string;
  readonly maximum: string;
  readonly percentage: string;
  readonly cutScore: string;
  readonly cutScoreReason: string;
  readonly goodFrom: string;
  readonly unrated: string;
  readonly instructions: string;
  readonly instructionsPrompt: string;
  readonly scale: string;
  readonly levelCode: string;
  readonly levelName: string;
  readonly levelPoints: string;
  readonly levelPasses: string;
  readonly levelMotivation: string;
  readonly number: string;
  readonly indicator: string;
  readonly competencies: string;
  readonly critical: string;
  readonly criticalMark: string;
  readonly criticalPrompt: string;
  readonly weight: string;
  readonly rating: (assessor: number) => string;
  readonly motivation: (assessor: number) => string;
  readonly agreed: string;
  readonly attention: string;
  readonly result: string;
  readonly partOutcome: string;
  readonly incomplete: string;
  readonly motivationMissing: string;
  readonly agreeOnLevel: string;
  readonly invalidLevel: string;
  readonly results: string;
  readonly part: string;
  readonly examTotal: string;
  readonly informationOnly: string;
  readonly signatures: string;
  readonly name: string;
  readonly signature: string;
  readonly candidate: string;
  readonly committee: string;
  readonly remarks: string;
  readonly appeal: string;
  readonly topic: string;
  readonly questions: string;
  readonly pointsEach: string;
  readonly achieved: string;
  readonly pointsMissing: string;
  readonly tooManyPoints: string;
  readonly fillQuestions: string;
  readonly remark: string;
  readonly cohort: string;
  readonly time: string;
  readonly attemptKind: string;
  /** First attempt, resit, re-mark. */
  readonly attemptKinds: readonly [string, string, string];
  readonly sitting: string;
  /** Taken, absent, broken off, declared invalid. */
  readonly sittings: readonly [string, string, string, string];
  readonly adaptation: string;
  readonly independent: (assessor: number) => string;
  /** Heading over the descriptors of a level. */
  readonly descriptor: (code: string, name: string) => string;
  readonly levelTogether: string;
  readonly motivationTogether: string;
  readonly agreedMotivation: string;
  readonly evidence: string;
  readonly evidences: readonly string[];
  readonly evidencePrompt: string;
  readonly share: string;
  readonly essential: string;
  /** In place of a number, before a row of the school's own. */
  readonly ownMark: string;
  readonly tooLong: (most: number) => string;
  readonly notObserved: string;
  readonly farApart: string;
  readonly agreedOutside: string;
  readonly paperAssessor: string;
  readonly paperRole: string;
  readonly paperIndependent: string;
  /** How to tick; gets what the levels mean and the codes of those that need a reason. */
  readonly howToTick: (levels: string, needReason: string) => string;
  readonly handedIn: (assessor: number) => string;
  readonly handedInPrompt: string;
  /** Before a number of rows. */
  readonly handedInIncomplete: string;
}
