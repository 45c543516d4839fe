import type { FormRule } from '../../../core/exam/form-rules';
import { ruleAnswer, ruleNumber } from '../../../core/exam/form-rules';
import type { SheetTexts } from '../../../language/sheet-texts';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { FormFrame } from './form-columns';
import { numbersIn } from './rubric-width';

/** Where the parts of a level stand in its row. */
const levelColumns = {
  code: 'legend.code',
  points: 'legend.points',
  passes: 'legend.passes',
  motivation: 'legend.motivation',
} as const;

/** Hidden numbers that the settings give (form-parameters.ts). */
const parameters = ['goodFrom', 'maxNonPassing', 'perPart'] as const;

/** The rules that a form repeats in its own cells, as they stand there; a row or column that is gone has none. */
export function readRules(sheet: KeyedSheet, frame: FormFrame, texts: SheetTexts): readonly FormRule[] {
  const column = (alias: string): number | null => sheet.column(frame.aliases[alias] ?? alias);
  const ruleAt = (key: string, row: number | null, at: number | null): readonly FormRule[] =>
    row === null || at === null
      ? []
      : [{ key, value: valueOf(sheet, row, at, isAnswer(key) ? texts : null), place: sheet.place(row, at) }];
  return [
    ...numbersIn(sheet.rows, 'level:').flatMap((level) => {
      const row = sheet.row(`level:${level}`);
      return [
        ...ruleAt(`level.${level}.name`, row, sheet.column('indicator')),
        ...Object.entries(levelColumns).flatMap(([part, alias]) =>
          ruleAt(`level.${level}.${part}`, row, column(alias)),
        ),
      ];
    }),
    ...parameters.flatMap((key) => ruleAt(key, sheet.row(`p:${key}`), column('value'))),
  ];
}

/** Names and codes of levels may be the very words for yes and no. */
function isAnswer(key: string): boolean {
  return key.endsWith('.passes') || key.endsWith('.motivation');
}

/** @param answers the words for yes and no; null = it is no answer. */
function valueOf(
  sheet: KeyedSheet,
  row: number,
  column: number,
  answers: Pick<SheetTexts, 'yes' | 'no'> | null,
): string {
  const value = sheet.value(row, column);
  if (typeof value === 'number') return ruleNumber(value);
  const text = sheet.text(row, column).trim();
  if (answers === null) return text;
  const { yes, no } = answers;
  const answer = [true, false].find((each) => text.toLowerCase() === (each ? yes : no).toLowerCase());
  return answer === undefined ? text : ruleAnswer(answer);
}
