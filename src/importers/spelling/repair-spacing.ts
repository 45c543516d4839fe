import { functionWords } from './function-words';
import type { Lexicon } from './lexicon';
import type { SpacingDamage } from './spacing';
import { isBroken, isBrokenBeyondDoubt, isSplit } from './spacing';

/** Tells a repair and gives what became of it. */
export type Tell = (original: string, repaired: string) => string;

/** Words after which "hoofd-" keeps its hyphen; compare `joinLines`. */
const suspends = /^(en|of|tot|noch|alsook|alsmede)$/;

/**
 * Gives back the spaces and hyphens of one line: words printed with a space between their letters, hyphens of the end of a
 * line that stand inside one, and, where the document shows that damage, words in two pieces and what commas lost.
 * @param glued do words of the document lose their spaces? Then also articles before words with a hyphen.
 */
export function repairSpacing(
  text: string,
  lexicon: Lexicon,
  damage: SpacingDamage,
  glued: boolean,
  tell: Tell,
): string {
  const mayHave = damage.missing || damage.surplus || hasDashOrLoneLetter(text);
  const line = mayHave ? withSpacing(text, lexicon, damage, glued, tell) : text;
  return damage.split?.test(line) === true ? rejoined(line, lexicon, tell) : line;
}

function withSpacing(text: string, lexicon: Lexicon, damage: SpacingDamage, glued: boolean, tell: Tell): string {
  let line = /[–—]/.test(text) ? withHyphens(text, tell) : text;
  if (damage.missing) line = withSpaces(line, tell);
  if (damage.surplus && / [,;.]/.test(line))
    line = line.replace(/(\p{L}{2,}|\)) (?=[,;.](?:\s|$))/gu, (found, word: string) => tell(found, word));
  if (/(^|[ (])\p{L} \p{L} \p{L}(?!\p{L})/u.test(line)) line = withoutLetterSpace(line, lexicon, tell);
  if (line.includes('- ')) line = withoutLineHyphens(line, lexicon, tell);
  return /\p{L}-\p{L}/u.test(line) ? withoutInnerHyphens(line, lexicon, damage.hyphens, glued, tell) : line;
}

/** Most lines have neither, and a loop over their characters sees that sooner than the patterns that look for damage. */
function hasDashOrLoneLetter(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === hyphen || code === enDash || code === emDash) return true;
    if (code === space && text.charCodeAt(at + 2) === space) return true;
  }
  return false;
}

const space = 32;
const hyphen = 45;
const enDash = 0x2013;
const emDash = 0x2014;

/** "e–mail", "P1–K1", "klant– en productgegevens": dashes have spaces beside them, or stand between numbers ("2–4"). */
function withHyphens(line: string, tell: Tell): string {
  return line.replace(/\S*[–—]\S*(?= (?:en|of|en\/of|tot|noch)(?!\p{L}))|\S+[–—]\S+/gu, (found) => {
    const hyphened = found.replace(/(?<=[\p{L}\d])[–—](?=\p{L})|(?<=\p{L})[–—](?=\d)|(?<=\p{L})[–—]$/gu, '-');
    return hyphened === found ? found : tell(found, hyphened);
  });
}

/** Addresses, whose points and colons part no words. */
const address = /www\.|:\/\/|@|\.(nl|com|eu|org)\b/i;

/** What ends in a full stop inside a sentence: "bijv.bij", "o.a.aan". */
const abbreviation =
  /((?<!\p{L})(?:bijv|enz|etc|incl|excl|evt|resp|max|min)\.|(?<![\p{L}.])(?:\p{Ll}\.){2,3})(?=\p{L}{3})/gu;

/** "planning,controle" and "taken.Daarna"; addresses and abbreviations have no such capital, and no comma. */
function withSpaces(line: string, tell: Tell): string {
  return line.replace(/[^ ]+[,.;:][^ ]*\p{L}[^ ]*/gu, (found) => {
    if (address.test(found)) return found;
    const spaced = found
      .replace(/(?<=\p{L}{2}[.”’)]?[,;:])(?=\p{L})/gu, ' ')
      .replace(/(?<=\p{Ll}{2}\.)(?=\p{Lu}\p{Ll})/gu, ' ')
      .replace(/(?<=\p{Ll}{3}\.)(?=\p{Ll}{4})/gu, ' ')
      .replace(abbreviation, '$1 ');
    return spaced === found ? found : tell(found, spaced);
  });
}

/** "w e r k": letters with a space between them that make a word. */
function withoutLetterSpace(line: string, lexicon: Lexicon, tell: Tell): string {
  return line.replace(/(?<![\p{L}\p{N}’'])\p{L}(?: \p{Ll}){2,}(?![\p{L}\p{N}’'])/gu, (found) => {
    const whole = found.replaceAll(' ', '');
    return lexicon.isKnown(whole) || lexicon.count(whole.toLowerCase()) > 0 ? tell(found, whole) : found;
  });
}

/** "onder- steuning": a line ended there once. */
function withoutLineHyphens(line: string, lexicon: Lexicon, tell: Tell): string {
  return line.replace(
    /(?<![\p{L}\p{N}])(?<=(?:[\p{L}\p{N}]-)?)(\p{L}{2,})- (\p{Ll}{2,})(?![\p{L}-])/gu,
    (found, left: string, right: string) => {
      if (suspends.test(right)) return found;
      const glued = /^(en|of)(\p{L}{4,})$/u.exec(right);
      if (glued !== null && !lexicon.isWord(right) && lexicon.isKnown(glued[2] ?? ''))
        return tell(found, `${left}- ${glued[1]} ${glued[2]}`);
      const whole = `${left}${right}`;
      const written = lexicon.count(whole.toLowerCase()) > 0;
      if (!written && lexicon.count(`${left}-${right}`.toLowerCase()) > 0) return tell(found, `${left}-${right}`);
      const proven =
        lexicon.isWord(whole) || (lexicon.isKnown(whole) && !(lexicon.isWord(left) && lexicon.isWord(right)));
      return written || proven ? tell(found, whole) : found;
    },
  );
}

/** "onder-steuning", and "eenrisico-inventarisatie": an article or preposition glued to a word that has a hyphen of its own. */
function withoutInnerHyphens(line: string, lexicon: Lexicon, broken: boolean, glued: boolean, tell: Tell): string {
  return line.replace(/(?<![\p{L}\p{N}-])\p{L}{2,}(?:-\p{L}+)+(?![\p{L}\p{N}-])/gu, (found) => {
    const lower = found.toLowerCase();
    if (lexicon.count(lower) > 1) return found;
    if (broken ? isBroken(lower, lexicon) : isBrokenBeyondDoubt(lower, lexicon))
      return tell(found, found.replace('-', ''));
    const cut = glued ? functionWordAt(lower, lexicon) : null;
    return cut === null ? found : tell(found, `${found.slice(0, cut)} ${found.slice(cut)}`);
  });
}

/** "onder steuning": a piece that is no word, and with its neighbour is one. */
function rejoined(line: string, lexicon: Lexicon, tell: Tell): string {
  const pieces = line.split(' ');
  for (let at = 0; at < pieces.length - 1; at += 1) {
    const [left = '', right = ''] = [pieces[at], pieces[at + 1]];
    if (!isSplit(left, right, lexicon)) continue;
    pieces.splice(at, 2, tell(`${left} ${right}`, `${left}${right}`));
  }
  return pieces.join(' ');
}

/** Where a word with a hyphen ends or begins that is glued to an article, preposition or conjunction; null = it is not. */
function functionWordAt(lower: string, lexicon: Lexicon): number | null {
  const hyphen = lower.indexOf('-');
  for (let length = Math.min(9, lower.length - 4); length > 1; length -= 1) {
    const end = lower.length - length;
    if (functionWords.has(lower.slice(end)) && end - hyphen > 2 && lexicon.count(lower.slice(0, end)) > 0) return end;
    if (length >= hyphen || !functionWords.has(lower.slice(0, length))) continue;
    const head = lower.slice(length, hyphen);
    if (lexicon.count(lower.slice(length)) > 0) return length;
    if (head.length > 3 && lexicon.isWord(head) && !lexicon.isKnown(lower.slice(0, hyphen))) return length;
  }
  return null;
}
