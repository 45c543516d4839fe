import { readPdf } from '../../../../src/importers/formats/pdf/read-pdf';
import { handmadePdf, textAt } from './handmade-pdf';

interface Top {
  readonly text: string;
  readonly size?: number;
  readonly y?: number;
}

const head: Required<Omit<Top, 'text'>> = { size: 11, y: 780 };

/** The texts that are read as running heads of pages that begin so; each goes on with text and a heading of its own. */
async function runningHeads(
  tops: readonly Top[],
  middle: (page: number) => string = headingOf,
  textSize = 11,
): Promise<string[]> {
  const pages = tops.map(({ text, size = head.size, y = head.y }, page) => ({
    content: [
      textAt(70, y, text, { font: 'F5', size }),
      ...[0, 1, 2].map((row) => textAt(70, 756 - 14 * row, sentence(page, row), { size: textSize })),
      textAt(70, 690, middle(page), { font: 'F5' }),
      ...[3, 4, 5].map((row) => textAt(70, 704 - 14 * row, sentence(page, row), { size: textSize })),
    ].join('\n'),
  }));
  const { value } = await readPdf(handmadePdf(pages));
  const lines = value.shape === 'lines' ? value.lines : [];
  return lines.filter(({ role }) => role === 'running-head').map(({ text }) => text);
}

const sentence = (page: number, row: number): string =>
  `Zin ${'abcdef'.charAt(row)} van blad ${'abcdefghijkl'.charAt(page)}`;
const headingOf = (page: number): string =>
  `Over ${['remmen', 'banden', 'sturen', 'zadels', 'bellen', 'lampen'][page] ?? ''}`;
const others = (y?: number): Top[] =>
  ['Kettingen', 'Sloten', 'Tassen'].map((text) => ({ text, ...(y !== undefined && { y }) }));

test.each([
  ['side by side', [0, 1]],
  ['with one between', [1, 3]],
  ['far apart', [0, 4]],
])('a heading of the text that happens to begin two pages is no running head: %s', async (_, at) => {
  const rest = others(774);
  const tops = [0, 1, 2, 3, 4].map((page) => (at.includes(page) ? { text: 'Wat je kunt' } : (rest.shift() as Top)));
  expect(await runningHeads(tops)).toEqual([]);
});

test('nor is a heading in large type that begins two of more pages', async () => {
  const large = { text: 'Deel van de winkel', size: 16 };
  expect(await runningHeads([large, ...others(774), large])).toEqual([]);
});

test('a text far apart on three of many pages heads parts of the text', async () => {
  const one = { text: 'Wat je kunt' };
  const rest = [...others(774), ...others(774).map(({ text, y = 0 }) => ({ text: `${text} keuren`, y }))];
  expect(await runningHeads([one, ...rest.slice(0, 3), one, ...rest.slice(3), one])).toEqual([]);
});

test('two pages have a running head in small type, or far from their text in the type of its headings', async () => {
  const small = { text: 'De fietsenmaker', size: 8 };
  expect(await runningHeads([small, small, ...others(760)])).toEqual(Array(2).fill(small.text));
  const far = { text: 'De fietsenmaker', y: 810 };
  expect(await runningHeads([far, far])).toEqual(Array(2).fill(far.text));
  expect(await runningHeads([{ text: 'Winkel', size: 20, y: 760 }, far, far])).toEqual(Array(2).fill(far.text));
  expect(await runningHeads([far, far], () => far.text)).toEqual([]);
});

test('so do left and right pages in turn', async () => {
  const tops = ['De fietsenmaker', 'Eisen', 'De fietsenmaker', 'Eisen'].map((text) => ({ text, y: 810 }));
  expect(await runningHeads(tops)).toEqual(tops.map(({ text }) => text));
  const cover = { text: 'De fietsenmaker', y: 810 };
  const left = [cover, { text: 'Eisen', y: 810 }, cover];
  expect(await runningHeads(left, headingOf, 12)).toEqual(left.map(({ text }) => text));
});
