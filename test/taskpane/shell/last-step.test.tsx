/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import type { LastStep } from '../../../src/workbook/plan/step/step-record';
import { fullBook } from '../example-book';
import { fakeWorkbook } from '../fake-use-cases';
import { showPane } from '../show-pane';

const made: LastStep = {
  id: 'a',
  what: 'generating',
  at: new Date(2026, 10, 27, 14, 5).getTime(),
  sheets: ['Beoordeling PVB1', 'Beoordeling PVB2'],
};

const takeBack = { name: /^Neem terug/ };

test('the last step is in sight at home and on its own screen only: what, when, where, and one button to take it back', async () => {
  const fake = fakeWorkbook(fullBook);
  fake.lastStep = made;
  const { session, user } = await showPane(fake);
  expect(screen.getByRole('region', { name: 'Laatste stap' }).textContent).toContain(
    'Laatste stap · 27 nov 2026, 14:05Formulieren gemaaktop „Beoordeling PVB1”, „Beoordeling PVB2”',
  );
  await act(async () => session.go('exams'));
  expect(screen.queryByRole('button', takeBack)).toBeNull();
  await act(async () => session.go('forms'));
  await user.click(screen.getByRole('button', takeBack));
  expect(await screen.findByText(/^Teruggenomen: formulieren gemaakt\./)).toBeTruthy();
  expect(screen.queryByRole('button', takeBack)).toBeNull();
  expect(document.activeElement?.textContent).toContain('Teruggenomen');
});

test('where somebody wrote since, it says so and the step stays', async () => {
  const fake = fakeWorkbook(fullBook);
  fake.lastStep = made;
  fake.refusals.set('takeBack', 'workbook/changed-since');
  const { user } = await showPane(fake);
  await user.click(screen.getByRole('button', takeBack));
  expect(await screen.findByText('[nl workbook/changed-since]')).toBeTruthy();
  expect(screen.getByText('Er is niets veranderd in de werkmap.')).toBeTruthy();
  expect(screen.getByRole('button', takeBack)).toBeTruthy();
});

test('broken off half-way it does not say that nothing changed, and a step of another version has a name too', async () => {
  const fake = fakeWorkbook(fullBook);
  fake.lastStep = { ...made, what: 'something-new', sheets: ['A', 'B', 'C', 'D'] };
  fake.refusals.set('takeBack', 'workbook/half-taken-back');
  const { user } = await showPane(fake);
  expect(screen.getByText('Wijziging door een andere versie van Dekkend')).toBeTruthy();
  expect(screen.getByText('op 4 bladen')).toBeTruthy();
  await user.click(screen.getByRole('button', takeBack));
  expect(await screen.findByText('[nl workbook/half-taken-back]')).toBeTruthy();
  expect(screen.queryByText('Er is niets veranderd in de werkmap.')).toBeNull();
});
