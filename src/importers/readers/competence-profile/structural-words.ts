/** The words that every competence profile is built with, whatever its sector. */

export interface NumberedHeading {
  /** "1", or "1.1" of a competence. */
  readonly code: string;
  /** What stands behind the number; may be empty. */
  readonly title: string;
}

/** "Proces", alone or with the head of the mark columns behind it. */
export function isProcessHead(text: string): boolean {
  if (!beginsWith(text, 'p')) return false;
  const [first = '', second, third] = text.replace(/:$/, '').split(/\s+/);
  return third === undefined && isNearly(first, 'proces') && (second === undefined || isVariantsHead(second));
}

/** "Varianten" above the columns of marks. */
export function isVariantsHead(text: string): boolean {
  const word = text.endsWith(':') ? text.slice(0, -1) : text;
  return isNearly(word, 'varianten') || isNearly(word, 'beroepsvarianten');
}

/** What stands behind "Resultaat:", usually nothing; null when the line is no such label. */
export function afterOutcomeLabel(text: string): string | null {
  const colon = text.indexOf(':');
  const label = colon === -1 ? text : text.slice(0, colon);
  if (!isNearly(label, 'resultaat') && !isNearly(label, 'resultaten')) return null;
  return colon === -1 ? '' : text.slice(colon + 1).trim();
}

/** "De beroepskracht:" above sentences that all have it as their subject: dropped on purpose (contracts/cli.md). */
export function isSubject(text: string): boolean {
  return text.endsWith(':') && text.length <= 80 && /^(de|het|een)\s[^.,;:]+:$/iu.test(text);
}

/** "Competentiegebied 2: …". */
export function areaHeading(text: string): NumberedHeading | null {
  return beginsWith(text, 'c') ? labelled(text, /^competentiegebied\s+(\d{1,2})\s*[:.,;–—-]?\s*/iu) : null;
}

/** "Taakgebied 2 - …"; in running text a verb or the rest of a sentence follows the number. */
export function taskAreaHeading(text: string): NumberedHeading | null {
  const heading = beginsWith(text, 't') ? labelled(text, /^taakgebied\s+(\d{1,2})\s*[:.,;–—-]?\s*/iu) : null;
  if (heading === null || /[.;,:]$/.test(heading.title)) return null;
  return /^(\p{Lu}|$)/u.test(heading.title) || /^taakgebied\s+\d{1,2}\s*[:–—-]/iu.test(text) ? heading : null;
}

/** Asked of every line before its words are: hardly any begins with that letter, in any case. */
function beginsWith(text: string, letter: string): boolean {
  return (text.charCodeAt(0) | 32) === letter.charCodeAt(0);
}

function labelled(text: string, label: RegExp): NumberedHeading | null {
  const found = label.exec(text);
  return found === null ? null : { code: found[1] ?? '', title: text.slice(found[0].length).trim() };
}

/** "2.3 De beroepskracht is in staat …" or, in a list of them, "2.3 Een titel". */
export function competenceHeading(text: string): NumberedHeading | null {
  const found = beginsWithDigit(text) ? /^(\d{1,2})\s?\.\s?(\d{1,2})\.?\s+(?=\P{N})/u.exec(text) : null;
  if (found === null) return null;
  return { code: `${Number(found[1])}.${Number(found[2])}`, title: text.slice(found[0].length).trim() };
}

function beginsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** "2. Een gebied" in the list of competences. */
export function listedArea(text: string): NumberedHeading | null {
  const found = /^(\d{1,2})\.?\s+(?=\p{L})/u.exec(text) ?? /^competentiegebied\s+(\d{1,2})\s*[:.–—-]?\s*/iu.exec(text);
  return found === null ? null : { code: String(Number(found[1])), title: text.slice(found[0].length).trim() };
}

/** "Bijlage C – …", "Hoofdstuk 3": begins another part whatever stood above. */
export function isPartHeading(text: string): boolean {
  return text.length <= 120 && /^(bijlage|hoofdstuk|appendix)\s+([A-Z]|\d{1,2})(?![\p{L}\p{N}])/iu.test(text);
}

/** Nothing that can be read: dots and dashes that a print leaves behind. */
export function isBlank(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

/** The word in any case, or with one letter behind its first that a scan misread, lost or added. */
function isNearly(found: string, word: string): boolean {
  if (Math.abs(found.length - word.length) > 1 || found.charAt(0).toLowerCase() !== word.charAt(0)) return false;
  const lower = found.toLowerCase();
  if (lower === word) return true;
  let start = 0;
  while (start < word.length && lower.charAt(start) === word.charAt(start)) start += 1;
  const [longer, shorter] = lower.length >= word.length ? [lower, word] : [word, lower];
  const skip = longer.length === shorter.length ? 1 : 0;
  return longer.slice(start + 1) === shorter.slice(start + skip);
}
