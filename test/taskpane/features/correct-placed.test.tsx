/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { bookWithDossier, reading } from '../example-book';
import { fakeWorkbook } from '../fake-use-cases';
import { showPane } from '../show-pane';

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

test('a dossier that was placed is looked at again and put right without reading the document once more', async () => {
  const fake = fakeWorkbook();
  const { user } = await showPane(fake);
  await user.click(button(/^Dossier/));
  await user.click(button('Neem het voorbeelddossier'));
  await user.click(await screen.findByRole('radio', { name: /^P2/ }));
  await user.click(button('Zet in werkmap'));
  await user.click(await screen.findByRole('button', { name: 'Bekijk en corrigeer wat gelezen is' }));
  expect(await screen.findByText('Gelijk aan wat er al staat')).toBeTruthy();
  await user.click(button(/^Bekijk en corrigeer/));
  await user.type(screen.getByLabelText('Zoek in wat gelezen is'), 'huurvoorwaarden');
  await user.click(await screen.findByRole('button', { name: /kent de huurvoorwaarden/ }));
  await user.type(screen.getByLabelText('Tekst'), ' van nu');
  await user.click(button('Bewaar'));
  await user.click(button('Terug'));
  await user.click(await screen.findByRole('button', { name: 'Bewaar de correcties in de werkmap' }));
  expect(await screen.findByText(/Het dossier in deze werkmap is vervangen/)).toBeTruthy();
  expect(fake.book?.framework.items.find(({ id }) => id === 'v1')?.text).toBe('kent de huurvoorwaarden van nu');

  // Once more: what was corrected is still corrected.
  await user.click(button('Bekijk en corrigeer wat gelezen is'));
  expect(await screen.findByRole('button', { name: '1 correctie' })).toBeTruthy();
  expect(await screen.findByRole('button', { name: 'Laat de werkmap zoals hij is' })).toBeTruthy();
});

test('where the document is no longer at hand, the pane says how to correct', async () => {
  const fake = fakeWorkbook({
    ...bookWithDossier,
    dossierSource: { document: { ...reading.document, fileName: 'fiets.pdf' }, corrections: [], lines: [] },
  });
  const { user } = await showPane(fake);
  await user.click(button(/^Dossier/));
  expect(screen.getByText(/^Iets corrigeren\? Lees fiets\.pdf opnieuw in/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Bekijk en corrigeer wat gelezen is' })).toBeNull();
});
