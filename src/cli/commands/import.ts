import { forProfile } from '../../app/corrections/for-profile';
import { importJson } from '../../app/import-json';
import { pickProfile } from '../../app/pick-profile';
import { correct } from '../../core/framework/corrections/correct';
import { unsettled } from '../../core/framework/corrections/settle-warnings';
import type { Arguments } from '../arguments';
import type { Desk } from '../desk';
import { correctionsIn } from '../read-corrections';
import type { ExitCode } from '../terminal';

/**
 * `dekkend import FILE [--profile P6] [--dossier CREBO] [--corrections corrections.json]`: the framework as JSON, corrected, without the
 * warnings that corrections answer; exit code 1 when the import found an error.
 */
export async function importDocument(args: Arguments, desk: Desk): Promise<ExitCode> {
  const [file = ''] = args.files;
  const imported = await desk.readDossier(file, args.dossiers[0] ?? null);
  const corrected = correct(imported.value, await correctionsIn(args.corrections, desk));
  const diagnostics = [...unsettled(imported.diagnostics, corrected.applied), ...corrected.diagnostics];
  const profile = args.profile === null ? null : pickProfile(corrected.value, args.profile);
  const json = importJson(
    { value: corrected.value, diagnostics: forProfile(diagnostics, profile) },
    profile,
    desk.speak,
  );
  desk.terminal.out(JSON.stringify(json, null, 2));
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}
