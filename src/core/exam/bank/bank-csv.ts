import type { Level } from '../scale';
import type { BankEntry, BankOrigin } from './bank-entry';
import { criterionIdOf, itemIdOf, levelIdOf } from './bank-ids';
import { rubricsOf, rubricTitle } from './rubrics-of';
import type { BankRubric } from './rubrics-of';
import { safeCell } from './safe-cell';

/** Source: domain.md, "Neighbouring standards", rubric CSV. */
export const csvColumns = [
  'Type',
  'Identifier',
  'RubricIdentifier',
  'CriterionIdentifier',
  'Title',
  'Description',
  'Category',
  'Weight',
  'Position',
  'Quality',
  'Score',
  'Feedback',
  'CFItemIdentifier',
] as const;

export type CsvColumn = (typeof csvColumns)[number];
type CsvRow = { readonly Type: 'Rubric' | 'Criterion' | 'Level' } & Readonly<Partial<Record<CsvColumn, string>>>;

/**
 * A bank as rubric CSV: exactly the columns that tools for CASE know, comma between them, with a BOM, because Excel reads
 * Dutch letters wrongly without one. What the format has no column for stands in words where a row type leaves a column
 * free: of a rubric where it comes from (Description), of a criterion "critical", "own", "evidence" and a code that is no
 * plain word (Feedback), of a level whether it passes (Category). Title is the code of a criterion and of a level.
 */
export function bankCsv(bank: readonly BankEntry[]): string {
  const rows: readonly CsvRow[] = rubricsOf(bank).flatMap(rubricRows);
  const lines = rows.map((row) => csvColumns.map((column) => cellOf(row[column] ?? '')).join(','));
  return `\ufeff${[csvColumns.join(','), ...lines].join('\r\n')}\r\n`;
}

function rubricRows({ id, origin, entries }: BankRubric): readonly CsvRow[] {
  return [
    { Type: 'Rubric', Identifier: id, Title: rubricTitle(origin), Description: factLines({ ...origin }) },
    ...entries.flatMap((entry, at) => criterionRows(id, entry, at + 1)),
  ];
}

function criterionRows(rubric: string, entry: BankEntry, position: number): readonly CsvRow[] {
  const id = criterionIdOf(entry);
  const { code, text, workProcess, weight, critical, own, evidence, scale } = entry;
  const isPlain = code !== null && isCodeLike(code);
  return [
    {
      Type: 'Criterion',
      Identifier: id,
      RubricIdentifier: rubric,
      Title: isPlain ? code : '',
      Description: text,
      Category: workProcess ?? '',
      Weight: String(weight),
      Position: String(position),
      Feedback: factLines({
        code: isPlain ? null : code,
        critical: critical ? 'yes' : null,
        own: own ? 'yes' : null,
        evidence,
      }),
      CFItemIdentifier: itemIdOf(entry),
    },
    ...scale.map((level, at) => levelRow(rubric, id, entry, level, at + 1)),
  ];
}

function levelRow(rubric: string, criterion: string, entry: BankEntry, level: Level, position: number): CsvRow {
  return {
    Type: 'Level',
    Identifier: levelIdOf(entry, level.code),
    RubricIdentifier: rubric,
    CriterionIdentifier: criterion,
    Title: level.code,
    Description: entry.descriptors[level.code] ?? '',
    Category: level.passes ? 'passes' : 'fails',
    Position: String(position),
    Quality: level.name,
    Score: String(level.points),
  };
}

/** Whether a title reads as a code ("B1-K1-W1.2") and not as words. */
export function isCodeLike(title: string): boolean {
  return /^\S{1,40}$/.test(title) && /\d/.test(title);
}

/** "exam: PVB1", a line each; facts that are not known are left out. */
function factLines(facts: Readonly<Record<string, string | null>>): string {
  return Object.entries(facts)
    .flatMap(([key, fact]) => (fact === null ? [] : `${key}: ${fact}`))
    .join('\n');
}

/** The facts in such lines; none where the text is something else. */
export function factsIn(lines: string): Readonly<Partial<Record<FactKey, string>>> {
  const found = lines.split(/\r\n|\r|\n/).flatMap((line) => {
    const [, word, fact] = /^\s*([a-z]+)\s*:\s*(.*?)\s*$/i.exec(line) ?? [];
    const key = factKeys.find((known) => known.toLowerCase() === word?.toLowerCase());
    return key === undefined || fact === undefined || fact === '' ? [] : [[key, fact] as const];
  });
  return Object.fromEntries(found);
}

const factKeys = ['dossier', 'crebo', 'version', 'exam', 'date', 'code', 'critical', 'own', 'evidence'] as const;
type FactKey = (typeof factKeys)[number] | keyof BankOrigin;

function cellOf(text: string): string {
  const safe = safeCell(text);
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
