import type { DefaultPlanTexts } from '../core/exam/default-plan';
import type { FrameworkKind } from '../core/framework/framework';
import type { Language } from './language';
import { packOf } from './pack-of';

/** The sentences of a default plan, in the language of the workbook and the words of its kind of document. */
export function defaultPlanTextsOf(language: Language, kind: FrameworkKind): DefaultPlanTexts {
  return packOf(language).defaultPlan(kind);
}
