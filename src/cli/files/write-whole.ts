import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileTrouble } from './file-trouble';

/**
 * Writes a file so that it appears whole or not at all: beside its place first, flushed to disk, then renamed over it.
 * @param path absolute.
 * @param name as the caller named it, for the sentence when it fails.
 * @throws Refusal file/… with what the disk said; nothing is left behind and what was there is untouched.
 */
export async function writeWhole(path: string, name: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined); // what went wrong first is what people must hear
    throw fileTrouble(error, name, 'writing');
  }
}
