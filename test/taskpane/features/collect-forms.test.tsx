/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { collectForms } from '../../../src/core/exam/collect/collect-forms';
import { cameBack, planBook } from '../../core/exam/collect/handed-out';
import type { ReadFiles } from '../../../src/app/collect/read-returned';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import { fakeWorkbook } from '../fake-use-cases';
import { showPane } from '../show-pane';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
// jsdom's files have no arrayBuffer().
const file = (name: string): File =>
  Object.assign(new File([''], name), { arrayBuffer: async () => new ArrayBuffer(0) });

async function show(returned: ReadFiles, book: ExamBook = planBook) {
  const fake = Object.assign(fakeWorkbook(book), { returned });
  const pane = await showPane(fake);
  await act(async () => pane.session.go('candidates'));
  const choose = (...names: readonly string[]): Promise<void> =>
    pane.user.upload(screen.getByTestId('forms'), names.map(file));
  return { ...pane, fake, choose };
}

/** The workbook with a V on every row of 1001, and a form that says G. */
const withV: ExamBook = {
  ...planBook,
  collected: collectForms(planBook, [cameBack({ levels: { 1: ['V'], 2: ['V'] } })], { replace: false }).collected,
};
const saysG = cameBack({ file: 'van Piet.xlsx', levels: { 1: ['G'], 2: ['V'] } });

test('several files are looked at, each that is left out with its reason, before anything is written', async () => {
  const unreadable = [{ code: 'workbook/encrypted', severity: 'error', at: { file: 'slot.xlsx' }, data: {} } as const];
  const forms = [cameBack({ levels: { 1: ['V'] } }), cameBack({ file: 'leeg.xlsx', form: { handedIn: [] } })];
  const { choose, fake, user } = await show({ forms, unreadable });
  await choose('a.xlsx', 'leeg.xlsx', 'slot.xlsx');
  expect(await screen.findByText('1 formulier in te lezen')).toBeTruthy();
  expect(screen.getByText('slot.xlsx').closest('li')?.textContent).toContain('[nl workbook/encrypted]');
  expect(screen.getByText('leeg.xlsx').closest('li')?.textContent).toContain('[nl collect/nothing-filled-in]');
  expect(fake.book?.collected.forms).toEqual([]);
  await user.click(button('Lees alleen de goede in (1)'));
  expect(await screen.findByText('1 formulier ingelezen. 2 bestanden niet.')).toBeTruthy();
  expect(fake.book?.collected.forms).toHaveLength(1);
  await user.click(button('Open Register'));
  expect(fake.revealed).toEqual([{ sheet: 'Register', cell: 'B2' }]);
});

test('forms that are dropped are read like forms that are chosen', async () => {
  await show({ forms: [cameBack({ levels: { 1: ['V'], 2: ['V'] } })], unreadable: [] });
  await act(async () => {
    fireEvent.drop(screen.getByTestId('forms-zone'), { dataTransfer: { files: [file('a.xlsx')] } });
  });
  expect(await screen.findByText('1 formulier in te lezen')).toBeTruthy();
  expect(button('Lees 1 formulier in')).toHaveProperty('disabled', false);
});

test('the same form twice is told, and counted once', async () => {
  const levels = { 1: ['V'], 2: ['V'] };
  const forms = [cameBack({ levels }), cameBack({ file: 'b.xlsx', levels })];
  const { choose, fake, user } = await show({ forms, unreadable: [] });
  await choose('a.xlsx', 'b.xlsx');
  expect((await screen.findByText('[nl collect/twice]', { exact: false })).closest('li')?.textContent).toContain(
    'a.xlsx',
  );
  await user.click(button('Lees 2 formulieren in'));
  expect(fake.book?.collected.forms).toHaveLength(1);
});

test('nothing is written while a difference is undecided, and each is decided by itself', async () => {
  const { choose, fake, user } = await show({ forms: [saysG], unreadable: [] }, withV);
  await choose('van Piet.xlsx');
  const groups = await screen.findAllByRole('radiogroup');
  const [first] = groups;
  if (first === undefined) throw new Error('no difference');
  expect(within(first).getByRole('radio', { name: 'V (staat in de werkmap)' })).toBeTruthy();
  const collect = button('Lees 1 formulier in');
  expect(collect).toHaveProperty('disabled', true);
  await user.click(button('Laat overal staan wat er staat'));
  await user.click(within(first).getByRole('radio', { name: 'G (op van Piet.xlsx)' }));
  expect(collect).toHaveProperty('disabled', false);
  await user.click(collect);
  const { differences = [], forms = [] } = fake.book?.collected ?? {};
  expect(differences.filter(({ settled }) => settled).map(({ value }) => value)).toEqual(['V']);
  expect(differences.filter(({ settled }) => !settled)).toHaveLength(groups.length - 1);
  expect(Object.values(forms[0]?.filled ?? {}).filter((value) => value === 'G')).toHaveLength(1);
  expect(button('Open Verschillen')).toBeTruthy();
});

test('taking the form everywhere leaves nothing open', async () => {
  const { choose, fake, user } = await show({ forms: [saysG], unreadable: [] }, withV);
  await choose('van Piet.xlsx');
  await user.click(await screen.findByRole('button', { name: 'Neem overal het formulier over' }));
  await user.click(button('Lees 1 formulier in'));
  expect(fake.book?.collected.differences.every(({ settled }) => settled)).toBe(true);
  expect(screen.queryByRole('button', { name: 'Open Verschillen' })).toBeNull();
});

test('where forms differ among themselves one of them is chosen, never by taking the form everywhere', async () => {
  const forms = [cameBack({ levels: { 1: ['V'] } }), cameBack({ file: 'b.xlsx', levels: { 1: ['G'] } })];
  const { choose, user } = await show({ forms, unreadable: [] });
  await choose('a.xlsx', 'b.xlsx');
  await user.click(await screen.findByRole('button', { name: 'Neem overal het formulier over' }));
  expect(button('Lees 2 formulieren in')).toHaveProperty('disabled', true);
  const [first] = screen.getAllByRole('radiogroup');
  if (first === undefined) throw new Error('no difference');
  expect(
    within(first)
      .getAllByRole('radio')
      .map((radio) => radio.closest('span')?.textContent),
  ).toEqual(['Nog niet beslissen', 'G (op b.xlsx)', 'V (op a.xlsx)']);
});

test('forms that were collected before bring nothing, and can be put away', async () => {
  const forms = [cameBack({ levels: { 1: ['V'], 2: ['V'] } })];
  const { choose, user } = await show({ forms, unreadable: [] }, withV);
  await choose('a.xlsx');
  expect(await screen.findByText('Alles op deze formulieren staat al in de werkmap.')).toBeTruthy();
  expect(button('Lees 1 formulier in')).toHaveProperty('disabled', true);
  await user.click(button('Laat maar'));
  expect(screen.getByTestId('forms')).toBeTruthy();
});

test('reading shows how far it is and can be stopped', async () => {
  const { choose, fake, user } = await show({ forms: [], unreadable: [] });
  fake.hanging.add('collect');
  await choose('a.xlsx');
  expect(screen.getByText('31 van 94')).toBeTruthy();
  await user.click(button('Annuleren'));
  expect(screen.getByTestId('forms')).toBeTruthy();
});

test('a write that is refused says why and keeps what was chosen', async () => {
  const { choose, fake, user } = await show({ forms: [saysG], unreadable: [] }, withV);
  await choose('van Piet.xlsx');
  await user.click(await screen.findByRole('button', { name: 'Laat overal staan wat er staat' }));
  fake.refusals.set('collect', 'collect/outdated');
  await user.click(button('Lees 1 formulier in'));
  expect(screen.getByText('[nl collect/outdated]')).toBeTruthy();
  expect(button('Lees 1 formulier in')).toHaveProperty('disabled', false);
});

test('what was collected shows per candidate, with what is provisional', async () => {
  await show({ forms: [], unreadable: [] }, withV);
  const results = screen.getByRole('heading', { name: 'Uitslagen' }).closest('details');
  const line = await within(results ?? document.body).findByRole('listitem');
  expect(line.textContent).toContain('1001 · Ada Voorbeeld');
  expect(line.textContent).toMatch(/\d van \d kernta(ak|ken) met uitslag/);
  expect(line.textContent).toContain('1 voorlopig');
});

test('whoever was absent has nothing that is provisional', async () => {
  const [form] = withV.collected.forms;
  if (form === undefined) throw new Error('one form');
  const { examId, candidate, attempt, kind } = form;
  const record = { examId, candidate, attempt, kind, status: 'absent', date: null, adopted: null } as const;
  const book = { ...withV, register: { ...withV.register, records: [record] } };
  await show({ forms: [], unreadable: [] }, book);
  const results = screen.getByRole('heading', { name: 'Uitslagen' }).closest('details');
  const line = await within(results ?? document.body).findByRole('listitem');
  expect(line.textContent).toContain('1 niet verschenen');
  expect(line.textContent).not.toContain('voorlopig');
});

test('a core task that a candidate is exempt from counts as had', async () => {
  const given = { candidate: '1001', coreTask: 'B1-K1', part: null, date: '2026-09-01', ground: 'Eerder diploma' };
  await show({ forms: [], unreadable: [] }, { ...withV, register: { ...withV.register, exemptions: [given] } });
  const results = screen.getByRole('heading', { name: 'Uitslagen' }).closest('details');
  const line = await within(results ?? document.body).findByRole('listitem');
  expect(line.textContent).toMatch(/met uitslag, 1 vrijgesteld/);
});
