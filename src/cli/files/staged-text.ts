import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileTrouble } from './file-trouble';

/** A text file that is written bit by bit and appears whole or not at all. */
export interface StagedText {
  readonly add: (text: string) => Promise<void>;
  /** Puts the file in its place, with more before and behind what was added: what is known only at the end. */
  readonly finish: (before?: string, behind?: string) => Promise<void>;
  /** Takes away what was written; does nothing after `finish`. */
  readonly discard: () => Promise<void>;
}

/** Letters kept before they are written, so that a line is no write of its own. */
const atOnce = 1 << 16;

/**
 * @param path absolute. @param name as the caller named it, for the sentence when it fails.
 * @throws Refusal file/… with what the disk said; nothing is left behind and what was there is untouched.
 */
export async function stagedText(path: string, name: string): Promise<StagedText> {
  const beside = (mark: string): string => join(dirname(path), `.${basename(path)}.${process.pid}${mark}.part`);
  const parts = [beside(''), beside('.whole')] as const;
  let handle: FileHandle | null = null;
  const discard = async (): Promise<void> => {
    await handle?.close().catch(() => undefined);
    handle = null;
    for (const part of parts) await rm(part, { force: true }).catch(() => undefined); // what went wrong first is told
  };
  const trouble = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      await discard();
      throw fileTrouble(error, name, 'writing');
    }
  };
  handle = await trouble(() => open(parts[0], 'wx'));
  const added = handle;
  let kept = '';
  const flush = async (): Promise<void> => {
    const text = kept;
    kept = '';
    await trouble(() => added.appendFile(text));
  };
  return {
    discard,
    add: async (text) => {
      kept += text;
      if (kept.length >= atOnce) await flush();
    },
    finish: async (before = '', behind = '') => {
      kept += behind;
      await flush();
      await trouble(async () => {
        if (before !== '') await putBefore(before, parts);
        const whole = before === '' ? parts[0] : parts[1];
        await added.sync();
        await rename(whole, path);
      });
      await discard();
    },
  };
}

/** The second part: a text, then what stands in the first. */
async function putBefore(before: string, [from, to]: readonly [string, string]): Promise<void> {
  const file = await open(to, 'wx');
  try {
    await file.appendFile(before);
    for await (const chunk of createReadStream(from)) await file.appendFile(chunk as Buffer);
    await file.sync();
  } finally {
    await file.close();
  }
}
