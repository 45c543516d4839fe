import type { Language } from '../../../language/language';
import { diplomaSheetTextsOf } from '../../../language/diploma-sheet-texts';
import { diplomaTextsOf } from '../../../language/diploma-texts';
import { columnName, quotedText } from '../a1';
import type { SheetFeature } from '../workbook-plan';
import type { DiplomaColumn } from './diploma-columns';
import { electiveKeys, parts } from './diploma-columns';

/** Outcomes by colour, what is not understood, and where Kandidaten says more than what is entered shows. */
export function diplomaColours(
  columns: readonly DiplomaColumn[],
  firstRow: number,
  rows: number,
  language: Language,
): readonly SheetFeature[] {
  const words = diplomaTextsOf(language);
  const { extra } = diplomaSheetTextsOf(language);
  const place = (key: string): number => columns.findIndex((column) => column.key === key) + 1;
  const at = (key: string): string => `$${columnName(place(key))}${firstRow + 1}`;
  const colour = (key: string, when: string, style: 'good' | 'attention' | 'bad'): SheetFeature => ({
    kind: 'conditional-format',
    area: { row: firstRow, column: place(key), rows: Math.max(1, rows), columns: 1 },
    formula: `=${when}`,
    style,
  });
  const marks = parts.map((part) => colour(part, `${at(`whole.${part}`)}="?"`, 'bad'));
  const electives = columns.flatMap(({ key }) => {
    const number = /^elective\.(\d+)\.value$/.exec(key)?.[1];
    return number === undefined ? [] : [colour(electiveKeys(Number(number)).result, `${at(key)}="?"`, 'bad')];
  });
  const isMet = `${at('outcome')}=${quotedText(words.outcomes.meets)}`;
  return [
    colour('outcome', isMet, 'good'),
    colour('outcome', `${at('outcome')}<>""`, 'attention'),
    colour('stated', `AND(${at('stated')}=${quotedText(extra.yes)},NOT(${isMet}))`, 'bad'),
    ...marks,
    ...electives,
  ];
}
