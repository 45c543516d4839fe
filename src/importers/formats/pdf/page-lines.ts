import type { LineDocument, SourceLine } from '../../source-document';
import { textOfCells } from '../cells';
import type { Block } from './blocks';
import { blocksOf } from './blocks';
import type { MendedLines, MendsWords } from './broken-words';
import { brokenWords, wholePieces } from './broken-words';
import type { DrawnLine } from './columns';
import { linesOf } from './columns';
import { findFootnotes } from './footnotes';
import type { DrawnPage } from './fragment';
import { findFurniture } from './furniture';
import { textOfUnit } from './line-piece';
import type { FurnitureRole, RowedPage } from './margin-row';
import type { Row, Unit } from './rows';
import { rowsOf } from './rows';

/** More space than this between two lines, in lines, is an empty line. */
const emptyLine = 1.35;
/** A distance between lines is frequent when it occurs at least this part as often as the most frequent one. */
const frequentEnough = 0.15;
/** Type this much larger than the text is a heading. */
const headingSize = 1.15;
const longestHeading = 150;
/** The width of a character of usual type, in parts of its height. */
const characterWidth = 0.5;
/** A word or a code of a label that is broken in a narrow column. */
const brokenWord = /(\p{L}|[A-Z]\d{1,2})-$/u;
/** Behind "hoofd-" the rest of the compound follows later. */
const suspends = /^(en|of)\b|^\P{Ll}/u;

/** A line whose number is known when all are. */
type Line = { -readonly [K in keyof SourceLine]: SourceLine[K] };

/**
 * The lines of a document in the order in which it is read, with what their place on the page says about them.
 * @param pages in order.
 */
export function documentLines(pages: readonly DrawnPage[]): LineDocument {
  const rowed = pages.map((page): RowedPage => ({ page: page.page, height: page.height, rows: rowsOf(page) }));
  const furniture = findFurniture(rowed);
  const body = usualType(rowed);
  const mended = brokenWords(rowed);
  const lines: Line[] = [];
  let runsOn = false;
  let above: Block | null = null;
  for (const page of rowed) {
    const blocks: readonly Block[] = blocksOf(
      page.rows.filter((row) => !furniture.has(row)),
      above,
    );
    const read = pageLines(page, blocks, furniture, body, runsOn, mended);
    runsOn = read.endsInNote;
    above = read.last;
    for (const line of read.lines) {
      lines.push(line);
      line.number = lines.length;
    }
  }
  return { shape: 'lines', lines };
}

interface Type {
  readonly size: number;
  readonly pitch: number;
  /** Where the longest lines of the document end. */
  readonly right: number;
}

/** The type that most of the document is set in, and the distance between its lines. */
function usualType(pages: readonly RowedPage[]): Type {
  const sizes = new Map<number, number>();
  const steps = new Map<number, number>();
  for (const { rows } of pages)
    for (const row of rows)
      for (const { size, fragments } of row.units) {
        let letters = 0;
        for (const { text } of fragments) letters += text.length;
        sizes.set(tenth(size), (sizes.get(tenth(size)) ?? 0) + letters);
      }
  const size = mostFrequent(sizes) ?? 10;
  let right = 0;
  for (const { rows } of pages) {
    let above: Row | null = null;
    for (const row of rows) {
      const isUsual: boolean = row.units.every((unit) => tenth(unit.size) === size);
      if (isUsual && above !== null) {
        const step = tenth(row.y - above.y);
        steps.set(step, (steps.get(step) ?? 0) + 1);
      }
      above = isUsual ? row : null;
      for (const unit of row.units) right = Math.max(right, unit.right);
    }
  }
  return { size, pitch: leastFrequentEnough(steps, size) ?? size * 1.2, right };
}

function tenth(points: number): number {
  return Math.round(points * 10) / 10;
}

function mostFrequent(counts: ReadonlyMap<number, number>): number | null {
  let best: readonly [number, number] | null = null;
  for (const entry of counts) if (best === null || entry[1] > best[1]) best = entry;
  return best?.[0] ?? null;
}

/** The distance between lines: the smallest of those that are frequent. In tables that of rows can be more frequent. */
function leastFrequentEnough(steps: ReadonlyMap<number, number>, size: number): number | null {
  const most = Math.max(...steps.values());
  const frequent = [...steps].filter(([step, count]) => step >= 0.95 * size && count >= frequentEnough * most);
  return frequent.length === 0 ? mostFrequent(steps) : Math.min(...frequent.map(([step]) => step));
}

interface ReadPage {
  readonly lines: readonly Line[];
  readonly endsInNote: boolean;
  /** The last block that holds more than footnotes. */
  readonly last: Block | null;
}

function pageLines(
  { page, rows }: RowedPage,
  blocks: readonly Block[],
  furniture: ReadonlyMap<Row, FurnitureRole>,
  body: Type,
  runsOn: boolean,
  mended: MendsWords,
): ReadPage {
  const inBlocks = blocks.map((block) => linesOf(block, body.pitch / body.size));
  const drawn = inBlocks.flat();
  const edges = new Map(inBlocks.flatMap((lines) => edgesOf(lines)));
  const { notes, marks } = findFootnotes(drawn, body.size, runsOn);
  let left = Infinity;
  for (const { units } of drawn) for (const { x } of units) left = Math.min(left, x);
  const last = drawn[drawn.length - 1];
  const middle = (blocks[0]?.rows[0]?.y ?? 0) + 1;
  const furnitureLines = (foot: boolean): Line[] =>
    rows.flatMap((row) => {
      const role = furniture.get(row);
      if (role === undefined || row.y > middle !== foot) return [];
      return [line({ units: row.units, column: null, cells: null }, role)];
    });
  const lines = [...furnitureLines(false), ...textLines(), ...furnitureLines(true)];
  if (lines.length === 0) lines.push(emptyLineOf(page));
  const [opening] = lines;
  if (opening !== undefined) opening.startsPage = true;
  return {
    lines,
    endsInNote: last !== undefined && notes.has(last),
    last: blocks.filter((_, at) => inBlocks[at]?.some((one) => !notes.has(one))).at(-1) ?? null,
  };

  function textLines(): Line[] {
    const result: Line[] = [];
    let above: DrawnLine | null = null;
    for (const one of drawn) {
      if (above !== null && isApart(above, one)) result.push(emptyLineOf(page));
      const next = line(one, notes.has(one) ? 'footnote' : null);
      const last = result[result.length - 1];
      const whole = above === null || last === undefined ? null : wholeWord(above, one, last.text, next.text);
      if (last !== undefined && whole !== null) {
        last.text = whole.upper;
        next.text = whole.lower;
      }
      if (above !== null && last?.role === 'heading' && next.role === 'heading' && goesOn(above, one, next.text))
        result[result.length - 1] = { ...last, text: labelOf([last.text, next.text]) };
      else if (next.text !== '') result.push(next);
      above = one;
    }
    return result;
  }

  /** Two lines of one cell between which a word is broken, with the word whole. */
  function wholeWord(above: DrawnLine, below: DrawnLine, upper: string, lower: string): MendedLines | null {
    const [unit, other] = [above.units.at(-1), below.units[0]];
    if (unit === undefined || other === undefined || above.column === null || above.column !== below.column)
      return null;
    if (unit.font !== other.font || other.y < unit.y || isApart(above, below)) return null;
    return mended(upper, lower, unit, edges.get(above) ?? Infinity);
  }

  /** Is a heading broken here? Then it is in the same type, and its next word would not have fitted. */
  function goesOn(above: DrawnLine, below: DrawnLine, text: string): boolean {
    const [upper, lower] = [above.units[0], below.units[0]];
    if (upper === undefined || lower === undefined || above.units.length + below.units.length > 2) return false;
    if (upper.font !== lower.font || Math.abs(upper.size - lower.size) > 0.1 || isApart(above, below)) return false;
    const word = ((lower.right - lower.x) * (text.split(' ')[0] ?? '').length) / text.length;
    return upper.right + word > body.right - lower.size * characterWidth;
  }

  /** Is there room for a line between two lines that follow each other? */
  function isApart(above: DrawnLine, below: DrawnLine): boolean {
    const [upper, lower] = [above.units[above.units.length - 1], below.units[0]];
    if (upper === undefined || lower === undefined) return false;
    if (lower.y < upper.y) return above.runsOn !== true || below.runsOn !== true;
    const pitch = body.pitch * Math.max(1, Math.min(upper.size, lower.size) / body.size);
    return lower.y - upper.y > emptyLine * pitch;
  }

  function line(one: DrawnLine, role: Line['role'] | null): Line {
    const { units, column, cells } = one;
    const [first] = units;
    const texts = cells?.map((cell) => cell.map((unit) => textOfUnit(unit, marks)).join(' '));
    const text = texts === undefined ? textOf(one) : textOfCells(texts);
    const shown = role ?? roleOf(text, first);
    const indent = first === undefined ? 0 : Math.round((first.x - left) / (characterWidth * body.size));
    const drawn: Line = { text, number: 0, indent: Math.max(0, indent), startsPage: false, page };
    if (shown !== null && shown !== undefined) drawn.role = shown;
    if (texts !== undefined) drawn.cells = texts;
    if (column !== null) drawn.column = column;
    return drawn;
  }

  function textOf(one: DrawnLine): string {
    const { units, column } = one;
    const [only] = units;
    if (only !== undefined && units.length === 1) return textOfUnit(only, marks);
    const pieces = units.map((unit) => textOfUnit(unit, marks));
    return column === null ? pieces.join(' ') : labelOf(wholePieces(pieces, units, edges.get(one) ?? Infinity, mended));
  }

  function roleOf(text: string, unit: Unit | undefined): Line['role'] | null {
    if (text.startsWith('• ')) return 'list-item';
    const large = unit !== undefined && unit.size > headingSize * body.size;
    return large && text.length <= longestHeading ? 'heading' : null;
  }
}

/** Where the columns of a block end, for each of its lines. */
function edgesOf(lines: readonly DrawnLine[]): (readonly [DrawnLine, number])[] {
  const ends = new Map<number | null, number>();
  for (const { column, units } of lines)
    for (const { right } of units) ends.set(column, Math.max(right, ends.get(column) ?? 0));
  return lines.map((line) => [line, ends.get(line.column) ?? 0]);
}

function emptyLineOf(page: number): Line {
  return { text: '', number: 0, indent: 0, startsPage: false, page };
}

/** The lines of a label as one; where a word is broken, what heals broken words finds its hyphen with the rest behind it. */
function labelOf(pieces: readonly string[]): string {
  return pieces.reduce((label, piece) =>
    brokenWord.test(label) && !suspends.test(piece) ? `${label}${piece}` : `${label} ${piece}`,
  );
}
