import type { AgreementRemark } from '../core/exam/agreement/agreement-lines';
import type { Language } from './language';
import { packOf } from './pack-of';

/** The words for how far assessors agree. The sheet's name must be valid in Excel. */
export interface AgreementTexts {
  readonly sheetName: string;
  readonly title: string;
  /** What is compared, and how; the limits are those of the settings. */
  readonly note: (minimumKappa: number, minimumAgreement: number) => string;
  readonly columns: Readonly<Record<AgreementColumn, string>>;
  readonly subjects: Readonly<Record<'exam' | 'criterion' | 'pair', string>>;
  /** Of the levels that an exam is rated with: "O / V / G". */
  readonly levels: (codes: readonly string[]) => string;
  /** An assessor without a name. */
  readonly assessor: (number: number) => string;
  readonly pair: (one: string, other: string) => string;
  readonly remarks: Readonly<Record<AgreementRemark, string>>;
  readonly percentage: (value: number) => string;
  readonly kappa: (value: number) => string;
  readonly candidates: (count: number) => string;
  /** Nobody was rated by two. */
  readonly nothing: string;
  readonly written: (file: string) => string;
  /** What the button in the pane does, and what is said when it is done. */
  readonly write: string;
  readonly made: string;
  /** In a line of the pane. */
  readonly figures: (percentage: string, weightedKappa: string | null, candidates: string) => string;
}

export type AgreementColumn = 'exam' | 'subject' | 'about' | 'n' | 'percentage' | 'kappa' | 'weightedKappa' | 'remark';

export function agreementTextsOf(language: Language): AgreementTexts {
  return packOf(language).agreement;
}
