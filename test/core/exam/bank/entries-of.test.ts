import { entriesOf } from '../../../../src/core/exam/bank/entries-of';
import { proposeFor } from '../../../../src/core/exam/edit-rows';
import { createBook } from '../../../../src/workbook/plan/create-book';
import type { RubricRow } from '../../../../src/core/exam/rubric-row';
import { planRowEdit, rowsOnForm } from '../../../../src/workbook/plan/plan-row-edit';
import type { WorkbookSnapshot } from '../../../../src/workbook/plan/snapshot';
import { bicyclePlan, bicycleRental } from '../../../workbook/plan/bicycle-rental';
import { bookOf } from '../../../workbook/plan/book-of';
import { snapshotOfPlan } from '../../../workbook/snapshot-of-plan';

const input = { framework: bicycleRental, profile: 'P1', language: 'nl', openImportWarnings: 0 } as const;
const whole = snapshotOfPlan(createBook({ ...input, plan: bicyclePlan }, null).value);

function described(describe: (row: RubricRow) => RubricRow): WorkbookSnapshot {
  const book = bookOf(whole);
  const rows = new Map([...rowsOnForm(book, 'e1')].map(([part, own]) => [part, own.map(describe)] as const));
  return snapshotOfPlan(planRowEdit(book, whole, 'e1', rows), whole);
}

test('a described row is saved with its work process, its levels and where it comes from', () => {
  const book = bookOf(
    described((row) =>
      row.id === 'i2' ? { ...row, descriptors: { V: ' Vraagt door. ' }, weight: 2, evidence: 'gesprek' } : row,
    ),
  );
  expect(entriesOf(book, '2026-11-26')).toEqual([
    {
      workProcess: 'B1-K1-W1',
      code: null,
      text: 'vraagt door naar het gebruik, de lengte van de rit en de ervaring van de fietser',
      scale: book.settings.scale,
      descriptors: { V: 'Vraagt door.' },
      weight: 2,
      critical: true,
      evidence: 'gesprek',
      own: false,
      origin: {
        dossier: 'Fietsverhuur en -onderhoud',
        crebo: '99001',
        version: '2025-08-01',
        exam: 'PVB1',
        date: '2026-11-26',
      },
    },
  ]);
});

test('a proposal that nobody took over is not saved', () => {
  const some = described((row) =>
    row.id === 'i1' ? proposeFor({ ...row, descriptors: { O: 'Zelf.' } }, { V: 'Voorstel.' }) : row,
  );
  expect(entriesOf(bookOf(some), '2026-11-26').map(({ descriptors }) => descriptors)).toEqual([{ O: 'Zelf.' }]);
  const none = described((row) => proposeFor(row, { O: 'Voorstel.', V: 'Voorstel.' }));
  expect(entriesOf(bookOf(none), '2026-11-26')).toEqual([]);
});
