import { candidateResults } from '../../../core/exam/collect/candidate-results';
import type { ExamBook } from '../../../core/exam/exam-book';
import { wholeWords } from '../../../core/whole-words';
import { cellName } from '../a1';
import { findSheets } from '../book/find-sheets';
import type { WorkbookSnapshot } from '../snapshot';
import type { SheetPlan, WorkbookPlan } from '../workbook-plan';
import { amongst } from './candidate-lines';

/** Cells of one sheet in which a name or a number of somebody who was removed still stands. */
export interface StillNamed {
  readonly sheet: string;
  /** A1 */
  readonly cells: readonly string[];
}

/** Shorter numbers stand in too many cells by chance, and shorter names are no names to look for. */
const [shortestNumber, shortestName] = [4, 3] as const;

/** What these candidates are called in a workbook. */
export function namesOf(book: ExamBook, numbers: readonly string[]): readonly string[] {
  const isOne = amongst(numbers);
  const onForms = [
    ...[...book.forms, ...book.candidateForms].flatMap(({ candidate }) => candidate ?? []),
    ...book.collected.forms.map(({ candidate: number, name }) => ({ number, name })),
  ].filter(({ number }) => isOne(number ?? ''));
  const listed = candidateResults(book).filter(({ number }) => isOne(number));
  const names = [...listed, ...onForms].flatMap(({ name }) => name?.replace(/\s+/g, ' ').trim() ?? []);
  return [...new Set(names)];
}

/** Whether a text has one of these names or numbers in it, as whole words and ignoring case. */
export function mentioning(numbers: readonly string[], names: readonly string[]): (text: string) => boolean {
  const words = [
    ...numbers.map((number) => number.trim()).filter(({ length }) => length >= shortestNumber),
    ...names.filter(({ length }) => length >= shortestName),
  ];
  const found = wholeWords(words, 'iu');
  return (text) => found?.test(text) ?? false;
}

/**
 * Where one of them is still named when a plan is applied: in what stays of our sheets, and in what is made anew. Sheets of
 * people's own are not read, so nothing is said of those; nor of the hidden sheet, which keeps no candidates.
 * @param rest the workbook that `plan` is for.
 */
export function stillNamed(
  rest: WorkbookSnapshot,
  { changes }: WorkbookPlan,
  isNamed: (text: string) => boolean,
): readonly StillNamed[] {
  const made = changes.flatMap((change) => (change.kind === 'create' || change.kind === 'replace' ? [change] : []));
  const gone = new Set(
    changes.flatMap((each) => (each.kind === 'replace' || each.kind === 'delete' ? [each.target] : [])),
  );
  const machine = findSheets(rest).byKey.get('machine')?.sheet.name;
  const staying = rest.sheets.filter(({ name, read }) => read && name !== machine && !gone.has(name));
  return [
    ...staying.map(({ name, values, origin }) => ({
      sheet: name,
      cells: values.flatMap((line, row) =>
        line.flatMap((value, column) =>
          value !== null && isNamed(String(value))
            ? [cellName({ row: origin.row + row, column: origin.column + column })]
            : [],
        ),
      ),
    })),
    ...made.map(({ sheet }) => ({ sheet: sheet.name, cells: cellsOf(sheet, isNamed) })),
  ].filter(({ cells }) => cells.length > 0);
}

function cellsOf({ blocks }: SheetPlan, isNamed: (text: string) => boolean): readonly string[] {
  return blocks.flatMap(({ row, column, contents }) =>
    contents.flatMap((line, down) =>
      line.flatMap((content, right) => {
        const text =
          content?.kind === 'text' ? content.text : content?.kind === 'formula' ? String(content.result) : '';
        return text !== '' && isNamed(text) ? [cellName({ row: row + down, column: column + right })] : [];
      }),
    ),
  );
}
