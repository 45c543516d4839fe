/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { bookWithDossier, fullBook } from '../example-book';
import { fakeWorkbook } from '../fake-use-cases';
import { showPane } from '../show-pane';

test('a pane in English asks for the language of the sheets with the first ones, begins with Dutch, and asks once', async () => {
  const fake = fakeWorkbook();
  const { user } = await showPane(fake, 'en');
  await user.click(screen.getByRole('button', { name: 'Choose a qualification file' }));
  await user.click(screen.getByRole('button', { name: 'Take the sample file' }));
  const choice = await screen.findByLabelText<HTMLSelectElement>('Language of the sheets');
  expect(choice.value).toBe('nl');
  expect(choice.getAttribute('aria-describedby')).not.toBeNull();
  await user.click(screen.getByRole('radio', { name: /^P2/ }));
  await user.click(screen.getByRole('button', { name: 'Put in workbook' }));
  await screen.findByText('The qualification file is in the workbook.');
  expect(fake.book?.language).toBe('nl');
  expect(screen.queryByLabelText('Language of the sheets')).toBeNull();
  expect(screen.getByText('Language of the sheets: Nederlands')).toBeTruthy();
});

test('a Dutch pane makes English sheets where somebody chooses so, and another language of the pane changes no choice', async () => {
  const fake = fakeWorkbook();
  const { user } = await showPane(fake);
  await user.click(screen.getByRole('button', { name: 'Kies een dossier' }));
  await user.click(screen.getByRole('button', { name: 'Neem het voorbeelddossier' }));
  await user.selectOptions(await screen.findByLabelText('Taal van de bladen'), 'English');
  await user.selectOptions(screen.getByLabelText('Taal'), 'English');
  expect(screen.getByLabelText<HTMLSelectElement>('Language of the sheets').value).toBe('en');
  await user.selectOptions(screen.getByLabelText('Language'), 'Nederlands');
  expect(screen.getByLabelText<HTMLSelectElement>('Taal van de bladen').value).toBe('en');
  await user.click(screen.getByRole('radio', { name: /^P2/ }));
  await user.click(screen.getByRole('button', { name: 'Zet in werkmap' }));
  await screen.findByText('Het dossier staat in de werkmap.');
  expect(fake.book?.language).toBe('en');
});

test('the head of the pane names the language of the sheets where it is another one than that of the pane', async () => {
  const fake = fakeWorkbook({ ...bookWithDossier, language: 'en' });
  const { user } = await showPane(fake);
  const head = screen.getByRole('region', { name: 'Deze werkmap' });
  expect(head.textContent).toContain('bladen:\u00a0English');
  await user.selectOptions(screen.getByLabelText('Taal'), 'English');
  expect(screen.getByRole('region', { name: 'This workbook' }).textContent).not.toContain('sheets:');
  expect(fake.book?.language).toBe('en');
});

test('sheets in the language of the pane need no word about it in the head', async () => {
  await showPane(fakeWorkbook(fullBook));
  expect(screen.getByRole('region', { name: 'Deze werkmap' }).textContent).not.toContain('bladen');
});
