/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import { elective, factsOf } from '../../core/exam/diploma/facts';
import { planBook } from '../../core/exam/collect/handed-out';
import { fakeWorkbook } from '../fake-use-cases';
import { showPane } from '../show-pane';

const ada = { number: '1001', name: 'Ada', startDate: null, cohort: null, crebo: null, group: null };
const given = { candidate: '1001', coreTask: 'B1-K1', part: null, date: '2026-06-01', ground: 'Diploma' };
const book: ExamBook = {
  ...planBook,
  candidates: [ada],
  register: { ...planBook.register, exemptions: [given] },
  exemptionCells: [{ sheet: 'Vrijstellingen', cell: 'B5' }],
  sheets: { ...planBook.sheets, candidates: 'Kandidaten' },
};

async function show() {
  const fake = fakeWorkbook(book);
  const pane = await showPane(fake);
  await act(async () => pane.session.go('candidates'));
  const fold = async () => {
    const details = (await screen.findByRole('heading', { name: 'Vrijstellingen' })).closest('details');
    if (details === null) throw new Error('no fold');
    return within(details);
  };
  return { ...pane, fake, fold };
}
const add = { name: 'Schrijf de vrijstelling op' };

test('who is exempt from what stands there, with the cell', async () => {
  const { fold, fake, user } = await show();
  const section = await fold();
  expect(section.getByText('1 vrijstelling', { exact: false })).toBeTruthy();
  await user.click(section.getByRole('button', { name: /B5 op blad Vrijstellingen/ }));
  expect(fake.revealed).toEqual([{ sheet: 'Vrijstellingen', cell: 'B5' }]);
});

test('nothing is written until all is said, and what is the matter stands beside each field', async () => {
  const { fold, fake, user } = await show();
  const section = await fold();
  await user.clear(section.getByRole('textbox', { name: /Datum/ }));
  await user.type(section.getByRole('textbox', { name: /Datum/ }), '31-2-2026');
  await user.click(section.getByRole('button', add));
  for (const code of ['unknown-candidate', 'unknown-item', 'bad-date', 'no-ground']) {
    expect(section.getByText(`[nl exempt/${code}]`)).toBeTruthy();
  }
  await user.selectOptions(section.getByRole('combobox', { name: /Kandidaat/ }), '1001');
  await user.selectOptions(section.getByRole('combobox', { name: /Kerntaak/ }), 'B1-K1-W1');
  expect(section.getByText('[nl exempt/already]')).toBeTruthy();
  expect(fake.book?.register.exemptions).toEqual([given]);
});

test('what is filled in is written down, and stays when writing fails', async () => {
  const { fold, fake, user } = await show();
  const section = await fold();
  await user.selectOptions(section.getByRole('combobox', { name: /Kandidaat/ }), '1001');
  await user.selectOptions(section.getByRole('combobox', { name: /Kerntaak/ }), 'P1-K1');
  await user.type(section.getByRole('textbox', { name: /Grond/ }), 'Eerder diploma');
  fake.refusals.set('candidates', 'workbook/edit-mode');
  await user.click(section.getByRole('button', add));
  const after = await fold();
  expect(after.getByRole('textbox', { name: /Grond/ })).toHaveProperty('value', 'Eerder diploma');
  fake.refusals.clear();
  await user.click(after.getByRole('button', add));
  expect(await screen.findByText('Kandidaat 1001 heeft vrijstelling voor P1-K1.')).toBeTruthy();
  expect(fake.book?.register.exemptions).toMatchObject([given, { coreTask: 'P1-K1', ground: 'Eerder diploma' }]);
  expect((await fold()).getByRole('textbox', { name: /Grond/ })).toHaveProperty('value', '');
});

test('what else the diploma asks can be chosen, and the keuzedelen that are entered of the candidate only', async () => {
  const { record } = factsOf({ electives: [elective(null, { name: 'K0023' })] });
  const diploma = { sheet: 'Diploma-eisen', level: 3, records: [record], twice: new Set<string>() };
  const bram = { ...ada, number: '1002', name: 'Bram' };
  const fake = fakeWorkbook({ ...book, diploma, candidates: [ada, bram] });
  const { session, user } = await showPane(fake);
  await act(async () => session.go('candidates'));
  const people = screen.getByRole('combobox', { name: /Kandidaat/ });
  const items = screen.getByRole('combobox', { name: /Kerntaak/ });
  const offered = (): readonly string[] =>
    within(items)
      .getAllByRole('option')
      .map(({ textContent }) => textContent ?? '');
  await user.selectOptions(people, '1001');
  expect(offered().slice(-5)).toEqual([
    'Nederlands',
    'Rekenen',
    'Engels',
    'Loopbaan en burgerschap',
    'Keuzedeel K0023',
  ]);
  await user.selectOptions(items, 'Keuzedeel K0023');
  await user.selectOptions(people, '1002');
  expect(items).toHaveProperty('value', '');
  expect(offered()).not.toContain('Keuzedeel K0023');
  await user.selectOptions(items, 'Nederlands');
  await user.type(screen.getByRole('textbox', { name: /Grond/ }), 'Eerder diploma');
  await user.click(screen.getByRole('button', add));
  expect(await screen.findByText('Kandidaat 1002 heeft vrijstelling voor Nederlands.')).toBeTruthy();
  expect(fake.book?.register.exemptions.at(-1)).toMatchObject({ coreTask: 'Nederlands', part: null, further: 'dutch' });
});
