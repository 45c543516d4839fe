/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import type { DiplomaRecord } from '../../../src/core/exam/diploma/diploma-record';
import { nothingEntered } from '../../../src/core/exam/diploma/diploma-record';
import { fullBook } from '../example-book';
import { fakeWorkbook } from '../fake-use-cases';
import { showPane } from '../show-pane';

const person = { name: 'Ada', startDate: '2018-08-01', cohort: null, crebo: null, group: null };
const ended = (number: string, on: string): DiplomaRecord => {
  const record = nothingEntered(number);
  return { ...record, ending: { ...record.ending, diplomaOn: { value: on, unread: null, place: null } } };
};
const diploma = {
  sheet: 'Diploma-eisen',
  level: 3,
  records: [ended('1001', '2020-07-01'), ended('1002', '2099-07-01')],
  twice: new Set<string>(),
};
const book = {
  ...fullBook,
  candidates: ['1001', '1002', '1003'].map((number) => ({ ...person, number })),
  diploma,
};

async function shown(of: typeof fullBook) {
  const pane = await showPane(fakeWorkbook(of));
  await act(async () => pane.session.go('candidates'));
  await screen.findByRole('heading', { name: 'Diploma-eisen' });
  return pane;
}

const fold = (): HTMLDetailsElement | null =>
  screen.queryByRole('heading', { name: 'Gegevens verwijderen' })?.closest('details') ?? null;

test('nobody is troubled with it while there is no date', async () => {
  await shown({ ...book, diploma: { ...diploma, records: [nothingEntered('1001')] } });
  expect(fold()).toBeNull();
});

test('who is due is shown first, and what goes; only then, and when it is understood, it is removed', async () => {
  const { user, session } = await shown(book);
  const there = fold();
  if (there === null) throw new Error('no fold');
  expect(there.textContent).toContain('1 kandidaat aan de beurt');
  expect(within(there).getByText('2 kandidaten nog niet aan de beurt')).toBeTruthy();
  const hidden = { hidden: true };
  await user.click(within(there).getByRole('button', { name: 'Bekijk wat er weggaat', ...hidden }));
  expect(await within(there).findByText('[nl retention/no-name]')).toBeTruthy();
  await user.type(within(there).getByRole('textbox', { name: /Verwijderd door/, ...hidden }), 'P. Ketting');
  await user.click(within(there).getByRole('button', { name: 'Bekijk wat er weggaat', ...hidden }));

  expect(await screen.findByText('Dit wordt verwijderd: alle gegevens van 1 kandidaat (1001).')).toBeTruthy();
  const remove = screen.getByRole('button', { name: 'Verwijder gegevens van 1 kandidaat' });
  expect(remove).toHaveProperty('disabled', true);
  await user.click(screen.getByRole('checkbox', { name: 'Ik weet dat dit niet terug te draaien is.' }));
  await user.click(remove);
  expect(await screen.findByText('Verwijderd: alle gegevens van 1 kandidaat (1001).')).toBeTruthy();
  expect(screen.getByRole('button', { name: /Statistiek/ })).toBeTruthy();
  const { workbook } = session.getState().work;
  expect(workbook.status === 'done' ? workbook.value.book?.candidates.map(({ number }) => number) : null).toEqual([
    '1002',
    '1003',
  ]);
});

test('whoever looked and wants nothing of it goes back to where they were', async () => {
  const { user, session } = await shown(book);
  await act(async () => session.retention.foresee({ candidates: ['1001'], by: 'P. Ketting', on: '1-1-2026' }));
  await user.click(await screen.findByRole('button', { name: 'Niets verwijderen' }));
  expect(fold()).not.toBeNull();
});
