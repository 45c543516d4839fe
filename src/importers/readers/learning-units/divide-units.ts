import type { PlacedText } from '../../source-document';
import type { FilledLine } from '../../text/filled-lines';
import type { ActivitySource, UnitSource } from './draft';
import { tableHeaderLines, unitHeading } from './headings';
import { unitStarts } from './unit-starts';

/** Where the lines of a unit go that are no headings. */
type Place =
  'repeated' | 'qualification' | 'title' | 'level' | 'table' | 'activity-title' | 'outcome' | 'rows' | 'unplaced';

interface OpenUnit {
  code: string | null;
  readonly title: PlacedText[];
  readonly line: number;
  readonly qualification: PlacedText[];
  level: number | null;
  readonly table: FilledLine[];
  readonly activities: OpenActivity[];
  readonly unplaced: PlacedText[];
}

type OpenActivity = Omit<ActivitySource, 'title' | 'outcome' | 'rows'> & {
  readonly title: PlacedText[];
  readonly outcome: PlacedText[];
  readonly rows: FilledLine[];
};

/** A title takes at most so many lines of a narrow column. */
const linesOfTitle = 4;

/**
 * Divides a document of learning units into what stands before the first unit and the units, each into its table and its
 * activities. A unit begins with the block that names qualification and unit, an activity with "1.1 Activiteit".
 */
export function divideUnits(lines: readonly FilledLine[]): {
  readonly front: readonly FilledLine[];
  readonly units: readonly UnitSource[];
} {
  const starts = unitStarts(lines);
  const units: OpenUnit[] = [];
  const front: FilledLine[] = [];
  let place: Place = 'repeated';
  // A header that comes back stands at the top of a page; what stands below it is the first of its columns there.
  let belowHeader = false;
  for (let at = 0; at < lines.length; at += 1) {
    const printed = lines[at];
    if (printed === undefined) continue;
    const line = belowHeader ? { ...printed, startsPage: true } : printed;
    belowHeader = false;
    const placed = { text: line.text, line: line.line };
    if (starts.has(at)) {
      units.push(openUnit(line, null));
      place = 'repeated';
    }
    const heading = unitHeading(lines, at);
    if (heading?.kind === 'activity') {
      const unit = unitOf(heading.code, line);
      unit.activities.push({ code: heading.code, line: line.line, title: [], outcome: [], rows: [] });
      place = 'activity-title';
      if (heading.rest !== '') activityOf(unit)?.title.push({ ...placed, text: heading.rest });
      at += heading.lines - 1;
      continue;
    }
    const unit = units[units.length - 1];
    if (unit === undefined) {
      front.push(line);
      continue;
    }
    const header = place === 'rows' || place === 'outcome' ? 0 : tableHeaderLines(lines, at);
    const activity = activityOf(unit);
    if (header > 0) {
      belowHeader = place === 'table';
      place = 'table';
      at += header - 1;
    } else if (heading?.kind === 'unit-title') {
      readTitle(unit, { ...placed, text: heading.rest });
      place = 'title';
    } else if (heading?.kind === 'qualification-title') {
      if (heading.rest !== '') unit.qualification.push({ ...placed, text: heading.rest });
      place = 'qualification';
    } else if (heading?.kind === 'level' && activity === undefined) {
      unit.level = levelIn(heading.rest);
      place = 'level';
    } else if (heading?.kind === 'outcome' && activity !== undefined && isOutcome(heading.rest, place)) {
      if (heading.rest !== '') activity.outcome.push({ ...placed, text: heading.rest });
      place = 'outcome';
    } else if (heading?.kind === 'rows' && activity !== undefined) {
      belowHeader = belowHeader || place === 'rows';
      place = 'rows';
    } else put(unit, line, placed);
  }
  return { front, units };

  function put(unit: OpenUnit, line: FilledLine, placed: PlacedText): void {
    const activity = activityOf(unit);
    if (isBehindTitle(titleAt(unit), line)) place = 'unplaced';
    if (place === 'unplaced') unit.unplaced.push(placed);
    else if (place === 'qualification') unit.qualification.push(placed);
    else if (place === 'title') readTitle(unit, placed);
    else if (place === 'level' && unit.level === null && levelIn(line.text) !== null) unit.level = levelIn(line.text);
    else if (place === 'level' || place === 'table') unit.table.push(line);
    else if (place === 'activity-title') activity?.title.push(placed);
    else if (place === 'outcome') activity?.outcome.push(placed);
    else if (place === 'rows') activity?.rows.push(line);
  }

  /** The lines of the title that is open; null where none is. */
  function titleAt(unit: OpenUnit): readonly PlacedText[] | null {
    if (place === 'qualification') return unit.qualification;
    if (place === 'title') return unit.title;
    return place === 'activity-title' ? (activityOf(unit)?.title ?? null) : null;
  }

  /** The unit that an activity belongs to by its code; a new one where its block is missing. */
  function unitOf(code: string, line: FilledLine): OpenUnit {
    const number = code.split('.')[0] ?? '';
    const open = units[units.length - 1];
    if (open !== undefined && (open.code ?? number) === number) {
      open.code = number;
      return open;
    }
    const known = units.find((unit) => unit.code === number);
    if (known !== undefined) return known;
    const unit = openUnit(line, number);
    units.push(unit);
    return unit;
  }
}

/** A learning outcome behind its word only right below a title: elsewhere the word begins a sentence. */
function isOutcome(rest: string, place: Place): boolean {
  return rest === '' || place === 'activity-title';
}

/** "1 Onderhouden van fietsen": the number belongs to the unit, not to its title. */
function readTitle(unit: OpenUnit, { text, line }: PlacedText): void {
  const numbered = unit.title.length === 0 ? /^(\d{1,2})\s?[.:)]?(?:\s+(.*)|$)/.exec(text) : null;
  if (numbered !== null) unit.code = numbered[1] ?? null;
  const title = numbered === null ? text : (numbered[2] ?? '');
  if (title !== '') unit.title.push({ text: title, line });
}

/** An empty line below a title ends it, and so does its length. */
function isBehindTitle(title: readonly PlacedText[] | null, { afterBlank }: FilledLine): boolean {
  return title !== null && title.length > 0 && (afterBlank || title.length >= linesOfTitle);
}

function activityOf(unit: OpenUnit): OpenActivity | undefined {
  return unit.activities[unit.activities.length - 1];
}

function openUnit(line: FilledLine, code: string | null): OpenUnit {
  return { code, title: [], line: line.line, qualification: [], level: null, table: [], activities: [], unplaced: [] };
}

function levelIn(text: string): number | null {
  const level = /niveau\D{0,3}(\d)\b/i.exec(text)?.[1];
  return level === undefined ? null : Number(level);
}
