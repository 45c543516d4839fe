import { describeWith } from '../judges/find-program';
import type { OpenPane } from './pane-walk';
import { openPaneWithForms } from './pane-walk';
import { closeBrowser } from './workbench';

jest.setTimeout(600_000);

describeWith('chromium', 'an instrument, approved and put right in the pane', (browser) => {
  let open: OpenPane;
  const form = 'Beoordeling PVB1';

  beforeAll(async () => {
    open = await openPaneWithForms(browser);
  });
  afterAll(async () => {
    await open.workbench.close();
    await closeBrowser();
  });

  it('tells what to look at before approving, and who approves what they made', async () => {
    const { pane, walk, looks } = open;
    await walk.button(`Vaststelling van ${form}`).click();
    await walk.sees(/^Concept, versie /);
    await pane.getByLabel(/^Gemaakt door/).fill('P. Ketting');
    await pane.getByLabel(/^Vastgesteld door/).fill('P. Ketting');
    await walk.sees(/Vaststellen is een tweede blik/);
    await looks.look('approval-1-draft');
  });

  it('approves, and the workbook has it on a sheet of its own', async () => {
    const { pane, walk, workbench } = open;
    await pane.getByLabel(/^Gemaakt door/).fill('S. Wielinga');
    await walk.button('Stel vast').click();
    await walk.sees(/is vastgesteld als versie 1\.0/);
    expect(await workbench.sheetNames()).toContain('Vaststelling');
  });

  it('puts words right, and tells old and new', async () => {
    const { pane, walk, looks } = open;
    await walk.button('Redactionele wijziging').click();
    await pane.getByLabel(/^Nieuwe tekst/).fill('Doet dit zoals afgesproken');
    await pane.getByLabel(/^Door wie/).fill('P. Ketting');
    await looks.look('approval-2-put-right');
    await walk.button('Leg wijziging vast').click();
    await walk.sees('Bevestig dat dit een schrijffout is, of maak een nieuwe versie.');
    await pane.getByRole('checkbox', { name: /^Dit is een schrijffout/ }).check();
    await walk.button('Leg wijziging vast').click();
    await walk.sees(/is nu versie 1\.1/);
    await walk.sees('“Doet dit zoals afgesproken”');
    await looks.look('approval-3-approved');
  });

  it('is readable for everybody, asked nothing of the outside and met no error', () => {
    expect(open.looks.faults).toEqual([]);
    expect(open.workbench.problems).toEqual([]);
  });
});
