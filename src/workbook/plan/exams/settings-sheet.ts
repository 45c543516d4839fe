import type { Settings } from '../../../core/exam/exam-plan';
import type { SettingChoices, SheetTexts } from '../../../language/sheet-texts';
import type { DraftCell, DraftSheet, InputRule } from '../sheet/draft';
import { blank, number, text } from '../sheet/draft';
import { printedSheet } from '../sheet/page';
import { deviationCell } from './deviation-cell';
import { listText, scaleText } from './readable';
import { severitiesText } from './setting-words';

/** Rows above the first setting: key row, title, note, header. */
const headerIndex = 3;

/** The letter of the column with the values, on a sheet as we make it. */
const valueLetter = 'C';

/** The settings in the order of the sheet. */
export const settingKeys: readonly (keyof Settings)[] = [
  'scale',
  'minimumShare',
  'minimumAssessors',
  'ratingMode',
  'scoring',
  'motivationFor',
  'motivationPer',
  'goodFrom',
  'maxNonPassing',
  'resultAs',
  'hideResultsUntilComplete',
  'knowledgeIntegrated',
  'maximumAttempts',
  'countingAttempt',
  'resitUnit',
  'absentUsesAttempt',
  'minimumKappa',
  'minimumAgreement',
  'retentionMonths',
  'severities',
];

/**
 * The sheet Instellingen: a row per setting with its value in words, whether it is the usual one, and what it
 * means. Not protected. @param usual the settings of a new workbook in this language.
 */
export function draftSettings(settings: Settings, usual: Settings, texts: SheetTexts, name: string): DraftSheet {
  const { columns, title, note, names, explanations } = texts.settings;
  const values = valueCells(settings, texts);
  return {
    role: { kind: 'settings' },
    name,
    visibility: 'visible',
    tabColor: '#8a8886',
    columns: [
      { key: 'name', width: 44 },
      { key: 'value', width: 44 },
      { key: 'deviation', width: 30 },
      { key: 'explanation', width: 70 },
    ],
    rows: [
      { key: 'title', height: 30, cells: { name: text(title, 'title') } },
      { key: 'note', height: 22, cells: { name: text(note, 'label') } },
      {
        key: 'header',
        height: 22,
        cells: {
          name: text(columns.name.header, 'header'),
          value: text(columns.value.header, 'header'),
          deviation: text(columns.deviation.header, 'header'),
          explanation: text(columns.explanation.header, 'header'),
        },
      },
      ...settingKeys.map((key, index) => ({
        key: rowKeyOf(key),
        height: null,
        cells: {
          name: text(names[key], 'text'),
          value: values[key],
          deviation: deviationCell(key, settings, usual, `${valueLetter}${headerIndex + 2 + index}`, texts),
          explanation: text(explanations[key], 'text'),
        },
      })),
    ],
    features: [
      {
        kind: 'table',
        name: 'DekkendInstellingen',
        area: { row: headerIndex, column: 0, rows: settingKeys.length + 1, columns: 5 },
        columns: [
          'header',
          columns.name.header,
          columns.value.header,
          columns.deviation.header,
          columns.explanation.header,
        ],
        filter: false,
      },
      {
        kind: 'conditional-format',
        area: { row: headerIndex + 1, column: 3, rows: settingKeys.length, columns: 1 },
        formula: `=D${headerIndex + 2}<>""`,
        style: 'attention',
      },
      { kind: 'freeze', rows: headerIndex + 1, columns: 0 },
      printedSheet({ title, titleRows: null }, texts),
    ],
  };
}

/** The key of a setting's row. */
export function rowKeyOf(key: keyof Settings): string {
  return `setting:${key}`;
}

/** The value of each setting as it stands in its cell, with what may be put there. */
export function valueCells(settings: Settings, texts: SheetTexts): Readonly<Record<keyof Settings, DraftCell>> {
  const yesNo = (value: boolean): DraftCell => choice(value ? texts.yes : texts.no, [texts.yes, texts.no], texts);
  const percent = (value: number | null, min = 0): DraftCell => ({
    ...(value === null ? blank('inputNumber') : number(value, 'inputNumber')),
    input: { rule: { kind: 'decimal', min, max: 100 }, strict: true, ...texts.inputNumber(min, 100) },
  });
  const kappa = (value: number): DraftCell => ({
    ...number(value, 'inputNumber'),
    input: { rule: { kind: 'decimal', min: 0, max: 1 }, strict: true, ...texts.inputNumber(0, 1) },
  });
  const count = (value: number | null): DraftCell => ({
    ...(value === null ? blank('inputNumber') : number(value, 'inputNumber')),
    input: { rule: { kind: 'whole-number', min: 1, max: 9 }, strict: true, ...texts.inputNumber(1, 9) },
  });
  const months = (value: number): DraftCell => ({
    ...number(value, 'inputNumber'),
    input: { rule: { kind: 'whole-number', min: 1, max: 120 }, strict: true, ...texts.inputNumber(1, 120) },
  });
  const oneOf = <Key extends keyof SettingChoices>(key: Key): DraftCell => {
    const words: Readonly<Record<Settings[Key], string>> = texts.settings.choices[key];
    return choice(words[settings[key]], Object.values(words), texts);
  };
  return {
    scale: text(scaleText(settings.scale, texts.passes), 'input'),
    minimumShare: percent(settings.minimumShare),
    minimumAssessors: count(settings.minimumAssessors),
    ratingMode: oneOf('ratingMode'),
    scoring: oneOf('scoring'),
    motivationFor: text(listText(settings.motivationFor), 'input'),
    motivationPer: oneOf('motivationPer'),
    goodFrom: percent(settings.goodFrom),
    maxNonPassing: percent(settings.maxNonPassing),
    resultAs: oneOf('resultAs'),
    hideResultsUntilComplete: yesNo(settings.hideResultsUntilComplete),
    knowledgeIntegrated: yesNo(settings.knowledgeIntegrated),
    maximumAttempts: count(settings.maximumAttempts),
    countingAttempt: oneOf('countingAttempt'),
    resitUnit: oneOf('resitUnit'),
    absentUsesAttempt: yesNo(settings.absentUsesAttempt),
    minimumKappa: kappa(settings.minimumKappa),
    minimumAgreement: percent(settings.minimumAgreement),
    retentionMonths: months(settings.retentionMonths),
    severities: text(severitiesText(settings.severities, texts), 'input'),
  };
}

function choice(word: string, choices: readonly string[], texts: SheetTexts): DraftCell {
  const input: InputRule = { rule: { kind: 'choices', choices }, strict: true, ...texts.inputChoose };
  return { ...text(word, 'input'), input };
}
