import { resolve } from 'node:path';

/**
 * The path the caller meant. `npm run` changes the working directory to the package's own; npm then tells where the
 * caller was in INIT_CWD.
 */
export function callerPath(path: string, environment: Readonly<Record<string, string | undefined>>): string {
  const viaNpm = environment['npm_lifecycle_event'] === 'dekkend' && environment['INIT_CWD'] !== undefined;
  return resolve(viaNpm ? (environment['INIT_CWD'] ?? '.') : '.', path);
}
