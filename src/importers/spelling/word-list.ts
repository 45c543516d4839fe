/** Words of a dictionary file with their flags. */
export interface WordList {
  /** The flags of a word, of all its entries together; null where the file does not have it. */
  readonly flagsOf: (word: string) => string | null;
}

const lineFeed = 10;
const space = 32;
const slash = 47;

/**
 * Finds the words of a Hunspell word file ("fiets/ZiCA", one entry a line; what follows white space is no part of it)
 * where they stand in the file. For two hundred thousand words no strings and no map are made, only tables of numbers:
 * making those took longer than reading a document, and walking through them slowed down every collection of garbage.
 * @param text the decoded file.
 */
export function wordList(text: string): WordList {
  const most = linesOf(text);
  const starts = new Int32Array(most);
  const lengths = new Int32Array(most);
  const hashes = new Int32Array(most);
  /** By hash: 1 + the number of the entry. At most half of the places are taken. */
  const places = new Int32Array(2 ** Math.ceil(Math.log2(most * 2)));
  const lastPlace = places.length - 1;
  /** Flags of the words that have several entries. */
  const united = new Map<number, string>();
  let count = 0;
  for (let start = 0; start < text.length; start += 1) {
    let end = start;
    let hash = 0;
    for (; end < text.length; end += 1) {
      const code = text.charCodeAt(end);
      if (code <= space || (code === slash && end > start)) break;
      hash = hashed(hash, code);
    }
    if (end > start) addEntry(start, end - start, hash);
    while (end < text.length && text.charCodeAt(end) !== lineFeed) end += 1;
    start = end;
  }
  return { flagsOf };

  function flagsOf(word: string): string | null {
    let hash = 0;
    for (let at = 0; at < word.length; at += 1) hash = hashed(hash, word.charCodeAt(at));
    const entry = places[placeOf(word, 0, word.length, hash)] ?? 0;
    return entry === 0 ? null : flagsOfEntry(entry - 1);
  }

  function addEntry(start: number, length: number, hash: number): void {
    const place = placeOf(text, start, length, hash);
    const known = places[place] ?? 0;
    if (known !== 0) {
      united.set(known - 1, flagsOfEntry(known - 1) + flagsBehind(start + length));
      return;
    }
    starts[count] = start;
    lengths[count] = length;
    hashes[count] = hash;
    count += 1;
    places[place] = count;
  }

  function flagsOfEntry(entry: number): string {
    return united.get(entry) ?? flagsBehind((starts[entry] ?? 0) + (lengths[entry] ?? 0));
  }

  function flagsBehind(end: number): string {
    if (text.charCodeAt(end) !== slash) return '';
    let to = end + 1;
    while (to < text.length && text.charCodeAt(to) > space) to += 1;
    return text.slice(end + 1, to);
  }

  /** Where a word stands among the places, or else the free place where it belongs. */
  function placeOf(source: string, from: number, length: number, hash: number): number {
    let place = (hash ^ (hash >>> 15)) & lastPlace;
    for (let entry = places[place] ?? 0; entry !== 0; entry = places[place] ?? 0) {
      if (hashes[entry - 1] === hash && lengths[entry - 1] === length && isAt(starts[entry - 1] ?? 0)) break;
      place = (place + 1) & lastPlace;
    }
    return place;

    function isAt(start: number): boolean {
      for (let at = 0; at < length; at += 1)
        if (text.charCodeAt(start + at) !== source.charCodeAt(from + at)) return false;
      return true;
    }
  }
}

/** The hash of a text with one character more (FNV-1a). */
function hashed(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

function linesOf(text: string): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
