/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { planDeed, examNamed } from '../../../src/app/approve/instrument-deeds';
import type { InstrumentDeed } from '../../../src/app/approve/instrument-deeds';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import { approval, correction, draftBook, renewal, withdrawal } from '../../workbook/plan/approval/instruments';
import { bookOf } from '../../workbook/plan/book-of';
import { setCell } from '../../workbook/plan/disturb';
import { snapshotOfPlan } from '../../workbook/snapshot-of-plan';
import type { FakeWorkbook } from '../fake-use-cases';
import { fakeWorkbook } from '../fake-use-cases';
import { showPane } from '../show-pane';

const draft = snapshotOfPlan(draftBook);
const { sheet, criteria } = bookOf(draft).forms[0] ?? { sheet: '', criteria: [] };

function afterDeeds(...deeds: readonly InstrumentDeed[]): WorkbookSnapshot {
  return deeds.reduce((snapshot, deed) => {
    const book = bookOf(snapshot);
    return snapshotOfPlan(planDeed(book, snapshot, examNamed(book, 'PVB1'), deed).plan, snapshot);
  }, draft);
}

async function openApproval(fake: FakeWorkbook) {
  const pane = await showPane(fake);
  await pane.user.click(await screen.findByRole('button', { name: /^Formulieren/ }));
  const shown = fake.book?.forms[0]?.sheet ?? '';
  await pane.user.click(screen.getByRole('button', { name: `Vaststelling van ${shown}` }));
  await screen.findByRole('heading', { name: 'Vaststelling van PVB1' });
  return pane;
}

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const field = (name: string | RegExp): HTMLElement => screen.getByLabelText(name);
const sectionOf = (heading: string): HTMLElement =>
  screen.getByRole('heading', { name: heading }).closest('section') as HTMLElement;

test('a draft is approved by who is named, and the screen says so with the way to both sheets', async () => {
  const fake = fakeWorkbook(bookOf(draft));
  const { user } = await openApproval(fake);
  expect(screen.getByText('Concept, versie 1.0')).toBeTruthy();
  await user.clear(field(/^Gemaakt door/));
  await user.click(button('Stel vast'));
  expect(screen.getByText('[nl approval/no-constructor]')).toBeTruthy();
  expect(fake.book?.instrumentHistory).toEqual([]);
  await user.type(field(/^Gemaakt door/), 'S. Wielinga');
  await user.clear(field(/^Vastgesteld door/));
  await user.type(field(/^Vastgesteld door/), 'P. Ketting');
  fireEvent.change(field(/^Datum/), { target: { value: '2026-09-01' } });
  await user.click(screen.getByRole('radio', { name: 'ingekocht' }));
  await user.click(button('Stel vast'));
  expect(await screen.findByText(/^PVB1 is vastgesteld als versie 1.0/)).toBeTruthy();
  expect(button('Open Vaststelling')).toBeTruthy();
  expect(screen.getByText('Vastgesteld, versie 1.0')).toBeTruthy();
  expect(
    screen.getByText('Vastgesteld op 1 september 2026 door P. Ketting. Gemaakt door S. Wielinga; ingekocht.'),
  ).toBeTruthy();
});

test('who approves what they made themselves is warned and not stopped', async () => {
  const fake = fakeWorkbook(bookOf(draft));
  const { user } = await openApproval(fake);
  for (const name of [/^Gemaakt door/, /^Vastgesteld door/]) {
    await user.clear(field(name));
    await user.type(field(name), 'P. Ketting');
  }
  expect(screen.getByText(/\[nl approval\/constructor-approves\]/)).toBeTruthy();
  await user.click(button('Stel vast'));
  expect(await screen.findByText(/^PVB1 is vastgesteld/)).toBeTruthy();
});

test('what stands in the way is told with its cell, and nothing can be approved', async () => {
  const cut = bookOf(draft).exams[0]?.cells.cutScore ?? { sheet: '', cell: '' };
  const fake = fakeWorkbook(bookOf(setCell(draft, cut.sheet, cut.cell, '')));
  fake.outdatedForms = [sheet];
  const { user } = await openApproval(fake);
  const section = sectionOf('Vaststellen');
  expect(within(section).getByText(/\[nl approval\/outdated\]/)).toBeTruthy();
  expect(within(section).getByText(/\[nl approval\/cut-score-missing\]/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Stel vast' })).toBeNull();
  const links = within(section).getAllByRole('button', { name: `Ga naar cel ${cut.cell} op blad ${cut.sheet}` });
  await user.click(links[0] as HTMLElement);
  expect(fake.revealed).toEqual([cut]);
});

test('rows that were changed and not saved are saved or given up before approving', async () => {
  const fake = fakeWorkbook(bookOf(draft));
  const { user } = await showPane(fake);
  await user.click(await screen.findByRole('button', { name: /^Formulieren/ }));
  await user.click(button(`Bewerk rijen van ${sheet}`));
  await user.click(await screen.findByRole('button', { name: criteria[0]?.text ?? '' }));
  await user.click(screen.getByRole('switch', { name: 'Kritisch' }));
  await user.click(button('Terug'));
  await user.click(button(`Vaststelling van ${sheet}`));
  expect(await screen.findByText(/^1 wijziging van rijen nog niet opgeslagen/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Stel vast' })).toBeNull();
  await user.click(button('Naar de rijen'));
  expect(await screen.findByRole('heading', { name: 'Rijen van PVB1' })).toBeTruthy();
});

test('words put right are chosen by row, shown as they were, and raise the minor version', async () => {
  const fake = fakeWorkbook(bookOf(afterDeeds(approval)));
  const { user } = await openApproval(fake);
  await user.click(button('Redactionele wijziging'));
  await user.selectOptions(field('Rij'), criteria[1]?.text ?? '');
  await user.click(button('Leg wijziging vast'));
  expect(screen.getByText('[nl approval/words-same]')).toBeTruthy();
  expect(screen.getByText('[nl approval/no-name]')).toBeTruthy();
  await user.clear(field(/^Nieuwe tekst/));
  await user.type(field(/^Nieuwe tekst/), 'betere woorden');
  await user.type(field(/^Door wie/), 'P. Ketting');
  await user.click(button('Leg wijziging vast'));
  // Other words altogether: somebody has to say that the meaning stays.
  expect(screen.getByText('[nl approval/words-differ]')).toBeTruthy();
  expect(fake.book?.instrumentHistory).toHaveLength(1);
  await user.click(screen.getByRole('checkbox', { name: /^Dit is een schrijffout/ }));
  await user.click(button('Leg wijziging vast'));
  expect(await screen.findByText('De tekst is verbeterd en vastgelegd. PVB1 is nu versie 1.1.')).toBeTruthy();
  expect(fake.book?.instrumentHistory[1]).toMatchObject({ before: criteria[1]?.text, after: 'betere woorden' });
  expect(within(sectionOf('Wat er is gebeurd')).getByText('“betere woorden”')).toBeTruthy();
});

test.each([
  ['Intrekken', 'Trek in', 'PVB1 (versie 1.0) is ingetrokken.', 'Ingetrokken, versie 1.0'],
  ['Nieuwe versie', 'Begin nieuwe versie', /^Versie 2.0 van PVB1 is begonnen als concept/, 'Concept, versie 2.0'],
])('%s takes a name and is told', async (begin, act, done, standing) => {
  const fake = fakeWorkbook(bookOf(afterDeeds(approval)));
  const { user } = await openApproval(fake);
  await user.click(button(begin));
  await user.click(button(act));
  expect(screen.getByText('[nl approval/no-name]')).toBeTruthy();
  await user.type(field(/^Door wie/), 'P. Ketting');
  await user.click(button(act));
  expect(await screen.findByText(done)).toBeTruthy();
  expect(screen.getByText(standing)).toBeTruthy();
});

test('what is withdrawn can only get a new version', async () => {
  await openApproval(fakeWorkbook(bookOf(afterDeeds(approval, withdrawal))));
  expect(screen.getByText('Ingetrokken op 1 februari 2027 door P. Ketting.')).toBeTruthy();
  expect(button('Nieuwe versie')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Intrekken' })).toBeNull();
});

test('what changed since approval is told, old and new, with its cell', async () => {
  const approved = afterDeeds(approval);
  const form = bookOf(approved).forms[0];
  const place = form?.criteria[0]?.place ?? { sheet: '', cell: '' };
  await openApproval(fakeWorkbook(bookOf(setCell(approved, place.sheet, place.cell, 'iets anders'))));
  const section = sectionOf('1 verschil met wat is vastgesteld');
  expect(within(section).getByText(`“${criteria[0]?.text}”`, { exact: false })).toBeTruthy();
  expect(within(section).getByText('“iets anders”', { exact: false })).toBeTruthy();
  expect(
    within(section).getByRole('button', { name: `Ga naar cel ${place.cell} op blad ${place.sheet}` }),
  ).toBeTruthy();
});

test('two versions are compared, and each with the form as it is now', async () => {
  const text = criteria[1]?.text ?? '';
  const renewed = afterDeeds(approval, correction(text, `${text}!`), renewal);
  const place = bookOf(renewed).forms[0]?.criteria[1]?.place ?? { sheet: '', cell: '' };
  const { user } = await openApproval(fakeWorkbook(bookOf(setCell(renewed, place.sheet, place.cell, 'nieuw'))));
  const section = sectionOf('Versies vergelijken');
  expect(within(section).getByText('1 verschil')).toBeTruthy();
  expect(within(section).getByText(`“${text}!”`, { exact: false })).toBeTruthy();
  await user.selectOptions(within(section).getByLabelText('Naar'), 'Versie 1.1');
  expect(within(section).getByText('Geen verschil in inhoud.')).toBeTruthy();
});

test('a deed that fails says why and that nothing changed; one that goes on can be stopped', async () => {
  const fake = fakeWorkbook(bookOf(afterDeeds(approval)));
  const { user } = await openApproval(fake);
  fake.refusals.set('approval', 'workbook/structure-protected');
  const begin = async (): Promise<void> => {
    await user.click(button('Intrekken'));
    await user.type(field(/^Door wie/), 'P. Ketting');
    await user.click(button('Trek in'));
  };
  await begin();
  expect(await screen.findByText('[nl workbook/structure-protected]')).toBeTruthy();
  expect(screen.getByText('Er is niets veranderd in de werkmap.')).toBeTruthy();
  fake.refusals.clear();
  fake.hanging.add('approval');
  await begin();
  await user.click(await screen.findByRole('button', { name: 'Annuleren' }));
  expect(await screen.findByText('Geannuleerd')).toBeTruthy();
});

test('the rows of an approved form lead to its approval, and back', async () => {
  const book = bookOf(afterDeeds(approval));
  const { user } = await showPane(fakeWorkbook(book));
  await user.click(await screen.findByRole('button', { name: /^Formulieren/ }));
  await user.click(button(`Bewerk rijen van ${sheet}`));
  await user.click(await screen.findByRole('button', { name: 'Vaststelling' }));
  await screen.findByRole('heading', { name: 'Vaststelling van PVB1' });
  await user.click(button('Terug'));
  expect(await screen.findByRole('heading', { name: 'Rijen van PVB1' })).toBeTruthy();
});
