import { createBook } from '../../../src/workbook/plan/create-book';
import { pageBreaks } from '../../../src/workbook/plan/sheet/page-breaks';
import type { Area, SheetPlan } from '../../../src/workbook/plan/workbook-plan';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { readPdf } from '../../../src/importers/formats/pdf/read-pdf';
import { elective, learningUnits } from '../../core/frameworks/documents';
import { item } from '../../core/frameworks/item';
import { firstQualification, soundPlan } from '../../core/frameworks/sound-plan';
import { describeWith } from '../../judges/find-program';
import { saveWithLibreOffice } from '../../judges/recalculate';
import { graduated } from '../../app/retention/graduated';

function bookFor(framework: typeof elective) {
  const { own, profile } = firstQualification(framework);
  const input = { framework, profile, plan: soundPlan(own), language: 'nl', openImportWarnings: 0 } as const;
  return createBook(input, null).value;
}

/** The texts in the first visible cells of the rows that begin a page. */
function pageStarts(framework: typeof elective): Readonly<Record<string, readonly string[]>> {
  const sheets = bookFor(framework).changes.flatMap((change) => (change.kind === 'create' ? [change.sheet] : []));
  return Object.fromEntries(sheets.map((sheet) => [sheet.name, startsOf(sheet)]));
}

function startsOf({ features, blocks }: SheetPlan): readonly string[] {
  const rows = features.flatMap((feature) => (feature.kind === 'print' ? feature.rowBreaks : []));
  return rows.map((row) => {
    const cell = blocks[0]?.contents[row]?.[1];
    return cell?.kind === 'text' ? cell.text : '';
  });
}

test('a merged cell is open as a whole or not at all: Excel empties none of which a part is locked', () => {
  const sheets = bookFor(elective).changes.flatMap((change) => (change.kind === 'create' ? [change.sheet] : []));
  let open = 0;
  for (const { name, features } of sheets) {
    const unlocked = new Set(features.flatMap((feature) => (feature.kind === 'unlocked' ? cellsOf(feature.area) : [])));
    for (const feature of features) {
      if (feature.kind !== 'merge') continue;
      const states = new Set(cellsOf(feature.area).map((cell) => unlocked.has(cell)));
      expect([name, feature.area, states.size]).toEqual([name, feature.area, 1]);
      if (states.has(true)) open += 1;
    }
  }
  expect(open).toBeGreaterThan(3);
});

function cellsOf({ row, column, rows, columns }: Area): readonly string[] {
  return Array.from(
    { length: rows * columns },
    (_, at) => `${row + Math.floor(at / columns)}:${column + (at % columns)}`,
  );
}

/** So many pieces of knowledge that the matrix takes more than a page. */
const long = {
  ...elective,
  items: [
    ...elective.items,
    ...Array.from({ length: 40 }, (_, nr) =>
      item(`k${nr}`, { type: 'knowledge', parent: 'D1-K1', text: `kent ${nr}` }),
    ),
  ],
};

test('on paper the results of a form and the knowledge below a long matrix begin a page', () => {
  expect(pageStarts(long)).toEqual({
    Dossier: ['vakkennis of vaardigheid', 'vakkennis of vaardigheid'],
    Examenplan: [],
    Dekking: ['Vakkennis en vaardigheden', ''],
    'Beoordeling PVB1': ['Nr', 'Resultaten'],
    'Beoordeling PVB2': ['Nr', 'Resultaten'],
    'Beoordeling PVB3': ['Nr', 'Resultaten'],
    'Beoordeling KEX': ['Nr', 'Resultaten'],
    Bevindingen: [],
    Instellingen: [],
    dekkend: [],
  });
});

test('what goes on one page is not torn apart', () => {
  const knowledge = item('k', { type: 'knowledge', parent: 'D1-K1', text: 'weet' });
  expect(pageStarts({ ...elective, items: [...elective.items, knowledge] })).toMatchObject({ Dekking: [] });
});

/** A row of this height; of a heading it is written "h", and null is a gap. */
type Height = number | readonly ['h', number] | null;

/** A sheet as wide as the page with rows of these heights. */
function breaksOf(heights: readonly Height[], startsPage: readonly number[] = [], fixed = false) {
  const rows = heights.map((each, row) => {
    const keepsNext = each !== null && typeof each !== 'number';
    const height = keepsNext ? each[1] : (each ?? 10);
    return { row, height, startsPage: startsPage.includes(row), keepsNext, isGap: each === null, grows: true };
  });
  return pageBreaks([{ column: 0, width: 140 }], rows, { titleRow: null, fixed });
}

const lines = (count: number, height = 40): readonly number[] => Array.from({ length: count }, () => height);

test('headings are on the page of the row below them', () => {
  // A page of A4 on its side has room for some 480 points.
  expect(breaksOf([200, 200, ['h', 20], ['h', 20], 100, 100])).toEqual([2]);
  expect(breaksOf([200, 50, ['h', 20], ['h', 20], 100, null, ...lines(9)])).toEqual([]);
  // The page of the heading begins at the row that no longer fits.
  expect(breaksOf([200, 200, 100, null, 200, ['h', 20], 100, null, 100])).toEqual([]);
  expect(breaksOf([200, 200, 100, null, 200, null, ['h', 20], 150, null, 100])).toEqual([6]);
});

test('a table that is kept together and is just longer than a page leaves no page with its headings only', () => {
  const kept = (count: number) => Array.from({ length: count }, (): ['h', number] => ['h', 40]);
  for (const rows of [9, 10, 11, 12, 13]) {
    const breaks = breaksOf([300, null, ['h', 20], ['h', 30], ...kept(rows), 40], [], true);
    // Its headings are rows 2 and 3.
    expect([rows, breaks]).toEqual([rows, breaks.filter((at) => at === 2 || at > 5)]);
    expect(breaks).toContain(2);
  }
});

test('where no row can grow every page begins where it is told to', () => {
  expect(breaksOf([200, 200, null, 200, ['h', 20], 200, null, 200], [], true)).toEqual([3, 7]);
});

test('a few lines that belong together are on one page', () => {
  expect(breaksOf([200, 100, ['h', 20], ['h', 20], 100, 100])).toEqual([2]);
  expect(breaksOf([...lines(9), null, ['h', 20], 40, 40, 40], [], true)).toEqual([10]);
});

test.each([true, false])('no page has only the last rows of a table (no row can grow: %s)', (fixed) => {
  // Twelve rows fit a page.
  expect(breaksOf(lines(13), [], fixed)).toEqual([10]);
  expect(breaksOf(lines(14), [], fixed)).toEqual([11]);
  expect(breaksOf(lines(15), [], fixed)).toEqual(fixed ? [12] : []);
  expect(breaksOf(lines(25), [], fixed)).toEqual(fixed ? [12, 22] : [22]);
});

test('nor only the first row of one below its heading', () => {
  expect(breaksOf([...lines(9), null, ['h', 20], ...lines(9)], [], true)).toEqual([13]);
  expect(breaksOf([...lines(10), null, ['h', 20], ...lines(9)], [], true)).toEqual([11]);
});

test('what begins a page does, and room is counted from there', () => {
  expect(breaksOf([200, 200, 200, ['h', 20], 200], [1])).toEqual([1, 3]);
  expect(breaksOf([100, 100, 100], [1])).toEqual([]);
});

describeWith('soffice', 'printed by LibreOffice', () => {
  test('a form has its results and its signatures on one page', async () => {
    const workbook = await openXlsx(null);
    await workbook.apply(bookFor(learningUnits));
    const { value } = await readPdf(saveWithLibreOffice(await workbook.bytes(), 'pdf'));
    if (value.shape !== 'lines') throw new Error(value.shape);
    const pagesWith = (words: string) => value.lines.filter(({ text }) => text === words).map(({ page }) => page);
    expect(pagesWith('Resultaten')).toHaveLength(soundPlan(learningUnits).exams.length);
    expect(pagesWith('Ondertekening')).toEqual(pagesWith('Resultaten'));
  }, 120_000);

  test('no page of a list has only its last rows', async () => {
    const { value } = await readPdf(saveWithLibreOffice(await (await graduated()).bytes(), 'pdf'));
    if (value.shape !== 'lines') throw new Error(value.shape);
    const pages = new Map<number, string[]>();
    for (const { page, text } of value.lines) pages.set(page ?? 0, [...(pages.get(page ?? 0) ?? []), text]);
    const goesOn: string[] = [];
    const short: string[] = [];
    let before = '';
    for (const [, lines] of pages) {
      const sheet = /(\S+( \S+)?) · pagina \d+ van \d+$/.exec(lines.join(' '))?.[1] ?? '';
      const rows = lines.filter((line) => /^10\d\d\b/.test(line)).length;
      if (sheet === before && /Register|Beoordelingen|Diploma/.test(sheet)) {
        goesOn.push(sheet);
        if (rows < 3) short.push(`${sheet}: ${lines.join(' | ')}`);
      }
      before = sheet;
    }
    expect(goesOn.length).toBeGreaterThan(2);
    expect(short).toEqual([]);
  }, 120_000);
});
