import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { filled } from '../app/collect/handed-out-in-excel';
import { unpack } from '../../src/workbook/xlsx/package';
import { describeWith } from '../judges/find-program';
import type { PaneLooks } from './pane-looks';
import { type PaneWalk, openPaneWithForms } from './pane-walk';
import { type Workbench, closeBrowser } from './workbench';

jest.setTimeout(900_000);

describeWith('chromium', 'candidates, from a pasted list to adopted results', (browser) => {
  let workbench: Workbench;
  let pane: Frame;
  let walk: PaneWalk;
  let looks: PaneLooks;
  /** The forms as they were handed out, by name. */
  let handedOut: ReadonlyMap<string, Uint8Array>;

  const openFold = (title: string): Promise<void> => pane.locator('summary', { hasText: title }).click();
  /** Drops these forms on the pane, with this level on every row. */
  async function drop(level: string, ...names: readonly string[]): Promise<void> {
    const forms = await filled(
      [...handedOut].filter(([name]) => names.includes(name)),
      level,
    );
    const files = await Promise.all(forms.map(async ({ name, load }) => ({ name, bytes: [...(await load())] })));
    const dataTransfer = await pane.evaluateHandle((dropped) => {
      const transfer = new DataTransfer();
      for (const { name, bytes } of dropped) transfer.items.add(new File([new Uint8Array(bytes)], name));
      return transfer;
    }, files);
    await pane.getByTestId('forms-zone').dispatchEvent('drop', { dataTransfer });
  }

  beforeAll(async () => {
    ({ workbench, pane, walk, looks } = await openPaneWithForms(browser));
  });
  afterAll(async () => {
    await workbench.close();
    await closeBrowser();
  });

  it('shows what a list brings and puts it on a sheet of its own', async () => {
    await walk.button('Overzicht').click();
    await walk.button(/^Kandidaten/).click();
    await looks.look('candidates-none');
    await pane
      .getByTestId('candidate-list')
      .fill('nummer;naam;groep\n0042;Ada Voorbeeld;3A\n1002;Bram Fictie;3A\n;Cor\n');
    await walk.button('Bekijk deze lijst').click();
    await walk.sees('2 kandidaten erbij');
    await walk.sees('regel 4');
    await looks.look('candidates-preview');
    await walk.press('Zet alleen de goede regels op het blad (2)');
    await walk.sees('2 kandidaten toegevoegd.');
    expect((await workbench.readCell('Kandidaten', 'B5')).value).toBe('0042');
    await looks.look('candidates-listed');
  });

  it('shows where the sheet says something else before anything is written', async () => {
    await openFold('De lijst');
    await pane.getByTestId('candidate-list').fill('0042;Eva Voorbeeld');
    await walk.button('Bekijk deze lijst').click();
    await walk.sees('Kandidaat 0042: de naam is op het blad “Ada Voorbeeld”, in de lijst “Eva Voorbeeld”.');
    await looks.look('candidates-differ');
    await walk.press('Laat maar');
  });

  it('gives the forms as workbooks of their own in one zip', async () => {
    const [download] = await Promise.all([
      workbench.page.waitForEvent('download'),
      walk.button('Zet 6 formulieren klaar').click(),
    ]);
    await walk.sees('6 formulieren in formulieren.zip, bij je downloads.');
    handedOut = unpack(readFileSync(await download.path()));
    const names = [...handedOut.keys()].sort();
    expect(names.slice(0, 2)).toEqual(['PVB1-0042.xlsx', 'PVB1-1002.xlsx']);
    expect(names).toHaveLength(6);
    await looks.look('candidates-handed-out');
  });

  it('shows what forms bring that are dropped on it, and takes them over', async () => {
    await drop('V', 'PVB1-0042.xlsx', 'PVB1-1002.xlsx');
    await walk.sees('2 formulieren in te lezen');
    await looks.look('candidates-returned');
    await walk.press('Lees 2 formulieren in');
    await walk.sees('2 formulieren ingelezen.');
    expect(await workbench.sheetNames()).toEqual(expect.arrayContaining(['Beoordelingen', 'Register', 'Verschillen']));
  });

  it('asks what counts where a form says something else, before anything is written', async () => {
    await openFold('Ingevulde formulieren inlezen');
    await drop('G', 'PVB1-0042.xlsx');
    await walk.button('Neem overal het formulier over').waitFor();
    await looks.look('candidates-differences');
    await walk.press('Neem overal het formulier over');
    await walk.press('Lees 1 formulier in');
    await walk.sees('1 formulier ingelezen.');
  });

  it('shows what the committee can adopt, and adopts it with one press', async () => {
    await walk.sees('2 uitslagen zijn volledig en nog voorlopig:');
    await looks.look('candidates-adopt');
    await pane.getByRole('textbox', { name: /Vastgesteld door/ }).fill('Examencommissie');
    await walk.press('Stel 2 uitslagen vast');
    await walk.sees('2 uitslagen vastgesteld.');
    await walk.sees(/maak op het blad Register de cel/);
    await looks.look('candidates-adopted');
  });

  it('says what each candidate misses for the diploma, and updates the sheet on which that is entered', async () => {
    await openFold('Diploma-eisen');
    await walk.sees(/^0 van 2 kandidaten voldoen aan de ingevoerde eisen/);
    await looks.look('candidates-diploma');
    await walk.press('Werk het blad bij');
    await walk.sees('De diploma-eisen staan in de werkmap.');
    expect(await workbench.sheetNames()).toContain('Diploma-eisen');
  });

  it('makes the forms as sheets, with the number in the name', async () => {
    await openFold('Formulieren klaarzetten');
    await pane.getByRole('radio', { name: 'Als bladen in deze werkmap' }).check();
    await looks.look('candidates-sheets');
    await walk.press('Zet 6 formulieren klaar');
    await walk.sees('6 formulieren gemaakt.');
    expect(await pane.getByText(/bij je downloads/).count()).toBe(0);
    expect(await workbench.sheetNames()).toEqual(expect.arrayContaining(['PVB1 0042', 'PVB3 1002']));
    await walk.button('Overzicht').click();
    await walk.sees('2 kandidaten · 6 formulieren');
    await looks.look('candidates-home');
  });

  it('is readable and fits, asked nothing of the outside and met no error', () => {
    expect(looks.faults).toEqual([]);
    expect(workbench.problems).toEqual([]);
  });
});
