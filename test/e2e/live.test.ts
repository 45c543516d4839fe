import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { describeWith } from '../judges/find-program';
import { largeBook } from '../workbook/officejs/large-book';
import { bookOf } from '../workbook/plan/book-of';
import type { OpenPane } from './pane-walk';
import { openPane } from './pane-walk';
import { closeBrowser } from './workbench';

jest.setTimeout(600_000);

describeWith('chromium', 'findings that follow the sheet', (browser) => {
  let open: OpenPane;
  let first: string;
  let second: { readonly sheet: string; readonly cell: string };

  beforeAll(async () => {
    const workbook = await openXlsx(null);
    await workbook.apply(largeBook(12, 20));
    const { exams } = bookOf(await workbook.snapshot());
    first = exams[0]?.exam.code ?? '';
    second = exams[1]?.cells.code ?? { sheet: '', cell: '' };
    open = await openPane(browser, await workbook.bytes());
    await open.walk.button(/^Controle/).click();
    await open.walk.sees(/^Gecontroleerd om/);
  });
  afterAll(async () => {
    await open.workbench.close();
    await closeBrowser();
  });

  it('shows what is wrong after a cell was typed, with the cursor where it was, and what is right again', async () => {
    const { workbench, walk, pane } = open;
    const before = (await workbench.hostLog()).length;
    await workbench.typeInCell(second.sheet, second.cell, first);
    await walk.sees(/is al van "/);
    const asked = (await workbench.hostLog()).slice(before).filter(({ cleanUp }) => !cleanUp);
    // The forms alone are a megabyte.
    expect(asked.reduce((sum, { responseBytes }) => sum + responseBytes, 0)).toBeLessThan(100_000);
    // Whoever goes on typing types in the sheet.
    await workbench.page.keyboard.type('PVB99');
    await workbench.page.keyboard.press('Escape');
    expect(await pane.evaluate(() => document.hasFocus())).toBe(false);
    await workbench.typeInCell(second.sheet, second.cell, 'PVB2');
    await pane
      .getByText(/is al van "/)
      .first()
      .waitFor({ state: 'detached' });
    expect(workbench.problems).toEqual([]);
  });
});
