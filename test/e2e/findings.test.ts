import { makeBook } from '../../src/app/make-book';
import { parseCell } from '../../src/workbook/plan/range-reference';
import type { CellContent, SheetChange } from '../../src/workbook/plan/workbook-plan';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { readingOf } from '../app/update/example-reading';
import { dossier } from '../core/fietsverhuur';
import { describeWith } from '../judges/find-program';
import { bookOf } from '../workbook/plan/book-of';
import type { CellPlace } from '../../src/core/exam/cell-place';
import type { OpenPane } from './pane-walk';
import { openPane } from './pane-walk';
import { closeBrowser } from './workbench';

jest.setTimeout(600_000);

/** A workbook in which somebody typed over an outcome, mistyped a code and emptied the reasons of the cut scores. */
async function damagedBook(): Promise<{
  readonly bytes: Uint8Array;
  readonly outcome: CellPlace;
  readonly code: CellPlace;
}> {
  const workbook = await openXlsx(null);
  const wanted = { reading: readingOf(dossier), profile: 'P1', plan: null, language: 'nl' as const };
  await workbook.apply(makeBook(wanted, await workbook.snapshot()).value);
  const { forms, coverage, exams } = bookOf(await workbook.snapshot());
  const [form] = forms;
  const outcome = { sheet: form?.sheet ?? '', cell: form?.cells.outcome ?? '' };
  const code = coverage.rows.find((row) => row.code === 'B1-K1-W1')?.place;
  const typed = (place: CellPlace | undefined, content: CellContent | null): SheetChange => {
    const cell = parseCell(place?.cell ?? '');
    if (place === undefined || cell === null) throw new Error('no such cell');
    return { kind: 'write', target: place.sheet, blocks: [{ ...cell, contents: [[content]] }] };
  };
  await workbook.apply({
    changes: [
      typed(outcome, { kind: 'text', text: 'V' }),
      typed(code, { kind: 'text', text: 'B1-K1-V1' }),
      ...exams.map(({ cells }) => typed(cells.cutScoreReason, null)),
      ...exams.map(({ cells }) => typed(cells.instructions, null)),
    ],
    names: [],
    forget: [],
    activate: null,
  });
  if (code === undefined) throw new Error('no such code');
  return { bytes: await workbook.bytes(), outcome, code };
}

describeWith('chromium', 'findings, dealt with in the pane', (browser) => {
  let open: OpenPane;
  let outcome: CellPlace;
  let code: CellPlace;

  beforeAll(async () => {
    const damaged = await damagedBook();
    ({ outcome, code } = damaged);
    open = await openPane(browser, damaged.bytes);
    await open.walk.button(/^Bekijk \d+ fouten/).click();
  });
  afterAll(async () => {
    await open.workbench.close();
    await closeBrowser();
  });

  it('shows what is wrong, worst first, and why on demand', async () => {
    const { pane, walk, looks } = open;
    await walk.sees('Formule overschreven');
    await looks.look('findings-1-list');
    await pane.getByText('Waarom dit telt').first().click();
    await walk.sees(/^Bron: /);
  });

  it('shows the first finding without scrolling in a pane of 300 by 600', async () => {
    const { pane, workbench } = open;
    const window = workbench.page.viewportSize() ?? { width: 1360, height: 800 };
    const high = await pane.evaluate(() => innerHeight);
    await workbench.page.setViewportSize({ ...window, height: window.height - high + 600 });
    await workbench.page.evaluate(() => document.querySelector('aside.pane')?.setAttribute('style', 'width: 300px'));
    const seen = await pane.evaluate(() => {
      const main = document.querySelector('main');
      main?.scrollTo({ top: 0 });
      const said = document.querySelector('[data-finding] > div')?.getBoundingClientRect();
      return { size: [innerWidth, innerHeight], said: said?.bottom, main: main?.getBoundingClientRect().bottom };
    });
    expect(seen.size).toEqual([300, 600]);
    if (process.env['DEKKEND_SHOTS'] !== undefined) {
      await workbench.page
        .locator('aside.pane')
        .screenshot({ path: `${process.env['DEKKEND_SHOTS']}/findings-low.png` });
    }
    await workbench.page.setViewportSize(window);
    expect(seen.said).toBeLessThanOrEqual(seen.main ?? 0);
  });

  it('chooses by severity and words, says when nothing fits and goes back to all', async () => {
    const { pane, walk, looks } = open;
    await walk.press(/^Let op \(\d+\)/);
    await walk.sees(/van \d+ bevindingen/);
    await pane.getByText('Kies op blad of stand').click();
    await looks.look('findings-2-filter');
    await pane.getByRole('searchbox').fill('zoiets is er niet');
    await walk.sees('Geen bevinding met “zoiets is er niet” bij deze keuze.');
    await looks.look('findings-3-nothing-fits');
    await walk.press('Toon alles');
    await walk.sees('Formule overschreven');
  });

  it('goes to the cell of a finding', async () => {
    const { walk, workbench } = open;
    await walk.press(`Ga naar cel ${outcome.cell} op blad ${outcome.sheet}`);
    await workbench.page.getByRole('tab', { name: outcome.sheet }).first().waitFor();
  });

  it('says what a repair will do, does it, and takes it back', async () => {
    const { walk, looks, workbench } = open;
    await walk.press(/^Herstel of accepteer… In de cel voor de uitslag/);
    await walk.sees(/^Zet de bedoelde formule terug in/);
    await looks.look('findings-4-repair');
    await walk.press(/^Herstel$/);
    await walk.sees(/^De formule staat weer in/);
    expect((await workbench.readCell(outcome.sheet, outcome.cell)).value).toBe('onvolledig');
    await looks.look('findings-5-repaired');
    await walk.press('Maak ongedaan');
    await walk.sees(/^Het herstel is ongedaan gemaakt/);
    expect((await workbench.readCell(outcome.sheet, outcome.cell)).value).toBe('V');
  });

  it('repairs what can be over all checks, after telling it, and takes it back at once', async () => {
    const { pane, walk, looks, workbench } = open;
    await pane
      .getByText(/^Herstel wat kan \(\d+\)/)
      .first()
      .click();
    await looks.look('findings-6-everything');
    await walk.press(/^Herstel wat kan \(\d+\)/);
    await walk.sees(/^De formule staat weer in/);
    expect((await workbench.readCell(outcome.sheet, outcome.cell)).value).toBe('onvolledig');
    await pane.getByText('Formule overschreven').waitFor({ state: 'detached' });
    await walk.press('Maak ongedaan');
    await walk.sees(/^Het herstel is ongedaan gemaakt/);
    expect((await workbench.readCell(outcome.sheet, outcome.cell)).value).toBe('V');
  });

  it('takes back what was not changed since, and tells the cell that stays', async () => {
    const { pane, walk, looks, workbench } = open;
    await pane
      .getByText(/^Herstel wat kan \(\d+\)/)
      .first()
      .click();
    await walk.press(/^Herstel wat kan \(\d+\)/);
    await walk.sees(/^De formule staat weer in/);
    await workbench.typeInCell(code.sheet, code.cell, 'B1-K1-V9');
    await walk.press('Maak ongedaan');
    await walk.sees(`cel ${code.cell} op blad ${code.sheet}.`);
    await looks.look('findings-6-taken-back-in-part');
    expect((await workbench.readCell(outcome.sheet, outcome.cell)).value).toBe('V');
    expect((await workbench.readCell(code.sheet, code.cell)).value).toBe('B1-K1-V9');
    await pane.getByText('Formule overschreven').waitFor();
  });

  it('accepts one with a reason, goes on with the next finding, and takes that back', async () => {
    const { pane, walk, looks } = open;
    await walk.press(/^Accepteer… De cesuur van PVB1/);
    await pane.getByLabel(/^Geaccepteerd door/).fill('C. Rood');
    await pane.getByLabel(/^Waarom mag dit/).fill('De onderbouwing volgt in de vergadering van juni.');
    await looks.look('findings-7-accept');
    await walk.press(/^Accepteer$/);
    await walk.sees('Geaccepteerd door C. Rood.');
    await walk.sees('1 bevinding geaccepteerd');
    expect(await walk.focused()).toContain('PVB2');
    await pane.getByText('1 bevinding geaccepteerd').click();
    await looks.look('findings-8-accepted');
    await walk.press(/^Niet meer accepteren: De cesuur van PVB1/);
    await pane.getByText('1 bevinding geaccepteerd').waitFor({ state: 'detached' });
  });

  it('is readable for everybody, asked nothing of the outside and met no error', () => {
    expect(open.looks.faults).toEqual([]);
    expect(open.workbench.problems).toEqual([]);
  });
});
