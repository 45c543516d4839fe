import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { describeWith } from '../judges/find-program';
import type { PaneLooks } from './pane-looks';
import { type PaneWalk, openPane } from './pane-walk';
import { type Workbench, closeBrowser } from './workbench';

jest.setTimeout(900_000);

const sample = readFileSync(join(__dirname, '../../assets/sample/fietsverhuur-en-onderhoud.txt'), 'utf8');
/** The sample with a line where none belongs. */
const damaged = sample.replace(
  'B1-K1-W1: Inventariseert de wensen van de klant\nOmschrijving',
  'B1-K1-W1: Inventariseert de wensen van de klant\nzet een helm klaar voor de klant\nOmschrijving',
);

describeWith('chromium', 'a document that is read and put right', (browser) => {
  let workbench: Workbench;
  let pane: Frame;
  let walk: PaneWalk;
  let looks: PaneLooks;

  beforeAll(async () => {
    ({ workbench, pane, walk, looks } = await openPane(browser));
  });
  afterAll(async () => {
    await workbench.close();
    await closeBrowser();
  });

  it('shows a line that got lost between its neighbours, and lets it be put in its place', async () => {
    await walk.button('Kies een dossier').click();
    await looks.look('choose');
    await walk.choose('dossier.txt', damaged);
    await walk.sees('1 punt om na te kijken');
    await walk.button('Toon in document').click();
    await walk.sees('deze regel:');
    await looks.look('read');
    await walk.button('Zet op zijn plek').click();
    await looks.look('place');
    await pane.getByLabel('Soort').selectOption('indicator');
    await pane.getByLabel('Hoort bij').selectOption({
      label: 'B1-K1-W1 Inventariseert de wensen van de klant',
    });
    await walk.button('Bewaar').click();
    await walk.sees('Niets om na te kijken.');
  });

  it('lets an item be corrected, split, merged and dropped, and the last of it undone', async () => {
    await walk.button(/^Bekijk en corrigeer/).click();
    await walk.button(/^Wat onder B1-K1 /).click();
    await looks.look('items');
    const search = pane.getByLabel('Zoek in wat gelezen is');
    await search.fill('reserveringssysteem gebruiken');
    await walk.button(/^kan een kassasysteem/).click();
    await pane
      .getByLabel('Tekst', { exact: true })
      .fill('kan een kassasysteem gebruiken kan een reserveringssysteem gebruiken');
    await looks.look('item');
    await walk.button('Bewaar').click();
    await search.fill('kassasysteem');
    await looks.look('found');
    await walk.button(/^kan een kassasysteem/).click();
    await walk.button('Splits').click();
    await pane
      .getByLabel('Eén onderdeel per regel')
      .fill('kan een kassasysteem gebruiken\nkan een reserveringssysteem gebruiken');
    await looks.look('split');
    await walk.button('Splits in 2').click();
    await search.fill('huisregels');
    await walk.button(/^heeft kennis van huisregels/).click();
    await walk.button('Voeg samen').click();
    await looks.look('merge');
    await walk.button('Voeg samen').click();
    await search.fill('lekke banden');
    await walk.button(/^kan klachten en schades/).click();
    await walk.button(/^Laat .* weg/).click();
    await walk.button('Terug').click();
    await walk.button('5 correcties').click();
    await looks.look('corrections');
    await walk.button('Maak laatste ongedaan').click();
    await walk.sees('De laatste correctie is ongedaan gemaakt.');
    await walk.button('Terug').click();
    await walk.button('4 correcties').waitFor();
    await looks.look('read-corrected');
  });

  it('puts everything back as it was read, and takes that back too, by keyboard alone', async () => {
    await walk.press('4 correcties');
    expect(await walk.focused()).toBe('Correcties');
    await walk.press('Zet alles terug');
    await walk.sees('Er is niets gecorrigeerd.');
    await looks.look('no-corrections');
    await walk.press('Maak laatste ongedaan');
    await walk.press('Terug');
    await walk.button('4 correcties').waitFor();
    expect(await walk.focused()).toBe('4 correcties');
  });

  it('has no screen with a fault, asked nothing of the outside and met no error', () => {
    expect(looks.faults).toEqual([]);
    expect(workbench.problems).toEqual([]);
  });
});
