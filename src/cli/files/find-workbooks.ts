import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../usage';
import { byPath } from './by-path';
import { expandStar } from './expand-star';

/** Where something is, and how the caller named it. */
export interface Named {
  readonly path: string;
  readonly name: string;
}

/** A workbook to check, or a folder below the ones named that may not be looked into. */
export interface FoundFile extends Named {
  readonly isClosedFolder: boolean;
}

export interface FoundFiles {
  /** Sorted by path. */
  readonly files: readonly FoundFile[];
  /** Links to workbooks and folders elsewhere that were not followed. */
  readonly links: readonly string[];
}

/**
 * The workbooks among what the caller named: files as they are, names with a `*` as what they stand for, folders (with -r) as all .xlsx and .xlsm below them; each
 * once, sorted by path so that every run and every shard counts them alike.
 * Excel's own lock files ("~$…"), hidden files and what is in hidden folders (snapshots, waste bins) are no workbooks. A
 * link is followed only where the caller named it himself, so that no circle of links goes on for ever and no workbook is
 * counted under two names.
 * @throws UsageError folder-without-r.
 */
export async function findWorkbooks(named: readonly Named[], recursive: boolean): Promise<FoundFiles> {
  const files: FoundFile[] = [];
  const links: string[] = [];
  for (const one of named) {
    if (!(await isFolder(one.path))) {
      for (const file of await expandStar(one)) files.push({ ...file, isClosedFolder: false });
      continue;
    }
    if (!recursive) throw new UsageError('folder-without-r', { folder: one.name });
    await lookInto(one, files, links);
  }
  const sorted = files.sort((a, b) => byPath(a.name, b.name));
  return { files: [...new Map([...sorted].reverse().map((file) => [file.path, file])).values()].reverse(), links };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false; // reading it will tell what is wrong, in the file's own line
  }
}

async function lookInto(folder: Named, files: FoundFile[], links: string[]): Promise<void> {
  const folders = [folder];
  for (let inside = folders.pop(); inside !== undefined; inside = folders.pop()) {
    const { path, name } = inside;
    try {
      for (const entry of await readdir(path, { withFileTypes: true })) {
        if (/^(~\$|\.|\$RECYCLE\.BIN$)/i.test(entry.name)) continue;
        const found = { path: join(path, entry.name), name: join(name, entry.name) };
        const isWorkbook = /\.xls[xm]$/i.test(entry.name);
        if (entry.isDirectory()) folders.push(found);
        else if (entry.isFile() && isWorkbook) files.push({ ...found, isClosedFolder: false });
        else if (entry.isSymbolicLink() && (isWorkbook || (await isFolder(found.path)))) links.push(found.name);
      }
    } catch {
      files.push({ path, name, isClosedFolder: true });
    }
  }
}
