/** The words of a text one after the other, in small letters. */
export interface RunningWords {
  /** With "\n" where a line ends. */
  readonly words: readonly string[];
  /** How often each of them stands there; halves of words that the end of a line broke are not counted. */
  readonly counts: ReadonlyMap<string, number>;
}

const digits = [48, 57] as const;
const small = [97, 122] as const;
/** ß to ɏ, and the multiplication sign's neighbour ÷ left out. */
const accented = [0xdf, 0x24f] as const;
const division = 0xf7;
const hyphen = 45;
const softHyphen = 0xad;
const notSign = 0xac;
const apostrophes = [39, 0x2019] as const;
/** Signs that letters inside a word are read as, or left as by a wrong encoding. */
const misread = [124, 0xfffd] as const;

/**
 * Words are letters and digits, with hyphens and apostrophes inside. Told apart by their character codes: this runs over
 * the whole document, and a regular expression takes several times as long.
 */
export function runningWords(lines: readonly string[]): RunningWords {
  const words: string[] = [];
  const counts = new Map<string, number>();
  let isBroken = false;
  for (const line of lines) {
    isBroken = addLine(line.toLowerCase(), isBroken);
    words.push('\n');
  }
  return { words, counts };

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
      const word = text.slice(start, at);
      words.push(word);
      if (!isRest && !breaksAt(text, at)) counts.set(word, (counts.get(word) ?? 0) + 1);
      isRest = false;
    }
    // An empty line between two lines of a paragraph does not part the halves.
    return text === '' ? firstIsRest : breaksAt(text, text.length - 1);
  }
}

function endOfWord(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) continue;
    const isInner =
      code === hyphen ||
      code === apostrophes[0] ||
      code === apostrophes[1] ||
      code === misread[0] ||
      code === misread[1];
    if (!isInner || !isLetter(text.charCodeAt(at + 1))) break;
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
  return (
    (code >= small[0] && code <= small[1]) ||
    (code >= digits[0] && code <= digits[1]) ||
    (code >= accented[0] && code <= accented[1] && code !== division)
  );
}
