import { Refusal } from '../core/diagnostics/diagnostic';
import type { DossierFile } from '../app/session/use-cases';

const SAMPLE = 'fietsverhuur-en-onderhoud.txt';

/** The sample dossier, a file beside the page. */
export async function fetchSample(): Promise<DossierFile> {
  return { name: SAMPLE, bytes: await fetchOwn(`assets/sample/${SAMPLE}`) };
}

/** The Dutch words, files beside the page; null when they cannot be had. */
export async function fetchSpellings(): Promise<{ readonly affixes: string; readonly words: string } | null> {
  try {
    const [affixes, words] = await Promise.all([
      fetchOwn('assets/dictionary/nl.aff'),
      fetchOwn('assets/dictionary/nl.dic'),
    ]);
    const text = new TextDecoder();
    return { affixes: text.decode(affixes), words: text.decode(words) };
  } catch {
    // Without the words a scan is repaired by the rules of spelling alone: less, but nothing wrong.
    return null;
  }
}

/** @throws Refusal "file/failed" when the file is not there or the network is gone. */
async function fetchOwn(path: string): Promise<Uint8Array> {
  try {
    const response = await fetch(path);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal({ code: 'file/failed', severity: 'error', data: { reason } });
  }
}
