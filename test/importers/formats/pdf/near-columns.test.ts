import { readPdf } from '../../../../src/importers/formats/pdf/read-pdf';
import type { SourceLine } from '../../../../src/importers/source-document';
import { handmadePdf, textAt } from './handmade-pdf';

/** Each text with its place: from the left, and which line of the page. */
type Cell = readonly [x: number, line: number, text: string];

async function linesOf(cells: readonly Cell[]): Promise<readonly SourceLine[]> {
  const content = cells.map(([x, line, text]) => textAt(x, 700 - 14 * line, text)).join('\n');
  const { value } = await readPdf(handmadePdf([{ content }]));
  return value.shape === 'lines' ? value.lines.filter(({ text }) => text !== '') : [];
}

/** A line as wide as a column of 122 points in Helvetica 11. */
const full = 'n'.repeat(20);

test('columns that nearly touch are two where each cell was drawn by itself', async () => {
  const [left, right] = [
    [full, 'plakt banden', full, 'stelt af', full],
    ['een', 'twee', 'drie', 'vier', 'vijf'],
  ] as const;
  const cells: Cell[] = [
    ...left.map((text, line): Cell => [70, line, text]),
    ...right.map((text, line): Cell => [197, line, text]),
  ];
  const lines = await linesOf(cells);
  expect(lines.map(({ text, column }) => [column, text])).toEqual([
    ...left.map((text) => [0, text]),
    ...right.map((text) => [1, text]),
  ]);
});

test('words of a line that were drawn one by one from left to right stay a line', async () => {
  const cells = [0, 1, 2, 3].flatMap((line): Cell[] => [
    [70, line, full],
    [197, line, 'en meer'],
  ]);
  expect((await linesOf(cells)).map(({ text }) => text)).toEqual(Array<string>(4).fill(`${full} en meer`));
});

test.each([
  ['first', 70, 130],
  ['last', 300, 70],
])('a code that its narrow cell breaks is whole again, in the %s column', async (_where, x, beside) => {
  const rows = [
    [
      ['P2-', 'K3-W3'],
      ['Repareert de fiets', 'in de werkplaats'],
    ],
    [['P2-K3-', 'W4'], ['Levert de fiets af']],
    [['P2-K3-W5'], ['Ruimt de winkel op', 'na sluitingstijd']],
  ] as const;
  const cells = rows.flatMap(([code, text], row): Cell[] => [
    ...code.map((one, at): Cell => [x, row * 3 + at, one]),
    ...text.map((one, at): Cell => [beside, row * 3 + at, one]),
  ]);
  const words = (await linesOf(cells)).map(({ text }) => text).join('\n');
  expect(words.match(/P2-K3-W\d/g)).toEqual(['P2-K3-W3', 'P2-K3-W4', 'P2-K3-W5']);
});

test('a running head may count chapters of several pages; a heading with its own number on every page is none', async () => {
  const page = (head: string, number: number, size: number): { content: string } => ({
    content: [
      textAt(70, 800, head, { size }),
      textAt(70, 740, `Over fietsen op blad ${'abcdefgh'.charAt(number)}`),
      textAt(70, 726, 'plakt de band'),
    ].join('\n'),
  });
  const rolesOf = async (chapters: readonly number[], size: number): Promise<unknown[]> => {
    const { value } = await readPdf(handmadePdf(chapters.map((chapter, at) => page(`Deel ${chapter}`, at, size))));
    const lines = value.shape === 'lines' ? value.lines : [];
    return lines.filter(({ text }) => text.startsWith('Deel')).map(({ role }) => role);
  };
  expect(await rolesOf([1, 1, 2, 2, 3, 3], 9)).toEqual(Array<string>(6).fill('running-head'));
  expect(await rolesOf([1, 2, 4, 5, 7, 9], 11)).toEqual(Array<undefined>(6).fill(undefined));
});

test('a head far behind the one before it tells as well where the column below it begins', async () => {
  const row = (line: number, beside: string): Cell[] => [
    [70, line, full],
    [70, line + 1, 'plakt banden'],
    [197, line, beside],
  ];
  const lines = await linesOf([[70, 0, 'Taak'], [197, 0, 'Punten'], ...row(2, 'een'), ...row(5, 'twee')]);
  expect(lines.flatMap(({ cells }) => cells?.slice(1) ?? [])).toEqual(['Punten', 'een', 'twee']);
});
