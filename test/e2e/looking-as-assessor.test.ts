import { AxeBuilder } from '@axe-core/playwright';
import type { Frame, Locator } from 'playwright-core';
import { openBook } from '../../src/app/open-book';
import { defaultSettings } from '../../src/core/exam/settings';
import { createBook } from '../../src/workbook/plan/create-book';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { describeWith } from '../judges/find-program';
import { bicycleRental, exam } from '../workbook/plan/bicycle-rental';
import { closeBrowser, openWorkbench, type Workbench } from './workbench';

jest.setTimeout(300_000);

/** A committee's workbook with one form; its matrix is in front. */
async function committeeBook(): Promise<{ bytes: Uint8Array; sheet: string; cells: readonly string[] }> {
  const plan = { exams: [exam('e1', { covers: ['w1', 'w2'], critical: ['i2'] })], settings: defaultSettings };
  const input = { framework: bicycleRental, profile: 'P1', plan, language: 'nl', openImportWarnings: 0 } as const;
  const workbook = await openXlsx(null);
  await workbook.apply(createBook(input, null).value);
  const [form] = openBook(await workbook.snapshot()).value.forms;
  if (form === undefined) throw new Error('no form');
  const cells = form.criteria.map(({ ratings }) => ratings[0]?.cell ?? '');
  return { bytes: await workbook.bytes(), sheet: form.sheet, cells };
}

describeWith('chromium', 'looking at the workbook as an assessor', (browser) => {
  let workbench: Workbench;
  let book: Awaited<ReturnType<typeof committeeBook>>;
  let committee: Frame;
  let assessor: Frame;
  /** The sheet the committee has in front. */
  let own: string;

  const frameOf = async (place: number): Promise<Frame> => {
    const handle = await workbench.page.locator('aside.pane iframe').nth(place).elementHandle();
    const frame = await handle?.contentFrame();
    if (!frame) throw new Error('no pane');
    return frame;
  };
  const sheetInFront = async (): Promise<string> =>
    (await workbench.page.evaluate(() => window.workbenchProbe?.selection() ?? ''))
      .replace(/![^!]*$/, '')
      .replace(/^'(.*)'$/, '$1');
  const button = (name: string): Locator => workbench.page.getByRole('button', { name, exact: true });
  const pressed = (name: string): Locator => workbench.page.locator('[aria-pressed=true]').and(button(name));
  const looks = async () => {
    const axe = new AxeBuilder({ page: workbench.page }).setLegacyMode().include('.bar').include('.panes');
    return (await axe.exclude('iframe').analyze()).violations;
  };

  beforeAll(async () => {
    book = await committeeBook();
    workbench = await openWorkbench({ browser, language: 'nl-NL', microsoftAddress: true });
    await workbench.openFile('examens.xlsx', book.bytes);
    committee = await frameOf(0);
    await committee.getByText('Formulieren').first().waitFor();
  });
  afterAll(async () => {
    await workbench.close();
    await closeBrowser();
  });

  it('puts a second pane beside the first, on a form, and shows that form', async () => {
    own = await sheetInFront();
    expect(own).not.toBe(book.sheet);
    await button('Kijk als beoordelaar').click();
    assessor = await frameOf(1);
    await assessor.getByText('Rij 1 van 5').waitFor();
    expect(await sheetInFront()).toBe(book.sheet);
  });

  it('shows in the grid the sheet of who is at work', async () => {
    await committee.getByRole('heading').first().click();
    await pressed('Commissie').waitFor();
    expect(await sheetInFront()).toBe(own);
    await pressed('Beoordelaar').waitFor({ state: 'detached' });
    await assessor.getByText('Rij 1 van 5').click();
    await pressed('Beoordelaar').waitFor();
    expect(await sheetInFront()).toBe(book.sheet);
  });

  it('has what the assessor gives in the sheet, and in the pane of the committee', async () => {
    await assessor.getByRole('radio', { name: /^V / }).click();
    await assessor.getByText('1 van 5', { exact: true }).waitFor();
    await assessor.getByText('Wordt opgeslagen').waitFor({ state: 'detached' });
    expect((await workbench.readCell(book.sheet, book.cells[0] ?? '')).value).toBe('V');
    await committee.getByText('Formulieren').first().click();
    await committee
      .getByRole('button', { name: /^Beoordeel/ })
      .first()
      .click();
    await committee.getByText('1 van 5', { exact: true }).waitFor();
    expect((await looks()).map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  it('shows one pane at a time where there is no room for two', async () => {
    await workbench.page.setViewportSize({ width: 800, height: 700 });
    expect(await workbench.page.locator('aside.pane iframe:visible').count()).toBe(1);
    await workbench.page.setViewportSize({ width: 1360, height: 800 });
  });

  it('is one pane again once the assessor is gone', async () => {
    await button('Kijk als beoordelaar').click();
    await workbench.page.waitForFunction(() => document.querySelectorAll('aside.pane').length === 1);
    expect(await button('Commissie').count()).toBe(0);
    expect(workbench.problems).toEqual([]);
  });
});
