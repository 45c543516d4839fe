import type { ImportDiagnostic } from '../../import-diagnostic';
import { notice } from '../../import-diagnostic';
import type { PlacedText } from '../../source-document';
import type { ProfileLine } from './profile-lines';
import { lettersOf } from './table-tokens';

/** A variant of the occupation that the profile describes. */
export interface Variant {
  readonly code: string;
  readonly title: string | null;
  readonly level: number | null;
  /** What the document says where the level is no number: "hbo-bachelor". */
  readonly levelName: string | null;
  readonly line: number | null;
}

interface FoundLevel {
  readonly level: number;
  readonly name: string;
  /** Is it a number in the document, or the level of the qualifications framework (NLQF) that the diploma has? */
  readonly isNumber: boolean;
}

/** "mbo-niveau 3", "niveau 3", "mbo 3". */
const numbered = /\b(?:mbo|vmbo|hbo|nlqf|eqf)?[-\s]?(?:niveau|mbo|nlqf|eqf)\s*([1-8])\b/iu;
/** Source: NLQF, levels of generic qualifications: associate degree 5, bachelor 6, master 7. */
const diplomas: readonly (readonly [RegExp, number])[] = [
  [/\b(?:hbo[-\s]?)?(?:associate[-\s]?degree|ad)\b/iu, 5],
  [/\b(?:hbo|wo)?[-\s]?bachelor\b/iu, 6],
  [/\b(?:hbo|wo)?[-\s]?master\b/iu, 7],
  [/\bhbo\b/iu, 6],
];

/** A name takes at most so many lines of a narrow column. */
const mostLines = 4;

export interface NamedVariants {
  readonly value: readonly Variant[];
  readonly diagnostics: readonly ImportDiagnostic[];
}

/** The variants, with what had to be concluded about them or could not be found. See `readVariants`. */
export function nameVariants(
  headings: readonly ProfileLine[],
  lines: readonly ProfileLine[],
  columns: number,
  tidy: (lines: readonly PlacedText[]) => string,
): NamedVariants {
  const value = readVariants(headings, lines, columns).map((variant) =>
    variant.title === null ? variant : { ...variant, title: tidy([{ text: variant.title, line: variant.line }]) },
  );
  const isNamed = value.some(({ title }) => title !== null);
  const diagnostics = isNamed ? value.flatMap(levelNotice) : [];
  return {
    value,
    diagnostics: isNamed ? diagnostics : [notice('import/variants-not-found', null, { count: value.length })],
  };
}

function levelNotice({ code, title, level, levelName, line }: Variant): ImportDiagnostic[] {
  if (level === null) return [notice('import/variant-level-missing', line, { profile: code, title })];
  return levelName === null ? [] : [notice('import/level-of-diploma', line, { profile: code, name: levelName, level })];
}

/**
 * The variants with their levels, in the order in which the tasks describe them.
 * @param headings the names above the tasks of each variant; none = they are taken from the table of levels.
 * @param lines where the table of levels stands.
 * @param columns how many marks a row has at most: variants without a name are counted too.
 */
function readVariants(
  headings: readonly ProfileLine[],
  lines: readonly ProfileLine[],
  columns: number,
): readonly Variant[] {
  const wanted = new Map(headings.map(({ text }) => [lettersOf(withoutLevel(text)), null] as const));
  const levels = levelsByName(lines, wanted.size === 0 ? null : new Set(wanted.keys()));
  const named =
    headings.length > 0
      ? headings.map((heading) => ({
          title: withoutLevel(heading.text),
          line: heading.line,
          found: levelIn(heading.text) ?? levels.get(lettersOf(withoutLevel(heading.text)))?.found ?? null,
        }))
      : [...levels.values()].slice(0, columns);
  const unnamed = Math.max(0, columns - named.length);
  const all = [...named, ...Array.from({ length: unnamed }, () => ({ title: null, line: null, found: null }))];
  return all.map(({ title, line, found }, at) => ({
    code: `V${at + 1}`,
    title,
    level: found?.level ?? null,
    levelName: found === null || found.isNumber ? null : found.name,
    line,
  }));
}

/** Which of these lines are names that a table, or they themselves, give a level. */
export function namesWithLevel(names: readonly ProfileLine[], lines: readonly ProfileLine[]): ReadonlySet<ProfileLine> {
  const letters = (name: ProfileLine): string => lettersOf(withoutLevel(name.text));
  const levels = levelsByName(lines, new Set(names.map(letters)));
  return new Set(names.filter((name) => levels.has(letters(name))));
}

/** Rows "name, level, …": the name stands before the level, or on the lines above it. */
function levelsByName(
  lines: readonly ProfileLine[],
  wanted: ReadonlySet<string> | null,
): ReadonlyMap<string, { readonly title: string; readonly line: number; readonly found: FoundLevel }> {
  const levels = new Map<string, { title: string; line: number; found: FoundLevel }>();
  lines.forEach((line, at) => {
    if (!/niveau|mbo|hbo|nlqf|degree|bachelor|master/i.test(line.text)) return;
    const text = withRestOfCell(lines, at);
    const place = placeOfLevel(text);
    const found = levelIn(text);
    if (place === null || found === null) return;
    const before = text
      .slice(0, place)
      .replace(/[\s:,(–—-]+$/u, '')
      .trim();
    const above = lines[at - 1]?.text ?? '';
    for (const title of [before, `${above} ${before}`.trim(), above, cellBefore(lines, at)]) {
      const name = lettersOf(title);
      if (name === '' || levels.has(name) || !isName(title)) continue;
      if (wanted === null ? !isTableRow(line, title, before) : !wanted.has(name)) continue;
      levels.set(name, { title, line: line.line, found });
      break;
    }
  });
  return levels;
}

/** The text of a line in a column and, where a narrow cell breaks off in "mbo-niveau", of the line below in that cell. */
function withRestOfCell(lines: readonly ProfileLine[], at: number): string {
  const [line, below] = [lines[at], lines[at + 1]];
  if (line === undefined) return '';
  const isBroken = line.column !== null && below?.column === line.column && /(niveau|mbo|nlqf|eqf|-)$/i.test(line.text);
  return isBroken ? `${line.text} ${below.text}` : line.text;
}

/** Where a table comes cell by cell: the lines of the first cell, which stand above those of the cell with the level. */
function cellBefore(lines: readonly ProfileLine[], at: number): string {
  const own = lines[at]?.column ?? null;
  let end = at;
  while (own !== null && lines[end - 1]?.column === own) end -= 1;
  let from = end;
  while (own !== null && own > 0 && from > end - mostLines && lines[from - 1]?.column === 0) from -= 1;
  return lines
    .slice(from, end)
    .map(({ text }) => text)
    .join(' ');
}

/** Without headings to compare with, only a short line "name level" is taken for a row of the table. */
function isTableRow(line: ProfileLine, title: string, before: string): boolean {
  return (
    title === before &&
    before !== '' &&
    before.split(' ').length <= 6 &&
    !/[.,;:]/.test(before) &&
    line.text.length <= 120
  );
}

function isName(title: string): boolean {
  return title.length <= 80 && !/[.;:]$/.test(title);
}

function levelIn(text: string): FoundLevel | null {
  const number = numbered.exec(text);
  if (number !== null) return { level: Number(number[1]), name: number[0].trim(), isNumber: true };
  for (const [diploma, level] of diplomas) {
    const found = diploma.exec(text);
    if (found !== null) return { level, name: found[0].trim(), isNumber: false };
  }
  return null;
}

function placeOfLevel(text: string): number | null {
  const places = [numbered, ...diplomas.map(([diploma]) => diploma)]
    .map((pattern) => pattern.exec(text)?.index ?? -1)
    .filter((place) => place !== -1);
  return places.length === 0 ? null : Math.min(...places);
}

/** "Vakkracht (mbo-niveau 3)" without what stands in brackets. */
function withoutLevel(text: string): string {
  const place = placeOfLevel(text);
  if (place === null || place === 0) return text;
  return text.slice(0, place).replace(/[\s:,(–—-]+$/u, '');
}
