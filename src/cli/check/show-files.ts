import type { CheckedFile } from '../../app/check-book';
import { overviewCounter } from '../../app/folder/overview';
import type { Arguments } from '../arguments';
import type { Desk } from '../desk';
import type { ExitCode } from '../terminal';
import { csvOutlet } from './csv-outlet';
import { jsonOutlet } from './json-outlet';
import type { Outcome, Outlet } from './outlet';
import { pageOutlet } from './page-outlet';
import { textOutlet } from './text-outlet';

/**
 * Shows the outcome of checking in every way that was asked for; files appear when all is done, or not at all.
 * @param files in the order of paths, as many as `outcome` says.
 * @returns 2 when a file could not be read, else 1 when one has errors, else 0.
 */
export async function showFiles(
  files: AsyncIterable<CheckedFile> | Iterable<CheckedFile>,
  outcome: Outcome,
  args: Arguments,
  desk: Desk,
): Promise<ExitCode> {
  const { add, overview } = overviewCounter();
  const outlets: Outlet[] = [];
  try {
    const { csv, html } = args.folder;
    if (html !== null) outlets.push(await pageOutlet(html, outcome, desk));
    if (csv !== null) outlets.push(await csvOutlet(csv, desk));
    if (args.json) outlets.push(jsonOutlet(outcome, desk.terminal));
    else if (csv !== '-') outlets.push(textOutlet(outcome, desk));
    for await (const file of files) {
      add(file);
      for (const outlet of outlets) await outlet.add(file);
    }
    const { unreadable, withErrors } = overview();
    for (const { file, error } of unreadable) desk.terminal.err(`${file}: ${error}`);
    for (const outlet of outlets) await outlet.finish(overview());
    return unreadable.length > 0 ? 2 : withErrors > 0 ? 1 : 0;
  } catch (error) {
    for (const outlet of outlets) await outlet.discard?.();
    throw error;
  }
}
