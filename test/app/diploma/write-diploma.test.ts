import { writeDiploma } from '../../../src/app/diploma/write-diploma';
import { today } from '../../../src/app/today';
import { createBook } from '../../../src/workbook/plan/create-book';
import { snapshotOfPlan } from '../../workbook/snapshot-of-plan';
import { bicycleInput } from '../../workbook/plan/bicycle-rental';

test('it tells the sheet with the requirements, also where Vrijstellingen is made with it', () => {
  const empty = snapshotOfPlan(createBook(bicycleInput, null).value);
  const { plan, sheet } = writeDiploma(empty);
  expect(plan.changes).toHaveLength(2);
  expect(sheet).toBe('Diploma-eisen');
  const [year, month, day] = today().split('-').map(Number);
  const made = plan.changes.find((change) => 'sheet' in change && change.sheet.key === 'diploma');
  expect(JSON.stringify(made)).toContain(`Kerntaken staan er zoals ze waren op ${day}-${month}-${year}`);
  expect(writeDiploma(snapshotOfPlan(plan, empty)).sheet).toBe('Diploma-eisen');
});
