import type { SourceLine } from '../../source-document';
import { filledLines } from '../../text/filled-lines';
import { columnOfHeading } from './table-tokens';
import { listedActivity, tableHeaderLines, unitHeading } from './headings';
import { entryNumber, overviewEntries } from './overview-entries';
import { isUnfinished, opensSentence } from './sentence-ends';
import { unitStarts } from './unit-starts';

/** A title takes at most so many lines of a narrow column. */
const linesOfTitle = 4;
/** A numbered line with more numbers than this is a running head with the number of its page. */
const mostNumbers = 2;

/**
 * The lines that a document of learning units is built of, which are no running heads however often they stand at the
 * edge of a page: its headings, the rows of the overview, titles of units and activities, and sentences that begin alike.
 */
export function ownLines(all: readonly SourceLine[]): ReadonlySet<SourceLine> {
  const lines = all.filter(({ text }) => text !== '');
  const filled = filledLines(all);
  const breaks = breaksAbove(all);
  const starts = unitStarts(filled);
  const firstUnit = Math.min(filled.length, ...starts);
  const numbered = new Set([...overviewEntries(filled.slice(0, firstUnit)), ...starts].filter(isEntry));
  const own = new Set<SourceLine>();
  lines.forEach((line, at) => {
    if (numbered.has(at) || isBuiltOf(line)) own.add(line);
    for (const title of titleBelow(at)) own.add(title);
  });
  return own;

  /** "1 Verhuren van fietsen", unless the number is that of a page. */
  function isEntry(at: number): boolean {
    const title = entryNumber(lines[at]?.text ?? '')?.rest;
    if (title === undefined) return false;
    const same = lines.flatMap(({ text }) => entryNumber(text) ?? []).filter(({ rest }) => rest === title);
    return new Set(same.map(({ code }) => code)).size <= mostNumbers;
  }

  /** The title below a heading that has none behind it, as far as no page ends there: what stands there may be a foot. */
  function titleBelow(at: number): readonly SourceLine[] {
    const heading = unitHeading(filled, at);
    if (heading === null || heading.kind === 'rows' || heading.kind === 'outcome' || heading.rest !== '') return [];
    const from = at + (heading.kind === 'activity' ? heading.lines : 1);
    const title: SourceLine[] = [];
    for (let next = from; next < from + linesOfTitle; next += 1) {
      const line = lines[next];
      if (line === undefined || breaks.has(next) || breaks.has(next + 1) || unitHeading(filled, next) !== null) break;
      title.push(line);
    }
    return title;
  }
}

/** Which of the lines with text are the first of a page. */
function breaksAbove(all: readonly SourceLine[]): ReadonlySet<number> {
  const breaks = new Set<number>();
  let at = 0;
  for (const { text, startsPage } of all) {
    if (startsPage) breaks.add(at);
    if (text !== '') at += 1;
  }
  return breaks;
}

function isBuiltOf(line: SourceLine): boolean {
  if (opensSentence(line.text) || isUnfinished(line.text)) return true;
  const alone = filledLines([line]);
  return (
    unitHeading(alone, 0) !== null ||
    tableHeaderLines(alone, 0) > 0 ||
    columnOfHeading(line.text) !== null ||
    listedActivity(line.text) !== null
  );
}
