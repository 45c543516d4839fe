import { compareDocuments } from '../../app/update/compare-documents';
import { differenceJson } from '../../app/update/difference-json';
import { differenceLines } from '../../app/update/difference-lines';
import { differenceTextsOf } from '../../language/difference-texts';
import type { Arguments } from '../arguments';
import type { Desk } from '../desk';
import { readAndTell } from '../read-and-tell';
import type { ExitCode } from '../terminal';

/**
 * `dekkend compare OLDER NEWER [--profile P6] [--dossier OF_BOTH | --dossier OF_OLDER --dossier OF_NEWER] [--json]`: what differs between two versions of a document. Exit code 1 when
 * reading one of them found an error.
 */
export async function compareFiles(args: Arguments, desk: Desk): Promise<ExitCode> {
  const [olderFile = '', newerFile = ''] = args.files;
  const [olderDossier = null, newerDossier = olderDossier] = args.dossiers;
  const older = await readAndTell(olderFile, olderDossier, desk);
  const newer = await readAndTell(newerFile, newerDossier, desk);
  const report = compareDocuments(older.value, newer.value, args.profile);
  desk.terminal.out(
    args.json
      ? JSON.stringify(differenceJson(report, desk.speak), null, 2)
      : differenceLines(report.difference, differenceTextsOf(args.language)).join('\n'),
  );
  return older.failed || newer.failed ? 1 : 0;
}
