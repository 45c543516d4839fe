/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { nothingEntered } from '../../../src/core/exam/diploma/diploma-record';
import { fullBook } from '../example-book';
import { fakeWorkbook } from '../fake-use-cases';
import { showPane } from '../show-pane';

const person = { number: '1001', name: 'Ada', startDate: '2023-08-01', cohort: null, crebo: null, group: null };

async function foldWith(book: typeof fullBook) {
  const pane = await showPane(fakeWorkbook(book));
  await act(async () => pane.session.go('candidates'));
  const fold = (await screen.findByRole('heading', { name: 'Diploma-eisen' })).closest('details');
  if (fold === null) throw new Error('no fold');
  return { pane, fold };
}

test('without the sheet the screen of candidates offers to make it', async () => {
  const { pane, fold } = await foldWith({ ...fullBook, candidates: [person] });
  expect(fold).toHaveProperty('open', false);
  expect(within(fold).queryAllByRole('listitem', { hidden: true })).toEqual([]);
  await pane.user.click(within(fold).getByRole('button', { name: 'Maak het blad', hidden: true }));
  expect(await screen.findByText('De diploma-eisen staan in de werkmap.')).toBeTruthy();
  expect(screen.getByRole('button', { name: /Diploma-eisen/ })).toBeTruthy();
});

test('with the sheet it says of each candidate what is missing yet', async () => {
  const diploma = { sheet: 'Diploma-eisen', level: 3, records: [nothingEntered('1001')], twice: new Set<string>() };
  const { fold } = await foldWith({ ...fullBook, candidates: [person], diploma });
  const [line] = within(fold).getAllByRole('listitem', { hidden: true });
  expect(line?.textContent).toMatch(/^1001 Adavoldoet nog niet: .*de bpv is niet ingevuld; loopbaan en burgerschap/);
  expect(within(fold).getByText(/^0 van 1 kandidaten .* Het besluit is aan de examencommissie\.$/)).toBeTruthy();
  expect(within(fold).getByRole('button', { name: 'Werk het blad bij', hidden: true })).toBeTruthy();
});
