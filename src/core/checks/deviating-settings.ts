import type { Severity } from '../diagnostics/diagnostic';
import type { Settings } from '../exam/exam-plan';
import { failingCodes } from '../exam/scale';
import { rules } from './rules/registry';

/** A setting that is not as it is in a new workbook. */
export type SettingDeviation =
  | {
      readonly kind: 'setting';
      readonly setting: Exclude<keyof Settings, 'severities'>;
      readonly value: Settings[keyof Settings];
      readonly default: Settings[keyof Settings];
    }
  /** How much a rule matters. */
  | { readonly kind: 'severity'; readonly rule: string; readonly value: Severity; readonly default: Severity };

/**
 * What a school decided otherwise than the defaults, in the order of the sheet; a rule whose severity was changed is one of
 * them, so that no check is weakened silently. With a scale of the school's own the levels that need a motivation are by
 * default those that do not pass. Source: issue 5, "each deviation from the default is itself shown".
 * @param usually the settings of a new workbook, levels called as in its language.
 */
export function deviatingSettings(settings: Settings, usually: Settings): readonly SettingDeviation[] {
  const own = (Object.keys(usually) as readonly (keyof Settings)[]).flatMap((setting): readonly SettingDeviation[] => {
    if (setting === 'severities') return [];
    const usual = setting === 'motivationFor' ? motivationFor(settings, usually) : usually[setting];
    const value = settings[setting];
    return comparable(setting, value) === comparable(setting, usual)
      ? []
      : [{ kind: 'setting', setting, value, default: usual }];
  });
  const weighed = rules.flatMap(({ id, severity }): readonly SettingDeviation[] => {
    const value = settings.severities[id];
    return value === undefined || value === severity ? [] : [{ kind: 'severity', rule: id, value, default: severity }];
  });
  return [...own, ...weighed];
}

/** Source: read-settings.ts, which fills them in so where a plan gives its own scale. */
function motivationFor({ scale }: Settings, usually: Settings): readonly string[] {
  if (comparable('scale', scale) === comparable('scale', usually.scale)) return usually.motivationFor;
  return failingCodes(scale);
}

/** Codes compare ignoring case, and in a list the order does not count. */
function comparable(setting: keyof Settings, value: Settings[keyof Settings]): string {
  if (setting === 'motivationFor' && Array.isArray(value)) {
    return JSON.stringify([...new Set(value.map((code) => String(code).toLowerCase()))].sort());
  }
  return JSON.stringify(value).toLowerCase();
}
