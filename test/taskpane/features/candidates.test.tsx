/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import { bookWith, plan } from '../example-book';
import { fakeWorkbook } from '../fake-use-cases';
import type { FakeWorkbook } from '../fake-use-cases';
import { showPane } from '../show-pane';

const person = (number: string, name: string | null = null) => ({
  ...{ number, name, startDate: null, cohort: null, crebo: null, group: null },
});

function bookOf(candidates: ExamBook['candidates'], settings: Partial<ExamBook['settings']> = {}): ExamBook {
  const book = bookWith(plan.exams, plan.exams.length);
  const sheets = { ...book.sheets, candidates: candidates.length === 0 ? null : 'Kandidaten' };
  return { ...book, candidates, sheets, settings: { ...book.settings, ...settings } };
}

async function show(fake: FakeWorkbook, savesFiles = true) {
  const pane = await showPane(fake, 'nl', savesFiles);
  await act(async () => pane.session.go('candidates'));
  const paste = async (text: string): Promise<void> => {
    await pane.user.click(screen.getByTestId('candidate-list'));
    await pane.user.paste(text);
    await pane.user.click(screen.getByRole('button', { name: 'Bekijk deze lijst' }));
  };
  return { ...pane, paste };
}

const button = (name: string) => screen.getByRole('button', { name });

test('the card counts candidates and forms made for them', async () => {
  const book = bookOf([person('1001'), person('1002')]);
  await showPane(fakeWorkbook({ ...book, candidateForms: book.forms.slice(0, 1) }));
  expect(screen.getByText('2 kandidaten · 1 formulier')).toBeTruthy();
});

test('a pasted list is looked at before it goes to the sheet', async () => {
  const fake = fakeWorkbook(bookOf([]));
  const { user, paste } = await show(fake);
  await paste('1001;Ada\n1002;Bram');
  expect(screen.getByText('2 kandidaten erbij')).toBeTruthy();
  expect(fake.book?.candidates).toEqual([]);
  await user.click(button('Zet 2 kandidaten op het blad'));
  expect(await screen.findByText('2 kandidaten toegevoegd.')).toBeTruthy();
  expect(fake.book?.candidates.map(({ number }) => number)).toEqual(['1001', '1002']);
});

test('every line that is left out is shown with its place, and the button says that the rest goes', async () => {
  const { paste } = await show(fakeWorkbook(bookOf([])));
  await paste('nummer;naam\n1001;Ada\n;Bram');
  expect(screen.getByText('regel 3:').closest('li')?.textContent).toContain('[nl candidates/number-missing]');
  expect(button('Zet alleen de goede regels op het blad (1)')).toBeTruthy();
});

test('nothing is written where sheet and list differ until somebody says which of them holds', async () => {
  const { user, paste } = await show(fakeWorkbook(bookOf([person('1001', 'Ada')])));
  await paste('1001;Eva\n1002;Bram');
  expect(screen.getByText('Kandidaat 1001: de naam is op het blad “Ada”, in de lijst “Eva”.')).toBeTruthy();
  const put = button('Zet 1 kandidaat op het blad');
  expect(put).toHaveProperty('disabled', true);
  await user.click(screen.getByRole('radio', { name: 'Laat staan wat op het blad staat' }));
  expect(put).toHaveProperty('disabled', false);
});

test('a list can be put away again', async () => {
  const { user, paste } = await show(fakeWorkbook(bookOf([])));
  await paste('1001;Ada');
  await user.click(button('Laat maar'));
  expect(screen.getByTestId('candidate-list')).toBeTruthy();
});

test('a file is read like what is pasted', async () => {
  const { user } = await show(fakeWorkbook(bookOf([])));
  // jsdom's files have no arrayBuffer(), and it has no TextEncoder.
  const arrayBuffer = async () => Uint8Array.from('1001;Ada', (letter) => letter.charCodeAt(0)).buffer;
  const file = Object.assign(new File(['1001;Ada'], 'lijst.csv'), { arrayBuffer });
  await user.upload(screen.getByTestId('candidate-file'), file);
  expect(await screen.findByText('1 kandidaat erbij')).toBeTruthy();
});

test('rows of the sheet that cannot be read are told with their cell', async () => {
  const fake = fakeWorkbook(bookOf([person('1001')]));
  fake.diagnostics = [
    { code: 'candidates/number-missing', severity: 'error', at: { sheet: 'Kandidaten', cell: 'B7' }, data: {} },
  ];
  await show(fake);
  expect(screen.getByText('1 rij is niet te lezen')).toBeTruthy();
  expect(screen.getByText('B7')).toBeTruthy();
});

test('forms are prepared for everybody and every exam, unless somebody chooses', async () => {
  const exams = plan.exams.length;
  const { user } = await show(fakeWorkbook(bookOf([person('1001', 'Ada'), person('1002')])));
  expect(button(`Zet ${2 * exams} formulieren klaar`)).toBeTruthy();
  await user.click(screen.getByText('Voor alle 2 kandidaten'));
  await user.click(screen.getByRole('checkbox', { name: '1001 · Ada' }));
  const [first] = within(screen.getByRole('group', { name: 'Examens' })).getAllByRole('checkbox');
  if (first !== undefined) await user.click(first);
  await user.click(button(`Zet ${exams - 1} formulier${exams === 2 ? '' : 'en'} klaar`));
  expect(await screen.findByText(/in formulieren\.zip, bij je downloads\./)).toBeTruthy();
});

test('whoever makes sheets is told who will see them', async () => {
  const { user } = await show(fakeWorkbook(bookOf([person('1001')])));
  await user.click(screen.getByRole('radio', { name: 'Als bladen in deze werkmap' }));
  expect(screen.getByText(/ziet dan de beoordelingen van alle kandidaten/)).toBeTruthy();
  await user.click(button(`Zet ${plan.exams.length} formulier${plan.exams.length === 1 ? '' : 'en'} klaar`));
  expect(await screen.findByText(/gemaakt\./)).toBeTruthy();
});

test('where assessors rate apart each of them gets a workbook', async () => {
  const book = bookOf([person('1001')], { ratingMode: 'separate', minimumAssessors: 2 });
  await show(fakeWorkbook(book));
  expect(screen.getByText(/Elke beoordelaar krijgt een eigen werkmap/)).toBeTruthy();
});

test('forms for paper are made from the screen of the forms', async () => {
  const { session, user } = await showPane(fakeWorkbook(bookOf([])));
  await act(async () => session.go('forms'));
  await user.click(button('Maak formulieren voor papier'));
  expect(await screen.findByText(/voor papier (staat|staan) in de werkmap/)).toBeTruthy();
});

test.each([true, false])(
  'forms are handed out as workbooks only where Excel lets a pane save files: %s',
  async (saves) => {
    await show(fakeWorkbook(bookOf([person('1001')])), saves);
    const files = screen.getByRole('radio', { name: 'Als losse werkmappen, samen in één zip' });
    const sheets = screen.getByRole('radio', { name: 'Als bladen in deze werkmap' });
    expect([files, sheets].map((way) => (way as HTMLInputElement).checked)).toEqual([saves, !saves]);
    expect(files).toHaveProperty('disabled', !saves);
    expect(screen.queryAllByText(/Mac of iPad/)).toHaveLength(saves ? 0 : 1);
  },
);
