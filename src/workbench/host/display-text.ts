import { format } from 'numfmt';
import { isCellError, type CellValue } from './cell';

/** What a cell shows: the value in its number format, in US English as `range.text` gives it to an English Excel. */
export function displayText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return format(numberFormat, value, { locale: 'en-US', throws: false });
}
