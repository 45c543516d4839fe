/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { bookOf } from '../../../src/app/session/state';
import { fakeWorkbook } from '../fake-use-cases';
import { showPane } from '../show-pane';

const button = (name: string): HTMLElement => screen.getByRole('button', { name });

// jsdom's files have no arrayBuffer().
const file = (name: string): File =>
  Object.assign(new File(['x'], name), { arrayBuffer: async () => new ArrayBuffer(1) });

async function opened(name = '2026.xlsx') {
  const fake = fakeWorkbook(null);
  const { session, user } = await showPane(fake);
  await user.click(button('Kies een dossier'));
  expect(button('Begin met het plan van vorig jaar')).toBeTruthy();
  await user.upload(screen.getByTestId('last-year'), file(name));
  return { fake, session, user };
}

test('last year’s workbook shows what comes along and what stays, and begins a cohort in one step', async () => {
  const { session, user } = await opened();
  const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
  expect(lines.some((line) => line.includes('opnieuw vast te stellen') && line.endsWith('PVB2'))).toBe(true);
  expect(lines).toContain('Eigen bladen: Rooster');
  expect(screen.queryByTestId('file')).toBeNull();
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('2027');

  await user.click(button('Begin cohort 2027 met dit plan'));
  expect(await screen.findByText(/^Cohort 2027 begint/)).toBeTruthy();
  expect(button('Open Examenplan')).toBeTruthy();
  expect(bookOf(session.getState())?.cohort).toBe('2027');
  expect(screen.getByRole('banner').textContent).toContain('cohort\u00a02027');
});

test('a cohort needs a name, and what goes wrong is a sentence with the way back', async () => {
  const { fake, user } = await opened();
  await user.clear(screen.getByRole('textbox'));
  await user.click(button('Begin met dit plan'));
  expect(screen.getByText('[nl cohort/no-name]')).toBeTruthy();
  fake.refusals.set('cohort', 'forms/book-exists');
  await user.type(screen.getByRole('textbox'), '2030');
  await user.click(button('Begin cohort 2030 met dit plan'));
  expect(await screen.findByText('[nl forms/book-exists]')).toBeTruthy();
  await user.click(button('Kies iets anders'));
  expect(screen.getByTestId('file')).toBeTruthy();
});

test('another file than a workbook of ours is refused, and a dossier can still be chosen', async () => {
  await opened('ander.xlsx');
  await waitFor(() => expect(screen.getByText('[nl book/not-ours]')).toBeTruthy());
  expect(screen.getByTestId('file')).toBeTruthy();
  await act(async () => undefined);
});
