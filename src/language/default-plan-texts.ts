import type { DefaultPlanTexts } from '../core/exam/default-plan';
import { defaultPlanTexts as en } from './en/default-plan';
import type { Language } from './language';
import { defaultPlanTexts as nl } from './nl/default-plan';

const texts: Readonly<Record<Language, DefaultPlanTexts>> = { nl, en };

/** The sentences of a default plan, in the language of the workbook. */
export function defaultPlanTextsOf(language: Language): DefaultPlanTexts {
  return texts[language];
}
