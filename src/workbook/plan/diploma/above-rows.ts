import type { ResultWord } from '../../../core/exam/results/result-words';
import { marksOfWords } from '../../../core/exam/results/result-words';
import type { DiplomaSheetTexts } from '../../../language/diploma-sheet-texts';
import { contentAt } from '../collected/list-sheet';
import type { DraftCell, DraftRow } from '../sheet/draft';
import { blank, number, text } from '../sheet/draft';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { DiplomaColumn } from './diploma-columns';
import { readWordTable } from './entered-cell';

/** 0-based rows of the sheet: below the keys stand title, note, level, words, and the marks these stand for. */
export const aboveIndex = 3;
export const headerIndex = aboveIndex + 3;
/** Where the words begin, among the columns of the list. */
export const firstWord = 6;

/** A word that a result may be given in, and the mark it stands for. */
export type WordPair = readonly [word: DraftCell, mark: DraftCell];

/** The words and marks at the top as people have them; those of the product where there is no sheet yet. */
export function wordTable(there: KeyedSheet | null, words: DiplomaSheetTexts): readonly WordPair[] {
  const row = there?.row('words') ?? null;
  const marks = there?.row('marks') ?? null;
  if (there === null || row === null) {
    return (Object.keys(marksOfWords) as ResultWord[]).map((word) => [
      text(words.resultWords[word], 'text'),
      number(marksOfWords[word], 'inputNumber'),
    ]);
  }
  return readWordTable(there).map(({ word, column }) => [
    text(word, 'text'),
    { ...blank('inputNumber'), content: contentAt(there, marks ?? -1, column) },
  ]);
}

/**
 * The rows above the heads. @param level by the dossier: what people typed counts before it. @param on of which day core
 * tasks are; null = it is not said.
 */
export function aboveRows(
  { level, on }: { readonly level: number | null; readonly on: string | null },
  there: KeyedSheet | null,
  columns: readonly DiplomaColumn[],
  table: readonly WordPair[],
  words: DiplomaSheetTexts,
): readonly DraftRow[] {
  const typed = there === null ? null : contentAt(there, there.row('level') ?? -1, there.column('name'));
  const known = level === null ? blank('inputLineNumber') : number(level, 'inputLineNumber');
  const levelCell: DraftCell = typed === null ? known : { ...known, content: typed };
  const line = (pick: 0 | 1): DraftRow['cells'] =>
    Object.fromEntries(
      table.flatMap((pair, index) => {
        const key = columns[firstWord + index]?.key;
        return key === undefined ? [] : [[key, pair[pick]] as const];
      }),
    );
  const said: DraftRow['cells'] = on === null ? {} : { outcome: text(words.coreTasksOn(on), 'label') };
  return [
    { key: 'level', height: 20, cells: { number: text(words.level, 'label'), name: levelCell, ...said } },
    { key: 'words', height: null, cells: { ruleSet: text(words.words, 'labelRight'), ...line(0) } },
    { key: 'marks', height: 20, cells: { ruleSet: text(words.marks, 'labelRight'), ...line(1) } },
  ];
}
