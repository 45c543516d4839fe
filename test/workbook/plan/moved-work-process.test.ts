import { check } from '../../../src/core/checks/engine';
import { createBook } from '../../../src/workbook/plan/create-book';
import { planDossierAgain } from '../../../src/workbook/plan/plan-dossier-again';
import { planForms } from '../../../src/workbook/plan/plan-forms';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import { learningUnits } from '../../core/frameworks/documents';
import { item } from '../../core/frameworks/item';
import { soundPlan } from '../../core/frameworks/sound-plan';
import { snapshotOfPlan } from '../snapshot-of-plan';
import { bookOf } from './book-of';
import { setCell } from './disturb';

const older = {
  ...learningUnits,
  items: [
    ...learningUnits.items,
    item('8', { type: 'learning-unit', code: '8', title: 'Onderhouden' }),
    item('8.1', { type: 'activity', code: '8.1', parent: '8', title: 'Banden plakken' }),
    item('8.1-a', { parent: '8.1', text: 'vindt het lek in de band' }),
  ],
};

/** The next version has activity 1.2 under the other unit, with a code of that unit. */
const newer = {
  ...older,
  items: [
    ...older.items.filter(({ id }) => !id.startsWith('1.2')),
    ...older.items
      .filter(({ id }) => id.startsWith('1.2'))
      .map((each) => (each.id === '1.2' ? { ...each, parent: '8', code: '8.2' } : each)),
  ],
};

const input = { framework: older, profile: null, language: 'nl', openImportWarnings: 0 } as const;
const made = snapshotOfPlan(createBook({ ...input, plan: soundPlan(older) }, null).value);
const [first] = bookOf(made).forms;
const row = first?.criteria.find(({ id }) => id === '1.2-a1');
const rated = setCell(made, first?.sheet ?? '', row?.ratings[0]?.cell ?? '', 'G');
const renewal = { framework: newer, profile: null, source: null, openImportWarnings: 0 };
const again = planDossierAgain(renewal, bookOf(rated), rated);
const updated = snapshotOfPlan(again.value, rated);

const shares = (snapshot: WorkbookSnapshot) => {
  const values = snapshot.sheets.find(({ name }) => name === 'Dekking')?.values ?? [];
  const share = values[0]?.indexOf('coverage') ?? -1;
  return Object.fromEntries(values.map((line) => [line[0], line[share]]));
};

describe('an activity that a newer version has under another unit', () => {
  test('is told as moved, and stays with its exam in the row of its new unit', () => {
    expect(again.difference.differences.map(({ kind }) => kind)).toContain('moved');
    expect(bookOf(updated).exams[0]?.exam.covers).toEqual(bookOf(rated).exams[0]?.exam.covers.slice().sort(byItem));
    expect([shares(made)['item:1'], shares(made)['item:8']]).toEqual(['3 van 3 · 100 %', '1 van 1 · 100 %']);
    expect([shares(updated)['item:1'], shares(updated)['item:8']]).toEqual(['2 van 2 · 100 %', '2 van 2 · 100 %']);
    expect(check(bookOf(updated)).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('stands under its new unit on a form made anew; a form that is filled in stays that of the earlier cohort', () => {
    const empty = snapshotOfPlan(planDossierAgain(renewal, bookOf(made), made).value, made);
    const [form] = bookOf(snapshotOfPlan(planForms(bookOf(empty), empty).value, empty)).forms;
    expect(form?.criteria.find(({ id }) => id === '1.2-a1')?.workProcess).toBe('8.2');
    expect(Object.keys(form?.cells.coreTasks ?? {})).toEqual(['1', '8']);

    const { forms, candidateForms } = bookOf(snapshotOfPlan(planForms(bookOf(updated), updated).value, updated));
    const row = (all: typeof forms) => all[0]?.criteria.find(({ id }) => id === '1.2-a1');
    expect(row(forms)).toMatchObject({ workProcess: '8.2', ratings: [{ level: null }, { level: null }] });
    expect(row(candidateForms)?.ratings[0]?.level).toBe('G');
  });
});

/** In the order of the newer document. */
function byItem(a: string, b: string): number {
  const at = (id: string): number => newer.items.findIndex((each) => each.id === id);
  return at(a) - at(b);
}
