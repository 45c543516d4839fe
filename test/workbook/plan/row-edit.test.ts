import fc from 'fast-check';
import { Refusal } from '../../../src/core/diagnostics/diagnostic';
import type { PartRows } from '../../../src/core/exam/edit-rows';
import {
  acceptProposals,
  addOwnRow,
  mergeRows,
  moveRow,
  proposeFor,
  removeOwnRow,
  splitRow,
  stepRow,
} from '../../../src/core/exam/edit-rows';
import type { AssessmentForm } from '../../../src/core/exam/assessment-form';
import { itemOf } from '../../../src/core/framework/structure';
import { createBook } from '../../../src/workbook/plan/create-book';
import { planForms } from '../../../src/workbook/plan/plan-forms';
import type { RowsByPart } from '../../../src/core/exam/row-edits/edited-form';
import { planRowEdit, rowsOnForm } from '../../../src/workbook/plan/plan-row-edit';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import { findingsOf } from '../../core/checks/findings-of';
import { snapshotOfPlan } from '../snapshot-of-plan';
import { bicyclePlan, bicycleRental } from './bicycle-rental';
import { bookOf } from './book-of';
import { setCell } from './disturb';

const input = { framework: bicycleRental, profile: 'P1', language: 'nl', openImportWarnings: 0 } as const;
const whole = snapshotOfPlan(createBook({ ...input, plan: bicyclePlan }, null).value);

const examId = bookOf(whole).exams[0]?.exam.id ?? '';

function formOf(snapshot: WorkbookSnapshot): AssessmentForm {
  const form = bookOf(snapshot).forms.find((each) => each.examId === examId);
  if (form === undefined) throw new Error('no form');
  return form;
}

function edited(snapshot: WorkbookSnapshot, edit: (rows: PartRows) => PartRows, part = 'w1'): WorkbookSnapshot {
  const change = (rows: RowsByPart): RowsByPart =>
    new Map([...rows].map(([id, own]) => [id, id === part ? edit(own) : own] as const));
  const book = bookOf(snapshot);
  return snapshotOfPlan(planRowEdit(book, snapshot, examId, change(rowsOnForm(book, examId))), snapshot);
}

const textOf = (id: string): { text: string; competencies: readonly string[] } => ({
  text: itemOf(bicycleRental, id)?.text ?? '',
  competencies: [],
});
const idsIn = (snapshot: WorkbookSnapshot, part = 'w1'): readonly string[] =>
  (rowsOnForm(bookOf(snapshot), examId).get(part) ?? []).map(({ id }) => id);

test('rows stand in the order the committee gives them, and stay there when forms are brought up to date', () => {
  const moved = edited(whole, (rows) => moveRow(rows, 'i3', 'i1'));
  expect(idsIn(moved)).toEqual(['i3', 'i1', 'i2']);
  expect(planForms(bookOf(moved), moved).value.changes).toEqual([]);
  expect(idsIn(edited(moved, (rows) => stepRow(rows, 'i3', 1)))).toEqual(['i1', 'i3', 'i2']);
  expect(idsIn(edited(moved, (rows) => stepRow(rows, 'i3', -1)))).toEqual(['i3', 'i1', 'i2']);
});

test('a merged row counts for all its rows, and becomes these again', () => {
  const merged = edited(whole, (rows) => mergeRows(rows, ['i1', 'i3']));
  expect(formOf(merged).criteria.find(({ id }) => id === 'i1')).toMatchObject({
    ids: ['i1', 'i3'],
    text: '-groet de klant; 1.1',
    weight: 2,
    competencies: ['E', 'Talen spreken'],
  });
  expect(findingsOf(bookOf(merged))).toEqual(findingsOf(bookOf(whole)));
  const split = edited(merged, (rows) => splitRow(rows, 'i1', textOf));
  expect(formOf(split).criteria.map(({ id, text, weight }) => [id, text, weight])).toEqual(
    expect.arrayContaining([
      ['i1', '-groet de klant', 1],
      ['i3', '1.1', 1],
    ]),
  );
});

test("a row of the school's own is marked as such, is no finding and can be taken away", () => {
  const added = edited(whole, (rows) => addOwnRow(rows, 'Ruimt de werkplek op', []));
  const own = formOf(added).criteria.find((row) => row.own);
  expect(own).toMatchObject({ id: 'own-1', text: 'Ruimt de werkplek op', workProcess: 'B1-K1-W1' });
  expect(findingsOf(bookOf(added))).toEqual(findingsOf(bookOf(whole)));
  expect(idsIn(edited(added, (rows) => removeOwnRow(rows, 'own-1')))).toEqual(['i1', 'i2', 'i3']);
});

test('proposals fill empty levels only, are told from what people wrote, and are taken over', () => {
  const written = edited(whole, (rows) =>
    rows.map((row) => (row.id === 'i1' ? { ...row, descriptors: { V: 'groet' } } : row)),
  );
  const proposed = edited(written, (rows) =>
    rows.map((row) => (row.id === 'i1' ? proposeFor(row, { O: 'groet niet', V: 'x', G: 'groet bij naam' }) : row)),
  );
  const row = formOf(proposed).criteria.find(({ id }) => id === 'i1');
  expect(row?.descriptors).toEqual({ O: 'groet niet', V: 'groet', G: 'groet bij naam' });
  expect(row?.proposals).toEqual({ O: 'groet niet', G: 'groet bij naam' });
  const taken = edited(proposed, (rows) => rows.map(acceptProposals));
  expect(formOf(taken).criteria.find(({ id }) => id === 'i1')).toMatchObject({
    descriptors: row?.descriptors,
    proposals: {},
  });
});

test('what is filled in stays with its row, and an edit that would lose it is refused', () => {
  const { criteria, sheet } = formOf(whole);
  const cellOf = (id: string): string => criteria.find((row) => row.id === id)?.ratings[0]?.cell ?? '';
  const rated = setCell(setCell(whole, sheet, cellOf('i2'), 'G'), sheet, cellOf('i3'), 'O');
  const moved = edited(rated, (rows) => moveRow(rows, 'i3', 'i1'));
  expect(formOf(moved).criteria.map(({ id, ratings }) => [id, ratings[0]?.level])).toEqual(
    expect.arrayContaining([
      ['i2', 'G'],
      ['i3', 'O'],
      ['i1', null],
    ]),
  );
  expect(() => edited(rated, (rows) => mergeRows(rows, ['i1', 'i2']))).toThrow(Refusal);
});

test('no sequence of edits loses a row of the dossier or a descriptor', () => {
  const step = fc.record({ kind: fc.integer({ min: 0, max: 5 }), one: fc.nat(9), other: fc.nat(9) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      let snapshot = whole;
      for (const { kind, one, other } of steps) {
        const rows = rowsOnForm(bookOf(snapshot), examId).get('w1') ?? [];
        const [a, b] = [rows[one % rows.length]?.id ?? '', rows[other % rows.length]?.id ?? ''];
        const before = formOf(snapshot);
        snapshot = edited(snapshot, (own) =>
          kind === 0
            ? moveRow(own, a, b)
            : kind === 1
              ? stepRow(own, a, one % 2 === 0 ? 1 : -1)
              : kind === 2
                ? mergeRows(own, [a, b])
                : kind === 3
                  ? splitRow(own, a, textOf)
                  : kind === 4
                    ? addOwnRow(
                        own,
                        `eigen ${one}`,
                        own.map(({ id }) => id),
                      )
                    : own.map((row) =>
                        row.id === a ? { ...row, descriptors: { ...row.descriptors, V: `v${one}` } } : row,
                      ),
        );
        const after = formOf(snapshot);
        const ids = (form: AssessmentForm): readonly string[] =>
          form.criteria
            .filter(({ own }) => !own)
            .flatMap((row) => row.ids)
            .sort();
        expect(ids(after)).toEqual(ids(before));
        const texts = (form: AssessmentForm): string =>
          form.criteria.map((row) => row.descriptors['V'] ?? '').join('\n');
        if (kind < 5) for (const text of texts(before).split('\n')) expect(texts(after)).toContain(text);
      }
      expect(planForms(bookOf(snapshot), snapshot).value.changes).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
