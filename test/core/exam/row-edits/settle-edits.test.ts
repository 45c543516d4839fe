import fc from 'fast-check';
import type { EditedForm } from '../../../../src/core/exam/row-edits/edited-form';
import { isSameForm, isSameRow, rowsById } from '../../../../src/core/exam/row-edits/edited-form';
import type { RowEdit } from '../../../../src/core/exam/row-edits/row-edit';
import { applyEdit, applyEdits, withEdit } from '../../../../src/core/exam/row-edits/row-edit';
import { settleEdits } from '../../../../src/core/exam/row-edits/settle-edits';
import type { RubricRow } from '../../../../src/core/exam/rubric-row';
import { undecided } from '../../../../src/core/exam/rubric-row';
import { anyDraws, editsOf } from './any-edits';

const rowOf = (id: string): RubricRow => ({ ...undecided, id, ids: [id], own: false, text: id, competencies: [] });
const form: EditedForm = {
  rows: new Map([
    ['w1', ['i1', 'i2', 'i3'].map(rowOf)],
    ['w2', ['i4', 'i5'].map(rowOf)],
  ]),
  essential: ['w2'],
};
const words = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, { text: id, competencies: [] }] as const));
const idsIn = ({ rows }: EditedForm, part = 'w1') => rows.get(part)?.map(({ id }) => id);
const settled = (edits: readonly RowEdit[], meanwhile: readonly RowEdit[]) =>
  settleEdits(form, edits, applyEdits(form, meanwhile));

test('what changed here and what changed in the sheet go together, row by row', () => {
  const joined = settled(
    [
      { kind: 'weight', row: 'i1', weight: 3 },
      { kind: 'move', row: 'i3', before: 'i1' },
      { kind: 'essential', part: 'w1', essential: true },
    ],
    [
      { kind: 'describe', row: 'i2', level: 'V', text: 'rustig' },
      { kind: 'essential', part: 'w2', essential: false },
    ],
  );
  expect(joined.conflicts).toEqual([]);
  expect(joined.moved).toBe(true);
  expect(idsIn(joined.form)).toEqual(['i3', 'i1', 'i2']);
  expect(joined.form.essential).toEqual(['w1']);
  expect(rowsById(joined.form).get('i1')?.weight).toBe(3);
  expect(rowsById(joined.form).get('i2')?.descriptors).toEqual({ V: 'rustig' });
});

test('a row that changed on both sides is a conflict, told as the sheet has it', () => {
  const weighed = settled(
    [{ kind: 'weight', row: 'i1', weight: 3 }],
    [{ kind: 'describe', row: 'i1', level: 'V', text: 'rustig' }],
  );
  expect(weighed.conflicts).toMatchObject([{ id: 'i1', descriptors: { V: 'rustig' } }]);
  expect(
    settled([{ kind: 'weight', row: 'i1', weight: 3 }], [{ kind: 'weight', row: 'i1', weight: 2 }]).conflicts,
  ).toHaveLength(1);
  expect(
    settled([{ kind: 'weight', row: 'i1', weight: 3 }], [{ kind: 'weight', row: 'i1', weight: 3 }]).conflicts,
  ).toEqual([]);
});

test('a merge of a row that changed, or was merged into another one meanwhile, is a conflict', () => {
  const merge = [{ kind: 'merge', rows: ['i1', 'i3'] }] as const;
  expect(settled(merge, [{ kind: 'critical', row: 'i3', critical: true }]).conflicts).not.toEqual([]);
  expect(settled(merge, [{ kind: 'merge', rows: ['i2', 'i3'] }]).conflicts).not.toEqual([]);
  expect(settled(merge, [{ kind: 'merge', rows: ['i1', 'i3'] }]).conflicts).toEqual([]);
});

test('rows that both sides added stay apart, each with what was written on it', () => {
  const add = (text: string) => ({ kind: 'add', part: 'w1', row: 'own-1', text }) as const;
  const { form: joined, conflicts } = settled(
    [add('van hier'), { kind: 'weight', row: 'own-1', weight: 4 }, { kind: 'move', row: 'own-1', before: 'i1' }],
    [add('uit het blad')],
  );
  expect(conflicts).toEqual([]);
  expect(joined.rows.get('w1')?.map(({ id, text, weight }) => [id, text, weight])).toEqual([
    ['own-2', 'van hier', 4],
    ['i1', 'i1', 1],
    ['i2', 'i2', 1],
    ['i3', 'i3', 1],
    ['own-1', 'uit het blad', 1],
  ]);
});

test('a merged row is split only where there are words for each of its rows', () => {
  const merged = applyEdit(form, { kind: 'merge', rows: ['i1', 'i3'] });
  expect(idsIn(applyEdit(merged, { kind: 'split', row: 'i1', words: words('i1') }))).toEqual(['i1', 'i2']);
  expect(idsIn(applyEdit(merged, { kind: 'split', row: 'i1', words: words('i1', 'i3') }))).toEqual(['i1', 'i3', 'i2']);
});

test('typing on in one field is one edit; another field or row begins a new one', () => {
  const typed = (text: string, level = 'V') => ({ kind: 'describe', row: 'i1', level, text }) as const;
  const edits = [typed('r'), typed('ru'), typed('x', 'G'), typed('rus')].reduce<readonly RowEdit[]>(withEdit, []);
  expect(edits).toEqual([typed('ru'), typed('x', 'G'), typed('rus')]);
});

test('any edits on a form that did not change are put on it as they were made', () => {
  fc.assert(
    fc.property(anyDraws(12), (draws) => {
      const edits = editsOf(form, draws);
      const { form: joined, conflicts, moved } = settleEdits(form, edits, form);
      expect(conflicts).toEqual([]);
      expect(moved).toBe(false);
      expect(isSameForm(joined, applyEdits(form, edits))).toBe(true);
    }),
  );
});

test('of any edits on both sides, a row without conflict is as its own side left it, and no row of the dossier is lost', () => {
  fc.assert(
    fc.property(anyDraws(8), anyDraws(8), (here, there) => {
      const edits = editsOf(form, here, 'hier ');
      const now = applyEdits(form, editsOf(form, there, 'daar '));
      const { form: joined, conflicts } = settleEdits(form, edits, now);
      if (conflicts.length > 0) return;
      const [base, mine, theirs, result] = [form, applyEdits(form, edits), now, joined].map(rowsById);
      for (const id of ['i1', 'i2', 'i3', 'i4', 'i5']) {
        const [was, made, found, got] = [base, mine, theirs, result].map((rows) => rows?.get(id));
        expect(isSameRow(got, isSameRow(was, made) ? found : made)).toBe(true);
      }
      const ids = [...joined.rows.values()].flat().flatMap((row) => (row.own ? [] : row.ids));
      expect([...ids].sort()).toEqual(['i1', 'i2', 'i3', 'i4', 'i5']);
      const added = (rows: ReadonlyMap<string, RubricRow> | undefined) =>
        [...(rows?.values() ?? [])].filter(({ own }) => own).length;
      expect(added(result)).toBe(added(mine) + added(theirs));
    }),
    { numRuns: 500 },
  );
});
