import { readPdf } from '../../../../src/importers/formats/pdf/read-pdf';
import { handmadePdf, textAt } from './handmade-pdf';

/** Cells from top to bottom, the lines of both columns of each row. */
type Table = readonly (readonly [readonly string[], readonly string[]])[];

const overview: Table = [
  [['Leereenheden'], ['Werkprocessen in het kwalificatiedossier']],
  [
    ['1. Fietsen verhuren en weer', 'innemen na de verhuur'],
    ['B1-K1-W1: Ontvangt de klant', 'in de winkel', 'B1-K1-W2: Geeft een fiets mee', 'B1-K1-W3: Neemt de fiets in'],
  ],
  [['2. Fietsen onderhouden'], ['B1-K2-W1: Controleert de fiets', 'B1-K2-W2: Repareert de fiets']],
  [['3. De winkel beheren'], ['B1-K3-W1: Vult de voorraad aan', 'in het magazijn', 'B1-K3-W2: Ruimt de winkel op']],
];

/** The cells of each row beside each other, the lower of them in the middle of the row. */
function drawn(table: Table, room: number): string {
  let y = 690;
  const texts: string[] = [];
  for (const cells of table) {
    const height = Math.max(...cells.map((lines) => lines.length)) * 14;
    cells.forEach((lines, column) =>
      lines.forEach((line, at) =>
        texts.push(textAt(70 + column * 230, y - (height - lines.length * 14) / 2 - at * 14, line)),
      ),
    );
    y -= height + room;
  }
  return texts.join('\n');
}

test.each([0, 4, 12])(
  'a table with cells centred from top to bottom is read row by row (%d points between)',
  async (room) => {
    const { value } = await readPdf(handmadePdf([{ content: drawn(overview, room) }]));
    const texts = value.shape === 'lines' ? value.lines.map(({ text }) => text).filter((text) => text !== '') : [];
    const codes = texts.flatMap((text) => /^(?:\d\.|B1-K\d-W\d)/.exec(text)?.[0] ?? []);
    expect(codes).toEqual([
      '1.',
      'B1-K1-W1',
      'B1-K1-W2',
      'B1-K1-W3',
      '2.',
      'B1-K2-W1',
      'B1-K2-W2',
      '3.',
      'B1-K3-W1',
      'B1-K3-W2',
    ]);
  },
);
