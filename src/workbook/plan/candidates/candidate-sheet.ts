import type { Candidate } from '../../../core/exam/candidates/candidate';
import { candidateFields } from '../../../core/exam/candidates/candidate';
import { candidateSheetTextsOf } from '../../../language/candidate-sheet-texts';
import type { CandidateSheetTexts } from '../../../language/candidate-sheet-texts';
import type { Language } from '../../../language/language';
import type { SheetTexts } from '../../../language/sheet-texts';
import { cellName } from '../a1';
import type { DraftCell, DraftRow, DraftSheet, InputRule } from '../sheet/draft';
import { blank, text } from '../sheet/draft';
import { listFeatures } from '../sheet/list-features';
import type { Area, SheetFeature } from '../workbook-plan';
import { candidateKey } from './read-candidate-sheet';

/** What candidates are, and what the exam office says of them; a list from elsewhere has nothing of the latter. */
const columns = [...candidateFields, 'meets'] as const;

type Column = (typeof columns)[number];

const widths: Readonly<Record<Column, number>> = {
  number: 16,
  name: 34,
  startDate: 14,
  cohort: 14,
  crebo: 12,
  group: 16,
  meets: 18,
};

/** Rows above the first candidate: key row, title, note, header. */
const headerIndex = 3;
/** Empty rows of the table to type or paste into. */
const spareRows = 20;
/** Rows below the table of which the column with numbers is text already: "0042" pasted there keeps its zeros. */
const textRows = 300;

/**
 * The sheet Kandidaten: a table with one row per candidate and empty rows below them. Not protected, so that people can
 * add, sort and filter. A number that stands twice shows by its colour.
 */
export function draftCandidates(
  candidates: readonly Candidate[],
  language: Language,
  texts: SheetTexts,
  name: string,
): DraftSheet {
  const words = candidateSheetTextsOf(language);
  const headers = columns.map((column) => headerOf(column, words));
  const rows = candidates.length + spareRows;
  const numbers: Area = { row: headerIndex + 1, column: 1, rows: rows + textRows, columns: 1 };
  return {
    role: { kind: 'candidates' },
    name,
    visibility: 'visible',
    tabColor: '#107c10',
    columns: columns.map((key) => ({ key, width: widths[key] })),
    rows: [
      { key: 'title', height: 30, cells: { number: text(words.title, 'title') } },
      { key: 'note', height: 22, cells: { number: text(words.note, 'label') } },
      {
        key: 'header',
        height: 34,
        cells: Object.fromEntries(columns.map((column, at) => [column, text(headers[at] ?? '', 'header')])),
      },
      ...candidates.map((candidate): DraftRow => rowOf(candidate, words, texts)),
      ...Array.from({ length: spareRows }, (): DraftRow => rowOf(nobody, words, texts)),
    ],
    features: [
      ...listFeatures({ name: 'DekkendKandidaten', headerIndex, rows, headers, title: words.title }, texts),
      { kind: 'style', area: { ...numbers, row: numbers.row + rows, rows: textRows }, style: 'typedText' },
      twice(numbers),
    ],
  };
}

const nobody: Candidate = { number: '', name: null, startDate: null, cohort: null, crebo: null, group: null };

function headerOf(column: Column, words: CandidateSheetTexts): string {
  return column === 'meets' ? words.meets : words.columns[column];
}

function rowOf(candidate: Candidate, words: CandidateSheetTexts, texts: SheetTexts): DraftRow {
  return { key: candidateKey, height: 18, cells: candidateCells(candidate, words, texts) };
}

function candidateCells(
  candidate: Candidate,
  words: CandidateSheetTexts,
  { yes, no }: SheetTexts,
): Readonly<Record<Column, DraftCell>> {
  const { number, name, startDate, cohort, crebo, group } = candidate;
  const date: DraftCell =
    startDate === null ? blank('inputDate') : { content: { kind: 'date', date: startDate }, style: 'inputDate' };
  return {
    number: { ...text(number, 'input'), input: prompted(words.columns.number, words.numberPrompt) },
    name: text(name ?? '', 'input'),
    startDate: { ...date, input: prompted(words.columns.startDate, words.startDatePrompt) },
    cohort: text(cohort ?? '', 'input'),
    crebo: text(crebo ?? '', 'input'),
    group: text(group ?? '', 'input'),
    meets: meetsCell(words, { yes, no }),
  };
}

/** What the column has where the exam office says whether somebody meets the requirements. */
export const meetsWidth = widths.meets;

/** One cell of that column, empty. */
export function meetsCell(words: CandidateSheetTexts, { yes, no }: Pick<SheetTexts, 'yes' | 'no'>): DraftCell {
  return {
    ...blank('input'),
    input: {
      rule: { kind: 'choices', choices: [yes, no] },
      strict: true,
      title: words.meets,
      message: words.meetsPrompt,
      prompt: words.meetsPrompt,
    },
  };
}

/** Says what belongs here and refuses nothing: whoever pastes a list passes over the rules of cells anyway. */
function prompted(title: string, prompt: string): InputRule {
  return { rule: { kind: 'text-length', max: 200 }, strict: false, title, message: prompt, prompt };
}

/** COUNTIF would take "007" and "7" for one number. */
function twice(numbers: Area): SheetFeature {
  const first = cellName({ row: numbers.row, column: numbers.column }).replace(/^/, '$');
  const from = cellName({ row: numbers.row, column: numbers.column }, true);
  const to = cellName({ row: numbers.row + numbers.rows - 1, column: numbers.column }, true);
  return {
    kind: 'conditional-format',
    area: numbers,
    formula: `=AND(${first}<>"",SUMPRODUCT(--(${from}:${to}=${first}))>1)`,
    style: 'attention',
  };
}
