import type { CandidateDiploma } from '../../../core/exam/diploma/candidate-diplomas';
import { keyOfNumber } from '../../../core/exam/candidates/merge-candidates';
import type { CoreTaskStanding } from '../../../core/exam/diploma/core-task-standing';
import type { ExamBook } from '../../../core/exam/exam-book';
import type { ResultWord } from '../../../core/exam/results/result-words';
import { marksOfWords } from '../../../core/exam/results/result-words';
import { referenceOf, unitsOf } from '../../../core/framework/structure';
import type { DiplomaSheetTexts } from '../../../language/diploma-sheet-texts';
import { diplomaSheetTextsOf } from '../../../language/diploma-sheet-texts';
import { diplomaTextsOf } from '../../../language/diploma-texts';
import type { SheetTexts } from '../../../language/sheet-texts';
import { areaName, cellName, columnName } from '../a1';
import { contentAt, draftList } from '../collected/list-sheet';
import type { DraftCell, DraftRow, DraftSheet } from '../sheet/draft';
import { blank, number, text } from '../sheet/draft';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { SheetFeature } from '../workbook-plan';
import type { DiplomaColumn } from './diploma-columns';
import { coreKey, diplomaColumns, electiveKeys, fewestElectives, parts } from './diploma-columns';
import { inputsOf } from './diploma-inputs';
import { liveCells } from './live-cells';
import { readWordTable } from './entered-cell';
import type { RowReferences } from './requirement-formulas';
import type { StatedOn } from './stated-formula';
import { typedOver, writtenText } from './written-row';

/** Rows above the heads: level, words, the marks they stand for. */
const above = ['level', 'words', 'marks'] as const;
/** 0-based rows of the sheet: below the keys stand title, note, and the rows above the heads. */
const aboveIndex = 3;
const headerIndex = aboveIndex + above.length;
/** Where the words begin, among the columns of the list. */
const firstWord = 6;

/** What the sheet is made of. */
export interface DiplomaSheetInput {
  readonly book: ExamBook;
  readonly candidates: readonly CandidateDiploma[];
  /** Level of the qualification by the dossier; null = unknown. */
  readonly level: number | null;
  /** Where Kandidaten says who meets the requirements; null = nowhere. */
  readonly stated: StatedOn | null;
  /** Row in which each candidate of the sheet that is there counts (read-diploma-sheet.ts), by keyOfNumber. */
  readonly rows: ReadonlyMap<string, number>;
  readonly there: KeyedSheet | null;
}

/**
 * The sheet Diploma-eisen: a row for each candidate, with what people enter beside the core tasks, and as live formulas
 * which requirements hold, whether everything entered meets them, and what is missing. What people typed stays.
 */
export function draftDiploma(input: DiplomaSheetInput, texts: SheetTexts, name: string): DraftSheet {
  const { book, candidates, there, rows: known } = input;
  const words = diplomaSheetTextsOf(book.language);
  const used = candidates.flatMap(({ record }) => record.electives.map((elective) => elective.number));
  const electives = Math.max(fewestElectives, ...used.map((count) => count + 1));
  const columns = diplomaColumns(book.framework, electives, words);
  const table = wordTable(there, words);
  const row = rowReferences(input, columns, electives, table.length, words);
  const rows = candidates.map((candidate, index) =>
    candidateRow(candidate, { ...input, columns, electives, words, row: row(headerIndex + 1 + index) }),
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
      above: aboveRows(input, columns, table, words),
      rows: rows.length === 0 ? [{ key: null, height: 18, cells: { number: blank('text') } }] : rows,
      frozen: 3,
      // With every keuzedeel beside it nobody could read it; what these lack is said.
      printed: columns.findIndex(({ key }) => key === 'english') + 2,
      features: (firstRow) => features(columns, firstRow, rows.length, input),
      rowThere: (key) => known.get(key.replace(/^candidate:/, '')) ?? null,
      isNoted: (at) =>
        there !== null &&
        columns.some(({ key, by }) => by === 'people' && there.text(at, there.column(key)).trim() !== ''),
    },
    there,
    texts,
  );
}

interface RowInput extends DiplomaSheetInput {
  readonly columns: readonly DiplomaColumn[];
  readonly electives: number;
  readonly words: DiplomaSheetTexts;
  readonly row: RowReferences;
}

function candidateRow(candidate: CandidateDiploma, input: RowInput): DraftRow {
  const { there, columns, words, stated, row } = input;
  const { number: own, name, startDate, coreTasks } = candidate;
  const at = there === null ? null : (input.rows.get(keyOfNumber(own)) ?? null);
  const shown = Object.fromEntries(
    coreTasks.map((standing) => [coreKey(standing.coreTask), standingWord(standing, words)]),
  );
  const written = { name: name ?? '', startDate: startDate ?? '', ...shown };
  const kept = (key: string, empty: DraftCell): DraftCell => {
    const content = there === null || at === null ? null : contentAt(there, at, there.column(key));
    return content === null ? empty : { ...empty, content };
  };
  const over = there === null || at === null ? [] : typedOver(there, at, columns);
  const moved = over.map(({ header, found }) => `${header}: ${found}`);
  const remarks = [there === null || at === null ? '' : there.text(at, there.column('remarks')).trim(), ...moved];
  const inputs = inputsOf(words, input.electives);
  const standings = columns.flatMap(({ key, header }) => {
    const word = shown[key];
    return word === undefined ? [] : [[header, word] as const];
  });
  return {
    key: `candidate:${keyOfNumber(own)}`,
    height: null,
    cells: {
      number: text(own, 'text'),
      name: text(name ?? '', 'text'),
      startDate: startDate === null ? blank('date') : { content: { kind: 'date', date: startDate }, style: 'date' },
      ...Object.fromEntries(Object.entries(shown).map(([key, word]) => [key, text(word, 'codeCentered')])),
      ...Object.fromEntries(inputs.map(([key, cell]) => [key, kept(key, cell)])),
      ...liveCells(candidate, standings, row, stated),
      remarks: text(remarks.filter(Boolean).join('\n'), 'input'),
      machine: text(writtenText(written), 'machine'),
    },
  };
}

/** What stands under a core task. */
function standingWord({ standing, outcome }: CoreTaskStanding, words: DiplomaSheetTexts): string {
  switch (standing) {
    case 'sufficient':
      return outcome ?? '';
    case 'exempt':
      return words.exempt;
    case 'not-adopted':
      return words.notAdopted(outcome ?? '');
    case 'changed-since':
      return words.changedSince(outcome ?? '');
    default:
      return words.standings[standing];
  }
}

/** The words and marks at the top as people have them; those of the product where there is no sheet yet. */
function wordTable(
  there: KeyedSheet | null,
  words: DiplomaSheetTexts,
): readonly (readonly [word: DraftCell, mark: DraftCell])[] {
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

function aboveRows(
  { level, there }: DiplomaSheetInput,
  columns: readonly DiplomaColumn[],
  table: readonly (readonly [word: DraftCell, mark: DraftCell])[],
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
  return [
    { key: 'level', height: 20, cells: { number: text(words.level, 'label'), name: levelCell } },
    { key: 'words', height: null, cells: { ruleSet: text(words.words, 'labelRight'), ...line(0) } },
    { key: 'marks', height: 20, cells: { ruleSet: text(words.marks, 'labelRight'), ...line(1) } },
  ];
}

/** What the formulas of a row look at, by the row's 0-based place. */
function rowReferences(
  { book }: DiplomaSheetInput,
  columns: readonly DiplomaColumn[],
  electives: number,
  wordCount: number,
  sheetWords: DiplomaSheetTexts,
): (row: number) => RowReferences {
  const places = new Map(columns.map(({ key }, index) => [key, columnName(index + 1)]));
  const place = (key: string): string => {
    const column = places.get(key);
    if (column === undefined) throw new Error(`no column ${key}`);
    return column;
  };
  const words = { row: aboveIndex + 1, column: firstWord + 1, rows: 1, columns: Math.max(1, wordCount) };
  return (row) => ({
    at: (key) => `$${place(key)}${row + 1}`,
    head: (key) => `${place(key)}$${headerIndex + 1}`,
    level: cellName({ row: aboveIndex, column: 2 }, true),
    table: { words: areaName(words, true), marks: areaName({ ...words, row: words.row + 1 }, true) },
    coreTasks: unitsOf(book.framework).map((unit) => referenceOf(book.framework, unit)),
    electives,
    words: diplomaTextsOf(book.language),
    sheetWords,
  });
}

/** Outcomes by colour, what is not understood, and where Kandidaten says more than what is entered shows. */
function features(
  columns: readonly DiplomaColumn[],
  firstRow: number,
  rows: number,
  { book }: DiplomaSheetInput,
): readonly SheetFeature[] {
  const words = diplomaTextsOf(book.language);
  const { extra } = diplomaSheetTextsOf(book.language);
  const place = (key: string): number => columns.findIndex((column) => column.key === key) + 1;
  const at = (key: string): string => `$${columnName(place(key))}${firstRow + 1}`;
  const colour = (key: string, when: string, style: 'good' | 'attention' | 'bad'): SheetFeature => ({
    kind: 'conditional-format',
    area: { row: firstRow, column: place(key), rows: Math.max(1, rows), columns: 1 },
    formula: `=${when}`,
    style,
  });
  const marks = parts.map((part) => colour(part, `${at(`whole.${part}`)}="?"`, 'bad'));
  const electives = columns.flatMap(({ key }) => {
    const number = /^elective\.(\d+)\.value$/.exec(key)?.[1];
    return number === undefined ? [] : [colour(electiveKeys(Number(number)).result, `${at(key)}="?"`, 'bad')];
  });
  const isMet = `${at('outcome')}="${words.outcomes.meets}"`;
  return [
    colour('outcome', isMet, 'good'),
    colour('outcome', `${at('outcome')}<>""`, 'attention'),
    colour('stated', `AND(${at('stated')}="${extra.yes}",NOT(${isMet}))`, 'bad'),
    ...marks,
    ...electives,
  ];
}
