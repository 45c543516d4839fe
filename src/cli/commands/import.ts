import { importJson } from '../../app/import-json';
import { pickProfile } from '../../app/pick-profile';
import type { Arguments } from '../arguments';
import type { Desk } from '../desk';
import type { ExitCode } from '../terminal';

/** `dekkend import FILE [--profile P6]`: the framework as JSON; exit code 1 when the import found an error. */
export async function importDocument(args: Arguments, desk: Desk): Promise<ExitCode> {
  const [file = ''] = args.files;
  const imported = await desk.readDossier(file);
  const profile = args.profile === null ? null : pickProfile(imported.value, args.profile);
  desk.terminal.out(JSON.stringify(importJson(imported, profile, desk.speak), null, 2));
  return imported.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}
