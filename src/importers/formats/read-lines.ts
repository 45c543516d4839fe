import type { LineDocument, SourceLine } from '../source-document';
import { withKnownBullets } from '../text/own-bullets';
import { tabCells } from './cells';
import { visibleText } from './visible-text';

/**
 * Plain text as lines. A form feed starts a page and, inside a line, also a line (with the same number: editors count
 * line breaks only). Tabs between words part the cells of a table row.
 * @param text the decoded file.
 */
export function readLines(text: string): LineDocument {
  const lines: SourceLine[] = [];
  text.split(/\r\n|\r|\n/).forEach((raw, at) => {
    raw.split('\f').forEach((part, page) => lines.push(sourceLine(part, at + 1, page > 0)));
  });
  return { shape: 'lines', lines: withKnownBullets(lines) };
}

function sourceLine(raw: string, number: number, startsPage: boolean): SourceLine {
  const tabbed = visibleText(raw);
  const hasTabs = tabbed.includes('\t');
  const visible = hasTabs ? tabbed.replace(/\t/g, ' ') : tabbed;
  const cells = hasTabs ? tabCells(tabbed) : null;
  const text = visible.trim();
  const indent = visible.length - visible.trimStart().length;
  const line = { text, number, indent, startsPage };
  const trailing = text === '' ? 0 : visible.length - indent - text.length;
  const spaced = trailing > 1 ? { ...line, trailing } : line;
  return cells === null ? spaced : { ...spaced, cells };
}
