import { readPdf } from '../../../../src/importers/formats/pdf/read-pdf';
import type { SourceLine } from '../../../../src/importers/source-document';
import { handmadePdf, textAt } from './handmade-pdf';

/** A text with its place, in points from the left and from the foot of the page. */
type Text = readonly [x: number, y: number, text: string, size?: number];

async function linesOf(...pages: readonly (readonly Text[])[]): Promise<readonly SourceLine[]> {
  const drawn = pages.map((texts) => ({
    content: texts.map(([x, y, text, size = 11]) => textAt(x, y, text, { size })).join('\n'),
  }));
  const { value } = await readPdf(handmadePdf(drawn));
  return value.shape === 'lines' ? value.lines.filter(({ text }) => text !== '') : [];
}

test('a mark is no bullet of the mark in the next column', async () => {
  const rows = ['Plakt banden', 'Stelt zadels af', 'Keurt remmen'].flatMap((text, row): Text[] => [
    [70, 700 - 20 * row, text],
    [300, 700 - 20 * row, '*'],
    [330, 700 - 20 * row, '(*)'],
  ]);
  expect((await linesOf(rows)).map(({ cells }) => cells?.slice(1))).toEqual(Array(3).fill(['*', '(*)']));
});

test('a table below another keeps its own columns, also where its first rows leave the white space of the other', async () => {
  const upper: Text[] = [
    [70, 700, 'Kerntaak van de kwalificatie in de werkplaats'],
    [330, 700, 'Kerntaak van het certificaat'],
    [70, 680, 'B1-K1 Fietsen onderhouden'],
    [330, 680, 'C1-K1 Fietsen onderhouden'],
  ];
  const lower: Text[] = [
    [70, 640, 'B1-K2 Verhuurt fietsen'],
    [210, 640, 'C1-K2 Verhuurt fietsen'],
    [70, 620, 'Werkproces'],
    [210, 620, 'Werkproces van dit certificaat voor medewerkers'],
  ];
  const text = [0, 1, 2].map((line): Text => [70, 300 - 13 * line, `Over de banden en de remmen, regel ${line}`]);
  const cells = (await linesOf([...upper, ...lower, ...text])).map((line) => line.cells);
  expect(cells[2]).toEqual(['B1-K2 Verhuurt fietsen', 'C1-K2 Verhuurt fietsen']);
});

test('cells that begin side by side are no centred ones, although some of their middles meet', async () => {
  const texts: Text[] = [];
  [
    ['P1-K1', 700, 2],
    ['P1-K1-W1', 672, 2],
    ['P1-K2', 636, 2],
    ['P1-K2-W1', 608, 1],
    ['P1-K2-W2', 591, 2],
  ].forEach(([code, y, lines]) => {
    texts.push([70, Number(y), String(code)]);
    for (let line = 0; line < Number(lines); line += 1)
      texts.push([140, Number(y) - 11.2 * line, `${line === 0 ? `Titel van ${code}` : 'en wat daar nog bij hoort'}`]);
  });
  const codes = (await linesOf(texts)).flatMap(({ text }) => /^P1-K\d(-W\d)?/.exec(text)?.[0] ?? []);
  expect(codes).toEqual(['P1-K1', 'P1-K1-W1', 'P1-K2', 'P1-K2-W1', 'P1-K2-W2']);
});

test('a point of a list in a cell is a point, also where the rest of its cell is on another page', async () => {
  const texts: Text[] = [
    [70, 700, '(Samenwerken en overleggen)'],
    [300, 700, '-'],
    [312, 700, 'plakt de band van de klant;'],
    [70, 660, 'De fietsenmaker keurt de remmen'],
    [300, 660, '-'],
    [312, 660, 'trekt de kabels aan.'],
  ];
  const points = (await linesOf(texts)).filter(({ role }) => role === 'list-item').map(({ text }) => text);
  expect(points).toEqual(['• plakt de band van de klant;', '• trekt de kabels aan.']);
});

test('the same footnote on every page is none of the feet, although its number rises with the pages', async () => {
  const page = (number: number): Text[] => [
    [70, 760, `Blad ${'abcd'.charAt(number)} gaat over remmen`],
    [70, 728, 'De klant krijgt een fietspas'],
    [209, 732, String(number), 6.5],
    [70, 80, `${number}Zie de bijlage over dit onderdeel.`, 8],
  ];
  const notes = (await linesOf(page(1), page(2), page(3))).filter(({ text }) => text.includes('bijlage'));
  expect(notes.map(({ role }) => role)).not.toContain('running-head');
});

test('left and right pages of a short document have heads of their own', async () => {
  const heads = ['Keuzedeel Fietsen keuren', 'Eisen aan het beroep'];
  const pages = heads.map((head, at): Text[] => [
    [70 + 200 * at, 800, head, 8.5],
    [70, 740, `Blad ${'ab'.charAt(at)} gaat over remmen`],
    [70, 726, 'en over banden'],
  ]);
  const found = (await linesOf(...pages)).filter(({ role }) => role === 'running-head').map(({ text }) => text);
  expect(found).toEqual(heads);
});

test('a heading that begins pages is no running head, although its number rises with the pages', async () => {
  const pages = [1, 2, 3].map((number): Text[] => [
    [70, 780, `${number}. Activiteit`, 14],
    [70, 740, `Blad ${'abcd'.charAt(number)} gaat over remmen`],
    [70, 726, 'en over banden'],
  ]);
  const roles = (await linesOf(...pages)).filter(({ text }) => text.endsWith('Activiteit')).map(({ role }) => role);
  expect(roles).toEqual(Array(3).fill('heading'));
});

test('a table of more columns ends one of fewer that goes on from the page before, although it leaves its white space', async () => {
  const fields = (y: number): Text[] => [
    [70, y, 'Naam van de eenheid'],
    [210, y, `Fietsen verhuren in de zomer, deel ${y}`],
  ];
  const table = ['Taak', 'Plakt banden', 'Stelt zadels af'].flatMap((task, row): Text[] => [
    [70, 660 - 20 * row, task],
    [210, 660 - 20 * row, `weet ${row}`],
    [300, 660 - 20 * row, `kan ${row}`],
    [390, 660 - 20 * row, `is ${row}`],
  ]);
  const lines = await linesOf([...fields(700), ...fields(680)], [...fields(700), ...table]);
  expect(lines.at(-1)?.cells).toEqual(['Stelt zadels af', 'weet 2', 'kan 2', 'is 2']);
});

test('a label that is broken in its narrow column is one line, also beside a text of one line', async () => {
  const texts = ['kwalificatie', 'leereenheid'].flatMap((what, row): Text[] => [
    [70, 700 - 40 * row, 'Titel van de'],
    [210, 700 - 40 * row, 'Fietsverhuurder in een fietsenwinkel'],
    [70, 687 - 40 * row, what],
  ]);
  expect((await linesOf(texts)).map(({ text }) => text)).toEqual([
    'Titel van de kwalificatie',
    'Fietsverhuurder in een fietsenwinkel',
    'Titel van de leereenheid',
    'Fietsverhuurder in een fietsenwinkel',
  ]);
});

test('a label that nearly touches the text beside it is a label, as more of that text stands below', async () => {
  const text = [0, 1, 2, 3, 4].map((line): Text => [
    127,
    700 - 13 * line,
    `Over banden, remmen en zadels, regel ${line}`,
  ]);
  const lines = await linesOf([[70, 700, 'Omschrijv'], [70, 687, 'ing'], ...text]);
  expect(lines.map(({ text: one }) => one)).toContain('Over banden, remmen en zadels, regel 0');
});
