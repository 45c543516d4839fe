import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeWith } from '../judges/find-program';
import { longestTask } from './longest-task';
import { type PaneWalk, openPane } from './pane-walk';
import { type Workbench, closeBrowser } from './workbench';

jest.setTimeout(900_000);

/** Longer than this, in milliseconds, nobody may wait for an answer to a key. */
const most = 200;

/** The sample forty times over: as long as 300 pages, with everything in it many times and so much to look at. */
const text = readFileSync(join(__dirname, '../../assets/sample/fietsverhuur-en-onderhoud.txt'), 'utf8').repeat(40);

describeWith('chromium', 'a document as long as 300 pages', (browser) => {
  let workbench: Workbench;
  let walk: PaneWalk;

  beforeAll(async () => {
    ({ workbench, walk } = await openPane(browser));
    await walk.button('Kies een dossier').click();
  });
  afterAll(async () => {
    await workbench.close();
    await closeBrowser();
  });

  it('never keeps the pane from answering while it is read, shown and looked through', async () => {
    const pane = await workbench.pane();
    const search = pane.getByLabel('Zoek in wat gelezen is');
    const tasks = {
      read: await longestTask(workbench.page, async () => {
        await walk.choose('dossier.txt', text);
        await walk.sees('Dit staat erin');
      }),
      items: await longestTask(workbench.page, async () => {
        await walk.button(/^Bekijk en corrigeer/).click();
        await search.waitFor();
      }),
      search: await longestTask(workbench.page, async () => {
        await search.pressSequentially('fiets');
        await walk.sees(/ gevonden$/);
      }),
      item: await longestTask(workbench.page, async () => {
        await pane.locator('[data-key^="item "]').first().click();
        await walk.button('Bewaar').waitFor();
      }),
    };
    expect(Object.entries(tasks).filter(([, longest]) => longest > most)).toEqual([]);
    expect(Math.max(...Object.values(tasks))).toBeGreaterThan(5); // something was measured
  });
});
