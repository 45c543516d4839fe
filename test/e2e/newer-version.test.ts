import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { describeWith } from '../judges/find-program';
import type { PaneLooks } from './pane-looks';
import { type PaneWalk, openPane } from './pane-walk';
import { type Workbench, closeBrowser } from './workbench';

jest.setTimeout(900_000);

const root = join(__dirname, '../..');
const first = readFileSync(join(root, 'assets/sample/fietsverhuur-en-onderhoud.txt'), 'utf8');
/** A newer version: one behaviour in other words, one gone, one new. */
const newer = first
  .replace(
    '-controleert de fiets systematisch volgens de controlelijst;',
    '-controleert de fiets grondig volgens de controlelijst;',
  )
  .replace('-gebruikt het juiste gereedschap en gaat er netjes mee om;\n\n', '')
  .replace(
    '-legt afspraken nauwkeurig vast',
    '-wijst de klant op de pechservice van de verhuurder;\n\n-legt afspraken nauwkeurig vast',
  );
/** Another dossier: mostly another cohort, which has a workbook of its own. */
const other = first.replace('Crebonr. 99001', 'Crebonr. 99003');
/** Of the sample: its mappings name what the sample has under these codes. */
const certificate = readFileSync(join(root, 'test/importers/fixtures/certificaat-fietsverhuur.md'), 'utf8')
  .replace('Verhuren van fietsen , P1-K1', 'Organiseren van de verhuurbalie , P1-K1')
  .replace('Geeft fietsen uit , P1-K1', 'Handelt klachten en schades af , P1-K1');

describeWith('chromium', 'a dossier that is read again', (browser) => {
  let workbench: Workbench;
  let pane: Frame;
  let walk: PaneWalk;
  let looks: PaneLooks;
  let rated: string;

  beforeAll(async () => {
    ({ workbench, pane, walk, looks } = await openPane(browser));
  });
  afterAll(async () => {
    await workbench.close();
    await closeBrowser();
  });

  it('is put right and put in the workbook, and a row of a form made of it is rated', async () => {
    await walk.button('Kies een dossier').click();
    await walk.choose('dossier.txt', first);
    await walk.button(/^Bekijk en corrigeer/).click();
    await correct('controleert de fiets systematisch', 'controleert de fiets systematisch volgens de lijst');
    await correct('legt afspraken nauwkeurig vast', 'legt alle afspraken nauwkeurig vast');
    await walk.button('Terug').click();
    await pane.getByRole('radio', { name: /P1/ }).check();
    await walk.button('Zet in werkmap').click();
    await walk.sees('Het dossier staat in de werkmap.');
    await looks.look('placed');
    await walk.button('Naar de examens').click();
    await walk.button('Maak 3 examens').click();
    await walk.button('Naar de formulieren').click();
    await walk.button('Maak 3 formulieren').click();
    await walk.button('Naar de controle').waitFor();
    rated = await ratingCell();
    await workbench.typeInCell('Beoordeling PVB1', rated, 'V');
    await walk.button('Overzicht').click();
  });

  it('gets its corrections again when it is the same document, and finds nothing to change', async () => {
    await walk.button(/^Dossier/).click();
    await looks.look('in-workbook');
    await walk.button('Nog een document inlezen').click();
    await looks.look('choose-newer');
    await walk.choose('dossier.txt', first);
    await walk.sees('2 correcties van vorige keer opnieuw toegepast.');
    await walk.sees('Gelijk aan wat er al staat');
    await looks.look('same');
    await walk.button('Laat de werkmap zoals hij is').click();
    await walk.button('Nog een document inlezen').waitFor();
  });

  it('shows what a certificate covers of it, and of another qualification that it covers nothing', async () => {
    await walk.button('Nog een document inlezen').click();
    await walk.choose('certificaat.md', certificate);
    await walk.sees('Dit certificaat dekt 1 van de 2 werkprocessen van P1-K1.');
    await looks.look('relation');
    await walk.button('Ander bestand').click();
    await walk.choose('certificaat.md', certificate.replaceAll('99001', '99005'));
    await walk.sees(/dekt niets van deze kwalificatie/);
    await looks.look('relation-nothing');
    await walk.button('Laat de werkmap zoals hij is').click();
  });

  it('is replaced by another dossier only when somebody says so once more', async () => {
    await walk.button('Nog een document inlezen').click();
    await walk.choose('ander.txt', other);
    const replace = walk.button('Vervang het dossier in deze werkmap');
    await replace.waitFor();
    expect(await replace.isDisabled()).toBe(true);
    await looks.look('other');
    await walk.button('Ander bestand').click();
  });

  it('shows what differs in a newer version and which correction no longer fits', async () => {
    await walk.choose('dossier.txt', newer);
    await walk.sees('Verschil met het dossier in deze werkmap');
    await walk.sees('grondig');
    await walk.sees(
      '1 correctie van vorige keer opnieuw toegepast, 1 past niet meer en blijft bewaard op blad Correcties',
    );
    await pane.getByText('1 correctie past niet meer').click();
    await looks.look('difference');
  });

  it('takes the newer version without losing what was filled in, and marks the forms that no longer fit', async () => {
    await walk.press('Vervang het dossier in deze werkmap');
    await walk.sees(/Het dossier in deze werkmap is vervangen/);
    await looks.look('replaced');
    expect((await workbench.readCell('Beoordeling PVB1', rated)).value).toBe('V');
    await walk.button('Werk formulieren bij').click();
    await walk.sees(/pas(t|sen) niet meer bij het plan/);
  });

  it('has no screen with a fault, asked nothing of the outside and met no error', () => {
    expect(looks.faults).toEqual([]);
    expect(workbench.problems).toEqual([]);
  });

  /** Corrects the text of an item in the list of what was read. */
  async function correct(begins: string, becomes: string): Promise<void> {
    await pane.getByLabel('Zoek in wat gelezen is').fill(begins);
    await walk.button(new RegExp(`^${begins}`)).click();
    await pane.getByLabel('Tekst', { exact: true }).fill(becomes);
    await walk.button('Bewaar').click();
    await walk.sees('De correctie is bewaard.');
  }

  /** The first cell on the form where the first assessor picks a level. */
  async function ratingCell(): Promise<string> {
    for (let row = 5; row < 120; row += 1) {
      if ((await workbench.readCell('Beoordeling PVB1', `B${row}`)).value === 1) return `G${row}`;
    }
    throw new Error('the form has no first row');
  }
});
