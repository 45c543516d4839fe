import type { Exam } from '../../../core/exam/exam-plan';
import type { SheetTexts } from '../../../language/sheet-texts';
import type { DraftCell, DraftColumn, DraftSheet } from '../sheet/draft';
import { blank, text } from '../sheet/draft';
import { printedSheet } from '../sheet/page';
import type { Area, SheetFeature } from '../workbook-plan';
import { heightFor, lineHeight } from '../sheet/row-height';
import { listText, scaleText, weightText } from './readable';
import { examCells, examInputs } from './exam-cells';
import { examColumns, examKey } from './exam-columns';

/** Rows above the first exam: key row, title, subtitle, note, header. */
const headerIndex = 4;
/** Rows below the table that already have the drop-downs of a new exam. */
const spareRows = 40;

/**
 * On paper stands what a committee decides about, up to the version; who built it, scale and instructions (printed on the
 * forms) are for the screen. Whole columns, because people add exams below: what is empty is not printed.
 */
const printed: Area = {
  row: 0,
  column: 1,
  rows: 1_048_576,
  columns: examColumns.findIndex(({ key }) => key === 'version') + 1,
};

export interface PlanSheetInput {
  readonly exams: readonly Exam[];
  /** The dossier's title. */
  readonly title: string;
  /** Which qualification, in one line. */
  readonly subtitle: string;
  /** Name of the form sheet of an exam, by exam id; exams without a form have no link. */
  readonly formSheets: ReadonlyMap<string, string>;
}

/** The sheet Examenplan: one table row per exam, everything but what it covers (that is Dekking). Not protected. */
export function draftPlanSheet(input: PlanSheetInput, texts: SheetTexts, name: string): DraftSheet {
  const words = texts.plan;
  const headers: readonly string[] = examColumns.map(({ key }) =>
    key === 'critical' ? 'critical' : words.columns[key].header,
  );
  // A table needs a row of data even before there is an exam.
  const count = Math.max(1, input.exams.length);
  return {
    role: { kind: 'plan' },
    name,
    visibility: 'visible',
    tabColor: '#0f548c',
    columns: fittedColumns(headers),
    rows: [
      { key: 'title', height: 30, cells: { code: text(words.title, 'title') } },
      { key: 'subtitle', height: 18, cells: { code: text(input.subtitle, 'subtitle') } },
      { key: 'note', height: 22, cells: { code: text(words.note, 'label') } },
      {
        key: 'header',
        height: headerHeight(headers),
        cells: Object.fromEntries(examColumns.map(({ key }, index) => [key, text(headers[index] ?? key, 'header')])),
      },
      ...input.exams.map((exam) => ({
        key: examKey(exam.id),
        height: rowHeight(exam, texts),
        cells: { ...examCells(exam, texts), link: linkCell(exam, input.formSheets, words.linkTip) },
      })),
      ...(input.exams.length === 0 ? [{ key: null, height: 18, cells: emptyCells(texts) }] : []),
    ],
    features: [
      {
        kind: 'table',
        name: 'DekkendExamenplan',
        area: { row: headerIndex, column: 0, rows: count + 1, columns: examColumns.length + 1 },
        columns: ['header', ...headers],
        filter: true,
      },
      ...spareInputs(headerIndex + 1 + count, texts),
      { kind: 'freeze', rows: headerIndex + 1, columns: 3 },
      printedSheet(
        {
          title: `${words.title} · ${input.title}`,
          titleRows: { first: headerIndex, last: headerIndex },
          area: printed,
        },
        texts,
      ),
    ],
  };
}

/** No word of a header may break in the middle: beside it stand the arrow of the filter and the edges. */
function fittedColumns(headers: readonly string[]): readonly DraftColumn[] {
  return examColumns.map((column, index) => {
    const longest = Math.max(0, ...(headers[index] ?? '').split(' ').map(({ length }) => length));
    return { ...column, width: Math.max(column.width, longest + 4) };
  });
}

/** Two lines at least; words of one kind of document are longer than those of another. */
function headerHeight(headers: readonly string[]): number {
  const visible = examColumns.flatMap((column, index) =>
    'hidden' in column ? [] : [{ text: headers[index] ?? '', width: column.width }],
  );
  return heightFor(visible, 34);
}

/**
 * Instructions are long; they may not push the next exam off the screen, so a row has a height of its own: that of its
 * other texts, and at least four lines.
 */
function rowHeight(exam: Exam, texts: SheetTexts): number {
  const width = (key: string): number => examColumns.find((column) => column.key === key)?.width ?? 10;
  const scale = exam.scale === null ? '' : scaleText(exam.scale, texts.passes);
  const fitted = [
    { text: exam.name, width: width('name') },
    { text: texts.examForms[exam.form], width: width('form') },
    { text: weightText(exam.weight), width: width('weight') },
    { text: listText(exam.requires ?? []), width: width('requires') },
    { text: listText(exam.essential), width: width('essential') },
    { text: exam.cutScoreReason ?? '', width: width('cutScoreReason') },
    { text: scale, width: width('scale') },
  ];
  return heightFor(fitted, 4 * lineHeight + 3);
}

function linkCell(exam: Exam, formSheets: ReadonlyMap<string, string>, tip: string): DraftCell {
  const sheet = formSheets.get(exam.id);
  return sheet === undefined
    ? blank('locked')
    : {
        ...text(sheet, 'link'),
        link: { sheet, target: { row: 1, column: 1 }, tip },
      };
}

function emptyCells(texts: SheetTexts): Readonly<Record<string, DraftCell>> {
  const inputs = examInputs(texts);
  return Object.fromEntries(
    examColumns.map(({ key }) => {
      const input = inputs[key];
      const style = key === 'link' ? 'locked' : key === 'critical' ? 'machine' : 'input';
      return [key, input === undefined ? blank(style) : { ...blank(style), input }];
    }),
  );
}

function spareInputs(firstRow: number, texts: SheetTexts): readonly SheetFeature[] {
  const inputs = examInputs(texts);
  return examColumns.flatMap(({ key }, index) => {
    const input = inputs[key];
    const area = { row: firstRow, column: index + 1, rows: spareRows, columns: 1 };
    return input === undefined ? [] : [{ kind: 'validation', area, ...input } as const];
  });
}
