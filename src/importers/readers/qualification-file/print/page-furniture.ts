import type { SourceLine } from '../../../source-document';
import { withoutBullet } from '../../../text/bullets';
import { fold, labelOf } from './labels';
import { isPageNumber, numberedHead } from './page-numbers';

/** A line that repeats on this many pages at least is a running head. */
const repeats = 3;
/** The name of the dossier, a copyright line, or what cuts sentences in two is one when it comes back at all. */
const certainRepeats = 2;
/** A head is on one in so many pages at least. */
const sparsest = 4;
/** The name of the document with a date or number: no sentence, wherever a page ends. */
const datedHead = /^kwalificatiedossier\s.*\d{4}/i;
/** No head ends in a word that a sentence goes on behind. */
const openEnd =
  /\s(en|of|de|het|een|van|voor|met|in|op|bij|aan|te|tot|door|om|naar|over|uit|zoals|als|dan|die|dat|waarbij|is|zijn|wordt|worden|kan|heeft)$/i;
/** No column of sentences is narrower. */
const brokenLine = 30;
/** No page has fewer lines. */
const shortestPage = 15;
/** Where the name of the dossier stands. */
const titlePageLines = 40;
/** Running heads of more lines than this have not been seen. */
const deepest = 3;
/** So far away at most is a neighbour looked for, empty lines between. */
const reach = 6;

/**
 * Leaves out what belongs to the pages and not to the document: page numbers, running heads and footers; and marks where
 * pages start, also where a scan shows it only by a stray indent. What the file itself calls furniture is, and what it
 * calls a heading or a list item is not; the rest is found by its repetition at the edges of pages. Code headings that
 * repeat on a new page stay: the reader of the body knows what they repeat.
 * @param lines all lines of the document.
 * @returns as many lines; what is left out is an empty line that starts a page.
 */
export function withoutPageFurniture(lines: readonly SourceLine[]): SourceLine[] {
  const pages = withPageStarts(lines);
  const keys = pages.map(headKey);
  const headLike = [...keys.keys()].filter((at) => keys[at] !== null);
  const named = new Set(keys.slice(0, endOfTitlePage(pages)));
  const left = new Set<number>();
  pages.forEach(({ role }, at) => {
    if (role === 'running-head' || role === 'page-number') left.add(at);
  });
  const numbers = pageNumbers(pages);
  const breaks = pageBreaks(pages, numbers);
  const atFormFeeds = repeated((at) => isFormFeedEdge(pages, at), repeats);
  leave(numbers);
  leave(repeated((at) => isCopyright(pages[at]?.text ?? '') || datedHead.test(pages[at]?.text ?? ''), certainRepeats));
  leave(atFormFeeds);
  const body = pages.findIndex(({ text }) => labelOf(text) === 'complexity');
  for (let depth = 0; depth < deepest; depth += 1) {
    leave(repeated((at) => isCertain(at) && isEdge(at), certainRepeats));
    leave(repeated(isEdge, repeats));
    if (body !== -1) leave(ofPages(repeated((at) => at > body && interrupts(at), certainRepeats)));
  }
  return pages.map((line, at) => (left.has(at) ? { ...line, text: '', startsPage: true } : line));

  function leave(places: Iterable<number>): void {
    for (const at of places) left.add(at);
  }

  function isCertain(at: number): boolean {
    return named.has(keys[at] ?? null) || /^kwalificatiedossier\b/i.test(pages[at]?.text ?? '');
  }

  /** Places of the head-like lines that have the same text in enough of the places asked for. */
  function repeated(isPlace: (at: number) => boolean, needed: number): readonly number[] {
    const places = headLike.filter((at) => !left.has(at) && isPlace(at));
    const same = groupedBy(places, (at) => keys[at] ?? '');
    return [...same.values()].filter((group) => group.length >= needed && isOfPages(group)).flat();
  }

  /** A head is on many of the pages from its first to its last; a sentence that begins a page now and then is not. */
  function isOfPages(places: readonly number[]): boolean {
    if (places.every((at) => isCertain(at) || isCopyright(pages[at]?.text ?? ''))) return true;
    const [first = 0] = places;
    const last = places[places.length - 1] ?? 0;
    const between = breaks.filter((at) => at > first && at < last).length;
    const beginning = places.filter(beginsSentence).length;
    return (
      places.length * sparsest > between &&
      beginning * 2 <= places.length &&
      !places.some((at) => openEnd.test(pages[at]?.text ?? ''))
    );
  }

  /**
   * Of lines inside sentences, those that are there because a page ended: far apart, each between other words, and
   * several of them unless it is the name of the dossier. A text that a document has twice breaks its lines alike.
   */
  function ofPages(places: readonly number[]): readonly number[] {
    return [...groupedBy(places, (at) => keys[at] ?? '').values()].flatMap((same) => {
      const needed = same.every(isCertain) ? certainRepeats : repeats;
      const around = new Set(same.flatMap((at) => [`${neighbour(at, -1)} <`, `> ${neighbour(at, 1)}`]));
      const apart = same.every((at, index) => index === 0 || at - (same[index - 1] ?? 0) >= shortestPage);
      const counts = same.some((at) => /^\P{L}*\d/u.test(pages[at]?.text ?? ''));
      return same.length >= needed && apart && around.size === same.length * 2 && !counts ? same : [];
    });
  }

  /** What stands below goes on with a sentence that nothing above has begun; a line that is broken fills its column. */
  function beginsSentence(at: number): boolean {
    if ((pages[at]?.text.length ?? 0) < brokenLine) return false;
    const below = neighbour(at, 1);
    const above = neighbour(at, -1);
    const isOpen = above !== '' && !/[.;:?!]$/.test(above) && !isStructure(above);
    return /^\p{Ll}/u.test(below) && withoutBullet(below) === null && !isOpen;
  }

  function textAt(at: number): string {
    return left.has(at) ? '' : (pages[at]?.text ?? '');
  }

  /** The first or last line with text of a page, also where only a page number showed it. */
  function isEdge(at: number): boolean {
    return pages[at]?.startsPage === true || endsPage(at, -1) || endsPage(at, 1);
  }

  /** Does a page break lie between this line and the next one with text on that side? */
  function endsPage(at: number, step: 1 | -1): boolean {
    for (let next = at + step; Math.abs(next - at) < reach; next += step) {
      const line = pages[next];
      if (line === undefined) return false;
      if ((line.startsPage || left.has(next)) && (step === 1 || textAt(next) === '')) return true;
      if (textAt(next) !== '') return false;
    }
    return false;
  }

  /** Does the line stand between the two halves of a sentence? Above the body, titles broken in columns look like that. */
  function interrupts(at: number): boolean {
    const above = neighbour(at, -1);
    if (!/[\p{Ll},]$/u.test(above) || above.length < (pages[at]?.text.length ?? 0) || isStructure(above)) return false;
    const below = neighbour(at, 1);
    return /^\p{Ll}/u.test(below) && withoutBullet(below) === null;
  }

  function neighbour(at: number, step: 1 | -1): string {
    for (let next = at + step; Math.abs(next - at) < reach && next >= 0 && next < pages.length; next += step) {
      if (textAt(next) !== '') return textAt(next);
    }
    return '';
  }
}

/** The first lines, as far as no code and no heading of the document stands in them. */
function endOfTitlePage(lines: readonly SourceLine[]): number {
  const first = lines.findIndex(({ text }) => isStructure(text));
  return first === -1 ? titlePageLines : Math.min(first, titlePageLines);
}

function groupedBy(places: readonly number[], keyOf: (at: number) => string): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const at of places) {
    const group = groups.get(keyOf(at));
    if (group === undefined) groups.set(keyOf(at), [at]);
    else group.push(at);
  }
  return groups;
}

/** Page numbers alone, and behind a head or foot that other pages have as well. */
function pageNumbers(lines: readonly SourceLine[]): readonly number[] {
  const heads = new Map<string, number[]>();
  const found: number[] = [];
  lines.forEach((line, at) => {
    if (!/\d/.test(line.text) || isContent(line)) return;
    if (isPageNumber(lines, at)) found.push(at);
    else if (numberedHead.test(line.text)) {
      const key = furnitureKey(line.text);
      heads.set(key, [...(heads.get(key) ?? []), at]);
    }
  });
  return [...found, ...[...heads.values()].filter(({ length }) => length >= certainRepeats).flat()];
}

/** Where pages end, as far as the file or a page number shows it; a number and a new page close by are one break. */
function pageBreaks(lines: readonly SourceLine[], numbers: readonly number[]): readonly number[] {
  const numbered = new Set(numbers);
  let last = -reach;
  return [...lines.keys()].filter((at) => {
    if ((lines[at]?.startsPage !== true && !numbered.has(at)) || at - last < reach / 2) return false;
    last = at;
    return true;
  });
}

/** Where nothing else is indented, a single indented line is what is left of a page break. */
function withPageStarts(lines: readonly SourceLine[]): readonly SourceLine[] {
  const filled = lines.filter(({ text }) => text !== '').length;
  const indented = lines.filter(({ text, indent }) => indent > 0 && text !== '').length;
  if (indented === 0 || indented > filled * 0.04) return lines;
  return lines.map((line) =>
    line.startsPage || line.indent === 0 || line.text === '' ? line : { ...line, startsPage: true },
  );
}

/** The first or last line of a page, where the file itself says that a page starts: any line can be a head there. */
function isFormFeedEdge(lines: readonly SourceLine[], at: number): boolean {
  if (lines[at]?.startsPage === true || lines[at - 1]?.startsPage === true) return true;
  for (let next = at + 1; next < Math.min(lines.length, at + reach); next += 1) {
    if (lines[next]?.text !== '') return lines[next]?.startsPage === true;
  }
  return false;
}

function isContent({ role }: SourceLine): boolean {
  return role === 'heading' || role === 'list-item' || role === 'footnote';
}

function isCopyright(text: string): boolean {
  return /^(©|\(c\)\s)/i.test(text);
}

/** What a line has in common with the same head on other pages; null where it can be none: it is a heading of the document, a sentence, a code, a bullet. */
function headKey(line: SourceLine): string | null {
  const { text } = line;
  if (text === '' || text.length > 120 || isContent(line)) return null;
  if (isCopyright(text)) return furnitureKey(text);
  if (/[.;:,?!]$/.test(text) || !/^[\p{Lu}\p{N}]/u.test(text)) return null;
  return isStructure(text) ? null : furnitureKey(text);
}

/** A heading of the document itself, or a sentence that opens a part of it. */
function isStructure(text: string): boolean {
  return /K\s?\d/.test(text) || /onderliggende|geldt aanvullend/i.test(text) || labelOf(text) !== null;
}

function furnitureKey(text: string): string {
  return fold(text.replace(/\d+/g, ''));
}
