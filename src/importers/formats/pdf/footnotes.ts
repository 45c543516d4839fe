import type { DrawnLine } from './columns';
import { bare, callsIn, textOfUnit } from './line-piece';
import type { Unit } from './rows';

/** Footnotes are set in smaller type than the text: at most this part of it. */
const smaller = 0.97;
/** Above this part a footnote also stands apart, or its mark is raised: the text of a table may begin with a number too. */
const clearlySmaller = 0.94;
/** What a footnote begins with: its mark, raised or not. */
const opening = /^(\d{1,3}|[¹²³⁴-⁹]{1,3}|[*†‡§]{1,4}|\[\d{1,2}\])[.)]?\s*(?=\S)/u;

export interface PageNotes {
  readonly notes: ReadonlySet<DrawnLine>;
  /** The marks that these footnotes explain. */
  readonly marks: ReadonlySet<string>;
}

/**
 * Finds the footnotes of a page: small type with nothing but small type below it, from the first line on that begins
 * with a mark that is called on this page. Each column of text can have its own.
 * @param lines of one page without furniture.
 * @param body the size of the type of the document's text.
 * @param runsOn the page before ended in a footnote, which may go on at the foot of this one.
 */
export function findFootnotes(lines: readonly DrawnLine[], body: number, runsOn: boolean): PageNotes {
  const notes = new Set<DrawnLine>();
  const marks = new Set<string>();
  const low = lowSmallLines(lines, body);
  if (low.length === 0) return { notes, marks };
  const lowSet = new Set(low);
  const calls = lines.flatMap((line) =>
    line.units.flatMap((unit) =>
      callsIn(unit).map((mark) => ({ mark, size: lowSet.has(line) ? unit.size : Infinity })),
    ),
  );
  let open: Unit | null = null;
  low.forEach((line, at) => {
    const [unit] = line.units;
    if (unit === undefined) return;
    const mark = opening.exec(textOfUnit(unit, new Set()))?.[1];
    const isClear =
      unit.size <= clearlySmaller * body ||
      unit.fragments[0]?.raised === true ||
      open !== null ||
      isApart(unit, lines, lowSet);
    // The type of a table is small as well, and can call a footnote in still smaller type.
    const isCalled = (own: string): boolean => calls.some((one) => one.mark === own && unit.size <= smaller * one.size);
    const begins = mark !== undefined && isClear && isCalled(bare(mark));
    const apart = at === 0 && runsOn && isApart(unit, lines, lowSet);
    if (begins) marks.add(bare(mark));
    if (!begins && !apart && (open === null || !isBelow(unit, open))) return;
    notes.add(line);
    open = unit;
  });
  return { notes, marks };
}

/** Small lines that have no line of the text below them in their column. */
function lowSmallLines(lines: readonly DrawnLine[], body: number): DrawnLine[] {
  const small = lines.filter(({ units }) => units.every(({ size }) => size <= smaller * body));
  if (small.length === 0) return [];
  const large = lines.flatMap(({ units }) => units.filter(({ size }) => size > smaller * body));
  return small.filter(({ units: [unit] }) => {
    if (unit === undefined) return false;
    return !large.some((other) => other.y > unit.y && other.x < unit.right && other.right > unit.x);
  });
}

function isBelow(unit: Unit, above: Unit): boolean {
  return unit.y > above.y && unit.y - above.y < 2 * above.size && unit.x < above.right && unit.right > above.x;
}

/** Is there more space above this line than a line takes? */
function isApart(unit: Unit, lines: readonly DrawnLine[], low: ReadonlySet<DrawnLine>): boolean {
  const above = lines
    .filter((line) => !low.has(line))
    .flatMap(({ units }) => units.filter(({ y }) => y < unit.y).map(({ y }) => y));
  return above.length > 0 && unit.y - Math.max(...above) > 2 * unit.size;
}
