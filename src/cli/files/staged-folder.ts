import { mkdir, mkdtemp, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileTrouble } from './file-trouble';

/** Files that appear in a folder together, or not at all. */
export interface StagedFolder {
  readonly add: (file: string, bytes: Uint8Array) => Promise<void>;
  /** Puts all of them in their places. */
  readonly finish: () => Promise<void>;
  /** Takes away what was not put in its place; does nothing after `finish`. */
  readonly discard: () => Promise<void>;
}

/**
 * Keeps files in a hidden folder inside the one they are for, so that putting them in place is only renaming. A folder
 * that is not there is made, and goes again when nothing comes into it.
 * @param path absolute. @param name as the caller named it, for the sentence when it fails.
 * @throws Refusal file/…
 */
export async function stagedFolder(path: string, name: string): Promise<StagedFolder> {
  const trouble = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw fileTrouble(error, name, 'writing');
    }
  };
  const made = await trouble(() => madeFolder(path));
  const hidden = await trouble(() => mkdtemp(join(path, '.dekkend-')));
  // When the program is stopped half-way, what is left behind is no workbook to whoever looks through the folder.
  const part = (file: string): string => join(hidden, `${file}.part`);
  const files: string[] = [];
  // Writing one goes on while the next is made.
  let writing = Promise.resolve();
  return {
    add: async (file, bytes) => {
      await writing;
      files.push(file);
      writing = trouble(() => writeFile(part(file), bytes, { flag: 'wx', flush: true }));
      writing.catch(() => undefined); // told by whoever waits for it next
    },
    finish: async () => {
      await writing;
      await trouble(async () => {
        for (const file of files) await rename(part(file), join(path, file));
      });
    },
    discard: async () => {
      await writing.catch(() => undefined);
      await rm(hidden, { recursive: true, force: true }).catch(() => undefined);
      // Only an empty folder goes: what came into it stays.
      if (made !== undefined) await rmdir(path).catch(() => undefined);
    },
  };
}

/** @returns the first folder that had to be made; undefined when all were there. */
async function madeFolder(path: string): Promise<string | undefined> {
  try {
    return await mkdir(path, { recursive: true });
  } catch (error) {
    const isFile = typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST';
    throw isFile ? Object.assign(new Error(path), { code: 'NOT_A_FOLDER' }) : error;
  }
}
