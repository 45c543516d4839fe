import type { AccentPlaces } from './accent-places';
import { hashSet } from './hash-set';
import { hashed, placeIn } from './letter-hash';

/** Words of a dictionary file with their flags. */
export interface WordList {
  /**
   * The flags of a word, of all its entries together; null where the file does not have it. Asked of a piece of a text
   * (all of it where nothing else is said) with other letters behind it, without making a text of them.
   */
  readonly flagsOf: (text: string, start?: number, end?: number, behind?: string) => string | null;
  /** Does any word of the file begin with the `prefixLength` letters there? Says yes of a few that none has. */
  readonly hasBeginning: (text: string, start: number) => boolean;
}

/** Most of what is looked up is no word, and most of that is seen by its first letters. */
export const prefixLength = 5;
const prefixBits = 2 ** 20;

const free = 0;

const lineFeed = 10;
const space = 32;
const slash = 47;

/**
 * Finds the words of a Hunspell word file ("fiets/ZiCA", one entry a line; what follows white space is no part of it)
 * where they stand in the file. For two hundred thousand words no strings and no map are made, only tables of numbers:
 * making those took longer than reading a document, and walking through them slowed down every collection of garbage.
 * @param text the decoded file.
 * @param accents learns from every word.
 */
export function wordList(text: string, accents: AccentPlaces): WordList {
  const places = 2 ** Math.ceil(Math.log2(linesOf(text) * 2));
  /** Where the word of each place starts in the file. */
  const starts = new Int32Array(places);
  /** 0 = free, or a few bits of its hash: a table so small that it stays near the processor, and most words are missed by it. */
  const tags = new Uint8Array(places);
  const beginnings = hashSet(prefixBits);
  /** Flags of the words that have several entries, by the start of the first. */
  const united = new Map<number, string>();
  for (let start = 0; start < text.length; start += 1) {
    let end = start;
    let hash = 0;
    let isPlain = true;
    for (; end < text.length && !endsWord(text.charCodeAt(end), end - start); end += 1) {
      hash = hashed(hash, text.charCodeAt(end));
      if (end - start === prefixLength - 1) beginnings.add(hash);
      isPlain &&= text.charCodeAt(end) < 128;
    }
    if (end > start) addEntry(start, end, hash);
    for (let at = start; !isPlain && at < end; at += 1) accents.learn(text, at, start, end);
    while (end < text.length && text.charCodeAt(end) !== lineFeed) end += 1;
    start = end;
  }
  return { flagsOf, hasBeginning };

  function hasBeginning(asked: string, from: number): boolean {
    let hash = 0;
    for (let at = from; at < from + prefixLength; at += 1) hash = hashed(hash, asked.charCodeAt(at));
    return beginnings.has(hash);
  }

  function flagsOf(asked: string, from = 0, to = asked.length, behind = ''): string | null {
    let hash = 0;
    const prefixEnd = from + prefixLength - 1;
    for (let at = from; at < to; at += 1) {
      hash = hashed(hash, asked.charCodeAt(at));
      if (at === prefixEnd && !beginnings.has(hash)) return null;
    }
    for (let at = 0; at < behind.length; at += 1) hash = hashed(hash, behind.charCodeAt(at));
    const place = placeOf(asked, from, to - from, behind, hash);
    if (tags[place] === free) return null;
    const start = starts[place] ?? 0;
    return united.get(start) ?? flagsBehind(start + to - from + behind.length);
  }

  function addEntry(start: number, end: number, hash: number): void {
    const place = placeOf(text, start, end - start, '', hash);
    if (tags[place] === free) {
      starts[place] = start;
      tags[place] = tagOf(hash);
    } else {
      const known = starts[place] ?? 0;
      const before = united.get(known) ?? flagsBehind(known + end - start);
      united.set(known, before + flagsBehind(end));
    }
  }

  function flagsBehind(end: number): string {
    if (text.charCodeAt(end) !== slash) return '';
    let to = end + 1;
    while (to < text.length && text.charCodeAt(to) > space) to += 1;
    return text.slice(end + 1, to);
  }

  /** Where a word stands in the table, or else the free place where it belongs. */
  function placeOf(source: string, from: number, length: number, behind: string, hash: number): number {
    const tag = tagOf(hash);
    let place = placeIn(places, hash);
    while (tags[place] !== free) {
      if (tags[place] === tag && isWordAt(starts[place] ?? 0, source, from, length, behind)) break;
      place = (place + 1) & (places - 1);
    }
    return place;
  }

  function isWordAt(start: number, source: string, from: number, length: number, behind: string): boolean {
    for (let at = 0; at < length; at += 1) {
      if (text.charCodeAt(start + at) !== source.charCodeAt(from + at)) return false;
    }
    for (let at = 0; at < behind.length; at += 1) {
      if (text.charCodeAt(start + length + at) !== behind.charCodeAt(at)) return false;
    }
    const end = start + length + behind.length;
    return end >= text.length || endsWord(text.charCodeAt(end), end - start);
  }
}

/** Bits of the hash that do not tell its place; never `free`. */
function tagOf(hash: number): number {
  return (hash >>> 24) | 1;
}

/** @param length of the word before this character; a slash begins one, and ends any other. */
function endsWord(code: number, length: number): boolean {
  return code <= space || (code === slash && length > 0);
}

function linesOf(text: string): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
