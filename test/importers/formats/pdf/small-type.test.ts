import { readPdf } from '../../../../src/importers/formats/pdf/read-pdf';
import type { SourceLine } from '../../../../src/importers/source-document';
import { handmadePdf, textAt } from './handmade-pdf';

/** Each text with its height from the foot of the page and its type. */
type Drawn = readonly [y: number, text: string, size: number, x?: number];

async function linesOf(pages: readonly (readonly Drawn[])[]): Promise<readonly SourceLine[]> {
  const drawn = pages.map((texts) => ({
    content: texts.map(([y, text, size, x = 60]) => textAt(x, y, text, { size })).join('\n'),
  }));
  const { value } = await readPdf(handmadePdf(drawn));
  return value.shape === 'lines' ? value.lines : [];
}

const story = (from: number, size: number): Drawn[] =>
  Array.from({ length: 6 }, (_, at) => [740 - 13 * at, `Zin ${from + at} over het plakken van een band`, size]);

test('a footnote is told from a table in small type that calls it', async () => {
  const lines = await linesOf([
    [
      ...story(1, 10),
      [600, 'Band', 9.5],
      [600, 'plakt de band, volgens de aanwijzing¹', 9.5, 160],
      [570, '1 Zie de aanwijzing van de maker.', 8],
    ],
  ]);
  expect(lines.find(({ text }) => text.includes('van de maker'))?.role).toBe('footnote');
  expect(lines.map(({ text }) => text).join('\n')).toMatch(/volgens de aanwijzing$/m);
});

test('the only left page of a short document has a running head in the type of those of the right pages', async () => {
  const page = (head: string, from: number): Drawn[] => [[800, head, 8.5], ...story(from, 9)];
  const lines = await linesOf([page('Fietsen', 1), page('Eisen van de winkel', 11), page('Fietsen', 21)]);
  expect(lines.filter(({ role }) => role === 'running-head').map(({ text }) => text)).toEqual([
    'Fietsen',
    'Eisen van de winkel',
    'Fietsen',
  ]);
});
