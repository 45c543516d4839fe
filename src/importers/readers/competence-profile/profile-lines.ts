import type { ImportDiagnostic } from '../../import-diagnostic';
import type { LineRole, PlacedText, SourceLine } from '../../source-document';
import { withoutFurnitureBut } from '../kept-headings';
import { furnitureNotices } from '../qualification-file/print/furniture-notices';
import { isMarksOnly } from './marks';
import {
  afterOutcomeLabel,
  areaHeading,
  competenceHeading,
  isProcessHead,
  isSubject,
  isVariantsHead,
  taskAreaHeading,
} from './structural-words';

/** A line with text, and what the white space around it may tell about the columns of a table. */
export interface ProfileLine extends PlacedText {
  readonly line: number;
  readonly startsPage: boolean;
  /** More empty lines stand above it than usually do: a paragraph begins. */
  readonly apart: boolean;
  readonly indent: number;
  /** The most spaces on an otherwise empty line right above: an extracted table leaves one for each empty cell. */
  readonly spacesAbove: number;
  /** Spaces behind the text, as far as the file keeps them. */
  readonly spacesBehind: number;
  readonly role: LineRole | null;
  readonly cells: readonly string[] | null;
  readonly column: number | null;
}

/** Lines are copies of one: objects written out in a loop end up among the old ones, where making them takes four times as long. */
const unmarked: ProfileLine = {
  text: '',
  line: 0,
  startsPage: false,
  apart: false,
  indent: 0,
  spacesAbove: 0,
  spacesBehind: 0,
  role: null,
  cells: null,
  column: null,
};

export interface ProfileLines {
  readonly lines: readonly ProfileLine[];
  /** What was left out as belonging to the pages. */
  readonly diagnostics: readonly ImportDiagnostic[];
}

/**
 * The lines of a document that hold text, without running heads and page numbers. Heads of tables and areas come back
 * on many pages as running heads do; they stay, and so does the number that a narrow cell breaks "mbo-niveau 1" before.
 */
export function profileLines(all: readonly SourceLine[]): ProfileLines {
  const names = namesAboveTasks(all);
  const found = withoutFurnitureBut(
    all,
    (line) => isStructural(line.text) || names.has(line) || line.column !== undefined,
  );
  const startsByIndent = pagesByIndent(found);
  const cleaned = startsByIndent ? withoutNumberedHeads(found) : found;
  const usual = usualGap(all);
  const lines: ProfileLine[] = [];
  let empty = 0;
  let spacesAbove = 0;
  let startsPage = false;
  cleaned.forEach((kept, at) => {
    startsPage ||= kept.startsPage;
    if (kept.text === '') {
      const isEmpty = all[at]?.text === '';
      empty += isEmpty ? 1 : 0;
      if (isEmpty) spacesAbove = Math.max(spacesAbove, kept.indent);
      return;
    }
    lines.push({
      ...unmarked,
      text: kept.text,
      line: kept.number,
      startsPage: startsPage || (startsByIndent && isPageStart(kept)),
      apart: empty > usual,
      indent: kept.indent,
      spacesAbove,
      spacesBehind: kept.trailing ?? 0,
      role: kept.role ?? null,
      cells: kept.cells ?? null,
      column: kept.column ?? null,
    });
    empty = 0;
    spacesAbove = 0;
    startsPage = false;
  });
  return { lines, diagnostics: furnitureNotices(all, cleaned) };
}

/**
 * The names of variants: they stand right above the first area of their tasks, that is where its number does not rise,
 * or they stand before a level in the table of variants.
 */
function namesAboveTasks(lines: readonly SourceLine[]): ReadonlySet<SourceLine> {
  const filled = lines.filter(({ text }) => text !== '');
  let levels: readonly SourceLine[] | null = null;
  let previous = Number.POSITIVE_INFINITY;
  return new Set(
    filled.filter((name, at) => {
      const area = taskAreaHeading(filled[at + 1]?.text ?? '');
      if (area === null) return false;
      const restarts = Number(area.code) <= previous;
      previous = Number(area.code);
      if (restarts) return true;
      levels ??= filled.filter(({ text }) => /niveau|mbo|hbo|nlqf/i.test(text));
      const row = `${name.text} `;
      return levels.some(({ text }) => text.startsWith(row));
    }),
  );
}

/** Of the lines with words so many at most are the first of a page; where more are indented, the indent means something else. */
const mostPageStarts = 0.08;
const deepestPageStart = 2;

/** A form feed leaves a space. Letters of upright heads are indented too; they are no words. */
function isPageStart({ text, indent }: SourceLine): boolean {
  return indent > 0 && indent <= deepestPageStart && text.length > 4;
}

function pagesByIndent(lines: readonly SourceLine[]): boolean {
  const words = lines.filter(({ text }) => text.length > 4).length;
  const starts = lines.filter((line) => isPageStart(line) && !numberedHead.test(line.text)).length;
  return starts <= words * mostPageStarts;
}

/** A text at the start of pages that differs in its number only ("… 12", "… 13") is a running head. */
function withoutNumberedHeads(lines: readonly SourceLine[]): readonly SourceLine[] {
  const heads = new Map<string, Set<string>>();
  const first = lines.find(({ text }) => text !== '');
  const startsPage = (line: SourceLine): boolean => isPageStart(line) || line.startsPage || line === first;
  for (const line of lines) {
    const found = startsPage(line) ? numberedHead.exec(line.text) : null;
    if (found === null) continue;
    const numbers = heads.get(found[1] ?? '') ?? new Set();
    heads.set(found[1] ?? '', numbers.add(found[2] ?? ''));
  }
  return lines.map((line) => {
    const found = startsPage(line) ? numberedHead.exec(line.text) : null;
    const isHead = found !== null && (heads.get(found[1] ?? '')?.size ?? 0) > 1 && !isStructural(line.text);
    return isHead ? { ...line, text: '', startsPage: true } : line;
  });
}

const numberedHead = /^(\p{Lu}.{3,100}?)\s+(\d{1,3})$/u;

/** How many empty lines stand between two lines of one paragraph: none, or one after every line. */
function usualGap(lines: readonly SourceLine[]): number {
  const counts: number[] = [0, 0, 0];
  let empty = 0;
  for (const { text } of lines) {
    if (text === '') {
      empty += 1;
      continue;
    }
    if (empty < counts.length) counts[empty] = (counts[empty] ?? 0) + 1;
    empty = 0;
  }
  return counts.indexOf(Math.max(...counts));
}

function isStructural(text: string): boolean {
  return (
    competenceHeading(text) !== null ||
    isMarksOnly(text) ||
    isProcessHead(text) ||
    isVariantsHead(text) ||
    isSubject(text) ||
    afterOutcomeLabel(text) !== null ||
    areaHeading(text) !== null ||
    taskAreaHeading(text) !== null
  );
}
