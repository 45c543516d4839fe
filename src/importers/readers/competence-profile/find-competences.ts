import { withoutBullet } from '../../text/bullets';
import type { ProfileLine } from './profile-lines';
import type { NumberedHeading } from './structural-words';
import { afterOutcomeLabel, areaHeading, competenceHeading, isPartHeading, isProcessHead } from './structural-words';

/** One competence as the document works it out. */
export interface CompetencePart {
  readonly heading: NumberedHeading;
  readonly line: ProfileLine;
  /** The lines of the definition below its first, which is the heading's own. */
  readonly definition: readonly ProfileLine[];
  /** From the process head on. */
  readonly table: readonly ProfileLine[];
  /** From the label "Resultaat" on. */
  readonly outcome: readonly ProfileLine[];
}

export interface AreaPart {
  readonly heading: NumberedHeading;
  readonly line: ProfileLine;
  /** Lines between it and its first competence. */
  readonly more: readonly ProfileLine[];
}

export interface CompetenceSection {
  readonly areas: readonly AreaPart[];
  readonly competences: readonly CompetencePart[];
  /** Indices of the first line and the one behind the last. */
  readonly from: number;
  readonly to: number;
}

/** How far above the process head its competence can be: a definition of so many lines. */
const longestDefinition = 25;

/** The section in which every competence has its definition, its table of process sentences and its results. */
export function findCompetences(lines: readonly ProfileLine[]): CompetenceSection {
  const heads = headingsAbove(lines);
  const first = Math.min(...heads.keys());
  if (heads.size === 0) return { areas: [], competences: [], from: lines.length, to: lines.length };
  const areaAbove = lastIndexBefore(lines, first, ({ text }) => areaHeading(text) !== null, 4);
  const from = areaAbove ?? first;
  const to = endOfSection(lines, Math.max(...heads.keys()));
  const areas: AreaPart[] = [];
  const competences: CompetencePart[] = [];
  let code: string | null = null;
  for (let at = from; at < to;) {
    const line = lines[at] as ProfileLine;
    const area = areaHeading(line.text);
    const known: NumberedHeading | null = heads.get(at) ?? followingHeading(line.text, code);
    if (area === null && known === null) {
      at += 1;
      continue;
    }
    let next = at + 1;
    code = known?.code ?? code;
    while (next < to && !isBoundary(lines, next, heads, code)) next += 1;
    const below = lines.slice(at + 1, next);
    if (known !== null) competences.push(competencePart(known, line, below));
    else if (area !== null) areas.push({ heading: area, line, more: below });
    at = next;
  }
  return { areas, competences, from, to };
}

/** The competence headings that a process head stands below, by index. */
function headingsAbove(lines: readonly ProfileLine[]): ReadonlyMap<number, NumberedHeading> {
  const heads = new Map<number, NumberedHeading>();
  lines.forEach(({ text, cells }, at) => {
    if (!isProcessHead(text) && !(cells !== null && isProcessHead(cells[0] ?? ''))) return;
    for (let above = at - 1; above >= Math.max(0, at - longestDefinition); above -= 1) {
      const candidate = lines[above]?.text ?? '';
      if (isProcessHead(candidate) || afterOutcomeLabel(candidate) !== null) return;
      const heading = competenceHeading(candidate);
      if (heading === null) continue;
      heads.set(above, heading);
      return;
    }
  });
  return heads;
}

function isBoundary(
  lines: readonly ProfileLine[],
  at: number,
  heads: ReadonlyMap<number, NumberedHeading>,
  code: string | null,
): boolean {
  const text = lines[at]?.text ?? '';
  return heads.has(at) || areaHeading(text) !== null || followingHeading(text, code) !== null;
}

/** A heading that has no table of its own is one when its number is the next. */
function followingHeading(text: string, code: string | null): NumberedHeading | null {
  const heading = code === null ? null : competenceHeading(text);
  if (heading === null || code === null || !/^\p{Lu}/u.test(heading.title)) return null;
  const [area = 0, number = 0] = code.split('.').map(Number);
  return heading.code === `${area}.${number + 1}` || heading.code === `${area + 1}.1` ? heading : null;
}

function competencePart(heading: NumberedHeading, line: ProfileLine, below: readonly ProfileLine[]): CompetencePart {
  const process = below.findIndex(({ text, cells }) => isProcessHead(text) || isProcessHead(cells?.[0] ?? ''));
  const outcome = below.findIndex(({ text }, at) => at > process && afterOutcomeLabel(text) !== null);
  const end = outcome === -1 ? below.length : outcome;
  return {
    heading,
    line,
    definition: below.slice(0, process === -1 ? end : process),
    table: process === -1 ? [] : below.slice(process, end),
    outcome: below.slice(end),
  };
}

/** The last competence ends where another part begins. */
function endOfSection(lines: readonly ProfileLine[], last: number): number {
  for (let at = last + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || isPartHeading(line.text)) return at;
    if (line.role === 'heading' && afterOutcomeLabel(line.text) === null && !isProcessHead(line.text)) return at;
  }
  return endOfResults(lines, last);
}

/** Without a heading: the last results end with their last bullet, as far as a paragraph of its own follows. */
function endOfResults(lines: readonly ProfileLine[], last: number): number {
  const label = lines.findIndex(({ text }, at) => at > last && afterOutcomeLabel(text) !== null);
  if (label === -1) return lines.length;
  let bullet = lines.length - 1;
  while (bullet > label && withoutBullet(lines[bullet]?.text ?? '') === null) bullet -= 1;
  for (let at = bullet + 1; bullet > label && at < lines.length; at += 1) {
    const line = lines[at];
    const isNew = line !== undefined && (line.apart || line.startsPage) && !/^\p{Ll}/u.test(line.text);
    if (isNew && /[.;]$/.test(lines[at - 1]?.text ?? '')) return at;
  }
  return lines.length;
}

function lastIndexBefore(
  lines: readonly ProfileLine[],
  end: number,
  fits: (line: ProfileLine) => boolean,
  reach: number,
): number | null {
  for (let at = end - 1; at >= Math.max(0, end - reach); at -= 1) {
    const line = lines[at];
    if (line !== undefined && fits(line)) return at;
  }
  return null;
}
