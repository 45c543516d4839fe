/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { entry } from '../../core/exam/bank/entry';
import { fullBook } from '../example-book';
import { levelBook } from '../level-book';
import { fakeWorkbook } from '../fake-use-cases';
import type { FakeWorkbook } from '../fake-use-cases';
import { showPane } from '../show-pane';

const [first = '', second = '', third = ''] = rowTexts();
const like = (text: string, words: string, over = {}) =>
  entry({ text, workProcess: null, descriptors: { O: `Niet: ${words}`, V: words }, ...over });

/** Different sentences of the rows, in their order. */
function rowTexts(): readonly string[] {
  return [...new Set(levelBook(0).forms.flatMap(({ criteria }) => criteria.map(({ text }) => text)))];
}

function rowsWith(text: string): number {
  return levelBook(0).forms.flatMap(({ criteria }) => criteria.filter((row) => row.text === text)).length;
}

async function show(fake: FakeWorkbook, savesFiles = true) {
  const pane = await showPane(fake, 'nl', savesFiles);
  await act(async () => pane.session.go('forms'));
  return pane;
}

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const file = (name: string) => Object.assign(new File(['x'], name), { arrayBuffer: async () => new ArrayBuffer(1) });

test('a workbook whose forms have no levels has no use for a bank', async () => {
  await show(fakeWorkbook(fullBook));
  expect(screen.queryByText('Rubriekenbank')).toBeNull();
});

test('while nothing is described the way to keep it is not there, and why is said', async () => {
  await show(fakeWorkbook(levelBook(0)));
  expect(screen.queryByRole('button', { name: 'Bewaren in de bank' })).toBeNull();
  expect(screen.getByText(/^Bewaren kan zodra bij een rij een beschrijving staat/)).toBeTruthy();
});

test('where Excel lets a pane save no files, the bank is not offered as one', async () => {
  await show(fakeWorkbook(levelBook(2)), false);
  expect(screen.getByText(/^Excel op een Mac of iPad laat een deelvenster geen bestanden bewaren\./)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /csv|json/i })).toBeNull();
});

test('described rows are counted before they go into the bank', async () => {
  const fake = fakeWorkbook(levelBook(2));
  const { user } = await show(fake);
  await user.click(button('Bewaren in de bank'));
  expect(screen.getByText('2 rijen nieuw')).toBeTruthy();
  expect(fake.bank.entries).toEqual([]);
  await user.click(button('Zet 2 rijen in de bank'));
  expect(await screen.findByText('2 rijen in de bank gezet.')).toBeTruthy();
  expect(button('Open Rubriekenbank')).toBeTruthy();
  await user.click(button('Bewaren in de bank'));
  expect(screen.getByText('2 rijen staan er al precies zo')).toBeTruthy();
  expect(button('Zet 0 rijen in de bank')).toHaveProperty('disabled', true);
});

test('rows are filled from the bank after a count, with a choice between texts of every level', async () => {
  const fake = fakeWorkbook(levelBook(0));
  fake.bank.entries = [like(first, 'Vraagt.'), like(second, 'Luistert.'), like(second, 'Luistert goed.')];
  const { user } = await show(fake);
  await user.click(button('Vullen uit de bank'));
  const sure = rowsWith(first);
  const asked = rowsWith(second);
  expect(screen.getByText(new RegExp(`^${sure} rij(en)? word(t|en) gevuld`))).toBeTruthy();
  expect(screen.getByText(new RegExp(`^${asked} rij(en)? met verschillende beschrijvingen$`))).toBeTruthy();
  const [choice] = screen.getAllByRole('radiogroup', { name: new RegExp(second) });
  if (choice === undefined) throw new Error('nothing to choose');
  const radios = within(choice).getAllByRole('radio');
  expect(radios.map(({ parentElement }) => parentElement?.textContent)).toEqual([
    'uit PVB1 · FietsverhuurO: Niet: Luistert.V: Luistert.',
    'uit PVB1 · FietsverhuurO: Niet: Luistert goed.V: Luistert goed.',
    'Niet vullen',
  ]);
  expect(radios.at(-1)).toHaveProperty('checked', true);
  const [, better] = radios;
  if (better !== undefined) await user.click(better);
  expect(screen.getByText(new RegExp(`\\(1 van ${asked} gekozen\\)`))).toBeTruthy();
  await user.click(button(`Vul ${sure + 1} rijen`));
  expect(await screen.findByText(`${sure + 1} rijen gevuld uit de bank.`)).toBeTruthy();
});

test('a sentence that is only like that of a row is shown beside its descriptors', async () => {
  const fake = fakeWorkbook(levelBook(0));
  fake.bank.entries = [like(`${third} ja`, 'Doet het.')];
  const { user } = await show(fake);
  await user.click(button('Vullen uit de bank'));
  expect(screen.getAllByText(`“${third} ja”`).length).toBeGreaterThan(0);
  expect(screen.getAllByText('Alleen een zin die hierop lijkt: lees of de beschrijving past.')).not.toEqual([]);
  expect(button('Vul 0 rijen')).toHaveProperty('disabled', true);
});

test('an empty bank says what to do first, and the way back writes nothing', async () => {
  const { user } = await show(fakeWorkbook(levelBook(0)));
  await user.click(button('Vullen uit de bank'));
  expect(screen.getByText(/^De bank is nog leeg\./)).toBeTruthy();
  await user.click(button('Terug zonder iets te doen'));
  expect(button('Bank openen')).toBeTruthy();
});

test('rows of the bank that cannot be read are told with their cell, and are mended before anything is added', async () => {
  const fake = fakeWorkbook(levelBook(1));
  const at = { sheet: 'Rubriekenbank', cell: 'D5' };
  fake.bank.unreadable = [{ code: 'bank/row-unreadable', severity: 'warning', at, data: {} }];
  const { user } = await show(fake);
  await user.click(button('Bewaren in de bank'));
  expect(screen.getByText(/^Verbeter of verwijder eerst deze rijen/)).toBeTruthy();
  expect(button('Zet 1 rij in de bank')).toHaveProperty('disabled', true);
  await user.click(button('Ga naar cel D5 op blad Rubriekenbank'));
  expect(fake.revealed).toEqual([at]);
});

test('a bank from a file is counted, with what could not be read, before it is merged', async () => {
  const fake = fakeWorkbook(levelBook(0));
  fake.bank.entries = [like(first, 'Vraagt.')];
  fake.bank.inFile = {
    value: [like(first, 'Vraagt.'), like(first, 'Vraagt door.'), like(second, 'Luistert.')],
    diagnostics: [{ code: 'bank/entry-left-out', severity: 'warning', at: { line: 7 }, data: {} }],
  };
  const { user } = await show(fake);
  await user.upload(screen.getByTestId('bank-file'), file('bank.csv'));
  expect(await screen.findByText('In bank.csv')).toBeTruthy();
  expect(screen.getByText('1 rij nieuw')).toBeTruthy();
  expect(screen.getByText('1 rij met een andere beschrijving van dezelfde zin; beide blijven bewaard')).toBeTruthy();
  expect(screen.getByText('1 rij staat er al precies zo')).toBeTruthy();
  expect(screen.getByText('regel 7:').closest('li')?.textContent).toContain('[nl bank/entry-left-out]');
  await user.click(button('Zet 2 rijen in de bank'));
  expect(await screen.findByText('2 rijen in de bank gezet. 1 rij stond er al.')).toBeTruthy();
});

test('a file that is no bank fails with a sentence, and nothing changed', async () => {
  const fake = fakeWorkbook(levelBook(0));
  fake.refusals.set('bank', 'bank/not-a-bank');
  const { user } = await show(fake);
  await user.upload(screen.getByTestId('bank-file'), file('brief.csv'));
  expect(await screen.findByText('[nl bank/not-a-bank]')).toBeTruthy();
  expect(screen.getByText('Er is niets veranderd in de werkmap.')).toBeTruthy();
});

test('the bank is saved as a file, unless it is empty', async () => {
  const fake = fakeWorkbook(levelBook(0));
  const { user } = await show(fake);
  expect(within(screen.getByRole('group', { name: 'Bank opslaan als bestand' })).getAllByRole('button')).toHaveLength(
    2,
  );
  await user.click(button('Als CSV'));
  expect(await screen.findByText('De bank is nog leeg; er is geen bestand gemaakt.')).toBeTruthy();
  fake.bank.entries = [like(first, 'Vraagt.')];
  await user.click(button('Als CASE (JSON)'));
  expect(await screen.findByText('1 rij in rubriekenbank.json, bij je downloads.')).toBeTruthy();
});

test('looking at a file can be stopped, and the focus goes to what takes the place of a button', async () => {
  const fake = fakeWorkbook(levelBook(1));
  fake.hanging.add('bank');
  const { user } = await show(fake);
  await user.upload(screen.getByTestId('bank-file'), file('bank.csv'));
  expect(await screen.findByText('De bank wordt bekeken…')).toBeTruthy();
  await user.click(button('Annuleren'));
  await user.click(button('Bewaren in de bank'));
  expect(document.activeElement?.textContent).toContain('1 rij nieuw');
});
