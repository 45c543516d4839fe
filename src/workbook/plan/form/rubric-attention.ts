import type { FormTexts } from '../../../language/sheet-texts';
import { quotedText } from '../a1';
import type { RubricShape } from './live-cell';

/**
 * The formula under "let op": in words what is still to be done on a row. @param cell address of a column on the row.
 * @param notObserved the cell with the code for "niet waargenomen".
 */
export function attentionWords(
  { raters, agreed }: RubricShape,
  cell: (column: string) => string,
  notObserved: string,
  texts: FormTexts,
): string {
  const index = (assessor: number): string => cell(`index.${assessor}`);
  const empty = (column: string): string => `TRIM(${cell(column)})=""`;
  const invalid = [
    ...raters.map((assessor) => [`level.${assessor}`, index(assessor)] as const),
    ...(agreed ? [['agreed', cell('index.agreed')] as const] : []),
  ].map(([column, found]) => `AND(NOT(${empty(column)}),${found}=0,TRIM(${cell(column)})<>${notObserved})`);
  const allGiven = raters.map((assessor) => `${index(assessor)}>0`);
  const [first = 1, ...others] = raters;
  const alike = others.map((assessor) => `${index(first)}=${index(assessor)}`);
  const differ = `AND(${[...allGiven, `NOT(AND(${['TRUE', ...alike].join(',')}))`, empty('agreed')].join(',')})`;
  const indexes = raters.map(index).join(',');
  const outside =
    `AND(${[...allGiven, `${cell('index.agreed')}>0`, empty('agreedMotivation')].join(',')},` +
    `OR(${cell('index.agreed')}<MIN(${indexes}),${cell('index.agreed')}>MAX(${indexes})))`;
  const remarks = [
    remark(`OR(${invalid.join(',')})`, texts.invalidLevel),
    remark(raters.map((assessor) => cell(`lacks.${assessor}`)).join('+') + '>0', texts.motivationMissing),
    ...(raters.length > 1 ? [remark(`${cell('apart')}=1`, texts.farApart)] : []),
    ...(raters.length > 1 && agreed ? [remark(differ, texts.agreeOnLevel)] : []),
    ...(agreed ? [remark(outside, texts.agreedOutside)] : []),
  ];
  return `=MID(${remarks.join('&')},4,200)`;
}

function remark(condition: string, text: string): string {
  return `IF(${condition},${quotedText(` · ${text}`)},"")`;
}
