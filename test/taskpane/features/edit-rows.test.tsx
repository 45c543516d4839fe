/** @jest-environment jsdom */
import { act, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { planRowEdits } from '../../../src/app/rubric/edit-rows-on-form';
import { formOnSheet } from '../../../src/app/rubric/edit-rows-on-form';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import type { RowEdit } from '../../../src/core/exam/row-edits/row-edit';
import { createBook } from '../../../src/workbook/plan/create-book';
import { bicyclePlan, bicycleRental } from '../../workbook/plan/bicycle-rental';
import { bookOf } from '../../workbook/plan/book-of';
import { setCell } from '../../workbook/plan/disturb';
import { snapshotOfPlan } from '../../workbook/snapshot-of-plan';
import type { FakeWorkbook } from '../fake-use-cases';
import { fakeWorkbook } from '../fake-use-cases';
import { showPane } from '../show-pane';

const input = { framework: bicycleRental, profile: 'P1', language: 'nl', openImportWarnings: 0 } as const;
const whole = snapshotOfPlan(createBook({ ...input, plan: bicyclePlan }, null).value);
const book = bookOf(whole);
const examId = book.exams[0]?.exam.id ?? '';
const sheet = book.forms[0]?.sheet ?? '';

/** The book after somebody else made these edits. */
function bookAfter(edits: readonly RowEdit[]): ExamBook {
  const base = formOnSheet(book, examId);
  if (base === null) throw new Error('no form');
  return bookOf(snapshotOfPlan(planRowEdits(book, whole, examId, { base, edits }), whole));
}

test('the form stands beside the pane while its rows are edited', async () => {
  const fake = fakeWorkbook(book);
  await openRows(fake);
  expect(fake.revealed).toEqual([book.forms[0]?.criteria[0]?.place]);
});

async function openRows(fake: FakeWorkbook) {
  const pane = await showPane(fake);
  await pane.user.click(await screen.findByRole('button', { name: /^Formulieren/ }));
  await pane.user.click(screen.getByRole('button', { name: `Bewerk rijen van ${sheet}` }));
  await screen.findByRole('heading', { name: /^Rijen van/ });
  await screen.findByText('-groet de klant');
  return pane;
}

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const rowNames = (): readonly (string | null)[] =>
  [...document.querySelectorAll('[data-row]')].map((row) => row.textContent).slice(0, 3);
const editsOf = (fake: FakeWorkbook): readonly RowEdit[] => fake.editedRows[0]?.editing.edits ?? [];

test('a weight shows what it makes of the row at once, and is saved with what was typed at a level', async () => {
  const fake = fakeWorkbook(book);
  const { user } = await openRows(fake);
  await user.click(button('-groet de klant'));
  const weight = screen.getByRole('textbox', { name: 'Weging' });
  await user.clear(weight);
  expect(screen.getByText(/Vul een getal groter dan 0 in/)).toBeTruthy();
  await user.type(weight, '2,5');
  expect(screen.getByText(/^weegt 2,5, telt mee 38 %/)).toBeTruthy();
  await user.type(screen.getByRole('textbox', { name: /^V · / }), 'groet elke klant');
  await user.click(button('Sla 2 wijzigingen op'));
  expect(await screen.findByText('De rijen staan in het formulier.')).toBeTruthy();
  expect(editsOf(fake)).toEqual([
    { kind: 'weight', row: 'i1', weight: 2.5 },
    { kind: 'describe', row: 'i1', level: 'V', text: 'groet elke klant' },
  ]);
});

test('edits are taken back one by one, and stay while another screen is shown', async () => {
  const fake = fakeWorkbook(book);
  const { user } = await openRows(fake);
  await user.click(button('-groet de klant'));
  await user.click(screen.getByRole('switch', { name: 'Kritisch' }));
  await user.type(screen.getByRole('combobox', { name: 'Bewijs' }), 'product');
  await user.click(button('Terug'));
  expect(screen.getByText(/2 wijzigingen nog niet opgeslagen$/)).toBeTruthy();
  await user.click(button(`Bewerk rijen van ${sheet}`));
  expect((await screen.findAllByText(/ · kritisch · /)).length).toBe(2);
  await user.click(button(/^Maak laatste ongedaan: bewijs/));
  await user.click(button(/^Maak laatste ongedaan: kritisch/));
  expect(screen.getAllByText(/ · kritisch · /)).toHaveLength(1);
  expect(screen.getByText('Alles staat in het blad.')).toBeTruthy();
  expect(button('Opslaan').hasAttribute('disabled')).toBe(true);
});

test('Alt with an arrow key moves a row, which keeps the focus and is told where it is', async () => {
  const fake = fakeWorkbook(book);
  const { user } = await openRows(fake);
  const [first, second, third] = rowNames();
  act(() => button('-groet de klant').focus());
  await user.keyboard('{Alt>}{ArrowUp}{ArrowDown}{/Alt}');
  expect(rowNames()).toEqual([second, first, third]);
  expect(document.activeElement?.textContent).toBe(first);
  expect(screen.getByText('De rij staat nu op plaats 2 van 3.')).toBeTruthy();
});

test('a row is dragged before another one of its part, and nothing else is taken', async () => {
  const fake = fakeWorkbook(book);
  await openRows(fake);
  const [first, second, third] = rowNames();
  const items = [...document.querySelectorAll('[data-row]')].map((row) => row.closest('li'));
  const drop = (id: string): void => {
    const target = items[0] as HTMLElement;
    const dataTransfer = { getData: () => id, types: ['application/x-dekkend-row'] };
    for (const make of [createEvent.dragOver, createEvent.drop]) {
      const event = make(target);
      Object.defineProperty(event, 'dataTransfer', { value: dataTransfer });
      fireEvent(target, event);
    }
  };
  drop('i5');
  expect(rowNames()).toEqual([first, second, third]);
  drop('i3');
  expect(rowNames()).toEqual([third, first, second]);
});

test('several rows become one that counts for all of them and is split again', async () => {
  const fake = fakeWorkbook(book);
  const { user } = await openRows(fake);
  const part = screen.getByText('3 rijen voor alle 3 indicatoren').closest('section') as HTMLElement;
  await user.click(within(part).getByRole('button', { name: 'Voeg rijen samen' }));
  await user.click(within(part).getByRole('checkbox', { name: '-groet de klant' }));
  await user.click(within(part).getByRole('checkbox', { name: '1.1' }));
  expect(within(part).getByText('-groet de klant; 1.1')).toBeTruthy();
  await user.click(within(part).getByRole('button', { name: 'Voeg 2 rijen samen' }));
  expect(screen.getByText('2 rijen voor alle 3 indicatoren')).toBeTruthy();
  const text = screen.getByRole('textbox', { name: 'Tekst van de rij' });
  await user.clear(text);
  await user.type(text, 'groet en betaalt');
  await user.click(button('Splits in 2 rijen'));
  expect(screen.getByText('3 rijen voor alle 3 indicatoren')).toBeTruthy();
});

test('a row that somebody filled in is not merged away', async () => {
  const cell = book.forms[0]?.criteria.find(({ id }) => id === 'i3')?.ratings[0]?.cell ?? '';
  const fake = fakeWorkbook(bookOf(setCell(whole, sheet, cell, 'V')));
  const { user } = await openRows(fake);
  expect(screen.getByText(/al beoordeeld/)).toBeTruthy();
  await user.click(screen.getAllByRole('button', { name: 'Voeg rijen samen' })[0] as HTMLElement);
  await user.click(screen.getByRole('checkbox', { name: '-groet de klant' }));
  await user.click(screen.getByRole('checkbox', { name: '1.1' }));
  expect(screen.getByText(/Op een van deze rijen is al iets ingevuld/)).toBeTruthy();
  expect(button('Voeg 2 rijen samen').hasAttribute('disabled')).toBe(true);
});

test("a row of the school's own is added, and taken away again", async () => {
  const fake = fakeWorkbook(book);
  const { user } = await openRows(fake);
  await user.click(screen.getAllByRole('button', { name: 'Voeg eigen rij toe' })[0] as HTMLElement);
  await user.type(screen.getByRole('textbox', { name: 'Tekst van de eigen rij' }), 'Ruimt de werkplek op');
  await user.click(button('Voeg toe'));
  expect(document.activeElement?.textContent).toBe('Ruimt de werkplek op');
  expect(screen.getByText('4 rijen voor alle 3 indicatoren, waarvan 1 eigen rij')).toBeTruthy();
  await user.click(button('Ruimt de werkplek op'));
  await user.click(button('Haal rij weg'));
  expect(screen.queryByText('Ruimt de werkplek op')).toBeNull();
});

test('proposals are counted before they are filled in, and taken over or away per level', async () => {
  const fake = fakeWorkbook(book);
  const { user } = await openRows(fake);
  await user.click(button('Voorstellen invullen'));
  expect(screen.getByText(/krijg(t|en) een voorstel bij de lege niveaus/)).toBeTruthy();
  await user.click(button(/^Vul in bij/));
  const proposed = [...document.querySelectorAll('[data-row]')].find((row) =>
    row.closest('li')?.textContent?.includes('voorstel'),
  ) as HTMLElement;
  await user.click(proposed);
  await user.click(button(/^Neem voorstel over voor O/));
  expect(screen.queryByRole('button', { name: /^Neem voorstel over voor O/ })).toBeNull();
  await user.click(button(/^Haal voorstel weg voor G/));
  expect((screen.getByRole('textbox', { name: /^G · / }) as HTMLTextAreaElement).value).toBe('');
  expect(button(/^Neem voorstellen over \(/)).toBeTruthy();
});

test('a row that changed in the sheet as well is told with what would be lost, and edits are given up for the sheet', async () => {
  const fake = fakeWorkbook(book);
  const { user, session } = await openRows(fake);
  await user.click(button('-groet de klant'));
  await user.click(screen.getByRole('switch', { name: 'Kritisch' }));
  fake.book = bookAfter([{ kind: 'describe', row: 'i2', level: 'V', text: 'rustig' }]);
  await act(() => session.refresh());
  expect(screen.getByText(/Het blad is intussen veranderd/)).toBeTruthy();
  fake.book = bookAfter([{ kind: 'weight', row: 'i1', weight: 4 }]);
  await act(() => session.refresh());
  expect(screen.getByText(/hier bewerkt én intussen in het blad veranderd/)).toBeTruthy();
  expect(button('Sla 1 wijziging op').hasAttribute('disabled')).toBe(true);
  await user.click(button('Begin opnieuw vanuit het blad'));
  expect(screen.getByText(/^weegt 4, /)).toBeTruthy();
  expect(screen.getByText('Alles staat in het blad.')).toBeTruthy();
});

test('a refusal says that nothing changed and keeps the edits; an essential work process is an edit too', async () => {
  const fake = fakeWorkbook(book);
  fake.refusals.set('editRows', 'workbook/cell-edit-mode');
  const { user } = await openRows(fake);
  await user.click(screen.getAllByRole('switch', { name: /^Essentieel/ })[0] as HTMLElement);
  await user.click(button('Sla 1 wijziging op'));
  expect(await screen.findByText('Er is niets veranderd in de werkmap.')).toBeTruthy();
  fake.refusals.clear();
  await user.click(button('Sla 1 wijziging op'));
  await waitFor(() => expect(editsOf(fake)).toEqual([{ kind: 'essential', part: 'w1', essential: true }]));
});

test('the rows of an approved exam can only be read', async () => {
  const exams = book.exams.map((planned) => ({ ...planned, exam: { ...planned.exam, status: 'approved' as const } }));
  const { user } = await openRows(fakeWorkbook({ ...book, exams }));
  expect(screen.getByText(/Dit examen is vastgesteld/)).toBeTruthy();
  await user.click(button('-groet de klant'));
  expect(screen.getAllByText('niet beschreven')).toHaveLength(3);
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.queryByRole('button', { name: /Opslaan|Voeg|Voorstellen/ })).toBeNull();
});
