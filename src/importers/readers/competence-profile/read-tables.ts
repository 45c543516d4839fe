import type { PlacedText } from '../../source-document';
import type { TableRow } from './assemble-rows';
import { assembleRows } from './assemble-rows';
import type { CompetencePart } from './find-competences';
import type { Marks } from './marks';
import type { Placement } from './place-marks';
import { alignedVariants, alignmentOf, columnsOfPage, shownVariants } from './place-marks';
import type { ProfileLine } from './profile-lines';
import { firstWord, isInnerStart, rowHabits, surelyOpening } from './sentence-boundaries';
import { tableTokens } from './table-tokens';

/** A process sentence with the variants that it holds for. */
export interface ProcessRow extends Placement {
  /** The how-manieth of the competences it was read from, 0-based: their codes may come back. */
  readonly competence: number;
  readonly lines: readonly PlacedText[];
  /** How many marks it has. */
  readonly marks: number;
}

export interface ReadTables {
  readonly rows: readonly ProcessRow[];
  /** Marks without a sentence. */
  readonly loose: readonly Marks[];
  /** Lines of heads of tables, left out on purpose. */
  readonly heads: readonly ProfileLine[];
}

/**
 * Reads the tables of all competences. What one of them shows (where rows begin, on which side cells are empty) helps to
 * read the others.
 * @param names letters of the variants' names, or '' when they are not known.
 * @param columns the number of variants.
 */
export function readTables(competences: readonly CompetencePart[], names: string, columns: number): ReadTables {
  const tables = competences.map(({ table }) => tableTokens(table, names, columns));
  const openers = new Set(
    tables
      .flatMap(({ tokens }) => surelyOpening(tokens))
      .flatMap(({ text }) => (isInnerStart(text) ? [] : [firstWord(text)])),
  );
  const read = tables.map(({ tokens, head }, competence) => ({
    competence,
    head,
    ...assembleRows(tokens, rowHabits(tokens, openers)),
  }));
  const marksOf = (rows: readonly TableRow[]): Marks[] => rows.flatMap((row) => row.marks ?? []);
  const page = columnsOfPage(
    read.flatMap(({ rows }) => marksOf(rows)),
    columns,
  );
  const shown = read.flatMap(({ competence, rows }) => {
    const offsets = page ?? columnsOfPage(marksOf(rows), columns);
    return rows.map((row) => ({
      competence,
      row,
      variants: row.marks === null ? null : shownVariants(row.marks, columns, offsets),
    }));
  });
  const alignment = alignmentOf(
    shown.map(({ variants }) => variants),
    columns,
  );
  return {
    rows: shown.map(({ competence, row, variants }) => {
      const marks = row.marks?.count ?? 0;
      const place = (): Placement => {
        if (marks === 0 || marks > columns) return { variants: [], by: 'unclear' };
        if (marks === columns) return { variants: alignedVariants(marks, columns, 'left'), by: 'shown' };
        if (variants !== null) return { variants, by: 'shown' };
        return { variants: alignedVariants(marks, columns, alignment), by: 'aligned' };
      };
      return { competence, lines: row.lines, marks, ...place() };
    }),
    loose: read.flatMap(({ loose }) => loose),
    heads: read.flatMap(({ head }) => head),
  };
}

/** The number of variants as the tables tell it: the most marks that rows have, one stray row not counted. */
export function mostMarks(competences: readonly CompetencePart[]): number {
  const counts = new Map<number, number>();
  for (const { table } of competences) {
    for (const { marks } of tableTokens(table, '', 1).tokens) {
      if (marks !== null) counts.set(marks.count, (counts.get(marks.count) ?? 0) + 1);
    }
  }
  const often = [...counts].filter(([, rows]) => rows > 1 || counts.size === 1);
  return Math.max(0, ...often.map(([count]) => count));
}
