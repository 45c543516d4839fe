/** The words of a text one after the other, in small letters. */
export interface RunningWords {
  /** How often each different word stands there; halves of words that the end of a line broke are not counted. */
  readonly counts: ReadonlyMap<string, number>;
  /** Do these words stand next to each other on a line? */
  readonly stands: (words: readonly string[]) => boolean;
}

/** Stands for the end of a line among the numbers of words. */
const lineEnd = -1;

/** Letters and digits by character code: a to z, 0 to 9, and ß to ɏ without the division sign among them. */
const letters = Uint8Array.from({ length: 0x250 }, (_, code) =>
  /[a-z0-9\u00df-\u00f6\u00f8-\u024f]/.test(String.fromCharCode(code)) ? 1 : 0,
);
const hyphen = 45;
const softHyphen = 0xad;
const notSign = 0xac;
/** The two apostrophes, and signs that letters inside a word are read as, or left as by a wrong encoding. */
const inner: ReadonlySet<number> = new Set([hyphen, 39, 0x2019, 124, 0xfffd]);

/**
 * Words are letters and digits, with hyphens and apostrophes inside. Told apart by their character codes: this runs over
 * the whole document, and a regular expression takes several times as long.
 */
export function runningWords(lines: readonly string[]): RunningWords {
  const numbers = new Map<string, number>();
  /** By number of the word. */
  const uses: number[] = [];
  const running: number[] = [];
  let isBroken = false;
  for (const line of lines) {
    isBroken = addLine(line.toLowerCase(), isBroken);
    running.push(lineEnd);
  }
  const counts = new Map<string, number>();
  for (const [word, number] of numbers) {
    const count = uses[number] ?? 0;
    if (count > 0) counts.set(word, count);
  }
  let places: readonly (readonly number[])[] | null = null;
  return { counts, stands };

  /** @returns whether the line ends in a broken word. */
  function addLine(text: string, firstIsRest: boolean): boolean {
    let isRest = firstIsRest;
    for (let at = 0; at < text.length;) {
      if (!isLetter(text.charCodeAt(at))) {
        at += 1;
        continue;
      }
      const start = at;
      at = endOfWord(text, at);
      const number = numberOf(text.slice(start, at));
      running.push(number);
      if (!isRest && !breaksAt(text, at)) uses[number] = (uses[number] ?? 0) + 1;
      isRest = false;
    }
    // An empty line between two lines of a paragraph does not part the halves.
    return text === '' ? firstIsRest : breaksAt(text, text.length - 1);
  }

  function numberOf(word: string): number {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    const number = uses.push(0) - 1;
    numbers.set(word, number);
    return number;
  }

  /** Looked for at the rarest of the words. */
  function stands(words: readonly string[]): boolean {
    const wanted = words.map((word) => numbers.get(word));
    if (wanted.includes(undefined)) return false;
    const all = (places ??= placesOf(running, uses.length));
    const placesOfWord = (at: number): readonly number[] => all[wanted[at] ?? lineEnd] ?? [];
    let rarest = 0;
    for (let at = 1; at < words.length; at += 1) if (placesOfWord(at).length < placesOfWord(rarest).length) rarest = at;
    return placesOfWord(rarest).some((place) => wanted.every((word, at) => running[place - rarest + at] === word));
  }
}

/** Where each word stands in the running text, by its number. */
function placesOf(running: readonly number[], words: number): readonly (readonly number[])[] {
  const places: number[][] = Array.from({ length: words }, () => []);
  running.forEach((word, at) => places[word]?.push(at));
  return places;
}

function endOfWord(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) continue;
    if (!inner.has(code) || !isLetter(text.charCodeAt(at + 1))) break;
  }
  return at;
}

/** Is the character there a hyphen, and the last of its line? */
function breaksAt(text: string, at: number): boolean {
  if (at < 0 || at !== text.length - 1) return false;
  const code = text.charCodeAt(at);
  return code === hyphen || code === softHyphen || code === notSign;
}

function isLetter(code: number): boolean {
  return letters[code] === 1;
}
