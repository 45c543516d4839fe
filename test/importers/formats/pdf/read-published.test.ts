import { join } from 'node:path';
import { chooseProfile } from '../../../../src/core/framework/choose-profile';
import { readPdf } from '../../../../src/importers/formats/pdf/read-pdf';
import { readDocument } from '../../../../src/importers/read-document';
import type { SourceLine } from '../../../../src/importers/source-document';
import { describeWith } from '../../../judges/find-program';
import { specOfFramework } from '../../generator/spec-of-framework';
import { dutch, importFile } from '../../read-for-test';
import { flatOdt, list, paragraph, table, turned, twoColumns } from './flat-odt';
import { dossierDocument } from './print-dossier';
import { printPdfs } from './print-pdf';

const sample = join(__dirname, '../../../../assets/sample/fietsverhuur-en-onderhoud.txt');

/** Sentences that can be told apart, long enough to fill lines. */
const sentences = (from: number, count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `Zin ${from + at} gaat over een route langs het water en over de band.`,
  ).join(' ');
const tight = (text: string): string => paragraph(text, 'Tight');

const booklet = flatOdt({
  head: 'Molenaar en molenbouwer',
  foot: '- {n} -',
  columns: 2,
  body: [
    paragraph('Over het beroep', 'Head'),
    paragraph(`${sentences(1, 30)} Zin 31 noemt de molengids{1|Uitgegeven door de vereniging van molenaars.} hier.`),
    paragraph('Over de molen', 'Head'),
    list(['draait de kap op de wind;', 'legt de zeilen voor.']),
    paragraph(sentences(32, 70)),
  ].join(''),
});

const halves = flatOdt({
  head: 'Molenaar en molenbouwer',
  foot: 'bladzijde {n} van {N}',
  body: [
    paragraph('Een kop die over de hele breedte van de bladzijde loopt en dus over beide kolommen heen', 'Head'),
    twoColumns(paragraph(sentences(1, 20))),
    paragraph('Korte kop', 'Head'),
    twoColumns(paragraph(sentences(21, 20))),
    paragraph(sentences(41, 4)),
  ].join(''),
});

const knowledge = Array.from({ length: 36 }, (_, at) => [
  `Kennis ${at} van ${sentences(at, 2)}`,
  `Vaardigheid ${at}`,
  `T${at}`,
]);
const overPages = flatOdt({
  head: 'Kennis en vaardigheden',
  foot: '{n}',
  body: table(
    [8, 6, 2],
    knowledge.map((row) => row.map(tight)),
  ),
});

const variants = ['Molengids', 'Molenaar op het water', 'Molenbouwer', 'Zeilmaker'];
const marks = (row: number): string[] => variants.map((_, at) => ['x', '', '(x)'][(row + at) % 3] ?? '');
const matrix = flatOdt({
  head: 'Rooster',
  foot: '{n}',
  body: table(
    [6, 1, 1, 1, 1],
    [
      [tight('Proces'), ...variants.map(turned)],
      ...Array.from({ length: 14 }, (_, row) =>
        [row % 4 === 0 ? `Proces ${row}: ${sentences(row, 1)}` : `Proces ${row}`, ...marks(row)].map(tight),
      ),
    ],
  ),
});

describeWith('soffice', 'a document published as PDF', (soffice) => {
  let pdfs: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    const spec = specOfFramework((await importFile(sample)).value);
    pdfs = printPdfs(soffice, {
      headings: dossierDocument(spec, 'headings'),
      table: dossierDocument(spec, 'table'),
      booklet,
      halves,
      overPages,
      matrix,
    });
  }, 180_000);

  const pdf = (name: string): Uint8Array => pdfs.get(name) ?? new Uint8Array();
  const linesOf = async (name: string): Promise<readonly SourceLine[]> => {
    const { value } = await readPdf(pdf(name));
    return value.shape === 'lines' ? value.lines : [];
  };
  const bodyOf = async (name: string): Promise<SourceLine[]> =>
    (await linesOf(name)).filter(
      ({ text, role }) => text !== '' && (role === undefined || role === 'list-item' || role === 'heading'),
    );
  const numbersOf = (lines: readonly SourceLine[]): number[] =>
    [
      ...lines
        .map(({ text }) => text)
        .join(' ')
        .matchAll(/Zin (\d+) /g),
    ].map(([, number]) => Number(number));
  const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

  test.each(['headings', 'table'])(
    'the sample dossier with its sections under %s is the same as its text',
    async (look) => {
      const text = (await importFile(sample)).value;
      const { value, diagnostics } = await readDocument(pdf(look), 'dossier.pdf', dutch);
      const bare = (framework: typeof value): unknown => ({
        ...framework,
        items: framework.items.map(({ line: _line, ...item }) => item),
      });
      expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
      expect(bare(value)).toEqual(bare(text));
      expect(chooseProfile(value, 'P2').items.length).toBeGreaterThan(50);
      expect(diagnostics.filter(({ at }) => at?.line !== undefined && at.page === undefined)).toEqual([]);
    },
  );

  test('running head and foot are told apart on every page', async () => {
    const lines = await linesOf('headings');
    const pages = lines[lines.length - 1]?.page ?? 0;
    expect(pages).toBeGreaterThan(4);
    const furniture = lines.filter(({ role }) => role === 'running-head').map(({ text, page }) => `${page}: ${text}`);
    expect(furniture).toEqual(
      upTo(pages).flatMap((page) => [
        `${page}: Kwalificatiedossier Fietsverhuur en -onderhoud`,
        `${page}: Geldig vanaf 01-08-2024, bladzijde ${page} van ${pages}`,
      ]),
    );
    expect(lines.filter(({ startsPage }) => startsPage).map(({ page }) => page)).toEqual(upTo(pages));
    expect(lines.map(({ number }) => number)).toEqual(upTo(lines.length));
  });

  test('two columns are read one after the other, each with its headings, bullets and footnote', async () => {
    const body = await bodyOf('booklet');
    expect(numbersOf(body)).toEqual(upTo(101));
    const first = body.filter(({ page }) => page === 1);
    expect(new Set(first.map(({ column }) => column))).toEqual(new Set([0, 1]));
    const words = body.map(({ text }) => text);
    expect(words).toEqual(
      expect.arrayContaining(['Over het beroep', '• draait de kap op de wind;', '• legt de zeilen voor.']),
    );
    const notes = (await linesOf('booklet')).filter(({ role }) => role === 'footnote').map(({ text }) => text);
    expect(notes.join(' ')).toBe('1Uitgegeven door de vereniging van molenaars.');
    expect(words.join(' ')).toContain('Zin 31 noemt de molengids hier.');
    const numbers = (await linesOf('booklet')).filter(({ role }) => role === 'page-number').map(({ text }) => text);
    expect(numbers.slice(0, 2)).toEqual(['- 1 -', '- 2 -']);
  });

  test('headings part the columns above them from those below', async () => {
    const body = await bodyOf('halves');
    expect(numbersOf(body)).toEqual(upTo(44));
    const words = body.map(({ text }) => text).join(' ');
    expect(words.indexOf('Korte kop')).toBeGreaterThan(words.indexOf('Zin 20 '));
    expect(words.indexOf('Korte kop')).toBeLessThan(words.indexOf('Zin 21 '));
  });

  test('the rows of a table with three columns stay rows, over pages', async () => {
    const body = await bodyOf('overPages');
    const words = body.map(({ text }) => text).join(' ');
    const places = knowledge.flatMap((row) => row.map((cell) => `${words} `.indexOf(`${cell} `)));
    expect(places[0]).toBe(0);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(new Set(body.map(({ column }) => column))).toEqual(new Set([0, 1, 2]));
    expect(body.filter(({ column }) => column === 2).map(({ text }) => text)).toEqual(
      knowledge.map(([, , code]) => code),
    );
    expect(body.filter(({ column }) => column === 1).map(({ text }) => text)).toEqual(
      knowledge.map(([, skill]) => skill),
    );
  });

  test('a matrix gives every mark to its column, and reads the turned heads as words', async () => {
    const rows = (await bodyOf('matrix')).flatMap(({ cells }) => (cells === undefined ? [] : [cells]));
    expect(rows[0]).toEqual(['', ...variants]);
    expect(rows.slice(1).map((cells) => cells.slice(1))).toEqual(Array.from({ length: 14 }, (_, row) => marks(row)));
    expect(rows.slice(1).map(([first = '']) => /^Proces \d+/.exec(first)?.[0])).toEqual(
      Array.from({ length: 14 }, (_, row) => `Proces ${row}`),
    );
  });
});
