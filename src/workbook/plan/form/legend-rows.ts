import { notObservedCode } from '../../../core/exam/not-observed';
import { scaleOf } from '../../../core/exam/scoring';
import type { SheetTexts } from '../../../language/sheet-texts';
import type { DraftRow } from '../sheet/draft';
import { number, text } from '../sheet/draft';
import type { FormFrame } from './form-columns';
import type { FormInput, FormRows } from './form-draft';
import { joinRows, lineRow, spacer } from './form-draft';

/** Key of the row that says what to choose for "could not be seen"; it follows the levels, so that one list has them all. */
export const notObservedRow = 'notObserved';

/** The levels of the scale, and "niet waargenomen", as cells that drop-downs and formulas use. */
export function legendRows(frame: FormFrame, input: FormInput, texts: SheetTexts): FormRows {
  const words = texts.form;
  const column = (alias: string): string => frame.aliases[alias] ?? alias;
  const scale = scaleOf(input.exam, input.settings);
  const needed = input.settings.motivationFor.map((code) => code.trim().toLowerCase());
  const header: DraftRow = {
    key: 'legendHeader',
    height: 34,
    cells: {
      indicator: text(words.levelName, 'header'),
      [column('legend.code')]: text(words.levelCode, 'headerCentered'),
      [column('legend.points')]: text(words.levelPoints, 'headerCentered'),
      [column('legend.passes')]: text(words.levelPasses, 'headerCentered'),
      [column('legend.motivation')]: text(words.levelMotivation, 'headerCentered'),
    },
  };
  const levels = scale.map((level, index): DraftRow => ({
    key: `level:${index + 1}`,
    height: 18,
    cells: {
      indicator: text(level.name, 'text'),
      [column('legend.code')]: text(level.code, 'codeCentered'),
      [column('legend.points')]: number(level.points, 'number'),
      [column('legend.passes')]: text(level.passes ? texts.yes : texts.no, 'number'),
      [column('legend.motivation')]: text(needed.includes(level.code.toLowerCase()) ? texts.yes : texts.no, 'number'),
      counted: number(index + 1, 'machineNumber'),
    },
  }));
  const notObserved: DraftRow = {
    key: notObservedRow,
    height: 18,
    cells: {
      indicator: text(words.notObserved, 'text'),
      [column('legend.code')]: text(notObservedCode(scale), 'codeCentered'),
      [column('legend.points')]: text('–', 'number'),
      [column('legend.passes')]: text('–', 'number'),
      [column('legend.motivation')]: text(texts.yes, 'number'),
    },
  };
  return joinRows([
    lineRow(frame, 'scaleLabel', words.scale, 'strong', 22),
    { rows: [header, ...levels, notObserved], merges: [] },
    spacer('space:scale'),
  ]);
}
