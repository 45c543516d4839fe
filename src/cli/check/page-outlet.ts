import { fileItem } from '../../app/folder/page/file-item';
import { pageEnd, pageStart } from '../../app/folder/page/overview-page';
import { today } from '../../app/today';
import type { Desk } from '../desk';
import type { Outcome, Outlet } from './outlet';

/** The page for in a browser: what goes above the list is known at the end only, and put before it then. */
export async function pageOutlet(
  name: string,
  { shards }: Outcome,
  { openText, texts: { folder: texts }, language }: Desk,
): Promise<Outlet> {
  const page = await openText(name);
  const [year, month, day] = today().split('-').map(Number);
  const date = `${day}-${month}-${year}`;
  return {
    add: (file) => (file.error === null ? page.add(fileItem(file, texts, language).html) : undefined),
    finish: async (overview) =>
      page.finish(await pageStart(overview, { texts, language, date, shards }), pageEnd(texts)),
    discard: page.discard,
  };
}
