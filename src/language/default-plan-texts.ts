import { dutchNouns } from '../core/checks/nouns/dutch';
import { englishNouns } from '../core/checks/nouns/english';
import type { DefaultPlanTexts } from '../core/exam/default-plan';
import type { FrameworkKind } from '../core/framework/framework';
import { defaultPlanTexts as english } from './en/default-plan';
import type { Language } from './language';
import { defaultPlanTexts as dutch } from './nl/default-plan';

/** The sentences of a default plan, in the language of the workbook and the words of its kind of document. */
export function defaultPlanTextsOf(language: Language, kind: FrameworkKind): DefaultPlanTexts {
  switch (language) {
    case 'nl':
      return dutch(dutchNouns[kind]);
    case 'en':
      return english(englishNouns[kind]);
  }
}
