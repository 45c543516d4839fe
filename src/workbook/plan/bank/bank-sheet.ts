import type { BankEntry } from '../../../core/exam/bank/bank-entry';
import type { BankSheetTexts } from '../../../language/bank-texts';
import type { SheetTexts } from '../../../language/sheet-texts';
import { scaleText } from '../exams/readable';
import type { DraftCell, DraftColumn, DraftRow, DraftSheet, InputRule } from '../sheet/draft';
import { blank, columnId, number, text } from '../sheet/draft';
import { listFeatures } from '../sheet/list-features';
import type { BankColumn } from './bank-columns';
import { bankColumns, levelColumns, originColumns } from './bank-columns';

/** A column that people put beside ours, with what it has on each row that was there. */
export interface OwnColumn {
  readonly header: string;
  readonly width: number;
  readonly values: readonly (string | number | null)[];
}

const narrow = 12;
const widths: Readonly<Partial<Record<BankColumn, number>>> = {
  workProcess: 14,
  text: 44,
  scale: 30,
  evidence: 16,
  dossier: 26,
  exam: 14,
};

/** Rows above the first entry: key row, title, note, header. */
const headerIndex = 3;
/** Empty rows of the table to type in. */
const spareRows = 10;

/**
 * The sheet Rubriekenbank: a table with one row per entry and empty rows below them. Not protected, so that people can add,
 * change, sort and filter. @param own columns of people's own, kept beside ours.
 */
export function draftBank(
  entries: readonly BankEntry[],
  own: readonly OwnColumn[],
  words: BankSheetTexts,
  texts: SheetTexts,
  name: string,
): DraftSheet {
  const ours = bankColumns.map((key): DraftColumn => ({ key, width: widthOf(key) }));
  const columns = [...ours, ...own.map(({ width }): DraftColumn => ({ key: null, width }))];
  const ownCells = (valueOf: (column: OwnColumn) => DraftCell): DraftRow['cells'] =>
    Object.fromEntries(
      own.map((column, at) => [columnId({ key: null, width: 0 }, ours.length + at), valueOf(column)] as const),
    );
  const rules = rulesOf(words, texts);
  return {
    role: { kind: 'bank' },
    name,
    visibility: 'visible',
    tabColor: '#5c2d91',
    columns,
    rows: [
      { key: 'title', height: 30, cells: { workProcess: text(words.title, 'title') } },
      { key: 'note', height: 22, cells: { workProcess: text(words.note, 'label') } },
      {
        key: 'header',
        height: 34,
        cells: {
          ...Object.fromEntries(bankColumns.map((key) => [key, text(words.columns[key], 'header')])),
          ...ownCells(({ header }) => text(header, 'header')),
        },
      },
      ...entries.map((entry, at): DraftRow => ({
        key: 'entry',
        height: null,
        cells: { ...ruled(entryCells(entry, texts), rules), ...ownCells(({ values }) => ownCell(values[at] ?? null)) },
      })),
      ...Array.from({ length: spareRows }, (): DraftRow => ({
        key: 'entry',
        height: 18,
        cells: { ...ruled(emptyCells(), rules), ...ownCells(() => blank('input')) },
      })),
    ],
    features: listFeatures(
      {
        name: 'DekkendRubriekenbank',
        headerIndex,
        rows: entries.length + spareRows,
        headers: [...bankColumns.map((key) => words.columns[key]), ...own.map(({ header }) => header)],
        title: words.title,
      },
      texts,
    ),
  };
}

function widthOf(key: BankColumn): number {
  return widths[key] ?? (levelColumns.some((level) => level === key) ? 36 : narrow);
}

function entryCells(entry: BankEntry, texts: SheetTexts): Readonly<Record<BankColumn, DraftCell>> {
  const { scale, descriptors, origin, weight, critical, own } = entry;
  const word = (value: string | null): DraftCell => text(value ?? '', 'input');
  const yes = (value: boolean): DraftCell => text(value ? texts.yes : '', 'input');
  const levels = levelColumns.map((key, at) => [key, word(descriptors[scale[at]?.code ?? ''] ?? null)] as const);
  const origins = originColumns.map((key) => [key, word(origin[key])] as const);
  return {
    ...emptyCells(),
    ...Object.fromEntries([...levels, ...origins]),
    workProcess: word(entry.workProcess),
    text: word(entry.text),
    scale: word(scaleText(scale, texts.passes)),
    evidence: word(entry.evidence),
    weight: number(weight, 'inputNumber'),
    critical: yes(critical),
    own: yes(own),
    code: word(entry.code),
    ...(origin.date === null ? {} : { date: { content: { kind: 'date', date: origin.date }, style: 'inputDate' } }),
  };
}

function emptyCells(): Record<BankColumn, DraftCell> {
  const style = (key: BankColumn) => (key === 'weight' ? 'inputNumber' : key === 'date' ? 'inputDate' : 'input');
  return Object.fromEntries(bankColumns.map((key) => [key, blank(style(key))])) as Record<BankColumn, DraftCell>;
}

function ownCell(value: string | number | null): DraftCell {
  return typeof value === 'number' ? number(value, 'inputNumber') : text(value ?? '', 'input');
}

type Rules = Readonly<Partial<Record<BankColumn, InputRule>>>;

/** Says what belongs in a cell and refuses nothing: what cannot be read is told when the bank is used. */
function rulesOf(words: BankSheetTexts, texts: SheetTexts): Rules {
  const prompted = (key: BankColumn, prompt: string): InputRule => ({
    rule: { kind: 'text-length', max: 2000 },
    strict: false,
    title: words.columns[key],
    message: prompt,
    prompt,
  });
  const choice: InputRule = {
    rule: { kind: 'choices', choices: [texts.yes, texts.no] },
    strict: false,
    ...texts.inputChoose,
  };
  return { scale: prompted('scale', words.scalePrompt), critical: choice, own: choice };
}

function ruled(cells: Readonly<Record<BankColumn, DraftCell>>, rules: Rules): DraftRow['cells'] {
  return Object.fromEntries(
    bankColumns.map((key) => {
      const input = rules[key];
      return [key, input === undefined ? cells[key] : { ...cells[key], input }];
    }),
  );
}
