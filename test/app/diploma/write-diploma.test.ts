import { writeDiploma } from '../../../src/app/diploma/write-diploma';
import { createBook } from '../../../src/workbook/plan/create-book';
import { snapshotOfPlan } from '../../workbook/snapshot-of-plan';
import { bicycleInput } from '../../workbook/plan/bicycle-rental';

test('it tells the sheet with the requirements, also where Vrijstellingen is made with it', () => {
  const empty = snapshotOfPlan(createBook(bicycleInput, null).value);
  const { plan, sheet } = writeDiploma(empty);
  expect(plan.changes).toHaveLength(2);
  expect(sheet).toBe('Diploma-eisen');
  expect(writeDiploma(snapshotOfPlan(plan, empty)).sheet).toBe('Diploma-eisen');
});
