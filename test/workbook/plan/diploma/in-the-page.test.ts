import { createUniver } from '../../../../src/workbench/store-univer/create-univer';
import { createUniverStore } from '../../../../src/workbench/store-univer/create-univer-store';
import { openXlsx as openInWorkbench } from '../../../../src/workbench/xlsx/open-xlsx';
import { sheetTextsOf } from '../../../../src/language/sheet-texts-of';
import { addSheets } from '../../../../src/workbook/plan/book/compose';
import { draftExemptions } from '../../../../src/workbook/plan/collected/exemptions-sheet';
import { draftDiploma } from '../../../../src/workbook/plan/diploma/diploma-sheet';
import { draftedRange } from '../../../../src/workbook/plan/diploma/list-range';
import { openXlsx } from '../../../../src/workbook/xlsx/xlsx-workbook';
import { book, coreTasks } from './judged-sheet';
import { asDiploma, randomCandidates } from './random-candidates';

/** The grid of the page waits for every formula: one that it never computes keeps everything else waiting. */
test('the grid of the workbench computes every formula of the sheet while nothing is entered', async () => {
  const candidates = randomCandidates(3, 5, coreTasks).map((each) => asDiploma(each, 4));
  const exempt = draftExemptions(book, sheetTextsOf('nl', book.framework.kind), 'Vrijstellingen');
  const draft = draftDiploma(
    {
      book,
      candidates,
      level: 4,
      on: null,
      stated: null,
      exemptions: draftedRange(exempt),
      rows: new Map(),
      there: null,
    },
    sheetTextsOf('nl', book.framework.kind),
    'Diploma-eisen',
  );
  const workbook = await openXlsx(null);
  await workbook.apply(addSheets([exempt], await workbook.snapshot(), null, exempt));
  await workbook.apply(addSheets([draft], await workbook.snapshot(), null, draft));
  const engine = createUniver();
  const opened = createUniverStore(engine);
  await openInWorkbench(await workbook.bytes(), opened.store);
  await opened.store.calculate();
  const sheet = engine.api.getActiveWorkbook()?.getSheetByName('Diploma-eisen');
  const range = sheet?.getDataRange();
  const values = range?.getRawValues() ?? [];
  const formulas = (range?.getFormulas() ?? []).flatMap((line, row) =>
    line.flatMap((formula, column) => (formula === '' ? [] : [[formula, values[row]?.[column]] as const])),
  );
  expect(formulas.length).toBeGreaterThan(60);
  expect(formulas.filter(([, value]) => value === null || value === undefined)).toEqual([]);
  opened.dispose();
  engine.univer.dispose();
}, 60_000);
