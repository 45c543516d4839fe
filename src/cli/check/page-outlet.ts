import { badnessOf } from '../../app/folder/count-findings';
import { fileItem } from '../../app/folder/page/file-item';
import { nameOnPage, pageEnd, pageStart } from '../../app/folder/page/overview-page';
import { today } from '../../app/today';
import type { Desk } from '../desk';
import type { Outcome, Outlet } from './outlet';

/** The page for in a browser, worst workbook first: what goes above the list is known at the end, and put before it then. */
export async function pageOutlet(
  name: string,
  { shards, folder }: Outcome,
  { openText, texts: { folder: texts }, language }: Desk,
): Promise<Outlet> {
  const page = await openText(name);
  const [year, month, day] = today().split('-').map(Number);
  const date = `${day}-${month}-${year}`;
  return {
    add: (file) => {
      if (file.error !== null) return undefined;
      const item = fileItem({ ...file, file: nameOnPage(file.file, folder) }, texts, language);
      return page.add(item.html, badnessOf(file.findings));
    },
    finish: async (overview) =>
      page.finish(await pageStart(overview, { texts, language, date, folder, shards }), pageEnd(texts)),
    discard: page.discard,
  };
}
