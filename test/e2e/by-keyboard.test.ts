import type { Frame } from 'playwright-core';
import { describeWith } from '../judges/find-program';
import { type KeyboardWalk, keyboardWalkIn } from './keyboard-walk';
import { type Workbench, closeBrowser, openWorkbench } from './workbench';

jest.setTimeout(900_000);

describeWith('chromium', 'the main job by keyboard alone', (browser) => {
  let workbench: Workbench;
  let pane: Frame;
  let walk: KeyboardWalk;

  beforeAll(async () => {
    workbench = await openWorkbench({ browser, language: 'nl-NL', microsoftAddress: true, paneWidth: 300 });
    pane = await workbench.pane();
    await pane.getByRole('button', { name: 'Kies een dossier' }).waitFor();
    walk = keyboardWalkIn(workbench.page, pane);
  });
  afterAll(async () => {
    await workbench.close();
    await closeBrowser();
  });

  it('takes the sample dossier, chooses the profile and puts it in the workbook', async () => {
    await walk.keys('F6');
    await walk.press('Kies een dossier');
    await walk.press('Neem het voorbeelddossier');
    await walk.sees('Dit staat erin');
    await walk.reach(/^P1 /);
    await walk.keys('Space');
    await walk.press('Zet in werkmap');
    await walk.sees('Het dossier staat in de werkmap.');
  });

  it('makes exams and forms', async () => {
    await walk.press('Naar de examens');
    await walk.sees('Maak 3 examens');
    await walk.press('Maak 3 examens');
    await walk.sees('Naar de formulieren');
    await walk.press('Naar de formulieren');
    await walk.press('Maak 3 formulieren');
    await walk.sees('Naar de controle');
  });

  it('goes to a finding, and accepts it with a reason', async () => {
    await walk.press('Naar de controle');
    await walk.sees('Controleer nu');
    await walk.press(/^(Accepteer|Herstel of accepteer)…/);
    await walk.type('Geaccepteerd door', 'Examencommissie');
    await walk.type('Waarom mag dit zo blijven?', 'De cesuur volgt het besluit van de vergadering van mei.');
    await walk.press(/^Accepteer/);
    await walk.sees(/1 geaccepteerd|1 bevinding geaccepteerd/);
    await walk.press(/^Ga naar cel/);
    await walk.sees('Controleer nu');
  });

  it('puts candidates on their sheet from a pasted list, and makes their forms', async () => {
    await walk.press('Overzicht');
    await walk.press(/^Kandidaten/);
    await walk.reach(/^De lijst/);
    await walk.type(/^Plak/, 'nummer;naam;groep\n0042;Ada Voorbeeld;3A\n');
    await walk.press('Bekijk deze lijst');
    await walk.sees('1 kandidaat erbij');
    await walk.press(/^Zet/);
    await walk.sees('1 kandidaat toegevoegd.');
    await walk.reach('Als losse werkmappen');
    await walk.keys('ArrowDown');
    await walk.press('Zet 3 formulieren klaar');
    await walk.sees('3 formulieren gemaakt.');
  });

  it('assesses a row by keys', async () => {
    await walk.press('Overzicht');
    await walk.press(/^Formulieren/);
    await walk.press(/^Beoordeel op/);
    await walk.sees(/^Rij 1 van/);
    await walk.keys('v', 'Enter');
    await walk.sees(/^Rij 2 van/);
    await walk.keys('g');
    await walk.sees(/^2 van/);
  });

  it('puts the report on its sheet', async () => {
    await walk.press('Terug');
    await walk.press('Overzicht');
    await walk.press(/^Rapport/);
    // What is missing is counted above the field, which moves down when it comes.
    await walk.sees(/compleet/i);
    await walk.type('Gemaakt door', 'Examencommissie');
    await walk.press('Zet het blad Rapport in deze werkmap');
    await walk.sees('Het rapport staat op blad Rapport.');
    await walk.press('Open Rapport');
    await workbench.page.getByRole('tab', { name: 'Rapport', exact: true, selected: true }).waitFor();
  });

  it('leaves the pane at its last stop and at its first, so that nobody is caught in it', async () => {
    const isInPane = (): Promise<boolean> =>
      workbench.page.evaluate(() => document.activeElement?.tagName === 'IFRAME');
    for (const [stop, key] of [
      ['Overzicht', 'Shift+Tab'],
      ['Zet het blad Rapport', 'Tab'],
    ] as const) {
      await pane.getByRole('button', { name: stop }).first().focus();
      expect(await isInPane()).toBe(true);
      for (let presses = 0; presses < 30 && (await isInPane()); presses += 1) {
        await walk.keys(key);
        await workbench.page.waitForTimeout(100);
      }
      expect(await isInPane()).toBe(false);
      expect(await workbench.page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
    }
  });

  it('asked nothing of the outside and met no error', () => {
    expect(workbench.problems).toEqual([]);
  });
});
