/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import type { Diagnostic } from '../../../src/core/diagnostics/diagnostic';
import { reading } from '../example-book';
import { fakeWorkbook } from '../fake-use-cases';
import { showPane } from '../show-pane';

jest.setTimeout(120_000);

const repairs: readonly Diagnostic[] = Array.from({ length: 200 }, (_, at) => ({
  code: 'import/text-repaired',
  severity: 'info',
  at: { line: at + 1 },
  data: { original: `fets${at}`, repaired: `fiets${at}` },
}));

test('two hundred repairs begin folded and counted, and come sixty at a time with the focus on what is new', async () => {
  const fake = fakeWorkbook();
  fake.reading = { ...reading, diagnostics: repairs };
  const { user } = await showPane(fake);
  await user.click(screen.getByRole('button', { name: /^Dossier/ }));
  await user.click(screen.getByRole('button', { name: 'Neem het voorbeelddossier' }));
  const fold = (await screen.findByText('200 keer iets hersteld')).closest('details') as HTMLDetailsElement;
  expect(fold.open).toBe(false);
  expect(within(fold).queryAllByRole('listitem')).toEqual([]);
  await user.click(within(fold).getByText('200 keer iets hersteld'));
  await user.click(await within(fold).findByText('200 woorden hersteld'));
  const lines = within(within(fold).getByText('200 woorden hersteld').closest('details') as HTMLElement);
  expect(lines.getAllByRole('listitem')).toHaveLength(8);
  await user.click(lines.getByRole('button', { name: 'Toon nog 60 van 192' }));
  expect(lines.getAllByRole('listitem')).toHaveLength(68);
  expect(document.activeElement).toBe(lines.getAllByRole('listitem')[8]);
  await user.click(lines.getByRole('button', { name: 'Toon nog 60 van 132' }));
  await user.click(lines.getByRole('button', { name: 'Toon nog 60 van 72' }));
  await user.click(lines.getByRole('button', { name: 'Toon nog 12' }));
  expect(lines.getAllByRole('listitem')).toHaveLength(200);
  expect(lines.queryByRole('button', { name: /^Toon nog/ })).toBeNull();
});
