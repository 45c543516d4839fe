import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Named } from './find-workbooks';

/**
 * The files that a name with `*` in its last part stands for, where the shell left it as it was: Windows does, and any
 * other within quotes. Capitals do not count; hidden files and Excel's lock files are left out, as a shell leaves them.
 * @returns the name itself where it has no `*` there, a file is really called so, or nothing fits: reading it tells.
 */
export async function expandStar(one: Named): Promise<readonly Named[]> {
  const pattern = basename(one.path);
  if (!pattern.includes('*')) return [one];
  const parts = pattern.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'));
  const fits = new RegExp(`^${parts.join('.*')}$`, 'iu');
  const entries = await readdir(dirname(one.path), { withFileTypes: true }).catch(() => []);
  if (entries.some(({ name }) => name === pattern)) return [one];
  const found = entries
    .filter((entry) => !entry.isDirectory() && !/^(~\$|\.)/.test(entry.name) && fits.test(entry.name))
    .map(({ name }) => ({ path: join(dirname(one.path), name), name: join(dirname(one.name), name) }));
  return found.length === 0 ? [one] : found;
}
