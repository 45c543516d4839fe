import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Frame } from 'playwright-core';
import { handmadePdf, textAt } from '../importers/formats/pdf/handmade-pdf';
import { arbitraryDossier } from '../importers/generator/arbitrary-dossier';
import { blocksAsDocx } from '../importers/generator/blocks-as-docx';
import { blocksOfDossier } from '../importers/generator/blocks-of-dossier';
import { describeWith } from '../judges/find-program';
import type { PaneLooks } from './pane-looks';
import { type PaneWalk, openPane } from './pane-walk';
import { type RibbonWalk, walkRibbon } from './ribbon-walk';
import { type Workbench, closeBrowser } from './workbench';

jest.setTimeout(900_000);

const samples = join(__dirname, '../../assets/sample');
const text = readFileSync(join(samples, 'fietsverhuur-en-onderhoud.txt'), 'utf8');
const xml = readFileSync(join(samples, 'fietsverhuur-en-onderhoud.xml'), 'utf8');
const title = 'Fietsverhuur en -onderhoud';
const linesOnPage = 52;

/** The sample on pages of a PDF, and again until there are so many. */
function pdfOf(pages: number): Uint8Array {
  const lines = text.split('\n').map((line) => line.replace(/[^ -~]/g, '-'));
  const page = (at: number): string =>
    Array.from({ length: linesOnPage }, (_, row) =>
      textAt(60, 780 - 14 * row, lines[(at * linesOnPage + row) % lines.length] ?? ''),
    ).join('\n');
  return handmadePdf(Array.from({ length: pages }, (_, at) => ({ content: page(at) })));
}

/** One file of open data with the sample twice, the second under another name and number. */
const several = xml.replace(/<dossier [\s\S]*<\/dossier>/, (dossier) =>
  [dossier, dossier.replace('nr="4000"', 'nr="4001"').replace(title, 'Bakfietsen').replace('>99001<', '>99002<')].join(
    '\n',
  ),
);

describeWith('chromium', 'the ways into the pane for a document', (browser) => {
  let workbench: Workbench;
  let pane: Frame;
  let walk: PaneWalk;
  let looks: PaneLooks;

  beforeAll(async () => {
    ({ workbench, pane, walk, looks } = await openPane(browser));
    await walk.button('Kies een dossier').click();
  });
  afterAll(async () => {
    await workbench.close();
    await closeBrowser();
  });

  /** Lets go of files above the place for them. */
  async function drop(...files: readonly (readonly [name: string, content: string])[]): Promise<void> {
    const dataTransfer = await pane.evaluateHandle((named) => {
      const transfer = new DataTransfer();
      for (const [name = '', content = ''] of named) transfer.items.add(new File([content], name));
      return transfer;
    }, files);
    const zone = pane.getByText('Sleep het dossier hierheen');
    await zone.dispatchEvent('dragover', { dataTransfer });
    await zone.dispatchEvent('drop', { dataTransfer });
  }

  async function isRead(name: string): Promise<void> {
    await walk.sees('Dit staat erin');
    await pane.getByRole('heading', { name }).waitFor();
    await walk.button('Ander bestand').click();
    await walk.sees('Sleep het dossier hierheen');
  }

  it('takes a file that is dropped, and of several none, and says so', async () => {
    await drop(['een.txt', text], ['twee.txt', text]);
    await walk.sees('Eén bestand tegelijk graag. Er is nog niets gelezen.');
    await drop(['dossier.txt', text]);
    await isRead(title);
  });

  it('takes text that is pasted by keyboard', async () => {
    await walk.press('Plak de tekst');
    await looks.look('paste');
    const field = pane.getByTestId('paste');
    await field.fill(text);
    await field.press('Control+a');
    await field.press('Control+x');
    await field.press('Control+v');
    await isRead(title);
  });

  it('reads a PDF and a Word document', async () => {
    await walk.choose('dossier.pdf', pdfOf(8));
    await isRead(title);
    const [dossier] = fc.sample(arbitraryDossier, { numRuns: 1, seed: 20261125 });
    if (dossier === undefined) throw new Error('no dossier');
    const layout = { sections: 'labels', overview: 'table', titlePage: true, end: ';' } as const;
    await walk.choose('dossier.docx', blocksAsDocx(blocksOfDossier(dossier, layout)));
    await isRead(dossier.title);
  });

  it('says of a file that cannot be read what it is, and that nothing changed, where the next can be chosen', async () => {
    await walk.choose('leeg.pdf', '%PDF-1.7 niets');
    await walk.sees('Dat is niet gelukt');
    await walk.sees(/pdf/i);
    await walk.sees('Er is niets veranderd in de werkmap.');
    expect(await walk.focused()).toContain('Dat is niet gelukt');
    await looks.look('failed');
    await walk.press('Sluit melding');
    await pane.getByText('Dat is niet gelukt').waitFor({ state: 'detached' });
  });

  it('lets somebody choose among the dossiers of one file', async () => {
    await walk.choose('opendata.xml', several);
    const choice = pane.getByLabel('Dossier in dit bestand');
    await choice.waitFor();
    await pane.getByRole('heading', { name: title }).waitFor();
    expect(await pane.getByText('Het bestand bevat 2 dossiers').count()).toBe(0);
    await looks.look('several');
    await choice.selectOption('99002 Bakfietsen');
    await isRead('Bakfietsen');
  });

  it('tells how far it is with a document of 300 pages, and stops when it is told to on the way', async () => {
    await walk.choose('dossier.pdf', pdfOf(300));
    await walk.sees(/^\d+ van 300$/);
    await walk.press('Annuleren');
    await walk.sees('Sleep het dossier hierheen');
    expect(await walk.focused()).toBe('Dossier');
  });

  it('shows what it is busy with as long as it takes', async () => {
    const held: (() => void)[] = [];
    await workbench.page.route('**/assets/dictionary/nl.dic', async (route) => {
      await new Promise<void>((go) => held.push(go));
      // Who asked for it may have been stopped meanwhile.
      await route.continue().catch(() => undefined);
    });
    await walk.choose('dossier.pdf', pdfOf(8));
    await walk.sees('Het dossier wordt gelezen…');
    await looks.look('busy');
    await walk.button('Annuleren').click();
    await walk.sees('Sleep het dossier hierheen');
    held.forEach((go) => go());
    await workbench.page.unroute('**/assets/dictionary/nl.dic');
  });

  describe('the ribbon and the menu of a cell, with the pane closed', () => {
    const everything = ['Open Dekkend', 'Importeer', 'Genereer', 'Controleer', 'Beoordelaar', 'Rapport'];
    let ribbon: RibbonWalk;
    beforeAll(() => {
      ribbon = walkRibbon(workbench);
    });

    it('greys what makes no sense in an empty workbook, and brings the pane to the dossier', async () => {
      await ribbon.becomesUsable(['Open Dekkend', 'Importeer']);
      await ribbon.closePane();
      await ribbon.button('Importeer').click();
      await walk.sees('Sleep het dossier hierheen');
    });

    it('makes exams and forms behind a dialog that says so and goes with Escape', async () => {
      await walk.button('Neem het voorbeelddossier').click();
      await pane.getByRole('radio', { name: /P1/ }).check();
      await walk.button('Zet in werkmap').click();
      await walk.button('Naar de examens').waitFor();
      await ribbon.closePane();
      await ribbon.button('Genereer').click();
      const dialog = await ribbon.dialog();
      expect(await dialog.innerText('.sentences')).toContain('3 examens.\n\n3 formulieren gemaakt.');
      expect(await ribbon.dialogFaults()).toEqual([]);
      await dialog.press('h1', 'Escape');
      await ribbon.dialogGoes();
      expect(await workbench.sheetNames()).toContain('Dekking');
      expect(await ribbon.isPaneShown()).toBe(false);
    });

    it('says what a check found, and leads to it', async () => {
      await ribbon.button('Controleer').click();
      const dialog = await ribbon.dialog();
      expect(await dialog.innerText('h1')).toBe('Controle');
      await dialog.click('.open');
      await ribbon.dialogGoes();
      await pane.getByRole('heading', { name: 'Controle' }).waitFor();
      expect(await ribbon.isPaneShown()).toBe(true);
    });

    it('follows the sheet in front: Beoordelaar is for forms', async () => {
      await workbench.clickCell('Dekking', 'B4');
      await ribbon.becomesUsable(everything.filter((name) => name !== 'Beoordelaar'));
      await workbench.followLink('Beoordeling PVB1', 'B4');
      await ribbon.becomesUsable(everything);
    });

    it('tells of the cell on which somebody asks why', async () => {
      await ribbon.closePane();
      await ribbon.chooseInCellMenu('Dekking', 'B4', 'Waarom deze bevinding?');
      await pane.getByRole('heading', { name: 'Bevindingen op Dekking, cel B4' }).waitFor();
      await looks.look('asked-cell');
    });
  });

  it('has no screen with a fault, asked nothing of the outside and met no error', () => {
    expect(looks.faults).toEqual([]);
    expect(workbench.problems).toEqual([]);
  });
});
