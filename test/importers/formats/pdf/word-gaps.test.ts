import { readPdf } from '../../../../src/importers/formats/pdf/read-pdf';
import type { SourceLine } from '../../../../src/importers/source-document';
import { handmadePdf, literal, textAt } from './handmade-pdf';

async function linesOf(content: readonly string[]): Promise<readonly SourceLine[]> {
  const { value } = await readPdf(handmadePdf([{ content: content.join('\n') }]));
  return value.shape === 'lines' ? value.lines.filter(({ text }) => text !== '') : [];
}

/** The words start in the same places in three lines, as the spaces of equally wide signs soon do. */
const typed = [
  'Zij haalt het voorwiel en de band van de fiets en legt ze',
  'Dan plakt zij het gat nog in de band met een stuk rubber.',
  'Zij meldt dat het nog nat is en zet de fiets op het rek.',
  'Aan de klant legt zij uit hoe het lek in de band ontstond.',
];

test.each([1, 2])('%i of the spaces of a typewriter are between words, not between columns', async (spaces) => {
  const lines = typed.map((line) => line.replaceAll(' ', ' '.repeat(spaces)));
  const content = lines.map((line, at) => textAt(40, 700 - 14 * at, line, { font: 'F5', size: 9 }));
  expect((await linesOf(content)).map(({ text }) => text)).toEqual(typed);
});

test('what stands three spaces of a typewriter behind other text, line after line, is another column', async () => {
  const rows = [
    ['Band', 'plakt'],
    ['Ketting', 'zet op spanning'],
    ['Rem', 'controleert'],
    ['Zadel', 'stelt af op de lengte van de klant'],
  ] as const;
  const content = rows.flatMap((row, line) =>
    row.map((text, at) => textAt(40 + 60 * at, 700 - 14 * line, text, { font: 'F5', size: 10 })),
  );
  expect((await linesOf(content)).map(({ cells }) => cells)).toEqual(rows);
});

test('a line that is stretched to its column stays a line, however wide the spaces', async () => {
  const content = typed.map(
    (line, at) => `BT /F1 11 Tf ${8 + at} Tw 1 0 0 1 40 ${700 - 14 * at} Tm ${literal(line)} Tj ET`,
  );
  expect((await linesOf(content)).map(({ text }) => text)).toEqual(typed);
});

test('words that stand equally far apart in their columns are cells', async () => {
  const rows = [
    ['Band', 'ja', 'nee', 'ja'],
    ['Zadel', 'nee', 'ja', 'nee'],
    ['Bel', 'ja', 'nee', 'nee'],
    ['Rem', 'nee', 'ja', 'ja'],
  ];
  const content = rows.flatMap((row, line) =>
    row.map((text, at) => textAt(40 + 45 * at, 700 - 14 * line, text, { size: 10 })),
  );
  expect((await linesOf(content)).map(({ cells }) => cells)).toEqual(rows);
});

test('cells that their text fills are cells, although they stand equally far apart', async () => {
  const row = ['Zelfstandig medewerker', 'niveau', 'repareert', 'in de winkel'];
  const width = (text: string): number => 6 * text.length;
  const content = [0, 1, 2].flatMap((line) => {
    let x = 40;
    return row.map((text) => {
      const drawn = textAt(x, 700 - 14 * line, text, { font: 'F5', size: 10 });
      x += width(text) + 18;
      return drawn;
    });
  });
  expect((await linesOf(content)).map(({ cells }) => cells)).toEqual([row, row, row]);
});
