import type { Diagnostic, Result } from '../core/diagnostics/diagnostic';
import { chooseProfile } from '../core/framework/choose-profile';
import type { Framework } from '../core/framework/framework';

/** Turns a diagnostic into the sentence of a language. */
export type Speak = (diagnostic: Diagnostic) => string;

/**
 * What `dekkend import --json` prints: the framework, and everything the import has to say.
 * @param imported the result of reading a document.
 * @param profile the code of a profile the framework has, or null for everything.
 * @param speak the sentences, in the language asked for.
 * Source: contract of the command line, "import".
 */
export function importJson(imported: Result<Framework>, profile: string | null, speak: Speak): object {
  const framework = profile === null ? imported.value : chooseProfile(imported.value, profile);
  return {
    schemaVersion: 1,
    ...framework,
    diagnostics: imported.diagnostics.map((diagnostic) => ({
      code: diagnostic.code,
      severity: diagnostic.severity,
      message: speak(diagnostic),
      line: diagnostic.at?.line ?? null,
      page: diagnostic.at?.page ?? null,
    })),
  };
}
