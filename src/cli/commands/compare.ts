import { pickProfile } from '../../app/pick-profile';
import { compareDocuments } from '../../app/update/compare-documents';
import { differenceJson } from '../../app/update/difference-json';
import { differenceLines } from '../../app/update/difference-lines';
import { Refusal } from '../../core/diagnostics/diagnostic';
import { differenceTextsOf } from '../../language/difference-texts';
import type { Arguments } from '../arguments';
import type { Desk } from '../desk';
import { inFile } from '../in-file';
import { readAndTell } from '../read-and-tell';
import type { ExitCode } from '../terminal';
import { UsageError } from '../usage';

/**
 * `dekkend compare OLDER NEWER [--profile P6] [--dossier OF_BOTH | --dossier OF_OLDER --dossier OF_NEWER] [--json]`: what differs between two versions of a document. Exit code 1 when
 * reading one of them found an error.
 */
export async function compareFiles(args: Arguments, desk: Desk): Promise<ExitCode> {
  const [olderFile = '', newerFile = ''] = args.files;
  const [olderDossier = null, newerDossier = olderDossier] = args.dossiers;
  const older = await readAndTell(olderFile, olderDossier, desk);
  const newer = await readAndTell(newerFile, newerDossier, desk);
  if (args.profile !== null) await inFile(olderFile, () => pickProfile(older.value, args.profile));
  const report = await inFile(newerFile, () => compareDocuments(older.value, newer.value, args.profile)).catch(
    (error) => asUsage(error, newerFile),
  );
  desk.terminal.out(
    args.json
      ? JSON.stringify(differenceJson(report, desk.speak), null, 2)
      : differenceLines(report.difference, differenceTextsOf(args.language)).join('\n'),
  );
  return older.failed || newer.failed ? 1 : 0;
}

/** Of an update a person chooses the profile that takes the place of one that is gone; here there is none to choose. */
function asUsage(error: unknown, file: string): never {
  if (!(error instanceof Refusal) || error.diagnostic.code !== 'update/profile-gone') throw error;
  const { profile, profiles } = error.diagnostic.data;
  const names = Array.isArray(profiles) ? profiles.join(', ') : '';
  throw new UsageError('profile-not-in-newer', { file, profile: String(profile), profiles: names });
}
