import { findProgram } from '../../../judges/find-program';
import { recalculate } from '../../../judges/recalculate';
import { expectAgreement, filledBook, randomBook } from './random-book';
import { allSettings } from './random-forms';

/** Fillings of each workbook of forty forms: a thousand forms together. */
const rounds = 5;

const soffice = findProgram('soffice');
if (soffice === null) console.warn('skipped: no LibreOffice');

describe.each(allSettings.map((settings, index) => ({ settings, index })))('settings $index', ({ settings, index }) => {
  (soffice === null ? test.skip : test)(
    'LibreOffice shows on every form what the product scores, in every result cell',
    async () => {
      const book = await randomBook(settings, 20_260_801 + index);
      const outcomes = new Set<string>();
      let forms = 0;
      let cells = 0;
      for (let round = 0; round < rounds; round += 1) {
        const filled = await filledBook(book, 7 + index + 100 * round);
        const agreed = expectAgreement(await recalculate(await filled.bytes()), book);
        forms += agreed.forms;
        cells += agreed.cells;
        for (const outcome of agreed.outcomes) outcomes.add(outcome);
      }
      process.stdout.write(`settings ${index}: ${forms} filled forms, ${cells} result cells alike\n`);
      // All four occur, or the comparison would prove little.
      expect([...outcomes].sort()).toEqual(['G', 'O', 'V', 'incomplete']);
    },
    600_000,
  );
});
