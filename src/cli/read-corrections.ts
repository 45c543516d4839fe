import type { Correction } from '../core/framework/corrections/correction';
import { readCorrections } from '../core/framework/corrections/read-corrections';
import type { Desk } from './desk';
import { inFile } from './in-file';

/**
 * The corrections in a file; none without a file.
 * @throws Refusal file/…, correction/unreadable
 */
export async function correctionsIn(file: string | null, desk: Desk): Promise<readonly Correction[]> {
  return file === null ? [] : inFile(file, async () => readCorrections(await desk.readJson(file)));
}
