import fc from 'fast-check';
import type { WorkbookPort } from '../../../src/app/ports';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import { emptyWorkbook, snapshotOfPlan } from '../../workbook/snapshot-of-plan';
import { insertLine, loseNames, renameSheet, reverseSheets, shuffleTable } from '../../workbook/plan/disturb';

type Disturbance = (book: WorkbookSnapshot) => WorkbookSnapshot;

/** A workbook that is nothing but its snapshot, which a test may change as people do. */
export function inMemory(): WorkbookPort & { readonly disturb: (change: Disturbance) => void } {
  let now = emptyWorkbook;
  return {
    snapshot: () => Promise.resolve(now),
    apply: (plan) => {
      now = snapshotOfPlan(plan, now);
      return Promise.resolve();
    },
    disturb: (change) => {
      now = change(now);
    },
  };
}

const nameAt = ({ sheets }: WorkbookSnapshot, at: number): string => sheets[at % sheets.length]?.name ?? '';

/** What people and other programs do: lines put in, tables sorted, sheets renamed and moved, names lost. */
export const disturbance: fc.Arbitrary<Disturbance> = fc.oneof(
  fc.constantFrom<Disturbance>(reverseSheets, loseNames),
  fc.record({ at: fc.nat(), axis: fc.constantFrom<'row' | 'column'>('row', 'column'), index: fc.nat(30) }).map(
    ({ at, axis, index }): Disturbance =>
      (book) =>
        insertLine(book, nameAt(book, at), axis, index),
  ),
  fc.nat().map(
    (at): Disturbance =>
      (book) =>
        renameSheet(book, nameAt(book, at), `Eigen naam ${at}`),
  ),
  fc.record({ at: fc.nat(), seed: fc.nat(100) }).map(
    ({ at, seed }): Disturbance =>
      (book) =>
        book.tables.length === 0 ? book : shuffleTable(book, book.tables[at % book.tables.length]?.sheet ?? '', seed),
  ),
);
