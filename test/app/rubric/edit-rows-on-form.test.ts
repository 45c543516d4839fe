import fc from 'fast-check';
import { formOnSheet, planRowEdits } from '../../../src/app/rubric/edit-rows-on-form';
import type { RowEditing } from '../../../src/app/rubric/row-editing';
import { Refusal } from '../../../src/core/diagnostics/diagnostic';
import type { EditedForm } from '../../../src/core/exam/row-edits/edited-form';
import { isSameForm } from '../../../src/core/exam/row-edits/edited-form';
import type { RowEdit } from '../../../src/core/exam/row-edits/row-edit';
import { settleEdits } from '../../../src/core/exam/row-edits/settle-edits';
import { createBook } from '../../../src/workbook/plan/create-book';
import { planForms } from '../../../src/workbook/plan/plan-forms';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import { anyDraws, editsOf } from '../../core/exam/row-edits/any-edits';
import { bicyclePlan, bicycleRental } from '../../workbook/plan/bicycle-rental';
import { bookOf } from '../../workbook/plan/book-of';
import { setCell } from '../../workbook/plan/disturb';
import { snapshotOfPlan } from '../../workbook/snapshot-of-plan';

const input = { framework: bicycleRental, profile: 'P1', language: 'nl', openImportWarnings: 0 } as const;
const whole = snapshotOfPlan(createBook({ ...input, plan: bicyclePlan }, null).value);
const examId = bookOf(whole).exams[0]?.exam.id ?? '';

function onSheet(snapshot: WorkbookSnapshot): EditedForm {
  const form = formOnSheet(bookOf(snapshot), examId);
  if (form === null) throw new Error('no form');
  return form;
}

const saved = (snapshot: WorkbookSnapshot, editing: RowEditing): WorkbookSnapshot =>
  snapshotOfPlan(planRowEdits(bookOf(snapshot), snapshot, examId, editing), snapshot);

/** Every level somebody gave, by row. */
function ratingsOn(snapshot: WorkbookSnapshot): readonly string[] {
  const form = bookOf(snapshot).forms.find((each) => each.examId === examId);
  return (form?.criteria ?? [])
    .flatMap(({ id, ratings }) =>
      ratings.flatMap(({ assessor, level }) => (level === null ? [] : [`${id} ${assessor} ${level}`])),
    )
    .sort();
}

function rated(snapshot: WorkbookSnapshot, rows: readonly string[]): WorkbookSnapshot {
  const form = bookOf(snapshot).forms.find((each) => each.examId === examId);
  return rows.reduce((now, id) => {
    const cell = form?.criteria.find((row) => row.id === id)?.ratings[0]?.cell;
    return form === undefined || cell === undefined ? now : setCell(now, form.sheet, cell, 'V');
  }, snapshot);
}

test('edits are written with what changed in the sheet meanwhile', () => {
  const base = onSheet(whole);
  const edits: readonly RowEdit[] = [{ kind: 'weight', row: 'i1', weight: 2.5 }];
  const meanwhile = saved(whole, { base, edits: [{ kind: 'describe', row: 'i2', level: 'V', text: 'rustig' }] });
  const [one, two] = onSheet(saved(meanwhile, { base, edits })).rows.get('w1') ?? [];
  expect(one).toMatchObject({ id: 'i1', weight: 2.5 });
  expect(two).toMatchObject({ id: 'i2', descriptors: { V: 'rustig' } });
});

test('a row that was edited and changed in the sheet as well is told, and nothing is planned', () => {
  const base = onSheet(whole);
  const meanwhile = saved(whole, { base, edits: [{ kind: 'weight', row: 'i1', weight: 2 }] });
  const write = (): unknown => saved(meanwhile, { base, edits: [{ kind: 'weight', row: 'i1', weight: 3 }] });
  expect(write).toThrow('rows/changed-meanwhile');
  expect(write).toThrow('-groet de klant');
});

test('a row that says nothing is refused', () => {
  const base = onSheet(whole);
  const edits: readonly RowEdit[] = [
    { kind: 'add', part: 'w1', row: 'own-1', text: 'x' },
    { kind: 'text', row: 'own-1', text: '  ' },
  ];
  expect(() => saved(whole, { base, edits })).toThrow('rows/without-text');
});

test('an essential work process stands in Examenplan and on the form, which stays up to date with it', () => {
  const base = onSheet(whole);
  expect(base.essential).toEqual([]);
  const marked = saved(whole, { base, edits: [{ kind: 'essential', part: 'w1', essential: true }] });
  const book = bookOf(marked);
  expect(book.exams[0]?.exam.essential).toEqual(['B1-K1-W1']);
  expect(onSheet(marked).essential).toEqual(['w1']);
  expect(planForms(book, marked).value.changes).toEqual([]);
  const edits: readonly RowEdit[] = [{ kind: 'essential', part: 'w1', essential: false }];
  expect(bookOf(saved(marked, { base: onSheet(marked), edits })).exams[0]?.exam.essential).toEqual([]);
});

test('codes of essential work processes that are no part of the form stay in Examenplan', () => {
  const cell = bookOf(whole).exams[0]?.cells.essential;
  const typed = setCell(whole, cell?.sheet ?? '', cell?.cell ?? '', 'X9-K9-W9, B1-K1-W1');
  const edits: readonly RowEdit[] = [{ kind: 'essential', part: 'w1', essential: false }];
  const written = saved(typed, { base: onSheet(typed), edits });
  expect(bookOf(written).exams[0]?.exam.essential).toEqual(['X9-K9-W9']);
});

test('what is written is what was shown, and no rating is lost', () => {
  fc.assert(
    fc.property(anyDraws(8), fc.subarray(['i1', 'i2', 'i3']), (draws, rows) => {
      const start = rated(whole, rows);
      const base = onSheet(start);
      const edits = editsOf(base, draws);
      const shown = settleEdits(base, edits, base).form;
      let written: WorkbookSnapshot;
      try {
        written = saved(start, { base, edits });
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal);
        expect(String(error)).toMatch(/edit-loses-ratings/);
        return;
      }
      expect(isSameForm(onSheet(written), shown)).toBe(true);
      expect(ratingsOn(written)).toEqual(ratingsOn(start));
      expect(planForms(bookOf(written), written).value.changes).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
