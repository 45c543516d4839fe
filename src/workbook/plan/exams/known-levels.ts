import type { Diagnostic } from '../../../core/diagnostics/diagnostic';
import type { PlannedExam } from '../../../core/exam/exam-book';
import type { Settings } from '../../../core/exam/exam-plan';
import type { FormsDiagnosticCode } from '../../../language/forms-texts';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import { rowKeyOf } from './settings-sheet';

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
  const known = new Set(scales.map(({ code }) => plain(code)));
  const levels = settings.motivationFor.filter((code) => known.has(plain(code)));
  if (levels.length === settings.motivationFor.length) return { settings, diagnostics };
  const failing = settings.scale.filter(({ passes }) => !passes).map(({ code }) => code);
  const [row, column] = [sheet.row(rowKeyOf('motivationFor')), sheet.column('value')];
  const unreadable: Diagnostic<FormsDiagnosticCode> = {
    code: 'forms/setting-unreadable',
    severity: 'warning',
    at: sheet.place(row, column),
    data: {
      setting: 'motivationFor',
      name: sheet.text(row, sheet.column('name')).trim() || 'motivationFor',
      found: sheet.text(row, column),
    },
  };
  return {
    settings: { ...settings, motivationFor: levels.length === 0 ? failing : levels },
    diagnostics: [...diagnostics, unreadable],
  };
}

interface Read {
  readonly settings: Settings;
  readonly diagnostics: readonly Diagnostic<FormsDiagnosticCode>[];
}

const plain = (code: string): string => code.trim().toLowerCase();
