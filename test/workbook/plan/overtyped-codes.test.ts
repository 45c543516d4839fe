import { check } from '../../../src/core/checks/engine';
import { cellName } from '../../../src/workbook/plan/a1';
import { createBook } from '../../../src/workbook/plan/create-book';
import { planDossierAgain } from '../../../src/workbook/plan/plan-dossier-again';
import { planForms } from '../../../src/workbook/plan/plan-forms';
import { parseCell } from '../../../src/workbook/plan/range-reference';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import { snapshotOfPlan } from '../snapshot-of-plan';
import { bicyclePlan, bicycleRental } from './bicycle-rental';
import { bookOf } from './book-of';
import { insertLine, setCell } from './disturb';

const input = { framework: bicycleRental, profile: 'P1', language: 'nl', openImportWarnings: 0 } as const;
const made = snapshotOfPlan(createBook({ ...input, plan: bicyclePlan }, null).value);
const row = bookOf(made).coverage.rows.find(({ itemId }) => itemId === 'w2')?.place.cell ?? '';

/** The matrix made anew because an exam was typed below the plan. */
function withAnotherExam(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const last = parseCell(bookOf(snapshot).exams.at(-1)?.place.cell ?? '') ?? { row: 0, column: 0 };
  const below = cellName({ row: last.row + 1, column: last.column });
  const typed = setCell(insertLine(snapshot, 'Examenplan', 'row', last.row + 1), 'Examenplan', below, 'PVB9');
  return snapshotOfPlan(planForms(bookOf(typed), typed).value, typed);
}

/** The matrix made anew because the dossier was read again. */
function withDossierAgain(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const newer = { framework: bicycleRental, profile: 'P1', source: null, openImportWarnings: 0 };
  return snapshotOfPlan(planDossierAgain(newer, bookOf(snapshot), snapshot).value, snapshot);
}

/** Codes of the rows that each exam marks. */
const marks = (snapshot: WorkbookSnapshot) =>
  bookOf(snapshot).coverage.columns.map(({ header, marks: own }) => [header, own.map(({ row: { code } }) => code)]);

describe.each([
  ['an exam was added', withAnotherExam],
  ['the dossier was read again', withDossierAgain],
])('a code typed over that of a row, after %s', (_, again) => {
  const typed = setCell(made, 'Dekking', row, 'B9-K9-W9');
  const after = again(typed);

  it('keeps its marks and is still told of', () => {
    const before = marks(typed);
    expect(before.flat(2)).toContain('B9-K9-W9');
    expect(marks(after).slice(0, before.length)).toEqual(before);
    const unknown = check(bookOf(after)).filter(({ rule }) => rule === 'coverage/unknown-code');
    expect(unknown.map(({ data }) => data.code)).toEqual(['B9-K9-W9']);
  });

  it('gives the work process its own row back, without marks', () => {
    const { coverage, exams } = bookOf(after);
    expect(coverage.rows.filter(({ itemId }) => itemId === 'w2').map(({ code }) => code)).toEqual(['B1-K1-W2']);
    expect(exams.flatMap(({ exam }) => exam.covers)).not.toContain('w2');
  });

  it('stays one row however often the matrix is made anew', () => {
    const codes = bookOf(again(again(after))).coverage.rows.map(({ code }) => code);
    expect(codes.filter((code) => code === 'B9-K9-W9')).toHaveLength(1);
  });

  it('marks the work process whose code it is', () => {
    const known = again(setCell(made, 'Dekking', row, 'b1-k2-w1'));
    const of = (snapshot: WorkbookSnapshot) =>
      bookOf(snapshot)
        .exams.slice(0, 3)
        .map(({ exam }) => exam.covers);
    expect(of(known)).toEqual(of(setCell(made, 'Dekking', row, 'b1-k2-w1')));
  });
});
