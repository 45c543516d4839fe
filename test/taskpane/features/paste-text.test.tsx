/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import type { DossierFile } from '../../../src/app/session/use-cases';
import { showTaken } from '../show-taken';

/** Opens the field to paste in, and tells what was taken from it. */
async function showField(): Promise<{ field: HTMLElement; taken: DossierFile[] }> {
  const { user, taken } = await showTaken();
  await user.click(await screen.findByRole('button', { name: 'Plak de tekst' }));
  return { field: await screen.findByTestId('paste'), taken };
}

const clipboard = (html: string, text: string): object => ({
  clipboardData: { getData: (type: string) => (type === 'text/html' ? html : text) },
});
const textOf = (document: DossierFile | undefined): string => new TextDecoder().decode(document?.bytes);

test('a list that was copied from a page is read at once, with its mark-up', async () => {
  const { field, taken } = await showField();
  fireEvent.paste(field, clipboard('<ul><li>stelt de rem af</li></ul>', 'stelt de rem af'));
  expect(await screen.findByText('geplakte tekst')).toBeTruthy();
  expect(textOf(taken[0])).toContain('<li>stelt de rem af</li>');
});

test('text without lists or tables is read as text', async () => {
  const { field, taken } = await showField();
  fireEvent.paste(field, clipboard('<span>Gedrag</span>', 'Gedrag\nstelt de rem af'));
  await screen.findByText('geplakte tekst');
  expect(textOf(taken[0])).toBe('Gedrag\nstelt de rem af');
});

test('what was typed is read when somebody says so', async () => {
  const { field, taken } = await showField();
  fireEvent.change(field, { target: { value: 'Gedrag' } });
  fireEvent.click(screen.getByRole('button', { name: 'Lees deze tekst' }));
  await screen.findByText('geplakte tekst');
  expect(textOf(taken[0])).toBe('Gedrag');
});
