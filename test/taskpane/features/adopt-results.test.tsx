/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { collectForms } from '../../../src/core/exam/collect/collect-forms';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import { cameBack, planBook } from '../../core/exam/collect/handed-out';
import type { Levels } from '../../core/exam/collect/handed-out';
import { fakeWorkbook } from '../fake-use-cases';
import { showPane } from '../show-pane';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const fold = (title: string) => {
  const details = screen.getByRole('heading', { name: title }).closest('details');
  if (details === null) throw new Error(`${title} is no fold`);
  return details;
};
const field = (label: RegExp) => screen.getByRole('textbox', { name: label });

/** The plan with forms that came back, by number. */
function collected(forms: Readonly<Record<string, Levels>>): ExamBook {
  const back = Object.entries(forms).map(([number, levels]) =>
    cameBack({ file: `${number}.xlsx`, levels, issued: { candidate: { number, name: `Naam ${number}` } } }),
  );
  return { ...planBook, collected: collectForms(planBook, back, { replace: false }).collected };
}
const complete: Levels = { 1: ['V'], 2: ['V'] };
const half: Levels = { 1: ['V', ''], 2: ['V', ''] };

async function show(book: ExamBook) {
  const fake = fakeWorkbook(book);
  const pane = await showPane(fake);
  await act(async () => pane.session.go('candidates'));
  await screen.findByText(/volledig en nog voorlopig|geen uitslag die je kunt vaststellen/);
  return { ...pane, fake };
}

test('what can be adopted is shown with its outcome, and what stays as it is with the reason', async () => {
  await show(collected({ 1001: complete, 1002: half }));
  expect(fold('Uitslagen vaststellen').open).toBe(true);
  expect(screen.getByText('1 uitslag is volledig en nog voorlopig:')).toBeTruthy();
  const [line] = within(fold('Uitslagen vaststellen')).getAllByRole('listitem');
  expect(line?.textContent).toContain('1001 · Naam 1001');
  expect(line?.textContent).toMatch(/PVB1, kans 1.*B1-K1: V \d/);
  expect(screen.getByText('1 uitslag blijft zoals die is')).toBeTruthy();
  expect(screen.getByText('[nl adopt/incomplete]')).toBeTruthy();
});

test('a form of the plan that is filled in for nobody is told, also where there is no result at all', async () => {
  const [form] = cameBack({ levels: complete }).book.forms;
  if (form === undefined) throw new Error('a form');
  const fake = fakeWorkbook({ ...planBook, forms: [form] });
  const pane = await showPane(fake);
  await act(async () => pane.session.go('candidates'));
  expect(await screen.findByText('[nl adopt/own-form]')).toBeTruthy();
});

test('one press adopts, today unless somebody says another day, and says how to take it back', async () => {
  const { user, fake } = await show(collected({ 1001: complete }));
  await user.type(field(/Vastgesteld door/), 'Examencommissie');
  await user.clear(field(/Datum/));
  await user.type(field(/Datum/), '26-11-2026');
  await user.click(button('Stel 1 uitslag vast'));
  expect(await screen.findByText('1 uitslag vastgesteld.')).toBeTruthy();
  expect(screen.getByText(/maak op het blad Register de cel “Vastgesteld op” leeg/)).toBeTruthy();
  expect(fake.book?.register.records.map(({ adopted }) => [adopted?.on, adopted?.by])).toEqual([
    ['2026-11-26', 'Examencommissie'],
  ]);
  expect(screen.queryByRole('button', { name: /^Stel/ })).toBeNull();
});

test('nothing is adopted without a name and a day', async () => {
  const { user, fake } = await show(collected({ 1001: complete }));
  await user.clear(field(/Datum/));
  await user.click(button('Stel 1 uitslag vast'));
  expect(screen.getByText('[nl adopt/nobody]')).toBeTruthy();
  expect(screen.getByText('[nl adopt/bad-date]')).toBeTruthy();
  expect(fake.book?.register.records).toEqual([]);
});

test('only those who are chosen are adopted', async () => {
  const { user, fake } = await show(collected({ 1001: complete, 1002: complete }));
  await user.click(within(fold('Uitslagen vaststellen')).getByRole('checkbox', { name: '1002 · Naam 1002' }));
  await user.type(field(/Vastgesteld door/), 'Examencommissie');
  await user.click(button('Stel 1 uitslag vast'));
  expect(await screen.findByText('1 uitslag vastgesteld.')).toBeTruthy();
  expect(fake.book?.register.records.map(({ candidate }) => candidate)).toEqual(['1001']);
});

test('results that changed meanwhile are not adopted, and the pane says so', async () => {
  const { user, fake } = await show(collected({ 1001: complete }));
  fake.refusals.set('results', 'adopt/outdated');
  await user.type(field(/Vastgesteld door/), 'Examencommissie');
  await user.click(button('Stel 1 uitslag vast'));
  expect(await screen.findByText('[nl adopt/outdated]')).toBeTruthy();
});

test('reading more forms is what is open while no result is complete', async () => {
  await show(collected({ 1001: half }));
  expect(fold('Uitslagen vaststellen').open).toBe(false);
  expect(fold('Ingevulde formulieren inlezen').open).toBe(true);
});
