import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../usage';
import { byPath } from './by-path';
import { fileTrouble } from './file-trouble';

/** A workbook to check: where it is, and how the caller named it. */
export interface FoundFile {
  readonly path: string;
  readonly name: string;
}

/**
 * The workbooks among what the caller named: files as they are, folders (with -r) as all .xlsx below them; each once,
 * sorted by path so that every run and every shard counts them alike.
 * Excel's own lock files ("~$…") and hidden files are no workbooks.
 * @throws UsageError folder-without-r; Refusal file/… for a folder that cannot be read.
 */
export async function findWorkbooks(named: readonly FoundFile[], recursive: boolean): Promise<readonly FoundFile[]> {
  const found = await Promise.all(
    named.map(async (one) => ((await isFolder(one.path)) ? inFolder(one, recursive) : [one])),
  );
  const byName = new Map(found.flat().map((one) => [one.name, one]));
  return [...byName.values()].sort((a, b) => byPath(a.name, b.name));
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false; // reading it will tell what is wrong, in the file's own line
  }
}

async function inFolder(folder: FoundFile, recursive: boolean): Promise<readonly FoundFile[]> {
  if (!recursive) {
    throw new UsageError('folder-without-r', { folder: folder.name });
  }
  try {
    const entries = await readdir(folder.path, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && /\.xlsx$/i.test(entry.name) && !/^(~\$|\.)/.test(entry.name))
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .map((path) => ({ path, name: join(folder.name, path.slice(folder.path.length)) }));
  } catch (error) {
    throw fileTrouble(error, folder.name, 'reading');
  }
}
