import type { Diagnostic } from '../../../core/diagnostics/diagnostic';
import type { Settings } from '../../../core/exam/exam-plan';
import { defaultSettings } from '../../../core/exam/settings';
import type { FormsDiagnosticCode } from '../../../language/forms-texts';
import { frameworkKinds } from '../../../core/framework/framework';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import type { SettingChoices } from '../../../language/sheet-texts';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import { readSeverities } from './read-severities';
import { rowKeyOf } from './settings-sheet';
import { readList, readNumber, readScale, readWord } from './readable';

/** Rows that older workbooks do not have. */
const addedLater: readonly (keyof Settings)[] = [
  'ratingMode',
  'scoring',
  'motivationPer',
  'maximumAttempts',
  'countingAttempt',
  'resitUnit',
  'absentUsesAttempt',
  'minimumKappa',
  'minimumAgreement',
  'retentionMonths',
];

/**
 * The settings as the sheet has them; what is missing or cannot be understood has its default, with a warning unless
 * the sheet is older than the row.
 */
export function readSettings(sheet: KeyedSheet): {
  readonly settings: Settings;
  readonly diagnostics: readonly Diagnostic<FormsDiagnosticCode>[];
} {
  const diagnostics: Diagnostic<FormsDiagnosticCode>[] = [];
  const column = sheet.column('value');
  const setting = <Key extends keyof Settings>(
    key: Key,
    read: (text: string) => Settings[Key] | undefined,
  ): Settings[Key] => {
    const row = sheet.row(rowKeyOf(key));
    const value = row === null ? undefined : read(sheet.text(row, column));
    if (value !== undefined) return value;
    if (row === null && addedLater.includes(key)) return defaultSettings[key];
    diagnostics.push(unreadableSetting(sheet, key));
    return defaultSettings[key];
  };
  const severitiesIn = (text: string): Settings['severities'] => {
    const { severities, unread } = readSeverities(text);
    const at = sheet.place(sheet.row(rowKeyOf('severities')), column);
    for (const data of unread) diagnostics.push({ code: 'forms/severity-unreadable', severity: 'warning', at, data });
    return severities;
  };
  const oneOf = <Key extends keyof SettingChoices>(key: Key): Settings[Key] =>
    setting(key, (text) => readChoice(key, text));
  const settings: Settings = {
    scale: setting('scale', (text) => readScale(text) ?? undefined),
    minimumShare: setting('minimumShare', (text) => within(readNumber(text), 0, 100) ?? undefined),
    minimumAssessors: setting('minimumAssessors', (text) => readCount(text) ?? undefined),
    ratingMode: oneOf('ratingMode'),
    scoring: oneOf('scoring'),
    motivationFor: setting('motivationFor', readList),
    motivationPer: oneOf('motivationPer'),
    goodFrom: setting('goodFrom', (text) => within(readNumber(text), 0, 100)),
    maxNonPassing: setting('maxNonPassing', (text) => within(readNumber(text), 0, 100)),
    resultAs: oneOf('resultAs'),
    hideResultsUntilComplete: setting('hideResultsUntilComplete', readYesNo),
    knowledgeIntegrated: setting('knowledgeIntegrated', readYesNo),
    maximumAttempts: setting('maximumAttempts', readCount),
    countingAttempt: oneOf('countingAttempt'),
    resitUnit: oneOf('resitUnit'),
    absentUsesAttempt: setting('absentUsesAttempt', readYesNo),
    minimumKappa: setting('minimumKappa', (text) => within(readNumber(text), 0, 1) ?? undefined),
    minimumAgreement: setting('minimumAgreement', (text) => within(readNumber(text), 0, 100) ?? undefined),
    retentionMonths: setting('retentionMonths', (text) => readCount(text) ?? undefined),
    severities: setting('severities', severitiesIn),
  };
  return { settings, diagnostics };
}

/** Tells that what stands in the row of a setting cannot be understood. */
export function unreadableSetting(sheet: KeyedSheet, key: keyof Settings): Diagnostic<FormsDiagnosticCode> {
  const [row, column] = [sheet.row(rowKeyOf(key)), sheet.column('value')];
  return {
    code: 'forms/setting-unreadable',
    severity: 'warning',
    at: sheet.place(row, column),
    data: { setting: key, name: sheet.text(row, sheet.column('name')).trim() || key, found: sheet.text(row, column) },
  };
}

function within(value: number | null | undefined, min: number, max: number): number | null | undefined {
  // 50% typed into a cell for percentages is 0.5 in the file, which is not what was meant.
  const isFraction = max === 100 && typeof value === 'number' && value > 0 && value < 1;
  return isFraction || (typeof value === 'number' && (value < min || value > max)) ? undefined : value;
}

function readCount(text: string): number | null | undefined {
  const count = readNumber(text);
  return typeof count === 'number' && (!Number.isInteger(count) || count < 1) ? undefined : count;
}

/** The key of a choice, by its word in any language and with the nouns of any kind of document. */
function readChoice<Key extends keyof SettingChoices>(setting: Key, text: string): Settings[Key] | undefined {
  for (const kind of frameworkKinds) {
    const key = readWord<Settings[Key]>(text, (language) => sheetTextsOf(language, kind).settings.choices[setting]);
    if (key !== undefined) return key;
  }
  return undefined;
}

function readYesNo(text: string): boolean | undefined {
  const word = readWord(text, (language) => ({
    yes: sheetTextsOf(language, 'qualification-file').yes,
    no: sheetTextsOf(language, 'qualification-file').no,
  }));
  // A cell typed as a truth value comes back as "true" or "false".
  if (word === undefined) return { true: true, false: false }[text.trim().toLowerCase()];
  return word === 'yes';
}
