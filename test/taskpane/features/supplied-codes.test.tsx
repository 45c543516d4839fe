/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import type { Diagnostic } from '../../../src/core/diagnostics/diagnostic';
import { reading } from '../example-book';
import { fakeWorkbook } from '../fake-use-cases';
import { showPane } from '../show-pane';

const supplied: Diagnostic = {
  code: 'import/code-supplied',
  severity: 'info',
  at: { line: 5 },
  data: { code: 'P2-K1-W2' },
};

test('a heading that the reader filled in stands open to be looked at, and is no warning', async () => {
  const fake = fakeWorkbook();
  fake.reading = { ...reading, diagnostics: [supplied] };
  const { user } = await showPane(fake);
  await user.click(screen.getByRole('button', { name: /^Dossier/ }));
  await user.click(screen.getByRole('button', { name: 'Neem het voorbeelddossier' }));
  expect(await screen.findByText('Aangevuld, kijk even of het klopt (1)')).toBeTruthy();
  expect(screen.getByText('Er is alleen iets aangevuld.')).toBeTruthy();
  expect(screen.getByText('[nl import/code-supplied]')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Corrigeer P2-K1-W2' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Is goed zo' }));
  expect(screen.queryByText('[nl import/code-supplied]')).toBeNull();
});
