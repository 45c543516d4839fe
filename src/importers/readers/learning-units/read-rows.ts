import type { PlacedText } from '../../source-document';
import type { FilledLine } from '../../text/filled-lines';
import type { RowSource } from './draft';
import type { RowToken } from './row-tokens';
import { rowTokens } from './row-tokens';
import { isCapital, isFinished, isUnfinished, leavesOpen, opensSentence } from './sentence-ends';

interface OpenRow {
  readonly text: PlacedText[];
  readonly competencies: PlacedText[];
  readonly indicators: FilledLine[];
  /** The column of its running text, where the file tells. */
  readonly column: number | null;
}

/** Where the last line went. */
type Place = 'text' | 'competencies' | 'indicators';

/**
 * Reads the table of sub-activities (with their competencies in parentheses) beside their performance indicators. On every
 * page the left cell comes first: where a row is broken over pages, more of its text and its competencies may follow
 * after its first indicators.
 */
export function readRows(lines: readonly FilledLine[]): RowSource[] {
  const tokens = rowTokens(lines);
  const rows: OpenRow[] = [];
  let place: Place = 'text';
  tokens.forEach((token, at) => {
    const open = rows[rows.length - 1];
    if (token.kind === 'plain') {
      const goesTo = open === undefined ? 'row' : destination(tokens, at, open, place);
      const first = token.lines[0];
      if (first === undefined) return;
      if (goesTo === 'indicators') {
        open?.indicators.push({ ...first, afterBlank: first.afterBlank && !first.startsPage });
        if (place === 'text') place = 'indicators';
      } else {
        const row = goesTo === 'row' || open === undefined ? openRow(rows, first.column) : open;
        row.text.push({ text: first.text, line: first.line });
        place = 'text';
      }
      return;
    }
    const row = open ?? openRow(rows, null);
    place = token.kind === 'competencies' ? 'competencies' : 'indicators';
    if (token.kind === 'competencies') row.competencies.push(...placed(token));
    else if (token.kind === 'bullet') row.indicators.push(...token.lines);
  });
  return rows;
}

function openRow(rows: OpenRow[], column: number | null): OpenRow {
  const row = { text: [], competencies: [], indicators: [], column };
  rows.push(row);
  return row;
}

function placed({ lines }: RowToken): PlacedText[] {
  return lines.map(({ text, line }) => ({ text, line }));
}

/** Does running text begin a row, or go on with the text or the last indicator of the open one? */
function destination(
  tokens: readonly RowToken[],
  at: number,
  row: OpenRow,
  place: Place,
): 'row' | 'text' | 'indicators' {
  const line = tokens[at]?.lines[0];
  const above = row.indicators[row.indicators.length - 1];
  if (line === undefined) return 'text';
  if (place === 'text') return above !== undefined && isRestOf(above.text, line, row) ? 'indicators' : 'text';
  const inTextColumn = line.column !== null && line.column === row.column;
  const isSmall = !isCapital(line.text);
  const lacksCompetencies = row.competencies.length === 0;
  const isOpen = lacksCompetencies && isSmall && !isFinished(lastText(row));
  // Below the words that introduce its points the text of a row goes on when a page breaks both cells.
  if (above === undefined && isOpen && line.startsPage && (inTextColumn || line.column === null)) return 'text';
  if (above === undefined) return place === 'indicators' ? 'indicators' : 'row';
  if (line.column !== null && row.column !== null && !inTextColumn) return 'indicators';
  if (isOpen && (line.startsPage || inTextColumn)) return 'text';
  if (isSmall) return inTextColumn && lacksCompetencies ? 'text' : 'indicators';
  if (line.startsPage && lacksCompetencies && goesOnBelow(above.text) && opensSentence(line.text)) return 'text';
  if (!line.startsPage && !line.afterBlank && goesOnBelow(above.text)) return 'indicators';
  if (lacksCompetencies && (line.column === null || line.startsPage) && competenciesEndRow(tokens, at)) return 'text';
  if (inTextColumn || isFinished(above.text)) return 'row';
  if (/;$/.test(above.text)) return opensRow(tokens, at) ? 'row' : 'indicators';
  if (goesOnBelow(above.text) || sentenceEndsSoon(tokens, at)) return 'indicators';
  return line.afterBlank || line.startsPage || place === 'competencies' || opensRow(tokens, at) ? 'row' : 'indicators';
}

/** On a later page the text of the row has ended: do these words go on with the point that the page broke off in? */
function isRestOf(point: string, { text, column }: FilledLine, row: OpenRow): boolean {
  const isElsewhere = column === null || column !== row.column;
  if (!isElsewhere || !isFinished(lastText(row)) || /[.;]$/.test(point)) return false;
  return !isCapital(text) || (goesOnBelow(point) && !opensSentence(text));
}

/** Must more come behind these words of a point? */
function goesOnBelow(text: string): boolean {
  return isUnfinished(text) || leavesOpen(text);
}

/** Does a word with a capital end the point above it, as another sentence begins below? */
function sentenceEndsSoon(tokens: readonly RowToken[], at: number): boolean {
  const text = tokens[at]?.lines[0]?.text ?? '';
  const next = tokens[at + 1];
  if (opensSentence(text) || !isFinished(text) || next?.kind !== 'plain') return false;
  return isCapital(next.lines[0]?.text ?? '');
}

function lastText(row: OpenRow): string {
  return row.text[row.text.length - 1]?.text ?? '';
}

/** Do competencies follow that no list of their own is introduced below? Then they close the row that lacks them. */
function competenciesEndRow(tokens: readonly RowToken[], at: number): boolean {
  let next = at;
  while (tokens[next]?.kind === 'plain') next += 1;
  return tokens[next]?.kind === 'competencies' && tokens[next + 1]?.kind !== 'introduction';
}

/** Do competencies or a new list of indicators come after this text, before any other bullet? */
function opensRow(tokens: readonly RowToken[], at: number): boolean {
  let next = at;
  while (tokens[next]?.kind === 'plain') next += 1;
  return tokens[next]?.kind === 'competencies' || tokens[next]?.kind === 'introduction';
}
