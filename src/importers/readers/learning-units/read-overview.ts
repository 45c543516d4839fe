import type { PlacedText } from '../../source-document';
import type { FilledLine } from '../../text/filled-lines';
import { textOf } from '../../text/join-lines';
import { misreadDigits } from '../misread-digits';
import type { FoundCode } from '../qualification-file/print/codes';
import { findCodes } from '../qualification-file/print/codes';
import { labelOf } from '../qualification-file/print/labels';
import type { OverviewSource, OverviewUnit, PlacedRepair, UnitReference } from './draft';
import { unitHeading } from './headings';
import { entryNumber, notApplicable, overviewEntries } from './overview-entries';

/** The title of a work process, at most. */
const linesOfReference = 5;

const addition = /^Aanvul(?:lend|ling)\s+(?:op|bij)\s+(?:het\s+)?(?:kwalificatie)?dossier\s*[:;.]?\s*/i;

interface OpenUnit {
  readonly code: string;
  readonly line: number;
  readonly title: PlacedText[];
  readonly references: (Omit<UnitReference, 'title'> & { readonly title: PlacedText[] })[];
  readonly additions: PlacedText[][];
  notApplicable: PlacedText[] | null;
  /** Where a line without a sign of its own goes on. */
  open: PlacedText[];
}

/**
 * Reads what stands before the first unit: the name of the qualification, crebo numbers, and the table that says which
 * work processes each unit refers to. In a row of the table unit and work processes may stand on one line.
 */
export function readOverview(front: readonly FilledLine[]): OverviewSource {
  const from = overviewEntries(front).at(-1) ?? front.length;
  const head = front.slice(0, from);
  const { units, lines } = readTable(front.slice(from));
  return {
    ...titleOf(head),
    crebos: crebosIn(head),
    units,
    isUnclear: isUnclear(front, from, lines, units),
    others: [head, front.slice(from + lines)].filter((part) => part.length > 0),
  };
}

/**
 * Where the file says in which column a line stands, but not where its row ends, work processes can come before or after
 * those of another unit: then the first stand above the first unit, or a unit has nothing beside it.
 */
function isUnclear(front: readonly FilledLine[], from: number, count: number, units: readonly OverviewUnit[]): boolean {
  if (!front.slice(from, from + count).some(({ column }) => (column ?? 0) > 0)) return false;
  const above = front.slice(0, from).some(({ column, text }) => (column ?? 0) > 0 && findCodes(text)[0]?.start === 0);
  const isBare = ({ references, additions, notApplicable: none }: OverviewUnit): boolean =>
    references.length + additions.length === 0 && none === null;
  return above || units.some(isBare);
}

function readTable(lines: readonly FilledLine[]): {
  readonly units: readonly OverviewUnit[];
  readonly lines: number;
} {
  const units: OpenUnit[] = [];
  let at = 0;
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const entry = entryNumber(line.text);
    const last = units[units.length - 1];
    if (entry !== null && Number(entry.code) === Number(last?.code ?? Number(entry.code) - 1) + 1) {
      units.push(openUnit(entry.code, line.line));
      readInto(units[units.length - 1], { text: entry.rest, line: line.line });
    } else if (last !== undefined && endsTable(line, last)) {
      break;
    } else readInto(last, { text: line.text, line: line.line });
  }
  return { units, lines: at };
}

function openUnit(code: string, line: number): OpenUnit {
  const title: PlacedText[] = [];
  return { code, line, title, references: [], additions: [], notApplicable: null, open: title };
}

/** Below the last row: a heading of the front matter, or a sentence where nothing goes on. */
function endsTable({ text, afterBlank, startsPage, isHeading }: FilledLine, unit: OpenUnit): boolean {
  if (findCodes(text).length > 0 || notApplicable.test(text) || addition.test(text)) return false;
  if (unit.references.length === 0 && unit.notApplicable === null) return false;
  if (isHeading || labelOf(text) !== null || unit.open.length >= linesOfReference) return true;
  return (afterBlank || startsPage) && /^\p{Lu}/u.test(text);
}

/** One line of a unit: the rest of what is open, a code, an addition, or "N.v.t.", with the unit's title before it. */
function readInto(unit: OpenUnit | undefined, { text, line }: PlacedText): void {
  if (unit === undefined || line === null) return;
  const codes = findCodes(text);
  const [first] = codes;
  if (first !== undefined) {
    const before = text.slice(0, first.start).trim();
    if (/[\p{L}\p{N}]/u.test(before)) unit.title.push({ text: before, line });
    codes.forEach((found, at) => readReference(unit, found, text.slice(found.end, codes[at + 1]?.start), line));
    return;
  }
  const added = addition.exec(text);
  if (added !== null) {
    unit.open = [{ text: text.slice(added[0].length), line }];
    unit.additions.push(unit.open);
    return;
  }
  const none = unit.notApplicable === null ? notApplicable.exec(text) : null;
  if (none === null) {
    unit.open.push({ text, line });
    return;
  }
  const before = text.slice(0, none.index).trim();
  if (before !== '') unit.title.push({ text: before, line });
  unit.notApplicable = [{ text: text.slice(none.index), line }];
  unit.open = unit.notApplicable;
}

function readReference(unit: OpenUnit, { code, original }: FoundCode, rest: string, line: number): void {
  const text = rest.replace(/^\s*[:;.–-]?\s*/, '').trim();
  unit.open = text === '' ? [] : [{ text, line }];
  unit.references.push({ code, original, line, title: unit.open });
}

/** "Overzicht van de leereenheden voor de kwalificatie X, NLQF/EQF niveau 3", or "Titel van de kwalificatie X". */
function titleOf(head: readonly FilledLine[]): Pick<OverviewSource, 'qualification' | 'level'> {
  const level = levelIn(textOf(head));
  const at = head.findIndex((_, index) => unitHeading(head, index)?.kind === 'overview');
  if (at === -1) return { qualification: labelledTitle(head), level };
  let end = at + 1;
  while (
    end < head.length &&
    end < at + 3 &&
    head[end]?.afterBlank === false &&
    !/\d$|\)$/.test(head[end - 1]?.text ?? '')
  )
    end += 1;
  const text = head
    .slice(at, end)
    .map((line) => line.text)
    .join(' ');
  const name = /\bkwalificatie\s+(.+?)(?:\s*[,(]\s*|\s+)?(?:(?:NLQF|EQF)\b.*|\(.*|niveau\s*\d.*)?$/i.exec(text)?.[1];
  const qualification = name === undefined ? labelledTitle(head) : [{ text: name, line: head[at]?.line ?? null }];
  return { qualification, level: levelIn(text) ?? level };
}

/** What stands behind "Titel van de kwalificatie", or on the line below it. */
function labelledTitle(head: readonly FilledLine[]): readonly PlacedText[] {
  for (const [at, { line }] of head.entries()) {
    const heading = unitHeading(head, at);
    if (heading?.kind !== 'qualification-title') continue;
    if (heading.rest !== '') return [{ text: heading.rest, line }];
    const below = head[at + 1];
    if (below !== undefined && unitHeading(head, at + 1) === null) return [{ text: below.text, line: below.line }];
  }
  return [];
}

/** "NLQF/EQF niveau 3", "niveau 3". */
function levelIn(text: string): number | null {
  const level = /niveau\D{0,3}(\d)\b/i.exec(text)?.[1];
  return level === undefined ? null : Number(level);
}

const owners: readonly (readonly [RegExp, 'dossier' | 'domain' | 'qualification'])[] = [
  [/\b(?:kwalificatie)?dossier\b/gi, 'dossier'],
  [/\bdomein\b/gi, 'domain'],
  [/\b(?:kwalificatie|profiel|uitstroomprofiel)\b/gi, 'qualification'],
];

/** Five digits, through the letters and spaces that a scan makes of them. */
const crebo = /crebo\s?-?\s?(?:code|nr\.?|nummer)?\s*[:.]?\s*([\dOoIl|](?:\s?[\dOoIl|]){4})(?![\p{L}\p{N}])/giu;

/** A crebo number belongs to what is named last before it; that of a domain is neither the dossier's nor the qualification's. */
function crebosIn(head: readonly FilledLine[]): OverviewSource['crebos'] {
  const text = textOf(head);
  const found = { dossier: null as string | null, domain: null as string | null, qualification: null as string | null };
  const repairs: PlacedRepair[] = [];
  let from = 0;
  for (const match of text.matchAll(crebo)) {
    const before = text.slice(from, match.index);
    from = match.index + match[0].length;
    const named = owners.map(([word, owner]) => ({ owner, at: [...before.matchAll(word)].pop()?.index ?? -1 }));
    const nearest = named.reduce((best, one) => (one.at > best.at ? one : best));
    const original = match[1] ?? '';
    const repaired = misreadDigits(original);
    if (original !== repaired) {
      repairs.push({ original, repaired, line: head.find((line) => line.text.includes(original))?.line ?? null });
    }
    if (nearest.at >= 0) found[nearest.owner] ??= repaired;
  }
  return { dossier: found.dossier, qualification: found.qualification, repairs };
}
