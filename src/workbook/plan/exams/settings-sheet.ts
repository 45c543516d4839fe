import type { Settings } from '../../../core/exam/exam-plan';
import type { SettingChoices, SheetTexts } from '../../../language/sheet-texts';
import type { DraftCell, DraftSheet, InputRule } from '../sheet/draft';
import { blank, number, text } from '../sheet/draft';
import { printedSheet } from '../sheet/page';
import { listText, scaleText } from './readable';

/** Rows above the first setting: key row, title, note, header. */
const headerIndex = 3;

const settingKeys: readonly (keyof Settings)[] = [
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
  'severities',
];

/** The sheet Instellingen: one row per setting with its value in words, and what it means. Not protected. */
export function draftSettings(settings: Settings, texts: SheetTexts, name: string): DraftSheet {
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
          explanation: text(columns.explanation.header, 'header'),
        },
      },
      ...settingKeys.map((key) => ({
        key: `setting:${key}`,
        height: null,
        cells: { name: text(names[key], 'text'), value: values[key], explanation: text(explanations[key], 'text') },
      })),
    ],
    features: [
      {
        kind: 'table',
        name: 'DekkendInstellingen',
        area: { row: headerIndex, column: 0, rows: settingKeys.length + 1, columns: 4 },
        columns: ['header', columns.name.header, columns.value.header, columns.explanation.header],
        filter: false,
      },
      { kind: 'freeze', rows: headerIndex + 1, columns: 0 },
      printedSheet({ title, titleRows: null }, texts),
    ],
  };
}

function valueCells(settings: Settings, texts: SheetTexts): Readonly<Record<keyof Settings, DraftCell>> {
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
  const oneOf = <Key extends keyof SettingChoices>(key: Key): DraftCell => {
    const words: Readonly<Record<Settings[Key], string>> = texts.settings.choices[key];
    return choice(words[settings[key]], Object.values(words), texts);
  };
  const severities = Object.entries(settings.severities).map(([rule, severity]) => `${rule}: ${severity}`);
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
    severities: text(severities.join('\n'), 'input'),
  };
}

function choice(word: string, choices: readonly string[], texts: SheetTexts): DraftCell {
  const input: InputRule = { rule: { kind: 'choices', choices }, strict: true, ...texts.inputChoose };
  return { ...text(word, 'input'), input };
}
