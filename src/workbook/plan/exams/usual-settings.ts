import { withLevelNames } from '../../../core/exam/default-plan';
import type { Settings } from '../../../core/exam/exam-plan';
import { defaultSettings } from '../../../core/exam/settings';
import type { FrameworkKind } from '../../../core/framework/framework';
import { defaultPlanTextsOf } from '../../../language/default-plan-texts';
import type { Language } from '../../../language/language';

/** The settings of a new workbook in this language, for this kind of document. */
export function usualSettings(language: Language, kind: FrameworkKind): Settings {
  return withLevelNames(defaultSettings, defaultPlanTextsOf(language, kind));
}
