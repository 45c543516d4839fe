import { areaName, quotedSheet, quotedText } from '../a1';
import type { KeyedSheet } from '../sheet/keyed-sheet';

/** Where the exam office says who meets the requirements. */
export interface StatedOn {
  readonly sheet: KeyedSheet;
  /** Its word for yes. */
  readonly yes: string;
}

/** Rows below everything that stands on the sheet now in which somebody may come to stand. */
const spareRows = 300;

/** "ja" where Kandidaten says so of the candidate with the number in a cell; SUMPRODUCT, because look-ups take "*" for any. */
export function statedFormula(cell: string, { sheet, yes }: StatedOn): string | null {
  const [header, number, meets] = [sheet.row('header'), sheet.column('number'), sheet.column('meets')];
  if (header === null || number === null || meets === null) return null;
  const rows = Math.max(header, ...sheet.rows.map(({ index }) => index)) - header + spareRows;
  const range = (column: number): string =>
    `${quotedSheet(sheet.name)}!${areaName({ row: header + 1, column, rows, columns: 1 }, true)}`;
  const says = `SUMPRODUCT(--(${range(number)}&""=${cell}&""),--(${range(meets)}&""=${quotedText(yes)}))`;
  return `=IF(${says}>0,${quotedText(yes)},"")`;
}
