import { deviatingSettings } from '../../../core/checks/deviating-settings';
import type { SettingDeviation } from '../../../core/checks/deviating-settings';
import type { ExamBook } from '../../../core/exam/exam-book';
import type { Settings } from '../../../core/exam/exam-plan';
import { defaultSettings } from '../../../core/exam/settings';
import type { SettingChoices, SheetTexts } from '../../../language/sheet-texts';
import { listText, scaleText } from './readable';
import { usualSettings } from './usual-settings';

/** A setting as its cell on Instellingen reads; a number has the decimal mark of the language. Empty = "". */
export function settingText(key: keyof Settings, settings: Settings, texts: SheetTexts): string {
  const { choices } = texts.settings;
  const choice = <Choice extends keyof SettingChoices>(setting: Choice): string => {
    const words: Readonly<Record<Settings[Choice], string>> = choices[setting];
    return words[settings[setting]];
  };
  const amount = (value: number | null): string =>
    value === null ? '' : String(value).replace('.', texts.settings.decimalMark);
  const yesNo = (value: boolean): string => (value ? texts.yes : texts.no);
  switch (key) {
    case 'scale':
      return scaleText(settings.scale, texts.passes);
    case 'motivationFor':
      return listText(settings.motivationFor);
    case 'ratingMode':
    case 'scoring':
    case 'motivationPer':
    case 'resultAs':
    case 'countingAttempt':
    case 'resitUnit':
      return choice(key);
    case 'hideResultsUntilComplete':
    case 'knowledgeIntegrated':
    case 'absentUsesAttempt':
      return yesNo(settings[key]);
    case 'minimumShare':
    case 'minimumAssessors':
    case 'goodFrom':
    case 'maxNonPassing':
    case 'maximumAttempts':
    case 'minimumKappa':
    case 'minimumAgreement':
    case 'retentionMonths':
      return amount(settings[key]);
    case 'severities':
      return severitiesText(settings.severities, texts);
  }
}

/** "plan/too-few-assessors: fout", one a line. */
export function severitiesText(severities: Settings['severities'], texts: SheetTexts): string {
  return Object.entries(severities)
    .map(([rule, severity]) => `${rule}: ${texts.findings.severities[severity]}`)
    .join('\n');
}

/** What deviates, what it is, and what it would be. */
export interface DeviationWords {
  readonly name: string;
  readonly value: string;
  readonly usual: string;
}

/** A deviation in the words of the sheet. */
export function deviationWords(deviation: SettingDeviation, texts: SheetTexts): DeviationWords {
  const orEmpty = (text: string): string => (text === '' ? texts.settings.empty : text);
  if (deviation.kind === 'severity') {
    const { severities } = texts.findings;
    return {
      name: texts.settings.severityOf(deviation.rule),
      value: severities[deviation.value],
      usual: severities[deviation.default],
    };
  }
  const { setting, value, default: usual } = deviation;
  const said = (given: typeof value): string =>
    orEmpty(settingText(setting, { ...defaultSettings, [setting]: given }, texts));
  return { name: texts.settings.names[setting], value: said(value), usual: said(usual) };
}

/** What deviates in a workbook, one sentence each, in the order of the sheet Instellingen. @param texts of any language. */
export function deviationSentences(
  { settings, language, framework }: Pick<ExamBook, 'settings' | 'language' | 'framework'>,
  texts: SheetTexts,
): readonly { readonly deviation: SettingDeviation; readonly sentence: string }[] {
  return deviatingSettings(settings, usualSettings(language, framework.kind)).map((deviation) => {
    const { name, value, usual } = deviationWords(deviation, texts);
    return { deviation, sentence: texts.settings.deviation(name, value, usual) };
  });
}
