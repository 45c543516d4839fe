import { AxeBuilder } from '@axe-core/playwright';
import type { Frame } from 'playwright-core';
import { describeWith } from '../judges/find-program';
import { type Workbench, closeBrowser, openWorkbench } from './workbench';

jest.setTimeout(600_000);

const shots = process.env['DEKKEND_SHOTS'];

describeWith('chromium', 'the main job, from the sample dossier to a finding', (browser) => {
  let workbench: Workbench;
  let pane: Frame;

  beforeAll(async () => {
    workbench = await openWorkbench({ browser, language: 'nl-NL', microsoftAddress: true });
    pane = await workbench.pane();
  });
  afterAll(async () => {
    await workbench.close();
    await closeBrowser();
  });

  const button = (name: string | RegExp) => pane.getByRole('button', { name }).first();
  /** Every screen on the way is held to WCAG 2.1 AA by axe; with DEKKEND_SHOTS set it is kept as a picture too. */
  const shot = async (name: string): Promise<void> => {
    if (shots !== undefined) await workbench.page.screenshot({ path: `${shots}/${name}.png` });
    const axe = new AxeBuilder({ page: workbench.page }).include(['aside iframe', 'body']);
    const { violations } = await axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze();
    const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${name}: ${id}: ${html}`));
    expect(faults).toEqual([]);
  };
  /** Waits until a cell shows words that begin so: formulas follow a moment after the write. */
  const cellShows = async (sheet: string, reference: string, begin: string): Promise<void> => {
    const shows = async (): Promise<boolean> =>
      String((await workbench.readCell(sheet, reference)).value).startsWith(begin);
    for (const until = Date.now() + 120_000; !(await shows()) && Date.now() < until;) {
      await workbench.page.waitForTimeout(50);
    }
    expect(String((await workbench.readCell(sheet, reference)).value)).toMatch(new RegExp(`^${begin}`));
  };
  /** The reference of the first cell in a column range that holds this value. */
  const find = async (sheet: string, columns: string, rows: number, value: string): Promise<string> => {
    for (let row = 1; row <= rows; row += 1) {
      for (const column of columns) {
        if ((await workbench.readCell(sheet, `${column}${row}`)).value === value) return `${column}${row}`;
      }
    }
    throw new Error(`${value} is not on ${sheet}`);
  };

  it('takes the sample dossier, shows what was understood and puts it in the workbook', async () => {
    await button('Kies een dossier').click();
    await button('Neem het voorbeelddossier').click();
    await pane.getByText('Dit staat erin').waitFor();
    await shot('1-preview');
    await pane.getByRole('radio', { name: /P1/ }).check();
    await button('Zet in werkmap').click();
    await pane.getByText('Het dossier staat in de werkmap.').waitFor();
    expect(await workbench.sheetNames()).toEqual(['Dossier']);
    await shot('2-dossier');
  });

  it('makes the exam plan and a matrix in which everything is covered', async () => {
    await button('Naar de examens').click();
    await button('Maak 3 examens').click();
    await button('Naar de formulieren').waitFor();
    expect(await workbench.sheetNames()).toEqual(expect.arrayContaining(['Dossier', 'Examenplan', 'Dekking']));
    await cellShows('Dekking', await find('Dekking', 'BC', 40, 'B1-K1-W1'), 'B1-K1-W1');
    await shot('3-exams');
  });

  it('makes a form per exam with live results', async () => {
    await button('Naar de formulieren').click();
    await button('Maak 3 formulieren').click();
    await button('Naar de controle').waitFor();
    expect((await workbench.sheetNames()).filter((name) => name.startsWith('Beoordeling'))).toEqual([
      'Beoordeling PVB1',
      'Beoordeling PVB2',
      'Beoordeling PVB3',
    ]);
    await shot('4-forms');
  });

  it('takes the forms back in one click, and makes them again', async () => {
    const isForm = (name: string): boolean => name.startsWith('Beoordeling');
    await button('Neem terug: Formulieren gemaakt').click();
    await pane.getByText('Teruggenomen: formulieren gemaakt.').waitFor();
    expect((await workbench.sheetNames()).filter(isForm)).toEqual([]);
    await shot('4a-taken-back');
    await button('Maak 3 formulieren').click();
    await button('Naar de controle').waitFor();
    expect((await workbench.sheetNames()).filter(isForm)).toHaveLength(3);
  });

  it('tells that a core task is no longer examined once its marks are gone, and jumps to the cell', async () => {
    await button('Naar de controle').click();
    const task = await find('Dekking', 'B', 40, 'P1-K1');
    const row = Number(task.slice(1));
    const marked = [await columnOfMark(row + 1), await columnOfMark(row + 2)];
    for (const [index, column] of marked.entries()) {
      await workbench.clickCell('Dekking', `${column}${row + 1 + index}`);
      await workbench.page.keyboard.press('Delete');
    }
    await pane
      .getByText(/P1-K1 .* wordt in geen enkel examen getoetst/)
      .first()
      .waitFor();
    await cellShows('Dekking', `${await lastColumn(row)}${row}`, '0 van 2');
    await shot('5-finding');
    await workbench.clickCell('Dossier', 'C3');
    await pane
      .locator('li, div')
      .filter({ hasText: /P1-K1 .* wordt in geen enkel examen getoetst/ })
      .getByText(`Dekking ${task}`)
      .first()
      .click();
    await workbench.page.waitForFunction((cell) => window.workbenchProbe?.selection?.() === cell, `Dekking!${task}`);
    await shot('6-jump');
  });

  it('asked nothing of the outside and met no error', () => {
    expect(workbench.problems).toEqual([]);
  });

  /** The column with the words: the last visible one that says something on this row. */
  async function lastColumn(row: number): Promise<string> {
    for (const column of 'PONMLKJIHG') {
      if (/ van /.test(String((await workbench.readCell('Dekking', `${column}${row}`)).value))) return column;
    }
    throw new Error(`row ${row} has no share`);
  }

  async function columnOfMark(row: number): Promise<string> {
    for (const column of 'DEFGHIJKLMNOP') {
      if ((await workbench.readCell('Dekking', `${column}${row}`)).value === '●') return column;
    }
    throw new Error(`row ${row} has no mark`);
  }
});
