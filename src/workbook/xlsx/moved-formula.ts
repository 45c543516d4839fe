import { columnName } from '../plan/a1';
import { columnNumber } from '../plan/range-reference';
import { outsideQuotes } from './stored-formula';

const cellReference = /(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(!])/gi;
const columnReference = /(?<![\w.$])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(!$])/gi;
const rowReference = /(?<![\w.$:])(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})(?![\w.(!$])/g;

/**
 * A formula as it is `down` rows and `right` columns further: relative references move along, as they do in a shared
 * formula (ISO 29500-1, 18.3.1.40). Texts, sheet names and the brackets of table references stay.
 */
export function movedFormula(formula: string, down: number, right: number): string {
  const row = (fixed: string, number: string): string => fixed + (fixed ? number : String(Number(number) + down));
  const column = (fixed: string, name: string): string =>
    fixed + (fixed ? name : columnName(columnNumber(name) + right));
  const moved = (piece: string): string =>
    piece
      .replace(
        columnReference,
        (_all, ...[a = '', first = '', b = '', last = '']: string[]) => `${column(a, first)}:${column(b, last)}`,
      )
      .replace(
        rowReference,
        (_all, ...[a = '', first = '', b = '', last = '']: string[]) => `${row(a, first)}:${row(b, last)}`,
      )
      .replace(
        cellReference,
        (_all, ...[a = '', name = '', b = '', number = '']: string[]) => column(a, name) + row(b, number),
      );
  return outsideQuotes(formula, (piece) => outsideBrackets(piece, moved));
}

function outsideBrackets(piece: string, change: (text: string) => string): string {
  return piece
    .split(/(\[(?:[^[\]]|\[[^[\]]*\])*\])/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}
