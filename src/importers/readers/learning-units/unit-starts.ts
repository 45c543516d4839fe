import type { FilledLine } from '../../text/filled-lines';
import { findCodes } from '../qualification-file/print/codes';
import { tableHeaderLines, unitHeading } from './headings';

/** The number and title of a unit printed above its table, as far as this above it. */
const linesOfHeading = 4;
/** From the name of the qualification or the title of a unit to its table, at most. */
const linesOfBlock = 12;

/**
 * Where units begin: at their block, or at the number and title printed right above it. The front page may name the
 * qualification with the same words as a block, and the overview may have the words above a unit's title as the head of
 * a column: no unit follows them there.
 */
export function unitStarts(lines: readonly FilledLine[]): ReadonlySet<number> {
  const starts = new Set<number>();
  let inBlock = Number.NEGATIVE_INFINITY;
  lines.forEach((_, at) => {
    const heading = unitHeading(lines, at);
    if (heading?.kind !== 'unit-title' && heading?.kind !== 'qualification-title') return;
    if (heading.kind === 'qualification-title' && signBelow(lines, at) !== 'unit') return;
    if (heading.kind === 'unit-title' && isColumnHead(heading.rest) && signBelow(lines, at) === 'overview') return;
    if (at - inBlock > linesOfHeading) starts.add(headingAbove(lines, at));
    inBlock = at;
  });
  return starts;
}

function isColumnHead(rest: string): boolean {
  return rest === '' || /^werkproces/i.test(rest);
}

/** What stands below this line first: something of a unit, or something of what comes before all of them. */
function signBelow(lines: readonly FilledLine[], at: number): 'unit' | 'overview' | null {
  for (let below = at + 1; below <= at + linesOfBlock && below < lines.length; below += 1) {
    const kind = unitHeading(lines, below)?.kind;
    if (kind === 'unit-title' || kind === 'activity' || tableHeaderLines(lines, below) > 0) return 'unit';
    if (kind === 'overview' || kind === 'qualification-title') return 'overview';
    if (findCodes(lines[below]?.text ?? '').length > 0) return 'overview';
  }
  return null;
}

function headingAbove(lines: readonly FilledLine[], at: number): number {
  for (let above = at - 1; above >= 0 && above >= at - linesOfHeading; above -= 1) {
    const text = lines[above]?.text ?? '';
    if (/^\d{1,2}[.:]?\s+\p{Lu}/u.test(text)) return above;
    if (/[.;]$/.test(text) || !/^\p{L}|^\(/u.test(text)) return at;
  }
  return at;
}
