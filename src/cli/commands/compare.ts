import { compareDocuments } from '../../app/update/compare-documents';
import { differenceJson } from '../../app/update/difference-json';
import { differenceLines } from '../../app/update/difference-lines';
import { differenceTextsOf } from '../../language/difference-texts';
import type { Arguments } from '../arguments';
import type { Desk } from '../desk';
import { inFile } from '../in-file';
import type { ExitCode } from '../terminal';

/**
 * `dekkend compare OLDER NEWER [--profile P6] [--json]`: what differs between two versions of a document. Exit code 1 when
 * reading one of them found an error.
 */
export async function compareFiles(args: Arguments, desk: Desk): Promise<ExitCode> {
  const [olderFile = '', newerFile = ''] = args.files;
  const older = await inFile(olderFile, () => desk.readDossier(olderFile));
  const newer = await inFile(newerFile, () => desk.readDossier(newerFile));
  const report = compareDocuments(older.value, newer.value, args.profile);
  desk.terminal.out(
    args.json
      ? JSON.stringify(differenceJson(report, desk.speak), null, 2)
      : differenceLines(report.difference, differenceTextsOf(args.language)).join('\n'),
  );
  const read = [...older.diagnostics, ...newer.diagnostics];
  return read.some(({ severity }) => severity === 'error') ? 1 : 0;
}
