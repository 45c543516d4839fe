import { keyOfNumber } from '../../../core/exam/candidates/merge-candidates';
import type { CandidateDiploma } from '../../../core/exam/diploma/candidate-diplomas';
import type { ExamBook } from '../../../core/exam/exam-book';
import { diplomaSheetTextsOf } from '../../../language/diploma-sheet-texts';
import type { SheetTexts } from '../../../language/sheet-texts';
import { draftList } from '../collected/list-sheet';
import type { DraftSheet } from '../sheet/draft';
import { blank } from '../sheet/draft';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import { aboveRows, headerIndex, wordTable } from './above-rows';
import { candidateRow } from './candidate-row';
import { diplomaColours } from './diploma-colours';
import { diplomaColumns, fewestElectives } from './diploma-columns';
import type { ListRange } from './list-range';
import { rowReferences } from './row-references';
import type { StatedOn } from './stated-formula';

/** What the sheet is made of. */
export interface DiplomaSheetInput {
  readonly book: ExamBook;
  readonly candidates: readonly CandidateDiploma[];
  /** Level of the qualification by the dossier; null = unknown. */
  readonly level: number | null;
  /** Day of which core tasks, names and start dates are, YYYY-MM-DD; null = it is not said. */
  readonly on: string | null;
  /** Where Kandidaten says who meets the requirements; null = nowhere. */
  readonly stated: StatedOn | null;
  /** Where exemptions stand; null = nowhere. */
  readonly exemptions: ListRange | null;
  /** Row in which each candidate of the sheet that is there counts (read-diploma-sheet.ts), by keyOfNumber. */
  readonly rows: ReadonlyMap<string, number>;
  readonly there: KeyedSheet | null;
}

/**
 * The sheet Diploma-eisen: a row for each candidate, with what people enter beside the core tasks, and as live formulas
 * which requirements hold, whether everything entered meets them, and what is missing. What people typed stays.
 */
export function draftDiploma(input: DiplomaSheetInput, texts: SheetTexts, name: string): DraftSheet {
  const { book, candidates, level, on, stated, exemptions, there, rows: known } = input;
  const words = diplomaSheetTextsOf(book.language);
  const used = candidates.flatMap(({ record }) => record.electives.map((elective) => elective.number));
  const electives = Math.max(fewestElectives, ...used.map((count) => count + 1));
  const columns = diplomaColumns(book.framework, electives, words);
  const table = wordTable(there, words);
  const row = rowReferences(book, columns, electives, table.length, exemptions);
  const rows = candidates.map((candidate, index) =>
    candidateRow(candidate, {
      ...{ there, stated, columns, words },
      at: known.get(keyOfNumber(candidate.number)) ?? null,
      row: row(headerIndex + 1 + index),
    }),
  );
  return draftList(
    {
      role: 'diploma',
      name,
      tabColor: '#107c10',
      title: words.title,
      note: words.note,
      table: 'DekkendDiploma',
      columns,
      above: aboveRows({ level, on }, there, columns, table, words),
      rows: rows.length === 0 ? [{ key: null, height: 18, cells: { number: blank('text') } }] : rows,
      frozen: 3,
      // With every keuzedeel beside it nobody could read it; what these lack is said.
      printed: columns.findIndex(({ key }) => key === 'english') + 2,
      features: (firstRow) => diplomaColours(columns, firstRow, rows.length, book.language),
      rowThere: (key) => known.get(key.replace(/^candidate:/, '')) ?? null,
      isNoted: (at) =>
        there !== null &&
        columns.some(({ key, by }) => by === 'people' && there.text(at, there.column(key)).trim() !== ''),
    },
    there,
    texts,
  );
}
