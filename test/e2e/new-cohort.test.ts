import { openPlanBook } from '../../src/app/open-book';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { describeWith } from '../judges/find-program';
import { format1 } from '../workbook/plan/migrate/format-1';
import type { OpenPane } from './pane-walk';
import { openPane } from './pane-walk';
import { closeBrowser } from './workbench';

jest.setTimeout(900_000);

/** Last year's workbook, of an older format. */
async function lastYear(): Promise<Uint8Array> {
  const file = await openXlsx(null);
  for (const plan of format1()) await file.apply(plan);
  return file.bytes();
}

describeWith('chromium', 'workbooks of another version and another year', (browser) => {
  let open: OpenPane;
  afterEach(() => open.workbench.close());
  afterAll(closeBrowser);

  it('one of an older version is brought up to date after a summary, and taken back', async () => {
    open = await openPane(browser, await lastYear());
    const { walk, looks, workbench } = open;
    await walk.sees('Kandidaten krijgt de kolom “Voldoet aan de ingevoerde eisen”.');
    await looks.look('older-summary');
    await walk.press('Werk deze werkmap bij');
    await walk.sees(/^De werkmap is bijgewerkt/);
    expect(await walk.focused()).toContain('De werkmap is bijgewerkt');
    await looks.look('older-done');
    const saved = await (await openXlsx(await workbench.save())).snapshot();
    expect(openPlanBook(saved).value.formatVersion).toBe(2);
    expect(saved.tables.find(({ sheet }) => sheet === 'Kandidaten')?.area.columns).toBe(8);
    await walk.button(/^Neem terug/).click();
    await walk.sees(/^Teruggenomen/);
    await walk.sees('Kandidaten krijgt de kolom “Voldoet aan de ingevoerde eisen”.');
    expect(looks.faults).toEqual([]);
  });

  it('a new cohort begins with last year’s plan in an empty workbook, in one step', async () => {
    open = await openPane(browser);
    const { walk, looks, workbench, pane } = open;
    await walk.button('Kies een dossier').click();
    await walk.button('Begin met het plan van vorig jaar').waitFor();
    await looks.look('cohort-choose');
    await pane.setInputFiles('[data-testid=last-year]', {
      name: '2026.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(await lastYear()),
    });
    await walk.sees('Dit gaat mee');
    await walk.sees(/^Alles over kandidaten: 2/);
    await looks.look('cohort-summary');
    await pane.getByRole('textbox', { name: 'Naam van het nieuwe cohort' }).fill('2027');
    await walk.press('Begin cohort 2027 met dit plan');
    await walk.sees(/^Cohort 2027 begint/);
    expect(await walk.focused()).toContain('Cohort 2027 begint');
    await looks.look('cohort-done');
    const book = openPlanBook(await (await openXlsx(await workbench.save())).snapshot()).value;
    expect(book).toMatchObject({ cohort: '2027', candidates: [] });
    expect(book.forms).toHaveLength(3);
    expect(looks.faults).toEqual([]);
  });
});
