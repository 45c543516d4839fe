import { reachOf } from '../../../src/workbook/officejs/formula-reach';
import { bicycleInput } from '../plan/bicycle-rental';
import { createBook } from '../../../src/workbook/plan/create-book';
import { snapshotOfPlan } from '../snapshot-of-plan';

const own = { sheets: [], anywhere: false, unpredictable: false };

test.each([
  '=A1+$B$2*IF(C3>0,SUM(D1:D9),0)',
  '="Blad1!A1"&"[x]"',
  '=TRUE',
  '=SUMPRODUCT((TRIM(A1:C1)<>"")*1)',
  '=#REF!+1',
  '=1E5+A1',
])('%s looks at nothing but its own sheet', (formula) => {
  expect(reachOf(formula)).toEqual(own);
});

test.each([
  ['=IFERROR(\'Blad van ons\'!$A$1,"")', ['blad van ons']],
  ["='It''s'!B2+Plan!C3", ["it's", 'plan']],
])('%s looks at %j', (formula, sheets) => {
  expect(reachOf(formula).sheets).toEqual(sheets);
});

test.each(['=Mijn_getal+1', '=XFE1', '=SUM(A1:einde)', '=naam.met.punt'])('%s goes by a name', (formula) => {
  expect(reachOf(formula)).toEqual({ sheets: [], anywhere: true, unpredictable: false });
});

test.each([
  '=INDIRECT("Blad1!A1")',
  '=TODAY()',
  '=_xlfn.UNIQUE(A1:A9)',
  '=Plan!A1:A5',
  '=SUM(lijst[punten])',
  '=[Boek2.xlsx]Blad1!A1',
  '=SUM(Jan:Dec!A1)',
  '=SUM(Plan!A1:Plan!A3)',
])('%s cannot be foretold', (formula) => {
  expect(reachOf(formula)).toMatchObject({ anywhere: true, unpredictable: true });
});

test('every formula of ours can be foretold', () => {
  const { sheets } = snapshotOfPlan(createBook(bicycleInput, null).value);
  const formulas = sheets.flatMap(({ formulas: lines }) => lines.flat()).filter((formula) => formula !== null);
  expect(formulas.length).toBeGreaterThan(100);
  expect(formulas.filter((formula) => reachOf(formula).anywhere)).toEqual([]);
});
