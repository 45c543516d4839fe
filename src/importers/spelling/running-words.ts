import { wordNumbers } from './word-numbers';

/** The words of a text one after the other, in small letters. */
export interface RunningWords {
  /** How often each different word stands there; halves of words that the end of a line broke are not counted. */
  readonly counts: ReadonlyMap<string, number>;
  /** How often a word stands there, or a piece of one. */
  readonly count: (word: string, start?: number, end?: number) => number;
  /** Do these words stand next to each other on a line? */
  readonly stands: (words: readonly string[]) => boolean;
  /** Tells of a line whether one of its words is such a one; each different word is looked at once, however many lines are asked. */
  readonly hasWord: (isSuch: (word: string) => boolean) => (line: string) => boolean;
  /**
   * Two words of a line with nothing but a space between them, the second without a capital, of which one is doubtful:
   * pairs as often as they stand there.
   */
  readonly pairsWith: (isDoubtful: (word: string, count: number) => boolean) => readonly (readonly [string, string])[];
}

/** Stands for the end of a line among the numbers of words. */
const lineEnd = -1;
const nowhere = -1;

const space = 32;
const hyphen = 45;
const softHyphen = 0xad;
const notSign = 0xac;

const letter = 1;
/** The two apostrophes, and signs that letters inside a word are read as, or left as by a wrong encoding. */
const inner = 2;
/** What every character is by its code: a letter or digit (a to z, 0 to 9, ß to ɏ), a sign inside words, or neither. */
const kinds = new Uint8Array(0x10000);
kinds.fill(letter, 48, 58).fill(letter, 97, 123).fill(letter, 0xdf, 0x250).fill(0, 0xf7, 0xf8);
for (const code of [hyphen, 39, 0x2019, 124, 0xfffd]) kinds[code] = inner;

/**
 * Words are letters and digits, with hyphens and apostrophes inside. Told apart by their character codes: this runs over
 * the whole document, and a regular expression takes several times as long.
 */
export function runningWords(lines: readonly string[]): RunningWords {
  const numbers = wordNumbers();
  /** By number of the word. */
  const uses: number[] = [];
  const most = lines.reduce((sum, line) => sum + line.length / 2 + 2, 0);
  const running = new Int32Array(most);
  /** 1 for words that only a space parts from the one before. */
  const close = new Uint8Array(most);
  /** The place where the same word stood before, and by number of the word where it stands last; -1 = nowhere. */
  const before = new Int32Array(most);
  const lastPlace: number[] = [];
  let length = 0;
  let isBroken = false;
  for (const line of lines) {
    isBroken = addLine(line, line.toLowerCase(), isBroken);
    running[length++] = lineEnd;
  }
  const { words } = numbers;
  const counts = new Map<string, number>();
  words.forEach((word, number) => {
    const count = uses[number] ?? 0;
    if (count > 0) counts.set(word, count);
  });
  return { counts, count, stands, hasWord, pairsWith };

  /** @returns whether the line ends in a broken word. */
  function addLine(printed: string, text: string, firstIsRest: boolean): boolean {
    let isRest = firstIsRest;
    let lastEnd = -1;
    for (let at = 0; at < text.length;) {
      if (kinds[text.charCodeAt(at)] !== letter) {
        at += 1;
        continue;
      }
      const start = at;
      at = endOfWord(text, at);
      const number = numbers.numberOf(text, start, at);
      if (number === uses.length) {
        uses.push(0);
        lastPlace.push(nowhere);
      }
      before[length] = lastPlace[number] ?? nowhere;
      lastPlace[number] = length;
      const isClose = start === lastEnd + 1 && lastEnd > 0 && text.charCodeAt(lastEnd) === space;
      if (isClose && printed.charCodeAt(start) === text.charCodeAt(start)) close[length] = 1;
      lastEnd = at;
      running[length++] = number;
      if (!isRest && !breaksAt(text, at)) uses[number] = (uses[number] ?? 0) + 1;
      isRest = false;
    }
    // An empty line between two lines of a paragraph does not part the halves.
    return text === '' ? firstIsRest : breaksAt(text, text.length - 1);
  }

  /** Looked for at the rarest of the words. */
  function stands(wanted: readonly string[]): boolean {
    const asked = wanted.map((word) => numbers.numberOfKnown(word));
    if (asked.includes(lineEnd)) return false;
    let rarest = 0;
    for (let at = 1; at < asked.length; at += 1) if (usesOf(asked[at]) < usesOf(asked[rarest])) rarest = at;
    for (
      let place = lastPlace[asked[rarest] ?? nowhere] ?? nowhere;
      place !== nowhere;
      place = before[place] ?? nowhere
    )
      if (asked.every((word, at) => running[place - rarest + at] === word)) return true;
    return false;
  }

  function count(word: string, start?: number, end?: number): number {
    return usesOf(numbers.numberOfKnown(word, start, end));
  }

  function usesOf(word = nowhere): number {
    return uses[word] ?? 0;
  }

  function hasWord(isSuch: (word: string) => boolean): (line: string) => boolean {
    const known: boolean[] = [];
    const isOne = (number: number): boolean => (known[number] ??= isSuch(words[number] ?? ''));
    return (line) => {
      const text = line.toLowerCase();
      for (let at = 0; at < text.length; at += 1) {
        if (kinds[text.charCodeAt(at)] !== letter) continue;
        const start = at;
        at = endOfWord(text, at);
        if (isOne(numbers.numberOf(text, start, at))) return true;
      }
      return false;
    };
  }

  function pairsWith(isDoubtful: (word: string, count: number) => boolean): readonly (readonly [string, string])[] {
    const doubtful = new Uint8Array(words.length);
    words.forEach((word, number) => {
      if (isDoubtful(word, uses[number] ?? 0)) doubtful[number] = 1;
    });
    const pairs: (readonly [string, string])[] = [];
    for (let place = 1; place < length; place += 1) {
      if (close[place] === 0) continue;
      const first = running[place - 1] ?? lineEnd;
      const second = running[place] ?? lineEnd;
      if (doubtful[first] === 1 || doubtful[second] === 1) pairs.push([words[first] ?? '', words[second] ?? '']);
    }
    return pairs;
  }
}

function endOfWord(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at += 1) {
    const kind = kinds[text.charCodeAt(at)];
    if (kind === letter) continue;
    if (kind !== inner || at + 1 === text.length || kinds[text.charCodeAt(at + 1)] !== letter) break;
  }
  return at;
}

/** Is the character there a hyphen, and the last of its line? */
function breaksAt(text: string, at: number): boolean {
  if (at < 0 || at !== text.length - 1) return false;
  const code = text.charCodeAt(at);
  return code === hyphen || code === softHyphen || code === notSign;
}
