import { readFile } from 'node:fs/promises';
import { fileTrouble } from './file-trouble';

/**
 * The bytes of a file.
 * @param path absolute.
 * @param name as the caller named it, for the sentence when it fails.
 * @throws Refusal file/…
 */
export async function readInput(path: string, name: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw fileTrouble(error, name, 'reading');
  }
}

/**
 * A JSON file, parsed but not trusted.
 * @throws Refusal file/… when it cannot be read, file/not-json when it is no JSON.
 */
export async function readJson(path: string, name: string): Promise<unknown> {
  const bytes = await readInput(path, name);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    throw fileTrouble(Object.assign(new Error(name), { code: 'NOT_JSON' }), name, 'reading');
  }
}
