import { quotedText } from '../a1';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import { listRange } from './list-range';

/** Where the exam office says who meets the requirements. */
export interface StatedOn {
  readonly sheet: KeyedSheet;
  /** Its word for yes. */
  readonly yes: string;
}

/** "ja" where Kandidaten says so of the candidate with the number in a cell; SUMPRODUCT, because look-ups take "*" for any. */
export function statedFormula(cell: string, { sheet, yes }: StatedOn): string | null {
  const range = listRange(sheet);
  const [number, meets] = [range('number'), range('meets')];
  if (number === null || meets === null) return null;
  const says = `SUMPRODUCT(--(${number}&""=${cell}&""),--(${meets}&""=${quotedText(yes)}))`;
  return `=IF(${says}>0,${quotedText(yes)},"")`;
}
