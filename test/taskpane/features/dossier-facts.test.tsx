/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { framework, reading } from '../example-book';
import { fakeWorkbook } from '../fake-use-cases';
import { showPane } from '../show-pane';

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

test('title and number that a document does not name are filled in by hand, and what is wrong is said at its field', async () => {
  const fake = fakeWorkbook();
  fake.reading = { ...reading, framework: { ...framework, title: null, code: null } };
  const { user } = await showPane(fake);
  await user.click(button(/^Dossier/));
  await user.click(button('Neem het voorbeelddossier'));
  expect(await screen.findByText('Dossier zonder titel')).toBeTruthy();
  await user.click(button('Vul titel en nummer in'));
  await user.type(screen.getByLabelText('Titel'), 'Fietsverhuur');
  const code = screen.getByLabelText('Crebo van het dossier');
  await user.type(code, '2512');
  await user.click(button('Bewaar'));
  expect(screen.getByText('[nl correction/code-unfit]')).toBeTruthy();
  expect(code.getAttribute('aria-invalid')).toBe('true');
  await user.type(code, '3');
  await user.click(button('Bewaar'));
  expect(await screen.findByRole('heading', { name: 'Fietsverhuur' })).toBeTruthy();
  await user.click(button('2 correcties'));
  expect(screen.getByText('ingevuld · Titel')).toBeTruthy();
  expect(screen.getByText('ingevuld · Crebo van het dossier')).toBeTruthy();
});

test('a code of another form than those of the document is refused at its field', async () => {
  const { user } = await showPane(fakeWorkbook());
  await user.click(button(/^Dossier/));
  await user.click(button('Neem het voorbeelddossier'));
  await user.click(await screen.findByRole('button', { name: 'Corrigeer P2-K1-W2' }));
  const code = screen.getByLabelText('Code');
  await user.clear(code);
  await user.type(code, 'werkproces 2');
  await user.click(button('Bewaar'));
  expect(screen.getByText('[nl correction/code-unfit]')).toBeTruthy();
  expect(code.getAttribute('aria-invalid')).toBe('true');
});
