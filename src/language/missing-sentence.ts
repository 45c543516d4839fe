import type { DossierCode, MissingInDossier } from '../core/exam/diploma/missing-in-dossier';
import type { Reason, ReasonCode } from '../core/exam/diploma/reason';
import type { DiplomaTexts } from './diploma-texts';

/** What a requirement or an exam file lacks, in words. */
export function missingSentence({ code, data }: Reason | MissingInDossier, words: DiplomaTexts): string {
  return isOfDossier(code, words) ? words.dossier[code](data) : words.reasons[code](data);
}

function isOfDossier(code: DossierCode | ReasonCode, { dossier }: DiplomaTexts): code is DossierCode {
  return code in dossier;
}
