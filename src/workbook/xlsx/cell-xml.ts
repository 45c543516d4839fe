/** Cells as SpreadsheetML (ISO 29500-1, 18.3.1.4). Texts are inline, so that no other sheet's strings are touched. */
import { cellName } from '../plan/a1';
import { cellText } from '../plan/cell-text';
import { serialOfDate } from '../plan/serial-date';
import type { CellContent } from '../plan/workbook-plan';
import { encodeString, spaceAttribute } from './cell-string';
import { storedFormula } from './stored-formula';
import { contentText } from './xml-edit';

/** `<c>` with its content, or only its format when there is none; '' when there is neither. */
export function cellXml(row: number, column: number, format: number, content: CellContent | null): string {
  const place = `<c r="${cellName({ row, column })}"${format === 0 ? '' : ` s="${format}"`}`;
  switch (content?.kind) {
    case undefined:
      return format === 0 ? '' : `${place}/>`;
    case 'text': {
      const text = cellText(content.text);
      if (text === '') return cellXml(row, column, format, null);
      return `${place} t="inlineStr"><is><t${spaceAttribute(text)}>${encodeString(text)}</t></is></c>`;
    }
    case 'number':
      return `${place}><v>${numberText(content.number)}</v></c>`;
    case 'date':
      return `${place}><v>${serialOfDate(content.date)}</v></c>`;
    case 'formula': {
      const formula = `<f>${contentText(storedFormula(content.formula))}</f>`;
      return `${place}${resultType(content.result)}>${formula}<v>${resultText(content.result)}</v></c>`;
    }
  }
}

function resultType(result: string | number | boolean): string {
  if (typeof result === 'number') return '';
  return typeof result === 'boolean' ? ' t="b"' : ' t="str"';
}

function resultText(result: string | number | boolean): string {
  if (typeof result === 'number') return numberText(result);
  return typeof result === 'boolean' ? (result ? '1' : '0') : encodeString(cellText(result));
}

/** @throws RangeError for what no cell holds: planners plan numbers. */
function numberText(number: number): string {
  if (!Number.isFinite(number)) throw new RangeError(`not a number a cell can hold: ${number}`);
  return String(number);
}
