import type { ProfileLayout, RowForm } from './profile-layout';
import type { RowSpec } from './profile-spec';
import type { PrintedLine } from './render-profile';
import { wrapped } from './render-profile';

/** How one row is printed. */
export interface RowPrint {
  readonly layout: ProfileLayout;
  /** At which its sentence breaks. */
  readonly width: number;
  /** Of variants. */
  readonly count: number;
}

/** A sentence of the matrix with its marks. */
export function renderRow(row: RowSpec, wanted: RowForm, print: RowPrint): PrintedLine[] {
  const { layout, width, count } = print;
  const cells = Array.from({ length: count }, (_, at) => {
    if (!row.variants.includes(at)) return '';
    return row.optional.includes(at) ? `(${layout.mark})` : layout.mark;
  });
  if (layout.columns === 'cells') return lines([[row.text, ...cells].join('\t')]);
  const words = wrapped(row.text, width);
  const form = possibleForm(wanted, words.length, row.variants.length, layout);
  const marks = marksLine(cells, print);
  const last = words.length - 1;
  switch (form) {
    case 'behind':
    case 'first-line':
      return lines([`${padded(words[0] ?? '', print)}${marks.inline}`, ...words.slice(1)]);
    case 'last-line':
      return lines([...words.slice(0, last), `${padded(words[last] ?? '', print)}${marks.inline}`]);
    case 'below':
      return lines([...words, ...marks.alone]);
    case 'above':
      return lines([...marks.alone, ...words]);
    case 'stacked':
      return lines([...words, ...stacked(cells, layout)]);
  }
}

/** A sentence of several lines has its marks below it; one mark is no stack, nor are marks that stand in columns. */
function possibleForm(wanted: RowForm, lineCount: number, markCount: number, layout: ProfileLayout): RowForm {
  if (wanted === 'stacked')
    return layout.columns === 'offsets' || layout.columns === 'dashes' || markCount < 2 ? 'below' : wanted;
  return wanted === 'behind' && lineCount > 1 ? 'below' : wanted;
}

/** In a table with columns the marks stand right of all sentences. */
function padded(text: string, { layout }: RowPrint): string {
  return layout.columns === 'offsets' ? text.padEnd(layout.width) : text;
}

function marksLine(
  cells: readonly string[],
  { layout }: RowPrint,
): { readonly inline: string; readonly alone: readonly string[] } {
  const filled = cells.filter((cell) => cell !== '');
  switch (layout.columns) {
    case 'cells':
    case 'lost':
      return { inline: ` ${filled.join(' ')}`, alone: [filled.join(' ')] };
    case 'dashes': {
      const text = cells.map((cell) => (cell === '' ? '-' : cell)).join(' ');
      return { inline: ` ${text}`, alone: [text] };
    }
    case 'offsets': {
      const text = cells
        .map((cell) => cell.padStart(5))
        .join('')
        .trimEnd();
      return { inline: text, alone: [`${' '.repeat(layout.width)}${text}`] };
    }
    case 'spaces': {
      const first = cells.findIndex((cell) => cell !== '');
      const spaced = cells.map((cell) => `${cell} `).join('');
      const alone = cells
        .slice(first)
        .map((cell) => `${cell} `)
        .join('');
      return { inline: ` ${spaced}`, alone: first === 0 ? [alone] : [' '.repeat(first), alone] };
    }
  }
}

/** One mark on a line; the spaces of empty cells stand above the next mark, those at the end behind the last. */
function stacked(cells: readonly string[], layout: ProfileLayout): string[] {
  const out: string[] = [];
  let empty = 0;
  for (const cell of cells) {
    if (cell === '') {
      empty += 1;
      continue;
    }
    if (layout.columns === 'spaces') out.push(' '.repeat(empty + 1));
    out.push(`${cell} `);
    empty = 0;
  }
  if (layout.columns === 'spaces' && empty > 0) out[out.length - 1] += ' '.repeat(empty);
  return out;
}

/** Inside a row a page can end, between words and marks too. */
function lines(texts: readonly string[]): PrintedLine[] {
  return texts.map((text, at) => ({
    text,
    breakable: at > 0 && text.trim() !== '' && (texts[at - 1] ?? '').trim() !== '',
  }));
}
