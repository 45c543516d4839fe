/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { Reading } from '../../../src/app/session/use-cases';
import type { Diagnostic } from '../../../src/core/diagnostics/diagnostic';
import { bookWithDossier, framework, fullBook, reading } from '../example-book';
import { fakeWorkbook } from '../fake-use-cases';
import type { FakeWorkbook } from '../fake-use-cases';
import { showPane } from '../show-pane';

jest.setTimeout(120_000);

const lost: Diagnostic = {
  code: 'import/line-not-placed',
  severity: 'warning',
  at: { line: 3 },
  data: { text: 'legt de helm klaar' },
};

/** The example with lines of its own, and a line that got lost. */
const damaged: Reading = {
  ...reading,
  framework: { ...framework, items: framework.items.map((item, at) => ({ ...item, line: at + 1 })) },
  source: framework.items.map((item, at) => ({
    number: at + 1,
    page: null,
    text: at === 2 ? 'legt de helm klaar' : (item.title ?? item.text ?? ''),
  })),
  diagnostics: [lost, ...reading.diagnostics],
};

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

async function openOn(fake: FakeWorkbook): Promise<UserEvent> {
  const { user } = await showPane(fake);
  await user.click(button(/^Dossier/));
  return user;
}

test('a document is put right before anything is written: a lost line placed, an item split, merged and dropped, all undone', async () => {
  const fake = fakeWorkbook();
  fake.reading = damaged;
  const user = await openOn(fake);
  await user.click(button('Neem het voorbeelddossier'));
  expect(await screen.findByText('2 punten om na te kijken')).toBeTruthy();
  // By kind, each with how many there are.
  expect(screen.getByText('Regels zonder duidelijke plek (1)')).toBeTruthy();
  expect(screen.getByText('Wat lijkt te ontbreken (1)')).toBeTruthy();
  await user.click(screen.getByText('12 keer iets hersteld'));
  expect(screen.getByText('12 woorden hersteld')).toBeTruthy();

  // The warning, its line between its neighbours, and the place that is nearest.
  await user.click(button('Zet op zijn plek'));
  expect(document.activeElement?.textContent).toBe('Zet een regel op zijn plek');
  const context = screen.getByRole('group', { name: 'Zo staat het in het document' });
  expect(context.textContent).toBe(
    'Verhuurt fietsenOntvangt de huurderdeze regel: legt de helm klaarstelt een open vraag 2stelt een open vraag 3',
  );
  expect(screen.getByLabelText<HTMLSelectElement>('Hoort bij').value).toBe('k1w1');
  await user.click(button('Bewaar'));
  expect(screen.getByText('1 punt om na te kijken')).toBeTruthy();
  expect(screen.getByText('De regel staat op zijn plek.')).toBeTruthy();

  // What was read, found by typing; a split, a merge and a drop.
  await user.click(button(/^Bekijk en corrigeer \(25\)/));
  await user.type(screen.getByLabelText('Zoek in wat gelezen is'), 'huurvoorwaarden');
  await user.click(await screen.findByRole('button', { name: /kent de huurvoorwaarden/ }));
  await user.click(button('Splits'));
  const parts = screen.getByLabelText<HTMLTextAreaElement>('Eén onderdeel per regel');
  parts.setSelectionRange(8, 8);
  await user.type(parts, '{Enter}', { initialSelectionStart: 8, initialSelectionEnd: 8 });
  await user.click(button('Splits in 2'));
  expect(await screen.findByText('Gesplitst in 2.')).toBeTruthy();
  await user.clear(screen.getByLabelText('Zoek in wat gelezen is'));
  await user.type(screen.getByLabelText('Zoek in wat gelezen is'), 'kent de');
  const hit = await screen.findByRole('button', { name: 'kent de' });
  await user.click(hit);
  await user.click(button('Voeg samen'));
  expect(screen.getAllByText('kent de huurvoorwaarden')).toHaveLength(2);
  await user.click(button('Voeg samen'));
  await user.clear(screen.getByLabelText('Zoek in wat gelezen is'));
  await user.type(screen.getByLabelText('Zoek in wat gelezen is'), 'P2-K1-W2');
  await user.click(await screen.findByRole('button', { name: /Vervangt onderdelen/ }));
  await user.click(button('Laat P2-K1-W2 weg'));
  expect(await screen.findByText('P2-K1-W2 Vervangt onderdelen is weggelaten.')).toBeTruthy();

  await user.click(button('Terug'));
  await user.click(button('4 correcties'));
  expect(screen.getAllByRole('listitem')).toHaveLength(4);
  await user.click(button('Maak laatste ongedaan'));
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  // The merge builds on the split: it cannot stay without it, and that is said.
  await user.click(button('Haal correctie weg: kent de huurvoorwaarden'));
  expect(screen.getByText('1 correctie past niet meer')).toBeTruthy();
  expect(screen.getByText(/\[nl correction\//)).toBeTruthy();
  await user.click(button('Terug'));
  expect(document.activeElement?.textContent).toMatch(/1 correctie|Dossier/);
  await user.click(screen.getByRole('radio', { name: /^P2/ }));
  await user.click(button('Zet in werkmap'));
  expect(await screen.findByText('Het dossier staat in de werkmap.')).toBeTruthy();
});

test('all corrections are put back at once, which is said, and come again by undoing that', async () => {
  const fake = fakeWorkbook();
  fake.reading = damaged;
  const user = await openOn(fake);
  await user.click(button('Neem het voorbeelddossier'));
  await user.click(await screen.findByRole('button', { name: 'Hoort er niet bij' }));
  await user.click(button('Is goed zo'));
  await user.click(button('2 correcties'));
  await user.click(button('Zet alles terug'));
  expect(screen.getByText('Er is niets gecorrigeerd.')).toBeTruthy();
  expect(screen.getByText(/^Alles staat er weer zoals het gelezen was/).getAttribute('role')).toBe('status');
  await user.click(button('Maak laatste ongedaan'));
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  await user.click(button('Zet alles terug'));
  await user.click(button('Terug'));
  expect(screen.getByText('2 punten om na te kijken')).toBeTruthy();
});

test('what is wrong with a correction is said at its field, and the warning that led there is answered by it', async () => {
  const fake = fakeWorkbook();
  fake.reading = damaged;
  const user = await openOn(fake);
  await user.click(button('Neem het voorbeelddossier'));
  await user.click(await screen.findByRole('button', { name: 'Corrigeer P2-K1-W2' }));
  const code = screen.getByLabelText('Code');
  await user.clear(code);
  await user.type(code, 'B1-K1-W1');
  await user.click(button('Bewaar'));
  expect(screen.getByText('[nl correction/code-taken]')).toBeTruthy();
  await user.clear(code);
  await user.type(code, 'P2-K1-W3');
  await user.click(button('Bewaar'));
  expect(screen.getByText('1 punt om na te kijken')).toBeTruthy();
  await user.click(button('Hoort er niet bij'));
  expect(screen.getByText('Niets om na te kijken.')).toBeTruthy();
  expect(document.activeElement?.textContent).toBe('Niets om na te kijken.');
});

test('a newer version is shown beside the workbook, with what differs word by word, before it takes its place', async () => {
  const fake = fakeWorkbook({
    ...fullBook,
    dossierSource: {
      document: { ...reading.document, hash: 'older' },
      corrections: [],
      lines: [],
    },
  });
  const newer = framework.items
    .filter(({ id }) => id !== 'v1')
    .map((item) => (item.id === 'k1w2' ? { ...item, title: 'Stelt de fiets in op de huurder' } : item));
  fake.reading = { ...reading, diagnostics: [], framework: { ...framework, items: newer } };
  const user = await openOn(fake);
  await user.click(button('Nog een document inlezen'));
  await user.click(button('Neem het voorbeelddossier'));
  expect(await screen.findByText('Verschil met het dossier in deze werkmap')).toBeTruthy();
  const changed = await screen.findByText('1 gewijzigd');
  const lines = within(changed.closest('details') as HTMLElement);
  expect(lines.getByRole('deletion').textContent).toBe('af');
  expect(lines.getByRole('insertion').textContent).toBe('in');
  expect(screen.getByText('1 vervallen')).toBeTruthy();
  expect(screen.getByText(/formulier past straks niet meer/)).toBeTruthy();
  await user.click(button('Vervang het dossier in deze werkmap'));
  expect(await screen.findByText(/Het dossier in deze werkmap is vervangen/)).toBeTruthy();
  await user.click(button('Werk formulieren bij'));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Formulieren'));
});

test('a changed item without a title is named by its words where another field than its text differs', async () => {
  const fake = fakeWorkbook(fullBook);
  const { framework } = reading;
  const untitled = framework.items.find(({ title, text, id }) => title === null && text !== null && id !== 'v1');
  if (untitled === undefined) throw new Error('no item without a title');
  const items = framework.items.map((item) =>
    item === untitled ? { ...item, result: 'De ketting loopt licht' } : item,
  );
  fake.reading = { ...reading, diagnostics: [], framework: { ...framework, items } };
  const user = await openOn(fake);
  await user.click(button('Nog een document inlezen'));
  await user.click(button('Neem het voorbeelddossier'));
  const changed = await screen.findByText('1 gewijzigd');
  expect(changed.closest('details')?.textContent).toContain((untitled.text ?? '').slice(0, 20));
});

test('another dossier takes the place of the workbook’s only once somebody says so, and the same one changes nothing', async () => {
  const fake = fakeWorkbook(bookWithDossier);
  fake.reading = {
    ...reading,
    framework: { ...framework, code: '99009' },
    choice: { chosen: '99009 B', all: ['99001 A', '99009 B'] },
  };
  const user = await openOn(fake);
  await user.click(button('Nog een document inlezen'));
  await user.click(button('Neem het voorbeelddossier'));
  expect(await screen.findByText('[nl update/other-dossier]')).toBeTruthy();
  expect(button('Vervang het dossier in deze werkmap').hasAttribute('disabled')).toBe(true);
  await user.click(screen.getByRole('checkbox'));
  expect(button('Vervang het dossier in deze werkmap').hasAttribute('disabled')).toBe(false);
  fake.reading = reading;
  await user.selectOptions(screen.getByLabelText('Dossier in dit bestand'), '99001 A');
  expect(await screen.findByText('Gelijk aan wat er al staat')).toBeTruthy();
  expect(screen.getByLabelText<HTMLSelectElement>('Dossier in dit bestand').value).toBe('99001 A');
  await user.click(button('Laat de werkmap zoals hij is'));
  expect(button('Nog een document inlezen')).toBeTruthy();
});
