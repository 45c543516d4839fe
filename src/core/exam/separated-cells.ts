/** One record of a text with separated cells. */
export interface SeparatedRow {
  /** 1-based line on which it begins. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface SeparatedText {
  /** Rows with something in them. */
  readonly rows: readonly SeparatedRow[];
  /** Lines on which a cell begins with a quotation mark that does not close at its end; it was read as a character. */
  readonly openQuotes: readonly number[];
}

const separators = ['\t', ';', ','] as const;

/**
 * The cells of a CSV file or of cells copied from a spreadsheet (RFC 4180 with any of the three usual separators and line
 * breaks): a BOM and a first line "sep=;" are passed over, a cell in quotation marks may hold separators, line breaks
 * and doubled quotation marks. The separator is the first of tab, ";" and "," that occurs on the first line, else in the
 * text: ";" before ",", because names hold commas.
 */
export function readSeparated(text: string): SeparatedText {
  const body = text.replace(/^\ufeff/, '');
  const [declaration, declared] = /^sep=(.)(?:\r\n|\r|\n|$)/i.exec(body) ?? [];
  const from = declaration?.length ?? 0;
  return readRows(body, from, declared ?? separatorOf(body));
}

function separatorOf(text: string): string {
  const outside = text.replace(/"(?:[^"]|"")*"/g, '');
  const first = outside.split(/[\r\n]+/).find((line) => line.trim() !== '') ?? '';
  return (
    separators.find((separator) => first.includes(separator)) ??
    separators.find((separator) => outside.includes(separator)) ??
    ';'
  );
}

function readRows(text: string, from: number, separator: string): SeparatedText {
  const rows: SeparatedRow[] = [];
  const openQuotes: number[] = [];
  let line = from === 0 ? 1 : 2;
  let row: { line: number; cells: string[] } = { line, cells: [] };
  let position = from;
  while (position <= text.length) {
    const quoted = text[position] === '"' ? closedQuote(text, position, separator) : null;
    if (text[position] === '"' && quoted === null) openQuotes.push(line);
    const end = endOfCell(text, quoted?.end ?? position, separator);
    row.cells.push(quoted?.text ?? asText(text.slice(position, end)));
    line += (text.slice(position, end).match(/\r\n|\r|\n/g) ?? []).length;
    position = end + 1;
    if (text[end] === separator) continue;
    if (text[end] === '\r' && text[end + 1] === '\n') position += 1;
    line += 1;
    if (row.cells.some((cell) => cell.trim() !== '')) rows.push(row);
    row = { line, cells: [] };
  }
  return { rows, openQuotes };
}

/** What stands between quotation marks, and where the cell ends; null when they do not close at the end of a cell. */
function closedQuote(
  text: string,
  open: number,
  separator: string,
): { readonly text: string; readonly end: number } | null {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    const next = text[at + 1];
    if (next === '"') continue;
    const closes = next === undefined || next === separator || next === '\r' || next === '\n';
    return closes ? { text: text.slice(open + 1, at).replaceAll('""', '"'), end: at + 1 } : null;
  }
  return null;
}

/** Exports write ="007" so that a spreadsheet keeps the zeros. */
function asText(cell: string): string {
  return /^="([^"]*)"$/.exec(cell)?.[1] ?? cell;
}

function endOfCell(text: string, from: number, separator: string): number {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}
