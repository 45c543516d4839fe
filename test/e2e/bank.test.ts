import { readFileSync } from 'node:fs';
import { bankCsv } from '../../src/core/exam/bank/bank-csv';
import { readBankFile } from '../../src/importers/bank/read-bank-file';
import { entry } from '../core/exam/bank/entry';
import { describeWith } from '../judges/find-program';
import type { OpenPane } from './pane-walk';
import { openPaneWithForms } from './pane-walk';
import { closeBrowser } from './workbench';

jest.setTimeout(900_000);

const words = (text: string, O: string, V: string, G: string) => entry({ text, descriptors: { O, V, G } });
/** One wording for the first sentence of the sample, two for the second, and only a sentence like the third. */
const bank = [
  words('rekent arrangementen foutloos door', 'Rekent niet of verkeerd.', 'Rekent foutloos.', 'Rekent en legt uit.'),
  words('legt bevindingen overzichtelijk vast', 'Legt niets vast.', 'Legt vast.', 'Legt vast met foto’s.'),
  words(
    'legt bevindingen overzichtelijk vast',
    'Vergeet bevindingen die voor de klant of de werkplaats van belang zijn.',
    'Legt elke bevinding zo vast dat een collega er zonder navraag mee verder kan.',
    'Legt bevindingen vast, ordent ze en wijst op wat haast heeft.',
  ),
  words(
    'onderscheidt hoofd- en bijzaken bij het beoordelen van erge slijtage',
    'Ziet geen verschil.',
    'Ziet verschil.',
    'Ziet het snel.',
  ),
];

describeWith('chromium', 'the rubric bank, from a file to the forms and back', (browser) => {
  let open: OpenPane;

  beforeAll(async () => {
    open = await openPaneWithForms(browser);
  });
  afterAll(async () => {
    await open.workbench.close();
    await closeBrowser();
  });

  it('says that the bank is empty, and how that changes', async () => {
    const { walk, looks } = open;
    await looks.look('bank-section');
    await walk.press('Vullen uit de bank');
    await walk.sees(/^De bank is nog leeg\./);
    await looks.look('bank-empty');
    await walk.press('Terug zonder iets te doen');
  });

  it('counts what a file brings before it goes to the sheet', async () => {
    const { walk, looks, pane, workbench } = open;
    await pane.setInputFiles('[data-testid=bank-file]', {
      name: 'bank.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(bankCsv(bank)),
    });
    await walk.sees('3 rijen nieuw');
    await looks.look('bank-file');
    await walk.press('Zet 4 rijen in de bank');
    await walk.sees('4 rijen in de bank gezet.');
    await looks.look('bank-added');
    expect(await workbench.sheetNames()).toContain('Rubriekenbank');
  });

  it('fills what is sure and what was chosen, by keyboard', async () => {
    const { walk, looks, pane } = open;
    await walk.press('Vullen uit de bank');
    await walk.sees(/^Kies per rij \(0 van \d+ gekozen\)$/);
    await pane.getByText('Welke rijen').press('Enter');
    await looks.look('bank-fill');
    const choice = pane.getByRole('radiogroup', { name: /legt bevindingen overzichtelijk vast/ }).first();
    await choice.getByRole('radio', { name: 'Niet vullen' }).focus();
    await pane.page().keyboard.press('ArrowUp');
    await walk.sees(/^Kies per rij \(1 van \d+ gekozen\)$/);
    await walk.press(/^Vul \d+ rijen$/);
    await walk.sees(/^\d+ rijen gevuld uit de bank\.$/);
    await looks.look('bank-filled');
  });

  it('keeps what is described now, and saves the bank as a file', async () => {
    const { walk, looks, pane, workbench } = open;
    await walk.press('Bewaren in de bank');
    await walk.button(/^Zet \d+ rij(en)? in de bank$/).waitFor();
    await looks.look('bank-keep');
    await walk.press('Terug zonder iets te doen');
    const [download] = await Promise.all([workbench.page.waitForEvent('download'), walk.press('Als CASE (JSON)')]);
    expect(download.suggestedFilename()).toBe('rubriekenbank.json');
    expect(readBankFile(readFileSync(await download.path())).value).toHaveLength(bank.length);
    await pane.getByText('4 rijen in rubriekenbank.json, bij je downloads.').waitFor();
  });

  it('is readable and fits, asked nothing of the outside and met no error', () => {
    expect(open.looks.faults).toEqual([]);
    expect(open.workbench.problems).toEqual([]);
  });
});
