import { sheetTextsOf } from '../../../../src/language/sheet-texts-of';
import { addSheets } from '../../../../src/workbook/plan/book/compose';
import { draftDiploma } from '../../../../src/workbook/plan/diploma/diploma-sheet';
import { draftedRange } from '../../../../src/workbook/plan/diploma/list-range';
import type { KeyedSheet } from '../../../../src/workbook/plan/sheet/keyed-sheet';
import { openXlsx } from '../../../../src/workbook/xlsx/xlsx-workbook';
import { findProgram } from '../../../judges/find-program';
import { recalculate } from '../../../judges/recalculate';
import { book, compare, coreTasks, judged, sheetIn } from './judged-sheet';
import { randomCandidates } from './random-candidates';

const soffice = findProgram('soffice');
if (soffice === null) console.warn('skipped: no LibreOffice');
const inLibreOffice = soffice === null ? test.skip : test;

describe.each([
  [4, 300],
  [3, 120],
  [1, 30],
  [5, 10],
  [null, 30],
] as const)('level %p', (level, count) => {
  inLibreOffice(
    'LibreOffice shows of every candidate what the product judges, with the same reasons',
    async () => {
      const { scored, shown } = await judged(randomCandidates(count, 7 + (level ?? 0), coreTasks), level, recalculate);
      for (const each of scored) compare(each, shown);
      const outcomes = scored.map(({ judgement }) => judgement.outcome);
      const meets = outcomes.filter((outcome) => outcome === 'meets').length;
      process.stdout.write(`level ${level}: ${count} candidates alike, ${meets} meet the requirements\n`);
      // Both occur where they can, or the comparison would prove little.
      const canMeet = level === 4 || level === 3;
      expect(meets > (canMeet ? count / 20 : -1)).toBe(true);
      expect(meets < count * 0.9).toBe(true);
    },
    240_000,
  );
});

inLibreOffice(
  'what the sheet is written with is what LibreOffice calculates, in every cell with a formula',
  async () => {
    const { scored, exempt, rows, filled } = await judged(randomCandidates(80, 99, coreTasks), 4, recalculate);
    const texts = sheetTextsOf('nl', book.framework.kind);
    const draft = draftDiploma(
      {
        book,
        candidates: scored,
        level: 4,
        on: null,
        stated: null,
        exemptions: draftedRange(exempt),
        rows,
        there: filled,
      },
      texts,
      'Diploma-eisen',
    );
    const workbook = await openXlsx(null);
    await workbook.apply(addSheets([exempt], await workbook.snapshot(), null, exempt));
    await workbook.apply(addSheets([draft], await workbook.snapshot(), null, draft));
    const planned = sheetIn(await workbook.snapshot());
    const shown = sheetIn(await recalculate(await workbook.bytes()));
    let cells = 0;
    for (const { index: row, key } of planned.rows.filter((each) => each.key?.startsWith('candidate:'))) {
      for (const { index: column, key: name } of planned.columns) {
        if (planned.formula(row, column) === null) continue;
        cells += 1;
        const about = `${key} ${name}`;
        // Decimals are written with a point by this LibreOffice, and with as many as it likes.
        const alike = (text: string): string =>
          text.replace(/(\d),(\d)/g, '$1.$2').replace(/\d+\.\d+/g, (number) => Number(number).toFixed(4));
        const value = (of: KeyedSheet): string => alike(of.text(row, column));
        expect([about, value(shown)]).toEqual([about, value(planned)]);
      }
    }
    expect(cells).toBeGreaterThan(80 * 20);
  },
  240_000,
);
