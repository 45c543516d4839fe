import { describeWith } from '../judges/find-program';
import type { OpenPane } from './pane-walk';
import { openPaneWithForms } from './pane-walk';
import { closeBrowser } from './workbench';

jest.setTimeout(600_000);

describeWith('chromium', 'the rows of a form, edited in the pane', (browser) => {
  let open: OpenPane;
  const form = 'Beoordeling PVB1';

  beforeAll(async () => {
    open = await openPaneWithForms(browser);
  });
  afterAll(async () => {
    await open.workbench.close();
    await closeBrowser();
  });

  /** What stands in the first rows of the form, as text by row. */
  const rowsOnSheet = async (): Promise<readonly string[]> => {
    const rows: string[] = [];
    for (let row = 12; row <= 60; row += 1) {
      const line: string[] = [];
      for (const column of 'ABCDEFGHIJKL') {
        line.push(String((await open.workbench.readCell(form, `${column}${row}`)).value ?? ''));
      }
      rows.push(line.join('|'));
    }
    return rows;
  };

  it('shows the rows of each work process with what they count for', async () => {
    await open.walk.button(`Bewerk rijen van ${form}`).click();
    await open.pane.getByRole('heading', { name: 'Rijen van PVB1' }).waitFor();
    await open.walk.sees(/^\d+ rijen voor alle \d+ /);
  });

  it('changes a weight and a level, proposes the others and merges two rows', async () => {
    const { pane, walk, looks } = open;
    const first = pane.locator('[data-row]').first();
    await first.click();
    await pane.getByRole('textbox', { name: 'Weging' }).fill('2,5');
    await pane.getByRole('textbox', { name: /^V · / }).fill('Doet dit rustig en volgens afspraak.');
    await walk.button('Stel beschrijvingen voor').click();
    await walk.sees(/^weegt 2,5, /);
    await looks.look('rows-2-editor');
    await first.click();
    await walk.button('Voorstellen invullen').click();
    await walk.sees(/voorstel bij de lege niveaus/);
    await walk.button('Annuleren').click();
    const part = pane.locator('section').filter({ hasText: 'B1-K1-W1' }).last();
    await part.getByRole('button', { name: 'Voeg rijen samen' }).click();
    await part.getByRole('checkbox').nth(0).check();
    await part.getByRole('checkbox').nth(1).check();
    await part.getByRole('button', { name: 'Voeg 2 rijen samen' }).click();
    await pane.getByRole('textbox', { name: 'Tekst van de rij' }).fill('Doet beide dingen in één keer');
    await looks.look('rows-5-merged');
  });

  it('moves a row with the keyboard, which keeps the focus', async () => {
    const { pane, walk } = open;
    const first = pane.locator('[data-row]').first();
    const text = await first.textContent();
    await first.press('Alt+ArrowDown');
    await walk.sees(/De rij staat nu op plaats 2 van/);
    expect(await pane.locator('[data-row]').nth(1).textContent()).toBe(text);
    expect(await walk.focused()).toBe(text);
  });

  it('saves, and the sheet has it', async () => {
    const { walk } = open;
    await walk.button(/^Sla \d+ wijzigingen op/).click();
    await walk.sees('De rijen staan in het formulier.');
    const merged = (await rowsOnSheet()).filter((line) => line.includes('Doet beide dingen in één keer'));
    expect(merged).toHaveLength(1);
    expect(merged[0]).toContain('|Doet dit rustig en volgens afspraak.|');
    expect(merged[0]).toContain('|3.5|');
  });

  it('is readable for everybody, asked nothing of the outside and met no error', () => {
    expect(open.looks.faults).toEqual([]);
    expect(open.workbench.problems).toEqual([]);
  });
});
