import type { Spreadsheet } from '../../spreadsheet';
import { ratings } from './words';

/** Types what two assessors give on a row of the collected ratings, with a motivation where it does not pass. */
export function give({ type }: Spreadsheet, row: number, level: 'O' | 'V' | 'G'): void {
  type(ratings, `I${row}`, level);
  type(ratings, `K${row}`, level);
  if (level !== 'O') return;
  type(ratings, `J${row}`, 'Luistert niet.');
  type(ratings, `L${row}`, 'Vraagt niets.');
}
