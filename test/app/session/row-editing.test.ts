import fc from 'fast-check';
import { reduce } from '../../../src/app/session/reduce';
import type { RowsEvent, RowsState } from '../../../src/app/session/row-editing';
import { noRowEdits, reduceRows } from '../../../src/app/session/row-editing';
import { initialState } from '../../../src/app/session/state';
import type { EditedForm } from '../../../src/core/exam/row-edits/edited-form';
import { isSameForm } from '../../../src/core/exam/row-edits/edited-form';
import type { RowEdit } from '../../../src/core/exam/row-edits/row-edit';
import { applyEdit, applyEdits } from '../../../src/core/exam/row-edits/row-edit';
import type { RubricRow } from '../../../src/core/exam/rubric-row';
import { undecided } from '../../../src/core/exam/rubric-row';
import { anyDraws, editsOf } from '../../core/exam/row-edits/any-edits';

const rowOf = (id: string): RubricRow => ({ ...undecided, id, ids: [id], own: false, text: id, competencies: [] });
const sheet: EditedForm = { rows: new Map([['w1', ['i1', 'i2', 'i3'].map(rowOf)]]), essential: [] };

const after = (events: readonly RowsEvent[], state: RowsState = noRowEdits): RowsState =>
  events.reduce(reduceRows, state);
const made = (edit: RowEdit, on: EditedForm = sheet): RowsEvent => ({ kind: 'edited', examId: 'e1', sheet: on, edit });
const undone: RowsEvent = { kind: 'undone', examId: 'e1' };
const weighed = (row: string, weight: number): RowEdit => ({ kind: 'weight', row, weight });

test('edits of a form stay when another form or no form is shown', () => {
  const state = after([
    { kind: 'opened', examId: 'e1' },
    made(weighed('i1', 2)),
    { kind: 'closed' },
    { kind: 'opened', examId: 'e2' },
  ]);
  expect(state.open).toBe('e2');
  expect(state.unsaved['e1']?.edits).toEqual([weighed('i1', 2)]);
});

test('any edits can be taken back one by one, until nothing is left to write', () => {
  fc.assert(
    fc.property(anyDraws(12), (draws) => {
      const edits = editsOf(sheet, draws);
      let state = after(edits.map((edit) => made(edit)));
      const kept = state.unsaved['e1']?.edits ?? [];
      expect(isSameForm(applyEdits(sheet, kept), applyEdits(sheet, edits))).toBe(true);
      for (let left = kept.length; left > 0; left -= 1) {
        expect(state.unsaved['e1']?.edits).toEqual(kept.slice(0, left));
        state = after([undone], state);
      }
      expect(state).toEqual(noRowEdits);
    }),
  );
});

test('an edit that changes nothing is none', () => {
  expect(after([made({ kind: 'step', row: 'i1', step: -1 }), made(weighed('i9', 3))])).toEqual(noRowEdits);
});

test('an edit made after the sheet changed is made on what the sheet has then', () => {
  const changed = applyEdit(sheet, { kind: 'describe', row: 'i2', level: 'V', text: 'rustig' });
  const state = after([made(weighed('i1', 2)), made(weighed('i2', 3), changed)]);
  expect(state.unsaved['e1']).toEqual({ base: changed, edits: [weighed('i1', 2), weighed('i2', 3)] });
  const back = after([undone, undone], state);
  expect(back).toEqual(noRowEdits);
});

test('while a row conflicts with the sheet, edits stay on what they were made on', () => {
  const changed = applyEdit(sheet, weighed('i1', 5));
  const state = after([made(weighed('i1', 2)), made(weighed('i2', 3), changed)]);
  expect(state.unsaved['e1']?.base).toBe(sheet);
});

test('once they are written, edits are kept no longer and another edit puts the outcome away', () => {
  const edited = reduce(initialState, { type: 'rows', event: made(weighed('i1', 2)) });
  const saved = reduce(edited, { type: 'finished', task: 'editing', value: { examId: 'e1', sheet: 'Beoordeling' } });
  expect(saved.rows).toEqual(noRowEdits);
  expect(saved.work.editing.status).toBe('done');
  const again = reduce(saved, { type: 'rows', event: made(weighed('i1', 3)) });
  expect(again.work.editing.status).toBe('idle');
});
