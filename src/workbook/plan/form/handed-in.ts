import type { SheetTexts } from '../../../language/sheet-texts';
import { quotedText } from '../a1';
import type { Positions } from '../sheet/positions';
import { addressOf } from '../sheet/positions';
import { handedInRow } from './form-foot';
import type { LiveCell } from './live-cell';
import { parameters } from './score-formulas';

/** The line that warns when an assessor has handed in while rows are unrated. @param numbers of the assessors. */
export function handedInAlert(at: Positions, numbers: readonly number[], texts: SheetTexts): LiveCell {
  const given = numbers.map(
    (number) => `TRIM(${addressOf(at, handedInRow(number), 'leftValue')})=${quotedText(texts.yes)}`,
  );
  const unrated = addressOf(at, 'points+unrated', 'rightValue');
  const { void: without } = parameters(at);
  const conditions = [`OR(${given.join(',')})`, `${unrated}>0`, ...(without === null ? [] : [`${without}=0`])];
  return {
    row: 'alert',
    column: 'nr',
    formula: `=IF(AND(${conditions.join(',')}),${quotedText(texts.form.handedInIncomplete)}&" "&${unrated},"")`,
    result: '',
    key: 'handedIn',
  };
}
