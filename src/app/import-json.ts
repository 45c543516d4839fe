import type { Diagnostic, Result } from '../core/diagnostics/diagnostic';
import { chooseProfile } from '../core/framework/choose-profile';
import type { Framework, Mapping } from '../core/framework/framework';

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
    mappings: framework.mappings.map(printedMapping),
    diagnostics: imported.diagnostics.map((diagnostic) => ({
      code: diagnostic.code,
      severity: diagnostic.severity,
      message: speak(diagnostic),
      line: diagnostic.at?.line ?? null,
      page: diagnostic.at?.page ?? null,
    })),
  };
}

/** A mapping as files have it: the contract of the command line names these keys. */
export function printedMapping({ from, to, partial, dossier, qualification }: Mapping): Omit<Mapping, 'fromTitle'> {
  return { from, to, partial, dossier, qualification };
}
