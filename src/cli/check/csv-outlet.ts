import { csvHeader, csvLines } from '../../app/folder/findings-csv';
import type { Desk } from '../desk';
import type { Outlet } from './outlet';

/** A line for each finding, into a file or (as "-") to the standard output. */
export async function csvOutlet(name: string, { openText, terminal, texts, language }: Desk): Promise<Outlet> {
  if (name === '-') {
    terminal.out(`${csvHeader(texts.folder)}\r`);
    return {
      add: (file) => csvLines(file, texts.folder, language).forEach((line) => terminal.out(`${line}\r`)),
      finish: () => undefined,
    };
  }
  const file = await openText(name);
  await file.add(`${csvHeader(texts.folder)}\r\n`);
  return {
    add: async (checked) => {
      for (const line of csvLines(checked, texts.folder, language)) await file.add(`${line}\r\n`);
    },
    finish: () => file.finish(),
    discard: file.discard,
  };
}
