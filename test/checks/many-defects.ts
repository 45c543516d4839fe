import type { Spreadsheet } from './spreadsheet';

/** Fifteen defects at once, all over the workbook. */
export function spoil({ type, clear }: Spreadsheet): void {
  clear('Dekking', 'E10');
  clear('Dekking', 'G12');
  type('Examenplan', 'F7', 'veertig');
  clear('Examenplan', 'H8');
  type('Examenplan', 'O8', 'S. Wielinga');
  type('Examenplan', 'M8', '2.0');
  type('Beoordeling PVB1', 'D16', 'V');
  type('Beoordeling PVB1', 'I52', 2);
  clear('Beoordeling PVB2', 'C25');
  clear('PVB1 1002', 'K52');
  clear('PVB1 1002', 'L53');
  type('PVB1 1002', 'L8', 's. wielinga');
  type('Beoordelingen', 'I8', 'ZG');
  type('Register', 'L10', 7);
  type('Kandidaten', 'F6', '99012');
}
