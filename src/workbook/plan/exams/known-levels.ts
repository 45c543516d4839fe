import type { Diagnostic } from '../../../core/diagnostics/diagnostic';
import type { PlannedExam } from '../../../core/exam/planned-exam';
import type { Settings } from '../../../core/exam/exam-plan';
import { failingCodes, levelOf } from '../../../core/exam/scale';
import type { FormsDiagnosticCode } from '../../../language/forms-texts';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import { unreadableSetting } from './read-settings';

/**
 * The settings without levels that are on no scale among those that need a motivation. Where none is left, every level
 * that does not pass needs one: a typing error must not switch motivations off. An emptied cell asks for none.
 * @param read from the sheet. @param exams may have scales of their own.
 */
export function withKnownLevels(
  { settings, diagnostics }: Read,
  exams: readonly PlannedExam[],
  sheet: KeyedSheet,
): Read {
  const scales = [settings.scale, ...exams.flatMap(({ exam }) => exam.scale ?? [])].flat();
  const levels = settings.motivationFor.filter((code) => levelOf(scales, code) !== undefined);
  if (levels.length === settings.motivationFor.length) return { settings, diagnostics };
  return {
    settings: { ...settings, motivationFor: levels.length === 0 ? failingCodes(settings.scale) : levels },
    diagnostics: [...diagnostics, unreadableSetting(sheet, 'motivationFor')],
  };
}

interface Read {
  readonly settings: Settings;
  readonly diagnostics: readonly Diagnostic<FormsDiagnosticCode>[];
}
