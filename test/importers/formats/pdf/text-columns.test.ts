import { readPdf } from '../../../../src/importers/formats/pdf/read-pdf';
import type { SourceLine } from '../../../../src/importers/source-document';
import { handmadePdf, textAt } from './handmade-pdf';

/** A column: how far its lines are from the top of the page, in points, and what they say. */
type Column = readonly (readonly [top: number, text: string])[];

async function linesOf(...pages: readonly (readonly Column[])[]): Promise<readonly SourceLine[]> {
  const contents = pages.map((columns) =>
    columns.flatMap((column, at) => column.map(([top, text]) => textAt(40 + 180 * at, 780 - top, text, { size: 10 }))),
  );
  const { value } = await readPdf(handmadePdf(contents.map((content) => ({ content: content.join('\n') }))));
  return value.shape === 'lines' ? value.lines.filter(({ text }) => text !== '') : [];
}

/** Paragraphs of so many lines each, numbered on from a line, with room between them. */
function paragraphs(first: number, counts: readonly number[], room = 6): Column {
  let top = 0;
  let number = first;
  return counts.flatMap((count) => {
    const lines = Array.from({ length: count }, (_, at): readonly [number, string] => [
      top + 13 * at,
      `Regel ${number++} van het verhaal over fietsen`,
    ]);
    top += 13 * count + room;
    return lines;
  });
}

const inOrder = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);
const numbersOf = (lines: readonly SourceLine[]): number[] =>
  lines.map(({ text }) => Number(/Regel (\d+)/.exec(text)?.[1]));

test('columns of text are read one by one, although paragraphs in them begin side by side by chance', async () => {
  const columns = [paragraphs(1, [6, 4, 7, 5]), paragraphs(23, [6, 5, 7, 4])];
  expect(numbersOf(await linesOf(columns))).toEqual(inOrder(44));
});

test('so are three of which the last runs on where paragraphs of the others begin', async () => {
  const columns = [paragraphs(1, [4, 6]), paragraphs(11, [4, 6]), paragraphs(21, [9], 0)];
  expect(numbersOf(await linesOf(columns))).toEqual(inOrder(29));
});

test('a text may end with a few lines at the top of its last column', async () => {
  const first = [paragraphs(1, [6, 4, 7]), paragraphs(18, [5, 8, 4])];
  const last = [paragraphs(35, [6, 8, 5]), paragraphs(54, [2])];
  expect(numbersOf(await linesOf(first, last))).toEqual(inOrder(55));
});

test('rows of a table whose shorter cells leave room are read row by row', async () => {
  const cells = [
    [5, 2],
    [2, 4],
    [3, 5],
    [4, 1],
  ] as const;
  const columns: [number, string][][] = [[], []];
  let top = 0;
  let number = 1;
  for (const counts of cells) {
    counts.forEach((count, column) => {
      for (let at = 0; at < count; at += 1)
        columns[column]?.push([top + 13 * at, `Regel ${number++} van het verhaal over fietsen`]);
    });
    top += 13 * Math.max(...counts) + 6;
  }
  expect(numbersOf(await linesOf(columns))).toEqual(inOrder(number - 1));
});

test('a table of one line left and several right is read row by row', async () => {
  const left: [number, string][] = [];
  const right: [number, string][] = [];
  let top = 0;
  [3, 1, 1, 1, 2].forEach((count, row) => {
    left.push([top, `Rij ${row} van een lijst over fietsen`]);
    for (let line = 0; line < count; line += 1)
      right.push([top + 12 * line, `Bij ${row} hoort wat ernaast staat: ${line}`]);
    top += 12 * count + 7;
  });
  const rows = (await linesOf([left, right])).map(({ text }) => /(?:Rij|Bij) (\d)/.exec(text)?.[1]).join('');
  expect(rows).toMatch(/^0+1+2+3+4+$/);
});

test('a row that begins below the rest of the row of the page before is no column of text', async () => {
  const shift = (column: Column, down: number): Column => column.map(([top, text]) => [top + down, text]);
  const right = [...paragraphs(1, [5]), ...shift(paragraphs(10, [6]), 5 * 13 + 6)];
  const left = shift(paragraphs(6, [4]), 5 * 13 + 6);
  expect(numbersOf(await linesOf([left, right]))).toEqual([...inOrder(9), ...inOrder(15).slice(9)]);
});

test('a table whose cells are one line but for the last is read row by row', async () => {
  const cells = (what: string): Column =>
    [0, 1, 2, 3, 4, 5].map((row) => [
      17 * row + (row === 5 ? -5 : 0),
      `${what} ${row === 5 ? 4 : row} van de fietsenwinkel`,
    ]);
  const rows = (await linesOf([cells('Rij'), cells('Bij')]))
    .map(({ text }) => /(?:Rij|Bij) (\d)/.exec(text)?.[1])
    .join('');
  expect(rows).toMatch(/^0+1+2+3+4+$/);
});
