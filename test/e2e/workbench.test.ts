import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Frame } from 'playwright-core';
import { OFFICE_JS_ADDRESS, asServed, caching } from '../../scripts/workbench-server.mjs';
import { createMemoryStore } from '../../src/workbench/store-memory/create-memory-store';
import { openXlsx } from '../../src/workbench/xlsx/open-xlsx';
import { describeWith } from '../judges/find-program';
import { exampleWorkbook } from './example-workbook';
import { type Workbench, closeBrowser, openWorkbench } from './workbench';

jest.setTimeout(300_000);

const addIn = join(__dirname, 'add-in');

describe('the server', () => {
  it("replaces Microsoft's address of office.js in HTML and nothing else", () => {
    const page = `<meta content="script-src 'self' https://appsforoffice.microsoft.com">\n<script src="${OFFICE_JS_ADDRESS}"></script>\u00e9`;
    expect(asServed('taskpane.html', Buffer.from(page)).toString()).toBe(
      page.replace(OFFICE_JS_ADDRESS, '/office-js/office.js'),
    );
    const script = Buffer.from(`load("${OFFICE_JS_ADDRESS}")`);
    expect(asServed('taskpane.js', script)).toBe(script);
  });

  it('lets a browser keep what is named by its contents, and know again what is not', () => {
    const tag = (text: string): string | undefined => caching('taskpane.html', Buffer.from(text)).etag;
    expect(caching('grid.0a1b2c3d.js', Buffer.from('1'))['cache-control']).toContain('immutable');
    expect(caching('office.js', Buffer.from('1'))['cache-control']).toBe('no-cache');
    expect(tag('one')).toBe(tag('one'));
    expect(tag('one')).not.toBe(tag('another'));
  });
});

describeWith('chromium', 'the workbench', (browser) => {
  afterAll(closeBrowser);

  describe('once opened', () => {
    let workbench: Workbench;
    let frame: Frame;

    beforeAll(async () => {
      workbench = await openWorkbench({ browser, addIn, language: 'nl-NL' });
      frame = await readyPane(workbench);
    });
    afterAll(() => workbench.close());

    it('shows a grid and the pane, asks nothing of the outside, and has nothing to complain of', async () => {
      expect(await frame.innerText('#state')).toBe('Excel OfficeOnline nl-NL');
      expect(await workbench.page.locator('.pane-loading').count()).toBe(0);
      expect(await workbench.page.locator('.grid canvas').count()).toBeGreaterThan(0);
      expect(await workbench.page.innerText('.brand')).toContain('staat in voor Excel');
      expect(workbench.problems).toEqual([]);
    });

    it('has the buttons of a manifest, which run the functions of the add-in', async () => {
      await workbench.page.getByRole('button', { name: 'Groet' }).click();
      await workbench.page.waitForFunction(
        async () => (await window.workbenchProbe?.cell('Blad1', 'A1'))?.value === 'gegroet',
      );
    });

    it.each([320, 480, 900, 1360])(
      'has a bar of two lines in a window of %i pixels, and what does not fit in its menu',
      async (width) => {
        const { page } = workbench;
        const before = page.viewportSize() ?? { width: 1360, height: 800 };
        await page.setViewportSize({ width, height: 640 });
        const controls = page.locator('.bar-line button:not(.more), .bar-line select');
        await expect(page.locator('.bar').evaluate((bar) => bar.getBoundingClientRect().height)).resolves.toBeLessThan(
          100,
        );
        const more = page.getByRole('button', { name: 'Meer knoppen' });
        const isFull = await more.isVisible();
        if (width === 320 || width === 1360) expect(isFull).toBe(width === 320);
        if (isFull) await more.press('Enter');
        const outside = await controls.evaluateAll((all) =>
          all.flatMap((control) => {
            const { left, right, top, bottom, width: wide } = control.getBoundingClientRect();
            const isSeen = wide > 0 && left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
            return isSeen ? [] : [control.outerHTML];
          }),
        );
        expect(outside).toEqual([]);
        const axe = new AxeBuilder({ page }).setLegacyMode().include('.bar');
        expect((await axe.analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
        if (isFull) {
          await page.keyboard.press('Tab');
          expect(await page.evaluate(() => document.activeElement?.closest('.overflow') !== null)).toBe(true);
          await page.keyboard.press('Escape');
          expect(await page.locator('.overflow').isVisible()).toBe(false);
        }
        await page.setViewportSize(before);
      },
    );

    it('refuses a file that is no workbook with one sentence, and keeps the workbook that is open', async () => {
      await workbench.typeInCell('Blad1', 'A1', 'blijft');
      const file = { name: 'brief.xlsx', mimeType: 'text/plain', buffer: Buffer.from('geen werkmap') };
      await workbench.page.setInputFiles('.files input[type=file]', file);
      await workbench.page.waitForFunction(() =>
        document.querySelector('.notice')?.textContent?.includes('brief.xlsx is geen Excel-werkmap (.xlsx)'),
      );
      expect(await workbench.readCell('Blad1', 'A1')).toMatchObject({ value: 'blijft' });
    });

    it('turns dark and light again, with the pane and the grid', async () => {
      await workbench.page.emulateMedia({ colorScheme: null }); // which would otherwise also rule inside the pane
      const turns = async (theme: string, dark: boolean): Promise<void> => {
        await workbench.page.selectOption('.choices select >> nth=1', theme);
        await frame.waitForFunction((wanted) => matchMedia('(prefers-color-scheme: dark)').matches === wanted, dark);
        const bar = await workbench.page.$eval('.bar', (element) => getComputedStyle(element).backgroundColor);
        expect(bar).toBe(dark ? 'rgb(31, 31, 31)' : 'rgb(255, 255, 255)');
      };
      await turns('dark', true);
      await turns('light', false);
    });

    it('asks before it gives up work that is not saved, and keeps it on Escape', async () => {
      await workbench.page.click('.files button >> nth=0');
      expect(await workbench.page.innerText('dialog p')).toContain('niet is opgeslagen');
      await workbench.page.keyboard.press('Escape');
      await workbench.page.waitForSelector('dialog', { state: 'detached' });
      expect(await workbench.readCell('Blad1', 'A1')).toMatchObject({ value: 'blijft' });
    });

    it('says under which name it saved, and then asks no more', async () => {
      await workbench.save();
      await workbench.page.waitForFunction(() =>
        document.querySelector('.notice')?.textContent?.includes('Opgeslagen als Map1.xlsx'),
      );
      await workbench.page.click('.files button >> nth=0');
      await workbench.page.waitForFunction(
        () => window.workbenchProbe?.idle() === true && !window.workbenchProbe.session().hasUnsavedWork(),
      );
      expect(await workbench.page.locator('dialog').count()).toBe(0);
      expect(await workbench.readCell('Blad1', 'A1')).toMatchObject({ value: null });
    });

    it('begins anew with work that is not saved when told so by keyboard', async () => {
      await workbench.typeInCell('Blad1', 'A1', 'weg');
      await workbench.page.click('.files button >> nth=0');
      await workbench.page.keyboard.press('Tab');
      await workbench.page.keyboard.press('Enter');
      await workbench.page.waitForSelector('dialog', { state: 'detached' });
      await workbench.page.waitForFunction(
        () => window.workbenchProbe?.idle() === true && !window.workbenchProbe.session().hasUnsavedWork(),
      );
      expect(await workbench.readCell('Blad1', 'A1')).toMatchObject({ value: null });
    });
  });

  it('starts the add-in before the grid is there, and answers it once it is', async () => {
    const workbench = await openWorkbench({
      browser,
      addIn,
      language: 'nl-NL',
      beforeGrid: async (page) => {
        const handle = await page.waitForSelector('aside iframe');
        await (await handle.contentFrame())?.waitForFunction(() => document.body?.innerText.startsWith('Excel'));
        expect(await page.locator('.grid canvas').count()).toBe(0);
      },
    });
    const frame = await workbench.pane();
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Blad1').getRange('B2').values = [['vroeg']];
        await context.sync();
      }),
    );
    expect(await workbench.readCell('Blad1', 'B2')).toMatchObject({ value: 'vroeg' });
    expect(workbench.problems).toEqual([]);
    await workbench.close();
  });

  describe('with a workbook of a committee', () => {
    let workbench: Workbench;
    let frame: Frame;

    beforeAll(async () => {
      workbench = await openWorkbench({ browser, addIn, language: 'nl-NL', microsoftAddress: true });
      await workbench.openFile('Voorbeeld.xlsx', await exampleWorkbook());
      frame = await readyPane(workbench);
    });
    afterAll(() => workbench.close());

    it("has the untouched page in its pane, with Microsoft's address answered by the test", async () => {
      expect(await frame.content()).toContain(OFFICE_JS_ADDRESS);
      expect(workbench.problems).toEqual([]);
    });

    it('computes it, and shows only its visible sheets', async () => {
      expect(await workbench.sheetNames()).toEqual(['Dekking', "Kees' plan"]);
      expect(await workbench.page.locator('.grid').innerText()).not.toContain('Verborgen');
      expect(await workbench.readCell('Dekking', 'D2')).toEqual({ formula: '=COUNTIF(B2:C2,"●")', value: 2 });
    });

    it('takes what is typed in an open cell, recomputes, and tells the add-in', async () => {
      await frame.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Dekking').onChanged.add((event) => {
            document.title = `${event.address} ${event.triggerSource}`;
            return Promise.resolve();
          });
          await context.sync();
        }),
      );
      await workbench.typeInCell('Dekking', 'B3', '●');
      await frame.waitForFunction(() => document.title === 'B3 Unknown');
      expect(await workbench.readCell('Dekking', 'B3')).toMatchObject({ value: '●' });
      // The event comes with the typing; the calculation may still be going on then.
      await workbench.page.waitForFunction(
        async () => (await window.workbenchProbe?.cell('Dekking', 'D3'))?.value === 1,
      );
    });

    it('refuses what is typed in a locked cell, and says so', async () => {
      await workbench.clickCell('Dekking', 'A2');
      await workbench.page.keyboard.type('anders');
      await workbench.page.keyboard.press('Enter');
      await workbench.page.waitForFunction(() =>
        document.querySelector('.notice:not([hidden])')?.textContent?.includes('beveiligd'),
      );
      expect(await workbench.readCell('Dekking', 'A2')).toMatchObject({ value: 'Controleert de fiets' });
    });

    it('leaves the keyboard to a cell with a list, which opens with the first letter', async () => {
      const { page } = workbench;
      await workbench.clickCell('Dekking', 'C3');
      await page.keyboard.type('x');
      await page.waitForSelector('[data-u-comp=sheets-dropdown-list]');
      // A field of the list that takes the keyboard does so in the turn after it is drawn.
      await page.evaluate(() => new Promise((later) => setTimeout(later, 50)));
      expect(await page.evaluate(() => window.workbenchProbe?.keyboard())).toBe('Dekking!C3');
      await page.keyboard.type('y');
      await page.waitForFunction(() => window.workbenchProbe?.entry() === 'xy');
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => window.workbenchProbe?.entry() === null);
      await page.waitForSelector('[data-u-comp=sheets-dropdown-list]', { state: 'detached' });
    });

    it('refuses what is not in the list of a cell', async () => {
      await workbench.typeInCell('Dekking', 'C3', 'x');
      await workbench.page.waitForFunction(() =>
        document.querySelector('.notice:not([hidden])')?.textContent?.includes('Dekking: Kies ● of laat'),
      );
      // It says so before it puts back what stood there.
      await workbench.page.waitForFunction(
        async () => (await window.workbenchProbe?.cell('Dekking', 'C3'))?.value === null,
      );
      expect(await workbench.page.locator('[role=dialog]').count()).toBe(0);
    });

    it('is in cell-edit mode while a cell is being edited', async () => {
      const write = (): Promise<string> =>
        frame.evaluate(() =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem("Kees' plan").getRange('F1').values = [['x']];
            await context.sync();
            return 'done';
          }).catch((error: OfficeExtension.Error) => error.code),
        );
      await workbench.clickCell("Kees' plan", 'C3');
      await workbench.page.keyboard.type('half');
      await workbench.page.waitForFunction(() => window.workbenchProbe?.session().host.cellEditMode === true);
      expect(await write()).toBe('InvalidOperationInCellEditMode');
      await workbench.page.keyboard.press('Escape');
      await workbench.page.waitForFunction(() => window.workbenchProbe?.session().host.cellEditMode === false);
      expect(await write()).toBe('done');
    });

    it('jumps to the cell of a link that is clicked', async () => {
      await workbench.followLink("Kees' plan", 'A1');
      await workbench.page.waitForFunction(() => {
        const store = window.workbenchProbe?.session().workbook.store;
        return store?.selection().row === 39 && store.sheets()[0]?.id === store.activeSheet();
      });
    });

    it('saves it with what was typed', async () => {
      const store = createMemoryStore(() => Promise.resolve([]));
      await openXlsx(await workbench.save(), store);
      const [coverage] = store.sheets();
      expect(store.cells(coverage?.id ?? '', { row: 2, column: 1, rowCount: 1, columnCount: 1 })[0]?.[0]?.value).toBe(
        '●',
      );
      expect(store.tables()).toMatchObject([{ name: 'tblPlan' }]);
    });

    it('speaks the language that is chosen, and the pane with it', async () => {
      await workbench.page.selectOption('.choices select >> nth=0', 'en-US');
      expect(await workbench.page.innerText('.brand')).toContain('stands in for Excel');
      const reopened = await readyPane(workbench);
      expect(await reopened.innerText('#state')).toBe('Excel OfficeOnline en-US');
    });
  });
});

async function readyPane({ pane }: Workbench): Promise<Frame> {
  const frame = await pane();
  await frame.waitForFunction(() => document.body?.innerText.startsWith('Excel'));
  return frame;
}
