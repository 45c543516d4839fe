import type { DossierCode, MissingInDossier } from '../core/exam/diploma/missing-in-dossier';
import type { Reason, ReasonCode } from '../core/exam/diploma/reason';
import type { DiplomaTexts } from './diploma-texts';

/** What a requirement or an exam file lacks, in words. */
export function missingSentence(missing: Reason | MissingInDossier, words: DiplomaTexts): string {
  const { code, data } = missing;
  return isOfDossier(code, words)
    ? `${words.dossierOf(data)}: ${words.dossier[code](data)}`
    : words.reasons[code](data);
}

/** Whether it is missing in the exam file only, and no requirement says so. */
export function isOfDossier(code: DossierCode | ReasonCode, { dossier }: DiplomaTexts): code is DossierCode {
  return code in dossier;
}
