import type { SheetTexts } from '../../../language/sheet-texts';
import { cellName, columnName, quotedText } from '../a1';
import { printedSheet } from '../sheet/page';
import type { Positions } from '../sheet/positions';
import type { StyleName } from '../theme';
import type { Area, SheetFeature } from '../workbook-plan';
import type { FormFrame } from './form-columns';
import type { FormInput, Merge } from './form-draft';

/** Merged cells, colours beside words, page and protection of a form. */
export function formFeatures(
  at: Positions,
  frame: FormFrame,
  merges: readonly Merge[],
  input: FormInput,
  texts: SheetTexts,
): readonly SheetFeature[] {
  const row = (key: string): number => at.row(key) ?? 0;
  const column = (key: string): number => at.column(key) ?? 0;
  /** The last column between two rows, both left out. */
  const lastColumn = (after: string, before: string): Area => ({
    row: row(after) + 1,
    column: column('attention'),
    rows: Math.max(1, row(before) - row(after) - 1),
    columns: 1,
  });
  const attention = lastColumn('header', 'space:body');
  const outcome: Area = { row: row('outcome+percentage'), column: column(frame.left[0]), rows: 1, columns: 1 };
  const title = texts.form.title(input.exam.code, input.exam.name);
  return [
    ...merges.map(({ row: key, from, to }): SheetFeature => {
      const area = { row: row(key), column: column(from), rows: 1, columns: column(to) - column(from) + 1 };
      return { kind: 'merge', area };
    }),
    ...outcomeColours(outcome),
    ...outcomeColours(attention),
    ...outcomeColours(lastColumn('resultsHeader', 'space:foot')),
    colour(attention, (cell) => `AND(${cell}<>"",${cell}<>${quotedText(texts.form.incomplete)})`, 'attention'),
    ...rubricColours(at, frame, attention),
    // The criterion stays in view while assessors fill in what is far to the right of it.
    { kind: 'freeze', rows: 0, columns: column('indicator') + 1 },
    printedSheet({ title, titleRows: { first: row('header'), last: row('header') } }, texts),
    { kind: 'protection', allow: ['format-rows', 'format-columns'] },
  ];
}

/**
 * Colours on rubric rows, each beside a word under "let op" or above the rubric: a motivation that is missing, levels far
 * apart, a descriptor that is still a proposal.
 */
function rubricColours(
  at: Positions,
  { columns }: FormFrame,
  body: Pick<Area, 'row' | 'rows'>,
): readonly SheetFeature[] {
  const onRow = (key: string): string => `$${columnName(at.column(key) ?? 0)}${body.row + 1}`;
  const colours = (prefix: string, style: StyleName, condition: (key: string, number: string) => string) =>
    columns.flatMap(({ key }): readonly SheetFeature[] => {
      const [kind, number = ''] = key?.split('.') ?? [];
      if (key === null || kind !== prefix) return [];
      const area = { ...body, column: at.column(key) ?? 0, columns: 1 };
      return [{ kind: 'conditional-format', area, formula: `=${condition(key, number)}`, style }];
    });
  return [
    ...colours('motivation', 'bad', (_, number) => `${onRow(`lacks.${number}`)}=1`),
    ...colours('level', 'attention', () => `${onRow('apart')}=1`),
    ...colours('descriptor', 'proposal', (key, number) => {
      const proposal = onRow(`proposal.${number}`);
      return `AND(${proposal}<>"",${onRow(key)}=${proposal})`;
    }),
  ];
}

function outcomeColours(area: Area): readonly SheetFeature[] {
  return [colour(area, (cell) => `${cell}="O"`, 'bad'), colour(area, (cell) => `OR(${cell}="V",${cell}="G")`, 'good')];
}

function colour(area: Area, condition: (cell: string) => string, style: StyleName): SheetFeature {
  return { kind: 'conditional-format', area, formula: `=${condition(cellName(area))}`, style };
}
