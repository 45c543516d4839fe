/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import { fullBook } from '../example-book';
import { fakeWorkbook } from '../fake-use-cases';
import { showPane } from '../show-pane';

const texts = { O: 'niet', V: 'wel', G: 'altijd' };

/** The forms with levels; the first rows have a proposal. */
function withLevels(proposed: number): ExamBook {
  const forms = fullBook.forms.map((form, at) => ({
    ...form,
    levels: ['O', 'V', 'G'],
    criteria: form.criteria.map((row, index) =>
      at === 0 && index < proposed ? { ...row, descriptors: texts, proposals: texts } : row,
    ),
  }));
  return { ...fullBook, forms };
}

const button = (name: string): HTMLElement => screen.getByRole('button', { name });

test('the forms screen proposes descriptors, and tells the rows that were left with the reason', async () => {
  const fake = fakeWorkbook(withLevels(0));
  fake.filled = { rows: 7, left: [{ exam: 'PVB1', text: 'kent de weg', reason: 'not-behaviour' }] };
  const { user } = await showPane(fake);
  await user.click(await screen.findByRole('button', { name: /^Formulieren/ }));
  expect(screen.getByText(/^0 van \d+ rijen beschreven\.$/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Neem alle voorstellen over' })).toBeNull();
  await user.click(button('Stel beschrijvingen voor'));
  expect(await screen.findByText('7 rijen kregen een voorstel. Lees na wat er staat in de formulieren.')).toBeTruthy();
  expect(screen.getByText('1 rij zonder voorstel; schrijf die zelf')).toBeTruthy();
  expect(screen.getByText('de zin noemt geen zichtbaar gedrag')).toBeTruthy();
});

test('proposals are taken over or away, and a refusal says that nothing changed', async () => {
  const fake = fakeWorkbook(withLevels(2));
  fake.filled = { rows: 2, left: [] };
  const { user } = await showPane(fake);
  await user.click(await screen.findByRole('button', { name: /^Formulieren/ }));
  expect(screen.getByText(/Bij 2 rijen staat een voorstel/)).toBeTruthy();
  await user.click(button('Neem alle voorstellen over'));
  expect(await screen.findByText('Voorstellen overgenomen bij 2 rijen.')).toBeTruthy();
  fake.refusals.set('fillForms', 'workbook/cell-edit-mode');
  await user.click(button('Haal voorstellen weg'));
  expect(await screen.findByText('Er is niets veranderd in de werkmap.')).toBeTruthy();
});

test('a workbook whose forms have no levels is not spoken to about them', async () => {
  const { user } = await showPane(fakeWorkbook(fullBook));
  await user.click(await screen.findByRole('button', { name: /^Formulieren/ }));
  expect(screen.queryByText('Wat elk niveau inhoudt')).toBeNull();
});
