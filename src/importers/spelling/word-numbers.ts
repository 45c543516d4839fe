import { hashed, placeIn } from './letter-hash';

/** Numbers for the different words of a text, in the order in which they come up, from 0. */
export interface WordNumbers {
  /** By number. */
  readonly words: readonly string[];
  /** The number of the word that stands there in a text; a new one where it was not met before. */
  readonly numberOf: (text: string, start: number, end: number) => number;
  /** The number of a word, or a piece of one, that was met; -1 where it was not. */
  readonly numberOfKnown: (word: string, start?: number, end?: number) => number;
}

/** Places for so many words to begin with; it grows as it fills. */
const fewestPlaces = 4096;

/**
 * A table of the words of a text that looks at its characters where they stand. A `Map` would need a string of its own for
 * every word of the text, and those took longer to make and to hash than all the rest of reading a line.
 */
export function wordNumbers(): WordNumbers {
  const words: string[] = [];
  const hashes: number[] = [];
  /** 1 + the number of the word that has this place; 0 = free. */
  let table = new Int32Array(fewestPlaces);
  return { words, numberOf, numberOfKnown };

  function numberOf(text: string, start: number, end: number): number {
    const hash = hashOf(text, start, end);
    const place = placeOf(text, start, end, hash);
    const known = table[place] ?? 0;
    if (known > 0) return known - 1;
    const number = words.push(text.slice(start, end)) - 1;
    hashes.push(hash);
    table[place] = number + 1;
    if (words.length * 2 > table.length) grow();
    return number;
  }

  function numberOfKnown(word: string, start = 0, end = word.length): number {
    return (table[placeOf(word, start, end, hashOf(word, start, end))] ?? 0) - 1;
  }

  /** Where the word stands in the table, or else the free place where it belongs. */
  function placeOf(text: string, start: number, end: number, hash: number): number {
    const last = table.length - 1;
    let place = placeIn(table.length, hash);
    for (;;) {
      const number = (table[place] ?? 0) - 1;
      if (number === -1 || (hashes[number] === hash && isAt(words[number] ?? '', text, start, end))) return place;
      place = (place + 1) & last;
    }
  }

  function grow(): void {
    table = new Int32Array(table.length * 2);
    words.forEach((word, number) => {
      table[placeOf(word, 0, word.length, hashes[number] ?? 0)] = number + 1;
    });
  }
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = hashed(hash, text.charCodeAt(at));
  return hash;
}
