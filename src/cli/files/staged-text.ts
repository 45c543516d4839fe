import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileTrouble } from './file-trouble';

/** A text file that is written bit by bit and appears whole or not at all. */
export interface StagedText {
  /** @param rank where the text goes among the others, which have one too: higher first, the first number counting most. */
  readonly add: (text: string, rank?: readonly number[]) => Promise<void>;
  /** Puts the file in its place, with more before and behind what was added: what is known only at the end. */
  readonly finish: (before?: string, behind?: string) => Promise<void>;
  /** Takes away what was written; does nothing after `finish`. */
  readonly discard: () => Promise<void>;
}

/** A text in the part, in bytes. */
interface Piece {
  readonly rank: readonly number[];
  readonly from: number;
  readonly length: number;
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
  let written = 0;
  const pieces: Piece[] = [];
  const flush = async (): Promise<void> => {
    const text = kept;
    kept = '';
    await trouble(() => added.appendFile(text));
  };
  return {
    discard,
    add: async (text, rank) => {
      const length = Buffer.byteLength(text);
      if (rank !== undefined) pieces.push({ rank, from: written, length });
      written += length;
      kept += text;
      if (kept.length >= atOnce) await flush();
    },
    finish: async (before = '', behind = '') => {
      if (pieces.length === 0) kept += behind;
      await flush();
      await trouble(async () => {
        const moves = before !== '' || pieces.length > 0;
        if (pieces.length > 0) await putInOrder(before, inRank(pieces), behind, parts);
        else if (before !== '') await putBefore(before, parts);
        const whole = moves ? parts[1] : parts[0];
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

/** Higher first; equals stay in the order in which they came. */
function inRank(pieces: readonly Piece[]): readonly Piece[] {
  return [...pieces].sort((a, b) => {
    const differing = a.rank.findIndex((number, index) => number !== b.rank[index]);
    return differing === -1 ? 0 : (b.rank[differing] ?? 0) - (a.rank[differing] ?? 0);
  });
}

/** The second part: a text, the pieces of the first in this order, and another text. */
async function putInOrder(
  before: string,
  pieces: readonly Piece[],
  behind: string,
  [from, to]: readonly [string, string],
): Promise<void> {
  const source = await open(from, 'r');
  try {
    const file = await open(to, 'wx');
    try {
      await file.appendFile(before);
      for (const { from: position, length } of pieces) {
        const { buffer } = await source.read(Buffer.alloc(length), 0, length, position);
        await file.appendFile(buffer);
      }
      await file.appendFile(behind);
      await file.sync();
    } finally {
      await file.close();
    }
  } finally {
    await source.close();
  }
}
