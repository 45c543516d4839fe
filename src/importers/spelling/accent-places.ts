import { hashSet } from './hash-set';
import { hashed } from './letter-hash';

/** Where the words of a language have letters with an accent, by the letters beside them. */
export interface AccentPlaces {
  /** Learns from the character at that place of a text, in a word that goes from `start` to `end`. */
  readonly learn: (text: string, at: number, start: number, end: number) => void;
  /** Learns from letters that may stand behind any other: an ending. */
  readonly learnEnding: (ending: string) => void;
  /** Can it be a word, as far as its accents tell? No only where it certainly is none. */
  readonly allow: (text: string, start?: number, end?: number) => boolean;
  /** Can a word have this letter there, in the place of the one that it has? */
  readonly allowAt: (word: string, at: number, letter: string) => boolean;
}

const bits = 2 ** 16;
const firstAccented = 0xc0;
const firstOther = 0x250;
/** In the place of a letter: none, the word begins or ends here; and any. */
const none = 0;
const any = 1;

/**
 * A repair asks for hundreds of readings with an accent somewhere ("bëgeleiden"): nearly all have it between letters
 * where no word of the language has it, which is seen without looking the word up.
 */
export function accentPlaces(): AccentPlaces {
  const places = hashSet(bits);
  return { learn, learnEnding, allow, allowAt };

  function learn(text: string, at: number, start: number, end: number): void {
    const code = text.charCodeAt(at);
    if (!isAccented(code)) return;
    places.add(
      hashOf(at > start ? text.charCodeAt(at - 1) : none, code, at + 1 < end ? text.charCodeAt(at + 1) : none),
    );
  }

  function learnEnding(ending: string): void {
    for (let at = 0; at < ending.length; at += 1) {
      const code = ending.charCodeAt(at);
      if (isAccented(code)) places.add(hashOf(any, code, at + 1 < ending.length ? ending.charCodeAt(at + 1) : none));
    }
  }

  function allow(text: string, start = 0, end = text.length): boolean {
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (isAccented(code) && !hasBetween(text, at, code, start, end)) return false;
    }
    return true;
  }

  function allowAt(word: string, at: number, letter: string): boolean {
    return hasBetween(word, at, letter.charCodeAt(0), 0, word.length);
  }

  /** The letter beside may belong to an ending or a beginning that is not the word's own. */
  function hasBetween(text: string, at: number, code: number, start: number, end: number): boolean {
    const before = at > start ? text.charCodeAt(at - 1) : none;
    const behind = at + 1 < end ? text.charCodeAt(at + 1) : none;
    return has(before, code, behind) || has(before, code, none) || has(none, code, behind) || has(any, code, behind);
  }

  function has(before: number, code: number, behind: number): boolean {
    return places.has(hashOf(before, code, behind));
  }
}

function isAccented(code: number): boolean {
  return code >= firstAccented && code < firstOther;
}

function hashOf(before: number, code: number, behind: number): number {
  return hashed(hashed(hashed(0, before), code), behind);
}
