import type { PlacedText } from '../source-document';

/** A line of a list as it stands in the source. */
export interface ListLine extends PlacedText {
  /** An empty line stands before it (a page break does not count). */
  readonly afterBlank: boolean;
}

export interface BulletList {
  /** The lines of each bullet, without the bullet. */
  readonly bullets: readonly (readonly PlacedText[])[];
  /** Bullets that had none in the source: found by what stands before them. */
  readonly supplied: readonly PlacedText[];
}

/**
 * Marks that a bullet is printed or scanned as, and that no Dutch word starts with: dashes, signs, arrows, boxes, ticks
 * and the private letters that symbol fonts draw bullets with. A degree ("°C") and words in brackets go on with a line.
 */
const strong =
  /^(?!°[CF]\b|\[[^\]]*\])([-–—−•·∙*=»>~+¢©®°¤§†‣⁃\]|[{}_^«\u2190-\u21FF\u2300-\u23FF\u2500-\u27BF\u2900-\u297F\u2B00-\u2BFF\uE000-\uF8FF\uFE0E\uFE0F]+)\s*(?=[\p{L}\p{N}("“'‘])/u;
/** Marks that are punctuation as well: only with a space behind them. */
const weak = /^(['"“”„‘’.,:;`´]+)\s+(?=[\p{L}\p{N}(])/u;
/** A dot or comma glued to a small letter. */
const dot = /^[.,]+(?=\p{Ll}{2})/u;
/** Letters that a round bullet is scanned or typed as; no Dutch word is that short but "u" and "'s". */
const letter = /^([eoOcC0]\s+(?=\p{Ll})|o\s+(?=\p{Lu}))/u;
/** "1.", "1)", "(1)", "a)", "(a)", "I.", "iv)": letters and numbers that count. */
const numbered =
  /^(\((\d{1,2}|[a-z]|[ivx]{1,4}|[IVX]{1,4})\)|(\d{1,2}|[a-zA-Z]|[ivx]{2,4}|[IVX]{1,4})[.)])\s+(?=[\p{L}(])/u;

const gluedDash = /^[-–]\p{Ll}/u;

/** A word: no bullet starts with two letters, but for roman numbers. */
const word = /^\p{L}{2}(?![ivxIVX]{0,2}[.)])/u;

/** The text without its bullet, or null when the line starts with none. */
export function withoutBullet(text: string): string | null {
  if (word.test(text)) return null;
  for (const pattern of [strong, weak, dot, letter, numbered]) {
    const mark = pattern.exec(text);
    if (mark !== null) return text.slice(mark[0].length);
  }
  return null;
}

/**
 * Running text without the bullets of a list inside it. Only where a list can be, at the end of a sentence or below
 * another bullet: a sign at the start of any other line is a dash or a quotation.
 */
export function withoutInnerBullets(lines: readonly PlacedText[]): PlacedText[] {
  let inList = false;
  return lines.map(({ text, line }, at) => {
    const before = lines[at - 1]?.text ?? null;
    const mark = innerMark(text, before, inList);
    inList = mark !== null || (inList && before !== null && !/[.]$/.test(before));
    return { text: mark === null ? text : text.slice(mark.length), line };
  });
}

function innerMark(text: string, before: string | null, inList: boolean): string | null {
  const spaced = inList ? /^\S{1,2}\s/.test(text) : false;
  if (before !== null && !/[:;.]$/.test(before) && !spaced) return null;
  const opened = before !== null && /[:;]$/.test(before);
  const found = strong.exec(text) ?? (opened ? (weak.exec(text) ?? letter.exec(text)) : null);
  return found?.[0] ?? null;
}

/** A line of a list, and its text without the bullet that it begins with; null where it has none. */
interface MarkedLine extends ListLine {
  readonly bare: string | null;
}

/**
 * Divides the lines of a list into bullets. The sentence that introduces the list ("De medewerker:") is dropped on
 * purpose (contracts/cli.md). A line without a bullet continues the bullet before it, unless that one is finished.
 * @param list lines of one list, in order, without empty ones.
 */
export function divideBullets(list: readonly ListLine[]): BulletList {
  const bullets: PlacedText[][] = [];
  const supplied: PlacedText[] = [];
  const lines = list.map(({ text, line, afterBlank }): MarkedLine => ({
    text,
    line,
    afterBlank,
    bare: withoutBullet(text),
  }));
  const openers = repeatedOpeners(lines);
  const small = areSmall(lines);
  const glued = lines.filter(({ text }) => gluedDash.test(text)).length > 1;
  const body = lines.slice(introductionLength(lines));
  const rarelyOpen = areRarelyOpen(body);
  const last = body.map(({ bare }) => bare !== null).lastIndexOf(true);
  const separated = body.slice(0, Math.max(0, last)).some(({ text }) => text.endsWith(';'));
  body.forEach((line, at) => {
    const open = bullets[bullets.length - 1];
    const before = open?.[open.length - 1]?.text ?? null;
    const bare = before !== null && continuesCompound(line.text, before, glued) ? null : line.bare;
    if (bare === null && open !== undefined && !isUnfinished(before ?? '') && isIntroduction(line, body[at + 1]))
      return;
    if (open !== undefined && before !== null && bare !== null && hasOpenCompound(before, bare, rarelyOpen)) {
      open.push({ text: `-${bare}`, line: line.line });
    } else if (bare !== null) {
      bullets.push([{ text: bare, line: line.line }]);
    } else if (
      open === undefined ||
      before === null ||
      (startsBullet(line, before, openers, small) && !isInBrackets(open)) ||
      (separated && at > last && followsList(line.text, before))
    ) {
      bullets.push([{ text: line.text, line: line.line }]);
      supplied.push({ text: line.text, line: line.line });
    } else {
      open.push({ text: line.text, line: line.line });
    }
  });
  return { bullets, supplied };
}

/** How many of the first lines are "De medewerker:". */
function introductionLength(lines: readonly MarkedLine[]): number {
  const first = lines.findIndex(({ bare }) => bare !== null);
  const before = first === -1 ? lines.slice(0, 3) : lines.slice(0, first);
  const colon = before.findIndex(({ text }) => /[:;]$/.test(text));
  if (colon !== -1 && isSubject(before.slice(0, colon + 1))) return colon + 1;
  return first > 0 && isSubject(before) && !before.some(({ text }) => /[.;]$/.test(text)) ? first : 0;
}

/** "De patissier:" between two bullets: for whom the next ones are. */
function isIntroduction(line: MarkedLine, next: MarkedLine | undefined): boolean {
  return /^\p{Lu}.*:$/u.test(line.text) && next?.bare !== null && next !== undefined && isSubject([line]);
}

/** "De beginnend beroepsbeoefenaar", at most a line and a half, and no verb phrase ending in ";". */
function isSubject(lines: readonly ListLine[]): boolean {
  const words = lines.map(({ text }) => text).join(' ');
  return (
    /^(de|het|een|dc|dé)\s*\p{L}/iu.test(words) &&
    words.length <= 160 &&
    (/:$/.test(words) || words.split(' ').length <= 12)
  );
}

/** First words that several bullets of this list share, such as "heeft" and "kan". */
function repeatedOpeners(lines: readonly MarkedLine[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { bare } of lines) {
    const opener = bare?.split(' ', 1)[0];
    if (opener !== undefined) counts.set(opener, (counts.get(opener) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([opener]) => opener));
}

/** Do the bullets of this list begin with a small letter? Then a capital after a full stop is a second sentence. */
function areSmall(lines: readonly MarkedLine[]): boolean {
  const bare = lines.flatMap((line) => line.bare ?? []);
  return bare.length > 0 && bare.filter((text) => /^\P{Lu}/u.test(text)).length * 2 > bare.length;
}

/** Words that a sentence begins with when it goes on about the one before; points begin with what is done. */
const secondSentence =
  /^(Hij|Zij|Ze|Dit|Dat|Deze|Die|Hierbij|Hierdoor|Hiervoor|Daarbij|Daardoor|Daarnaast|Daarvoor|Indien|Zo nodig|Bij twijfel)(?![\p{L}])/u;

function startsBullet(line: ListLine, before: string, openers: ReadonlySet<string>, small: boolean): boolean {
  if (before.endsWith(';')) return true;
  const known = openers.has(line.text.split(' ')[0] ?? '');
  if (before.endsWith('.') && !endsInAbbreviation(before)) {
    return small ? /^\P{Lu}/u.test(line.text) : known || !secondSentence.test(line.text);
  }
  return line.afterBlank && !isUnfinished(before) && known;
}

/** Does the point have a bracket that is still open? A semicolon inside it ends nothing. */
function isInBrackets(point: readonly PlacedText[]): boolean {
  const text = point.map((line) => line.text).join(' ');
  return /\([^()]*;$/.test(text);
}

/** Is "-methoden" the second half of a compound ("werkwijzen en -methoden") rather than a bullet? */
function continuesCompound(text: string, before: string, dashesAreGlued: boolean): boolean {
  if (!gluedDash.test(text)) return false;
  return dashesAreGlued ? /(^|\s)(en|of|en\/of)$/i.test(before) : isUnfinished(before);
}

/** Does the line end so that only a second half can follow ("wetten, -regels,", "methoden en")? Then its hyphen was read as a bullet. */
function hasOpenCompound(before: string, bare: string, rarelyOpen: boolean): boolean {
  if (!/^\p{Ll}{3}/u.test(bare)) return false;
  return /(^|\s)-\p{Ll}+,$/u.test(before) || (rarelyOpen && /[^,;.\s]\s(en|of|en\/of)$/.test(before));
}

/** In a list whose points are an enumeration ("smeert," "poetst en" "veegt") most of them end open. */
function areRarelyOpen(lines: readonly MarkedLine[]): boolean {
  const marked = lines.filter(({ bare }, at) => at > 0 && bare !== null).length;
  const open = lines.filter(({ bare }, at) => bare !== null && isUnfinished(lines[at - 1]?.text ?? '')).length;
  return open * 3 <= marked;
}

/** Does the line end in a word that a sentence cannot end in? Then "-methoden" below it is no bullet. */
function isUnfinished(text: string): boolean {
  return /(^|\s)(en|of|en\/of|de|het|een|van|voor|met|in|op|bij|aan|te|tot|door|om|naar|over|uit)$|,$/iu.test(text);
}

/** A sentence below the full stop that closes a list whose bullets end in ";": a point of its own. */
function followsList(text: string, before: string): boolean {
  return before.endsWith('.') && !endsInAbbreviation(before) && /^\p{Lu}/u.test(text) && !secondSentence.test(text);
}

function endsInAbbreviation(text: string): boolean {
  return /(^|[\s(])(\p{L}\.){1,4}$|(^|[\s(])(etc|enz|bijv|bv|incl|excl|evt|resp|ca|nr|art|max|min)\.$/iu.test(text);
}
