/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { bookWith, bookWithDossier, findings, fullBook, plan } from './example-book';
import { fakeWorkbook } from './fake-use-cases';
import { showPane } from './show-pane';

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

test('the pane leads from an empty workbook to checked forms by its primary button alone, with the keyboard', async () => {
  const fake = fakeWorkbook();
  const { user } = await showPane(fake);
  const press = async (name: string | RegExp): Promise<void> => {
    (await screen.findByRole('button', { name })).focus();
    await user.keyboard('{Enter}');
  };
  await press('Kies een dossier');
  await press('Neem het voorbeelddossier');
  expect(await screen.findByText('4 van 5 uitgewerkt')).toBeTruthy();
  expect(button('Kies eerst een profiel').hasAttribute('disabled')).toBe(true);
  screen.getByRole('radio', { name: /^P2/ }).focus();
  await user.keyboard(' ');
  await press('Zet in werkmap');
  expect(await screen.findByText('Het dossier staat in de werkmap.')).toBeTruthy();
  await press('Naar de examens');
  await user.selectOptions(await screen.findByLabelText('Vorm van PVB2'), 'Praktijkexamen');
  await press('Maak 2 examens');
  expect(await screen.findByText(/dekkingsmatrix zijn gemaakt: 2 examens/)).toBeTruthy();
  expect(screen.getByText('Praktijkexamen')).toBeTruthy();
  await press('Naar de formulieren');
  await press('Maak 2 formulieren');
  expect(await screen.findByText('2 formulieren gemaakt.')).toBeTruthy();
  expect(screen.getByText('12 rijen · concept, versie 1.0')).toBeTruthy();
  await press('Naar de controle');
  expect(await screen.findByText(/Er zijn geen bevindingen/)).toBeTruthy();
});

test('the Tab key reaches the language, the steps that are open and the primary button, in that order', async () => {
  const { user } = await showPane(fakeWorkbook(bookWithDossier));
  const reached: string[] = [];
  for (let press = 0; press < 4; press += 1) {
    await user.tab();
    reached.push(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
  }
  expect(reached).toEqual([
    'Taal',
    expect.stringMatching(/^Dossier.*5 werkprocessen/),
    expect.stringMatching(/^Examens/),
    'Maak de examens',
  ]);
});

test('a card says its step, state and count in words, and a step that cannot be done yet cannot be opened', async () => {
  await showPane(fakeWorkbook(bookWithDossier));
  const cards = within(screen.getByRole('list', { name: 'Overzicht' })).getAllByRole('button');
  expect(cards.map(({ textContent }) => textContent)).toEqual([
    'Dossierklaar5 werkprocessen',
    'Examenste doenWelk examen welk deel van het dossier dekt',
    'Formulierenlater' + 'Per examen een beoordelingsformulier',
    'Kandidatenlater' + 'Wie examen doet, en een formulier voor ieder',
    'Controlelater' + 'Klopt het plan, en dekt het alles?',
    'Rapportlater' + 'Wat naar de inspectie, het team en het archief gaat',
  ]);
  expect(cards.map((card) => card.hasAttribute('disabled'))).toEqual([false, false, true, true, true, true]);
});

test('the focus goes to the name of a screen, then to the progress, then to the outcome', async () => {
  const fake = fakeWorkbook(bookWith(plan.exams, 0));
  fake.hanging.add('writeForms');
  const { session, user } = await showPane(fake);
  await user.click(button('Maak 2 formulieren'));
  expect(document.activeElement?.textContent).toBe('Formulieren');
  await user.click(button('Maak 2 formulieren'));
  await waitFor(() => expect(document.activeElement?.textContent).toMatch(/De formulieren worden gemaakt.*31 van 94/));
  await user.click(button('Annuleren'));
  await waitFor(() => expect(document.activeElement?.textContent).toMatch(/Geannuleerd.*niets veranderd/));
  expect(session.getState().work.generating.status).toBe('failed');
});

test('the focus is left alone while somebody works in the sheet', async () => {
  const { session } = await showPane(fakeWorkbook(bookWith(plan.exams, 0)));
  document.hasFocus = () => false;
  await act(async () => {
    session.go('forms');
    await session.makeForms();
  });
  expect(screen.getByText('2 formulieren gemaakt.')).toBeTruthy();
  expect(document.activeElement).toBe(document.body);
});

test('a failure says what happened in one sentence, that nothing changed, and can be put away', async () => {
  const fake = fakeWorkbook(bookWith(plan.exams, 0));
  fake.refusals.set('writeForms', 'workbook/cell-edit-mode');
  const { user } = await showPane(fake);
  await user.click(button('Maak 2 formulieren'));
  await user.click(button('Maak 2 formulieren'));
  expect(await screen.findByText('[nl workbook/cell-edit-mode]')).toBeTruthy();
  expect(screen.getByText('Er is niets veranderd in de werkmap.')).toBeTruthy();
  await user.click(button('Sluit melding'));
  expect(screen.queryByText('[nl workbook/cell-edit-mode]')).toBeNull();
  expect(button('Maak 2 formulieren')).toBeTruthy();
});

test('a workbook of a newer version is a sentence and a way to try again, and no steps', async () => {
  const fake = fakeWorkbook(fullBook);
  const { session } = await showPane(fake);
  fake.refusals.set('readWorkbook', 'book/newer-format');
  await act(() => session.refresh());
  expect(screen.getByText('[nl book/newer-format]')).toBeTruthy();
  expect(screen.getByText('Deze werkmap kan niet gelezen worden')).toBeTruthy();
  expect(screen.queryByRole('list')).toBeNull();
  expect(button('Opnieuw lezen')).toBeTruthy();
});

test('a workbook of an older version: what changes, one button, what came of it, and what went wrong', async () => {
  const fake = fakeWorkbook(fullBook);
  fake.migration = [{ code: 'migrate/column-added', severity: 'info', data: {} }];
  const { user } = await showPane(fake);
  const summary = screen.getByRole('region', { name: 'Werkmap van een oudere versie' });
  expect(
    within(summary)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['[nl migrate/column-added]']);
  fake.refusals.set('migrate', 'workbook/cell-edit-mode');
  await user.click(button('Werk deze werkmap bij'));
  expect(await screen.findByText('[nl workbook/cell-edit-mode]')).toBeTruthy();
  expect(screen.getByText('Er is niets veranderd in de werkmap.')).toBeTruthy();
  fake.refusals.delete('migrate');
  await user.click(button('Werk deze werkmap bij'));
  expect(await screen.findByText(/^De werkmap is bijgewerkt/)).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'Werkmap van een oudere versie' })).toBeNull();
  await user.click(button('Open Kandidaten'));
  expect(fake.revealed).toEqual([{ sheet: 'Kandidaten', cell: 'B2' }]);
  expect(button('Bekijk de controle')).toBeTruthy();
});

test('a form that no longer fits the plan shows on the overview and by name in the list of forms', async () => {
  const fake = fakeWorkbook(fullBook);
  fake.outdatedForms = ['Beoordeling PVB2'];
  const { user } = await showPane(fake);
  const card = button(/^Formulieren/);
  expect(card.textContent).toBe('Formulierenlet op2 formulieren · 16 rijen · 1 formulier past niet meer bij het plan');
  await user.click(card);
  const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(lines).toEqual([
    'Open Beoordeling PVB112 rijen · concept, versie 1.0Vaststelling',
    'Open Beoordeling PVB24 rijen · concept, versie 1.0VaststellingLet op: past niet meer bij het plan',
  ]);
});

test('making the forms again says that all were up to date, or by name which were brought up to date and which could not be', async () => {
  const fake = fakeWorkbook(fullBook);
  const { user } = await showPane(fake);
  await user.click(button(/^Formulieren/));
  const said = async (): Promise<string | null> => {
    await user.click(button('Werk formulieren bij'));
    await waitFor(() => expect(button('Werk formulieren bij')).toBeTruthy());
    return document.activeElement?.textContent ?? null;
  };
  expect(await said()).toBe('Alle formulieren waren al bij.');
  fake.formRemarks = [{ code: 'forms/kept-filled', severity: 'warning', data: {} }];
  expect(await said()).toBe('[nl forms/kept-filled]');
  fake.updatedForms = ['Beoordeling PVB2'];
  expect(await said()).toBe('Formulier “Beoordeling PVB2” is bijgewerkt.[nl forms/kept-filled]');
  fake.formRemarks = [];
  expect(await said()).toBe('Formulier “Beoordeling PVB2” is bijgewerkt.');
});

test('every screen shows how far the workbook is, and once there are forms how many errors there are, and leads to them', async () => {
  const fake = fakeWorkbook(bookWith(plan.exams, 0));
  fake.findings = findings;
  const { session, user } = await showPane(fake);
  await user.click(button(/^Examens/));
  expect(screen.queryByRole('button', { name: /fout/ })).toBeNull();
  fake.book = fullBook;
  await act(() => session.refresh());
  expect(button('8 fouten')).toBeTruthy();
  const thisWorkbook = (): string => screen.getByRole('region', { name: 'Deze werkmap' }).textContent ?? '';
  expect(thisWorkbook()).toContain('2 examens · 2 formulieren · 8 fouten');
  fake.book = bookWith(plan.exams, 1);
  await act(() => session.refresh());
  expect(thisWorkbook()).toContain('2 examens · 1 van 2 formulieren · 8 fouten');
  fake.book = fullBook;
  await act(() => session.refresh());
  act(() => session.go('home'));
  expect(thisWorkbook()).not.toContain('formulieren');
  act(() => session.go('forms'));
  expect(button('Naar de controle (8\u00a0fouten)')).toBeTruthy();
  await user.click(button('8 fouten'));
  expect(document.activeElement?.textContent).toBe('Controle');
});

test('a finding names its rule, its severity in a word and its sentence, and its link jumps to the cell', async () => {
  const fake = fakeWorkbook(fullBook);
  fake.findings = findings;
  const { user } = await showPane(fake);
  await user.click(button('Bekijk 8 fouten'));
  const headings = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(headings).toEqual([
    'Kerntaak niet geëxamineerdFout · 1 bevinding',
    'Werkproces niet geëxamineerdFout · 7 bevindingen',
    'Niet te zien of dit zo is: dossier verlopenKijk zelf · 1 bevinding',
    'Cesuur zonder onderbouwingLet op · 1 bevinding',
  ]);
  await user.click(button('Ga naar cel C9 op blad Dekking'));
  await user.click(button('Ga naar de eerste fout'));
  expect(fake.revealed).toEqual([
    { sheet: 'Dekking', cell: 'C9' },
    { sheet: 'Dekking', cell: 'C7' },
  ]);
});

test('a long group begins with five findings, and shows the rest when asked', async () => {
  const fake = fakeWorkbook(fullBook);
  fake.findings = findings;
  const { user } = await showPane(fake);
  await user.click(button('Bekijk 8 fouten'));
  expect(screen.queryByText(/P2-K1-W6/)).toBeNull();
  await user.click(button('Toon nog 2'));
  expect(screen.getByText(/P2-K1-W6/)).toBeTruthy();
});

test('accepted findings stay to be seen, with who, when and why', async () => {
  const fake = fakeWorkbook(fullBook);
  fake.findings = findings;
  const { user } = await showPane(fake);
  await user.click(button('Bekijk 8 fouten'));
  expect(screen.getByText('1 bevinding geaccepteerd')).toBeTruthy();
  expect(screen.getByText(/door M. de Vries op 1 maart 2025: zit in het vaardighedenexamen/)).toBeTruthy();
});

test('while there are no forms a check is told to a screen reader on its own screen only', async () => {
  const fake = fakeWorkbook(bookWith(plan.exams, 0));
  fake.findings = findings;
  const { session } = await showPane(fake);
  expect(screen.getByRole('status').textContent).toBe('');
  act(() => session.go('checks'));
  expect(screen.getByRole('status').textContent).toBe('Controle: 8 fouten, 1 kijk zelf, 1 keer let op, 1 geaccepteerd');
});

test('what to do about a finding is said at once, why it counts and where that stands on demand', async () => {
  const fake = fakeWorkbook(fullBook);
  fake.findings = findings.slice(0, 1);
  const { session } = await showPane(fake);
  act(() => session.go('checks'));
  const fix = screen.getByText('Zet in Dekking een stip bij een examen.', { exact: false });
  expect(fix.textContent).toBe('Wat je kunt doen: Zet in Dekking een stip bij een examen.');
  expect(fix.closest('details')).toBeNull();
  const why = screen.getByText('Waarom dit telt').closest('details');
  expect(why?.open).toBe(false);
  expect(why?.textContent).toContain('Bron: EKB art. 15');
});

test('a source that was repealed says what is in force now', async () => {
  const fake = fakeWorkbook(fullBook);
  fake.findings = findings.slice(0, 1).map((worded) => ({
    ...worded,
    source: { reference: 'Norm 3', status: 'repealed-still-practice', read: '2012', inForce: 'EKB art. 1' },
  }));
  const { session } = await showPane(fake);
  act(() => session.go('checks'));
  expect(
    screen.getByText('Bron: Norm 3 (vervallen, nog gebruikelijk, tekst gelezen 2012). Nu van kracht: EKB art. 1'),
  ).toBeTruthy();
});

test('the number of the document is not called a crebo while no profile is chosen', async () => {
  const { user } = await showPane(fakeWorkbook());
  await user.click(button('Kies een dossier'));
  await user.click(button('Neem het voorbeelddossier'));
  expect(await screen.findByText(/dossier 99001/)).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: /^P2/ }));
  expect(screen.getByText(/crebo 99003/)).toBeTruthy();
  expect(screen.queryByText(/99001/)).toBeNull();
});

test('a change in the workbook is told to a screen reader without moving the focus', async () => {
  const fake = fakeWorkbook(fullBook);
  const { session } = await showPane(fake);
  expect(screen.getByRole('status').textContent).toBe('Controle: Dekkend');
  fake.findings = findings;
  await act(() => session.refresh());
  expect(screen.getByRole('status').textContent).toBe('Controle: 8 fouten, 1 kijk zelf, 1 keer let op, 1 geaccepteerd');
  expect(document.activeElement).toBe(document.body);
});

test('the language can be changed while a screen is open, is remembered, and is that of the whole pane', async () => {
  const { user, remembered } = await showPane(fakeWorkbook(bookWithDossier));
  await user.click(button('Maak de examens'));
  await user.selectOptions(screen.getByLabelText('Taal'), 'English');
  expect(await screen.findByRole('button', { name: 'Make 2 exams' })).toBeTruthy();
  expect(screen.getByText('P2-K1 · 2 work processes')).toBeTruthy();
  expect(remembered).toEqual(['en']);
  expect(screen.getByRole('banner').closest('[lang]')?.getAttribute('lang')).toBe('en');
});

test('a file that is chosen is read under its own name', async () => {
  const { user } = await showPane(fakeWorkbook());
  await user.click(button('Kies een dossier'));
  await user.upload(
    screen.getByTestId('file'),
    fileOf('mijn-dossier.txt', async () => new ArrayBuffer(1)),
  );
  expect(await screen.findByText(/mijn-dossier\.txt/)).toBeTruthy();
  await user.click(button('Ander bestand'));
  expect(button('Kies een bestand')).toBeTruthy();
});

test('a file that cannot be loaded is a failure like any other', async () => {
  const { user } = await showPane(fakeWorkbook());
  await user.click(button('Kies een dossier'));
  const gone = fileOf('weg.txt', () => Promise.reject(new Error('the drive is gone')));
  await user.upload(screen.getByTestId('file'), gone);
  expect(await screen.findByText('[nl file/failed]')).toBeTruthy();
});

/** jsdom has no File.arrayBuffer. */
function fileOf(name: string, arrayBuffer: () => Promise<ArrayBuffer>): File {
  return Object.assign(new File(['x'], name, { type: 'text/plain' }), { arrayBuffer });
}
