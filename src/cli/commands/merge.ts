import { commonFolder } from '../../app/folder/common-folder';
import { mergeOutcomes } from '../../app/folder/merge-outcomes';
import { readOutcome } from '../../app/folder/read-outcome';
import type { CheckOutcome } from '../../app/folder/read-outcome';
import { missingParts } from '../../app/folder/shards';
import type { Arguments } from '../arguments';
import { showFiles } from '../check/show-files';
import type { Desk } from '../desk';
import type { ExitCode } from '../terminal';
import { UsageError } from '../usage';

/**
 * `dekkend merge a.json b.json… [--json] [--csv] [--html]`: the outputs of shards as one, as one run would have shown
 * them. Parts that are missing and workbooks that came twice are told; with parts missing the exit code is 2.
 */
export async function mergeChecks(args: Arguments, desk: Desk): Promise<ExitCode> {
  const outcomes: CheckOutcome[] = [];
  for (const file of args.files) {
    const outcome = readOutcome(await desk.readJson(file));
    if (outcome === null) throw new UsageError('not-a-check-result', { file });
    outcomes.push(outcome);
  }
  const { files, shards, twice } = mergeOutcomes(outcomes);
  const folder = commonFolder(files.map(({ file }) => file));
  const { merge } = desk.texts.folder;
  for (const { file, same } of twice) desk.terminal.err(same ? merge.twice(file) : merge.twiceOtherwise(file));
  const code = await showFiles(files, { count: files.length, folder, shards }, args, desk);
  for (const each of shards) desk.terminal.err(merge.missing(missingParts(each), each.of));
  return shards.length > 0 ? 2 : code;
}
