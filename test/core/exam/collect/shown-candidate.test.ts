import { collectForms } from '../../../../src/core/exam/collect/collect-forms';
import { shownOtherwise } from '../../../../src/core/exam/collect/shown-candidate';
import { cameBack, planBook } from './handed-out';

const issued = { candidate: { number: '1001', name: 'Ada Voorbeeld' }, attempt: 1 };
const shown = (number: string | null, name: string | null, attempt: number | null = 1) =>
  shownOtherwise({ candidate: { number, name }, attempt }, issued);

test.each([
  ['the same', shown('1001', 'Ada Voorbeeld')],
  ['spaces and another spelling of the name', shown(' 1001', 'A. Voorbeeld')],
  ['nothing', shown(null, null, null)],
  ['no head', shownOtherwise({ candidate: null, attempt: null }, issued)],
])('a head that says %s is of the candidate it was handed out for', (_, found) => {
  expect(found).toBeNull();
});

test.each([
  [shown('1004', 'Ada Voorbeeld'), '1004'],
  [shown('1001', 'Dora Proef'), 'Dora Proef'],
  [shown('1001', 'Ada Voorbeeld', 2), '2'],
])('a head that says otherwise is told: %j', (found, said) => {
  expect(found).toBe(said);
});

test('a form that was filled in again for the next candidate is counted for nobody', () => {
  const reused = cameBack({
    levels: { 1: ['V'], 2: ['V'] },
    form: { candidate: { number: '1004', name: 'Dora Proef' }, attempt: 1 },
  });
  const { collected, diagnostics, rejected } = collectForms(planBook, [reused], { replace: false });
  expect([collected.forms, rejected]).toEqual([[], 1]);
  expect(diagnostics).toMatchObject([{ code: 'collect/other-candidate', data: { number: '1001', shown: '1004' } }]);
});
