import type { Result } from '../../core/diagnostics/diagnostic';
import type { BankEntry, BankOrigin } from '../../core/exam/bank/bank-entry';
import { toEntry } from '../../core/exam/bank/bank-entry';
import type { CsvColumn } from '../../core/exam/bank/bank-csv';
import { csvColumns, factsIn, isCodeLike } from '../../core/exam/bank/bank-csv';
import { plainCell } from '../../core/exam/bank/safe-cell';
import { readSeparated } from '../../core/exam/separated-cells';
import type { BankFileCode, BankFileDiagnostic } from './bank-diagnostic';
import { bankNotice, leftOut, notABank } from './bank-diagnostic';
import type { ReadLevel } from './level-scale';
import { descriptorsOf, scaleOf } from './level-scale';

type RowType = 'Rubric' | 'Criterion' | 'Level';

/** One row of the file by its columns; a column it does not have is "". */
interface BankLine {
  readonly line: number;
  readonly type: string;
  readonly cell: (column: CsvColumn) => string;
}

interface CriterionLines {
  readonly criterion: BankLine;
  readonly origin: BankOrigin;
  readonly levels: BankLine[];
}

const unknownOrigin: BankOrigin = { dossier: null, crebo: null, version: null, exam: null, date: null };

/**
 * Reads a rubric CSV: ours, of tools for CASE, and what a spreadsheet made of either (";" or tabs, decimal commas, columns
 * in another order or left out, names in any case). A level belongs to the criterion it names, or to the one above it.
 * @throws Refusal bank/not-a-bank when the first row is not the heads of such a file.
 */
export function readBankCsv(text: string): Result<readonly BankEntry[], BankFileCode> {
  const { rows, openQuotes } = readSeparated(text);
  const [heads, ...others] = rows;
  const columns = columnsOf(heads?.cells ?? []);
  if (!columns.has('Type') || !(columns.has('Description') || columns.has('Title'))) throw notABank();
  const lines = others.map(({ line, cells }): BankLine => {
    const cell = (column: CsvColumn): string => plainCell((cells[columns.get(column) ?? -1] ?? '').trim());
    return { line, type: cell('Type'), cell };
  });
  const diagnostics = openQuotes.map((line) => bankNotice('bank/open-quote', line, {}));
  const entries = criteriaIn(lines, diagnostics).flatMap((criterion) => entryOf(criterion, diagnostics));
  if (entries.length === 0) diagnostics.push(bankNotice('bank/no-entries', null, {}));
  return { value: entries, diagnostics };
}

function columnsOf(heads: readonly string[]): ReadonlyMap<CsvColumn, number> {
  const plain = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');
  return new Map(
    csvColumns.flatMap((column) => {
      const at = heads.findIndex((head) => plain(head) === plain(column));
      return at < 0 ? [] : [[column, at] as const];
    }),
  );
}

/** As tools write it: "Criterion", "CFRubricCriterion", "criteria", "Criterium". */
function typeOf({ type }: BankLine): RowType | null {
  const word = type.toLowerCase().replace(/[^a-z]/g, '');
  if (/(level|niveau)s?$/.test(word)) return 'Level';
  if (/criteri(on|a|um)$/.test(word)) return 'Criterion';
  return /rubrics?$|rubriek$/.test(word) ? 'Rubric' : null;
}

function criteriaIn(lines: readonly BankLine[], diagnostics: BankFileDiagnostic[]): readonly CriterionLines[] {
  const origins = new Map<string, BankOrigin>();
  const named = new Map<string, CriterionLines>();
  const criteria: CriterionLines[] = [];
  const strays: BankLine[] = [];
  let rubric = unknownOrigin;
  for (const line of lines) {
    const id = line.cell('Identifier').toLowerCase();
    switch (typeOf(line)) {
      case 'Rubric':
        rubric = originOf(line);
        if (id !== '') origins.set(id, rubric);
        break;
      case 'Criterion': {
        const origin = origins.get(line.cell('RubricIdentifier').toLowerCase()) ?? rubric;
        const found: CriterionLines = { criterion: line, origin, levels: [] };
        criteria.push(found);
        if (id !== '' && !named.has(id)) named.set(id, found);
        break;
      }
      case 'Level': {
        const wanted = line.cell('CriterionIdentifier').toLowerCase();
        const above = wanted === '' ? criteria.at(-1) : named.get(wanted);
        if (above === undefined) strays.push(line);
        else above.levels.push(line);
        break;
      }
      case null:
        diagnostics.push(bankNotice('bank/row-type-unknown', line.line, { type: line.type }));
    }
  }
  for (const level of strays) {
    // A file sorted by type or identifier has levels before their criterion.
    const found = named.get(level.cell('CriterionIdentifier').toLowerCase());
    if (found !== undefined) found.levels.push(level);
    else diagnostics.push(bankNotice('bank/level-without-criterion', level.line, { text: level.cell('Description') }));
  }
  return criteria;
}

function originOf(line: BankLine): BankOrigin {
  const facts = factsIn(line.cell('Description'));
  const { dossier = null, crebo = null, version = null, exam = null, date = null } = facts;
  const known = { dossier, crebo, version, exam, date };
  const isOurs = Object.values(known).some((fact) => fact !== null);
  return isOurs ? known : { ...unknownOrigin, dossier: line.cell('Title') || null };
}

function entryOf(
  { criterion, origin, levels }: CriterionLines,
  diagnostics: BankFileDiagnostic[],
): readonly BankEntry[] {
  const number = (line: BankLine, column: CsvColumn): number | null => {
    const cell = line.cell(column);
    const value = Number(cell.replace(',', '.'));
    if (cell === '' || Number.isFinite(value)) return cell === '' ? null : value;
    diagnostics.push(bankNotice('bank/number-unreadable', line.line, { column, cell }));
    return null;
  };
  const read = levels.map((line): ReadLevel => {
    const name = line.cell('Quality');
    const title = line.cell('Title');
    const word = line.cell('Category').toLowerCase();
    return {
      code: title || name || line.cell('Score') || line.cell('Position'),
      name: name || title,
      points: number(line, 'Score'),
      position: number(line, 'Position'),
      passes: word === 'passes' ? true : word === 'fails' ? false : null,
      text: line.cell('Description'),
    };
  });
  const { text, code } = wordsOf(criterion);
  const facts = factsIn(criterion.cell('Feedback'));
  const entry = toEntry({
    workProcess: criterion.cell('Category'),
    code: code ?? facts.code ?? null,
    text,
    scale: scaleOf(read),
    descriptors: descriptorsOf(read),
    weight: number(criterion, 'Weight') ?? 1,
    critical: facts.critical !== undefined,
    evidence: facts.evidence ?? null,
    own: facts.own !== undefined,
    origin,
  });
  if (typeof entry !== 'string') return [entry];
  diagnostics.push(leftOut(text, entry, criterion.line));
  return [];
}

/** A title that is no code belongs to the words: other tools name a criterion and then describe it. */
function wordsOf(line: BankLine): { readonly text: string; readonly code: string | null } {
  const [title, description] = [line.cell('Title'), line.cell('Description')];
  if (description === '') return { text: title, code: null };
  if (isCodeLike(title)) return { text: description, code: title };
  return { text: title === '' || title === description ? description : `${title}: ${description}`, code: null };
}
