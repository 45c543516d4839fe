/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { findings, fullBook } from './example-book';
import { fakeWorkbook } from './fake-use-cases';
import { showPane } from './show-pane';

const [first, ...others] = findings;

test('when findings change under it, the pane keeps the focus and where it was scrolled to', async () => {
  if (first === undefined) throw new Error('no findings');
  const fake = fakeWorkbook(fullBook);
  fake.findings = others;
  const { session } = await showPane(fake);
  await act(async () => session.go('checks'));
  const main = screen.getByRole('main');
  const scrolled = jest.fn();
  Object.assign(main, { scrollTo: scrolled });
  main.scrollTop = 120;
  const before = [...main.querySelectorAll('button')].at(-1);
  if (before === undefined) throw new Error('no button');
  before.focus();

  fake.findings = findings;
  await act(() => session.refresh());
  expect(main.textContent).toContain(first.words.nl.sentence);
  expect(document.activeElement).toBe(before);
  fake.findings = others;
  await act(() => session.refresh());
  expect(document.activeElement).toBe(before);
  expect(screen.getByRole('main')).toBe(main);
  expect([main.scrollTop, scrolled.mock.calls.length]).toEqual([120, 0]);
});

test('while the workbook is read again the findings stay, and the pane says that it is checking', async () => {
  const fake = fakeWorkbook(fullBook);
  fake.findings = findings;
  const { session } = await showPane(fake);
  await act(async () => void (await session.start()));
  await act(async () => session.go('checks'));
  expect(screen.queryByText('De werkmap wordt gecontroleerd…')).toBeNull();
  await act(async () => fake.change());
  expect(screen.getByText('De werkmap wordt gecontroleerd…')).toBeTruthy();
  expect(screen.getByRole('main').textContent).toContain(first?.words.nl.sentence);
  await act(() => session.refresh());
  expect(screen.queryByText('De werkmap wordt gecontroleerd…')).toBeNull();
});
