/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import type { FormsRenewal } from '../../../src/app/forms/forms-renewal';
import { fullBook } from '../example-book';
import { fakeWorkbook } from '../fake-use-cases';
import type { FakeWorkbook } from '../fake-use-cases';
import { showPane } from '../show-pane';

const [first = '', second = ''] = fullBook.forms.map(({ sheet }) => sheet);

const renewal: FormsRenewal = {
  outcome: 'shown',
  made: [],
  updated: [first],
  removed: [],
  kept: [second],
  moved: [
    {
      place: { sheet: first, cell: 'F12' },
      row: 'stelt het zadel af',
      column: 'Goed',
      value: 'meet de zithoogte',
      reason: 'row-gone',
    },
  ],
  diagnostics: [{ code: 'forms/kept-filled', severity: 'warning', data: { exam: 'P2', sheet: second } }],
};

const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const writeIt = 'Werk bij en bewaar 1 tekst';

async function shownFirst(): Promise<FakeWorkbook & { readonly user: Awaited<ReturnType<typeof showPane>>['user'] }> {
  const fake = fakeWorkbook(fullBook);
  fake.renewal = renewal;
  const { user } = await showPane(fake);
  await user.click(await screen.findByRole('button', { name: /^Formulieren/ }));
  await user.click(button('Werk formulieren bij'));
  await screen.findByText('Er is nog niets veranderd in de werkmap.');
  return Object.assign(fake, { user });
}

test('what would move is shown with its cell, and which forms change or stay and why, with the focus on it', async () => {
  const { user, revealed } = await shownFirst();
  await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Dit verandert er/));
  expect(screen.getByText('“meet de zithoogte”')).toBeTruthy();
  expect(screen.getByText('stelt het zadel af · Goed · de rij staat niet meer op het formulier')).toBeTruthy();
  expect(screen.getByText('Wordt bijgewerkt').parentElement?.textContent).toContain(first);
  expect(screen.getByText('Blijft zoals het is').parentElement?.textContent).toContain(
    `${second}er is al iets ingevuld`,
  );
  await user.click(button(`Ga naar cel F12 op blad ${first}`));
  expect(revealed).toEqual([{ sheet: first, cell: 'F12' }]);
});

test('one button writes it, and then it is told as done', async () => {
  const fake = await shownFirst();
  fake.updatedForms = [first];
  await fake.user.click(button(writeIt));
  expect(await screen.findByText(`Formulier “${first}” is bijgewerkt.`)).toBeTruthy();
  expect(screen.queryByText('“meet de zithoogte”')).toBeNull();
});

test('what changed meanwhile is shown again, with that said', async () => {
  const fake = await shownFirst();
  fake.renewal = {
    ...renewal,
    moved: [...renewal.moved, ...renewal.moved.map((kept) => ({ ...kept, value: 'nieuw' }))],
  };
  await fake.user.click(button(writeIt));
  expect(await screen.findByText(/In de bladen is intussen iets veranderd/)).toBeTruthy();
  expect(screen.getByText('“nieuw”')).toBeTruthy();
  await fake.user.click(button('Werk bij en bewaar 2 teksten'));
  await waitFor(() => expect(screen.queryByText('“nieuw”')).toBeNull());
});

test('who does not want it goes back to the forms, and nothing was written', async () => {
  const { user } = await shownFirst();
  await user.click(button('Werk niet bij'));
  expect(screen.queryByText('“meet de zithoogte”')).toBeNull();
  expect(button('Werk formulieren bij')).toBeTruthy();
});
