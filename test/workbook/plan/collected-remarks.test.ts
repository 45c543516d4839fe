import { collectForms } from '../../../src/core/exam/collect/collect-forms';
import { attemptsOf } from '../../../src/core/exam/collect/attempts-of';
import type { Settings } from '../../../src/core/exam/exam-plan';
import { defaultSettings } from '../../../src/core/exam/settings';
import { createBook } from '../../../src/workbook/plan/create-book';
import { formIssuer } from '../../../src/workbook/plan/issue/issue-form';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import { snapshotOfPlan } from '../snapshot-of-plan';
import { bicycleRental, exam } from './bicycle-rental';
import { bookOf } from './book-of';
import { setCell } from './disturb';

const exams = [
  exam('e1', { covers: ['w1', 'w2'] }),
  exam('e2', { covers: ['v1', 'v2'], form: 'kennisexamen', cutScore: 60 }),
];

const planWith = (over: Partial<Settings>): WorkbookSnapshot => {
  const settings = { ...defaultSettings, ...over };
  const input = { framework: bicycleRental, profile: 'P1', language: 'nl', openImportWarnings: 0 } as const;
  return snapshotOfPlan(createBook({ ...input, plan: { exams, settings } }, null).value);
};

const handedOut = (plan: WorkbookSnapshot, examId: string, rater: number | null = null): WorkbookSnapshot =>
  snapshotOfPlan(
    formIssuer(bookOf(plan), examId, rater)({ candidate: { number: '1001', name: null }, attempt: 1, kind: 'first' })
      .plan,
  );

/** Levels by assessor for the rows in turn. */
function rated(form: WorkbookSnapshot, levels: Readonly<Record<number, readonly string[]>>): WorkbookSnapshot {
  const [{ sheet, criteria } = { sheet: '', criteria: [] }] = bookOf(form).forms;
  const cells = criteria.flatMap(({ ratings }, index) =>
    ratings.flatMap(({ assessor, cell }) => {
      const given = levels[assessor] ?? [];
      return [[cell, given[index % given.length] ?? ''] as const];
    }),
  );
  return cells.reduce((book, [cell, level]) => setCell(book, sheet, cell, level), form);
}

function collect(plan: WorkbookSnapshot, ...forms: readonly WorkbookSnapshot[]) {
  const book = bookOf(plan);
  const read = forms.map((form, index) => ({ file: `${index}.xlsx`, book: bookOf(form) }));
  const { collected, diagnostics } = collectForms(book, read, { replace: false });
  const quiet = ['collect/not-handed-in'];
  return { book: { ...book, collected }, told: diagnostics.filter(({ code }) => !quiet.includes(code)) };
}

it('tells levels that are not on the scale with their cells, keeps them, and counts nothing for them', () => {
  const plan = planWith({});
  const form = rated(handedOut(plan, 'e1'), { 1: ['X', 'V'], 2: ['V'] });
  const [{ sheet, criteria } = { sheet: '', criteria: [] }] = bookOf(form).forms;
  const { book, told } = collect(plan, form);
  const [first] = told;
  const cell = criteria[0]?.ratings[0]?.cell ?? '';
  expect(first).toMatchObject({
    code: 'collect/invalid-level',
    severity: 'error',
    at: { file: '0.xlsx', sheet, cell },
  });
  expect(first?.data['cells']).toContain(`${cell} "X"`);
  expect(Object.values(book.collected.forms[0]?.filled ?? {})).toContain('X');
  expect(attemptsOf(book)[0]?.parts[0]?.outcome).toBeNull();
});

it('tells the cells in which a required motivation is missing', () => {
  const plan = planWith({});
  const form = rated(handedOut(plan, 'e1'), { 1: ['O', 'V'], 2: ['O', 'V'] });
  const [{ criteria } = { criteria: [] }] = bookOf(form).forms;
  const wanted = [0, 1].map((index) => criteria[0]?.ratings[index]?.motivationCell);
  const missing = collect(plan, form).told.find(({ code }) => code === 'collect/motivation-missing');
  expect(missing?.data['cells']).toEqual(expect.arrayContaining(wanted));
});

it('tells rows to agree on, of one form with their cells, of two forms with their words', () => {
  const shared = planWith({ ratingMode: 'shared' });
  const form = rated(handedOut(shared, 'e1'), { 1: ['V'], 2: ['G', 'V'] });
  const [{ sheet, criteria } = { sheet: '', criteria: [] }] = bookOf(form).forms;
  const cell = criteria[0]?.agreedCell ?? '';
  const told = collect(shared, form).told.filter(({ code }) => code === 'collect/not-agreed');
  expect(told).toMatchObject([{ severity: 'warning', at: { file: '0.xlsx', sheet, cell }, data: { apart: 0 } }]);
  expect(told[0]?.data['rows']).toContain(`${cell} (V, G)`);

  const separate = planWith({ ratingMode: 'separate', motivationFor: [] });
  const one = rated(handedOut(separate, 'e1', 1), { 1: ['O', 'V'] });
  const two = rated(handedOut(separate, 'e1', 2), { 2: ['G', 'V'] });
  expect(collect(separate, one).told).toEqual([]);
  const both = collect(separate, one, two).told;
  expect(both.map(({ code }) => code)).toEqual(['collect/not-agreed']);
  expect(both[0]?.data['rows']).toContain(`${criteria[0]?.text} (O, G)`);
  expect(both[0]?.data['apart']).toBe(both[0]?.data['rows'] instanceof Array ? both[0].data['rows'].length : 0);
});

describe('the points of a knowledge exam', () => {
  const plan = planWith({});
  /** A form with ten points to get on each row, and what stands under "behaald". */
  function withPoints(points: readonly (string | number)[]): WorkbookSnapshot {
    const master = bookOf(plan).forms.find(({ examId }) => examId === 'e2');
    const cellOf = (row: number, column: string): string =>
      (master?.criteria[row]?.place.cell ?? '').replace(/^[A-Z]+/, master?.columns[column] ?? '');
    const asked = (master?.criteria ?? []).reduce(
      (book, _, row) =>
        setCell(
          setCell(book, master?.sheet ?? '', cellOf(row, 'questions'), 4),
          master?.sheet ?? '',
          cellOf(row, 'pointsEach'),
          2.5,
        ),
      plan,
    );
    const form = handedOut(asked, 'e2');
    const [back] = bookOf(form).forms;
    if (back === undefined) throw new Error('a form');
    const { sheet, criteria, columns } = back;
    return criteria.reduce(
      (book, { place }, row) =>
        setCell(
          book,
          sheet,
          place.cell.replace(/^[A-Z]+/, columns['achieved'] ?? ''),
          points[row % points.length] ?? '',
        ),
      form,
    );
  }
  const outcome = (points: readonly (string | number)[]) => {
    const { book, told } = collect(plan, withPoints(points));
    return { part: attemptsOf(book)[0]?.parts[0], told: told.map(({ code }) => code), book };
  };

  it('count with their decimals', () => {
    expect(outcome([6.5])).toMatchObject({ part: { percentage: 65, outcome: 'V' } });
    expect(outcome([0])).toMatchObject({ part: { percentage: 0, outcome: 'O', mark: 1 } });
  });

  it.each([
    ['more than a row can bring', 11],
    ['fewer than none', -1],
    ['words', 'veel'],
    ['a number as a text', '7,5'],
  ])('are kept and told, and count for nothing, when they are %s', (_, points) => {
    const { part, told, book } = outcome([points, 8]);
    expect(told).toContain('collect/points-not-counted');
    expect(part).toMatchObject({ outcome: null, mark: null });
    const kept = Object.entries(book.collected.forms[0]?.filled ?? {}).filter(([key]) => key.startsWith('achieved@'));
    expect(kept.map(([, value]) => value.replace("'", ''))).toContain(String(points));
  });

  it('that are left blank are no zero and no fault', () => {
    const { part, told } = outcome(['', 8]);
    expect(part).toMatchObject({ outcome: null });
    expect(told).not.toContain('collect/points-not-counted');
  });
});
