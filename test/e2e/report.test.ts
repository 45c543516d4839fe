import { readFileSync } from 'node:fs';
import { unpack } from '../../src/workbook/xlsx/package';
import { soundSeparateWorkbook } from '../checks/sound/sound-workbook';
import { describeWith } from '../judges/find-program';
import type { OpenPane } from './pane-walk';
import { openPane } from './pane-walk';
import { closeBrowser } from './workbench';

jest.setTimeout(900_000);

describeWith('chromium', 'the report, made in the pane', (browser) => {
  let open: OpenPane;

  /** Presses the button of a kind of file and gives what is downloaded. */
  async function download(button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const [file] = await Promise.all([open.workbench.page.waitForEvent('download'), open.walk.button(button).click()]);
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  }

  beforeAll(async () => {
    open = await openPane(browser, await soundSeparateWorkbook());
  });
  afterAll(async () => {
    await open.workbench.close();
    await closeBrowser();
  });

  it('says on its card that there is none yet, and on its screen what will be in it and what is missing', async () => {
    const { walk, looks } = open;
    await walk.sees('Wat naar de inspectie, het team en het archief gaat');
    await looks.look('report-0-home');
    await walk.press('Maak het rapport');
    await walk.sees('12 van 12 kandidaten met uitslagen');
    await walk.sees('De werkmap weet niet uit welk document het dossier is gelezen.');
    expect(await open.pane.getByRole('textbox', { name: 'Gemaakt door' }).inputValue()).toBe('Examencommissie');
    await looks.look('report-1-before');
  });

  it('tells a day that is none at its field', async () => {
    const { pane, walk, looks } = open;
    const day = pane.getByRole('textbox', { name: /^Datum van het rapport/ });
    await day.fill('31-2-2026');
    await walk.press('Zet het blad Rapport in deze werkmap');
    await walk.sees('“31-2-2026” is geen datum. Schrijf hem als 27-11-2026.');
    expect(await day.evaluate((field) => field === document.activeElement)).toBe(true);
    await looks.look('report-2-no-day');
    await day.fill('27-11-2026');
    await pane.getByRole('textbox', { name: 'Gemaakt door' }).fill('P. Ketting');
  });

  it('puts the sheet Rapport into the workbook with one press, and leads to it', async () => {
    const { walk, looks, workbench } = open;
    await walk.press('Zet het blad Rapport in deze werkmap');
    await walk.sees('Het rapport staat op blad Rapport.');
    expect(await walk.focused()).toContain('Het rapport staat op blad Rapport.');
    expect(await workbench.sheetNames()).toContain('Rapport');
    await looks.look('report-3-sheet');
    await walk.press('Open Rapport');
    await workbench.page.getByRole('tab', { name: 'Rapport', exact: true, selected: true }).waitFor();
  });

  it('makes it again in its place', async () => {
    const { walk, workbench } = open;
    const before = await workbench.sheetNames();
    await walk.press('Zet het blad Rapport in deze werkmap');
    await walk.sees('Het rapport staat op blad Rapport.');
    expect(await workbench.sheetNames()).toEqual(before);
  });

  it('saves a page that needs nothing from elsewhere and names nobody', async () => {
    const { name, bytes } = await download('Webpagina (.html)');
    await open.walk.sees(`${name} staat bij je downloads.`);
    const page = bytes.toString('utf8');
    expect(name).toBe('rapport-2026-11-27.html');
    expect(page).toContain('P. Ketting');
    expect(page).not.toMatch(/Kandidaat 1\b|K\. Trapper/);
    await open.looks.look('report-4-saved');
  });

  it('saves a table with names and a part for each candidate, where that is asked for', async () => {
    const { pane } = open;
    await pane.getByRole('checkbox', { name: /^Met namen/ }).check();
    await pane.getByRole('checkbox', { name: /^Met een deel per kandidaat/ }).check();
    const { name, bytes } = await download('Tabel (.csv)');
    expect(name).toBe('rapport-2026-11-27-met-namen.csv');
    const [head = '', ...lines] = bytes.toString('utf8').split('\r\n');
    expect(head).toMatch(/^\uFEFF.*;.*;/);
    expect(lines.filter((line) => line.includes('1001 Kandidaat 1')).length).toBeGreaterThan(1);
  });

  it('saves a workbook, results for the administration and a package of CASE', async () => {
    const workbook = await download('Werkmap (.xlsx)');
    expect([...unpack(workbook.bytes).keys()]).toContain('xl/workbook.xml');
    const results = JSON.parse((await download('Resultaten (.json)')).bytes.toString('utf8')) as object;
    expect(results).toMatchObject({ exportedBy: 'P. Ketting', exportedOn: '2026-11-27' });
    const framework = JSON.parse((await download('CASE-pakket (.json)')).bytes.toString('utf8')) as object;
    expect(Object.keys(framework)).toContain('CFDocument');
  });

  it('says on its card where it is', async () => {
    const { walk } = open;
    await walk.press('Overzicht');
    await walk.sees('op blad Rapport');
  });

  it('is readable for everybody, asked nothing of the outside and met no error', () => {
    expect(open.looks.faults).toEqual([]);
    expect(open.workbench.problems).toEqual([]);
  });
});
