/** Marks that say which way to read, or join and part letters without being seen. */
const invisible = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u0000-\u0008\u000B-\u001F\u007F]/g;
const ligature = /[\uFB00-\uFB06]/g;
/** Letters and signs of a keyboard, as nearly every text has and no other. */
const plain = /^[\u0020-\u007E]*$/;
/** A word whose letters stand apart: "s p a t i e". */
const spacedLetters = /(?<![\p{L}\p{N}])\p{L}(?: \p{L}){3,}(?![\p{L}\p{N}])/gu;
const fourSingles = /(^| )\S \S \S \S($|\P{L})/u;
const doubleSpace = /\s\s|[\t\r\n]/;
const softHyphen = /\u00AD(?=.)/g;

/** The letters of a drawn text: ligatures undone, invisible signs left out, accents on their letters. */
export function cleanText(drawn: string): string {
  if (plain.test(drawn)) return drawn;
  return drawn
    .replace(invisible, '')
    .replace(ligature, (sign) => sign.normalize('NFKC'))
    .replace(/[\u00A0\u2000-\u200A\u202F\u3000\t]/g, ' ')
    .normalize('NFC');
}

/** A line as its fragments give it: soft hyphens only at its end, where they are the hyphen; spaced words made whole. */
export function cleanLine(text: string): string {
  // Nearly every line needs none of this; looking first is most of the speed.
  const spaced = doubleSpace.test(text) ? text.replace(/\s+/g, ' ').trim() : text.trim();
  const hyphened = spaced.includes('\u00AD') ? spaced.replace(softHyphen, '').replace(/\u00AD$/, '-') : spaced;
  return fourSingles.test(hyphened)
    ? hyphened.replace(spacedLetters, (letters) => (isOneLetter(letters) ? letters : letters.replaceAll(' ', '')))
    : hyphened;
}

/** "x x x x": the marks of a row of a matrix, not a word. */
function isOneLetter(letters: string): boolean {
  return new Set(letters.toLowerCase().replaceAll(' ', '')).size === 1;
}

/** Signs that no Dutch text is written with: what comes out where a PDF does not say which letters it draws. */
const foreign =
  /[^\p{Script=Latin}\p{Nd}\s!-~\u00A0-\u00FF\u2000-\u22FF\u2500-\u27BF\uE000-\uF8FF\p{M}\uFB00-\uFB06]/gu;

/** How many signs of a text cannot be Dutch. */
export function foreignSigns(text: string): number {
  return plain.test(text) ? 0 : (text.match(foreign)?.length ?? 0);
}
