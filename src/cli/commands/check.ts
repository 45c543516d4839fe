import type { CheckedFile } from '../../app/check-book';
import { commonFolder } from '../../app/folder/common-folder';
import type { Arguments } from '../arguments';
import type { Look } from '../check/check-file';
import { inOrder } from '../check/in-order';
import { WorkerLost } from '../check/lasting-worker';
import { progressOf } from '../check/progress';
import { showFiles } from '../check/show-files';
import type { Desk } from '../desk';
import type { FoundFile } from '../files/find-workbooks';
import { tellOfBook } from '../tell';
import type { ExitCode } from '../terminal';
import { UsageError } from '../usage';

/**
 * `dekkend check book.xlsx… [-r] [--shard i/n] [--jobs n] [--json] [--csv] [--html]`: findings per file, several files at a
 * time. A file that cannot be read gets an error of its own and the rest goes on.
 */
export async function checkWorkbooks(args: Arguments, desk: Desk): Promise<ExitCode> {
  const { files: all, links } = await desk.findWorkbooks(args.files, args.recursive);
  const [link] = links;
  if (link !== undefined) desk.terminal.err(desk.texts.folder.linksSkipped(links.length, link));
  if (all.length === 0) {
    throw new UsageError('no-workbooks');
  }
  const { shard } = args;
  const files = shard === null ? all : all.filter((_, position) => position % shard.of === shard.index - 1);
  const shards =
    shard === null || shard.of === 1 ? [] : [{ of: shard.of, workbooks: all.length, parts: [shard.index] }];
  const folder = commonFolder(files.map(({ name }) => name));
  const stopped = await whileLooking(files, args, desk, (looks) =>
    showFiles(looks, { count: files.length, folder, shards }, args, desk),
  );
  if (stopped !== null) return stopped;
  desk.terminal.err(desk.texts.folder.progress.stopped);
  return 2;
}

/** @returns what `show` gives; null when somebody stopped it. */
async function whileLooking(
  files: readonly FoundFile[],
  args: Arguments,
  desk: Desk,
  show: (looks: AsyncIterable<CheckedFile>) => Promise<ExitCode>,
): Promise<ExitCode | null> {
  const checker = desk.checker(files.length, args.folder.jobs);
  const progress = progressOf(files.length, desk);
  desk.terminal.onInterrupt?.(() => void checker.end());
  const looks = inOrder(files, checker.ahead, async (file) => {
    const look = await checker.look(file);
    progress.done(look.checked.error !== null);
    return look;
  });
  try {
    return await show(checkedIn(looks, desk));
  } catch (error) {
    if (error instanceof WorkerLost && error.reason === 'stopped') return null;
    throw error;
  } finally {
    progress.end();
    await checker.end();
  }
}

async function* checkedIn(looks: AsyncIterable<Look>, desk: Desk): AsyncGenerator<CheckedFile> {
  for await (const { checked, notes } of looks) {
    tellOfBook(notes, checked.file, desk);
    yield checked;
  }
}
