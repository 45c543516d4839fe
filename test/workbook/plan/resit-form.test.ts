import { check } from '../../../src/core/checks/engine';
import { contentOf } from '../../../src/core/exam/form-content';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import type { AttemptPart } from '../../../src/core/exam/results/attempt';
import { defaultSettings } from '../../../src/core/exam/settings';
import { createBook } from '../../../src/workbook/plan/create-book';
import type { Issue } from '../../../src/workbook/plan/issue/issue-form';
import { formIssuer } from '../../../src/workbook/plan/issue/issue-form';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import { coreTaskPart } from '../../../src/core/exam/results/core-task-part';
import { besideDescriptors } from '../../core/checks/beside-descriptors';
import { snapshotOfPlan } from '../snapshot-of-plan';
import { rule, workProcess } from '../../core/exam/results/attempts';
import { bicycleRental, exam } from './bicycle-rental';
import { bookOf } from './book-of';
import { setCell } from './disturb';

const exams = [
  exam('e1', { covers: ['w1', 'w2', 'w3'] }),
  exam('e2', { covers: ['v1', 'v2'], form: 'kennisexamen', cutScore: 60 }),
];
const passed = coreTaskPart('B1-K1', [workProcess('B1-K1-W2', 72.5, { weight: 2, carriedFrom: 1 })], rule);
const resit: Issue = {
  candidate: { number: '1001', name: null },
  attempt: 2,
  kind: 'resit',
  of: 1,
  carried: [passed],
  exempt: [{ coreTask: 'B1-K2', part: null, date: '2026-03-12' }],
};

function planBook(language: 'nl' | 'en' = 'nl'): ExamBook {
  const plan = { exams, settings: defaultSettings };
  return bookOf(
    snapshotOfPlan(
      createBook({ framework: bicycleRental, profile: 'P1', plan, language, openImportWarnings: 0 }, null).value,
    ),
  );
}

const issued = (issue: Issue, examId = 'e1', language: 'nl' | 'en' = 'nl'): WorkbookSnapshot =>
  snapshotOfPlan(formIssuer(planBook(language), examId, null)(issue).plan);

const shownOn = (snapshot: WorkbookSnapshot): string => JSON.stringify(snapshot.sheets[0]?.values);

describe('the form of a resit', () => {
  it.each([
    ['nl', 'overgenomen uit kans 1', 'vrijstelling, 12-03-2026'],
    ['en', 'taken over from attempt 1', 'exempt, 12-03-2026'],
  ] as const)('asks only what failed, and says of the rest why not (%s)', (language, carried, exempt) => {
    const snapshot = issued(resit, 'e1', language);
    const book = bookOf(snapshot);
    expect(book.forms[0]?.criteria.map(({ id }) => id)).toEqual(['i1', 'i2', 'i3']);
    expect(shownOn(snapshot)).toContain(carried);
    expect(shownOn(snapshot)).toContain(exempt);
    expect(besideDescriptors(book)).toEqual([]);
  });

  it('comes back with what was taken over, and asks what it was handed out with', () => {
    const book = bookOf(issued(resit));
    expect(book.issued).toMatchObject({ of: 1, kind: 'resit', carried: [passed], exempt: resit.exempt });
    const [form, planned] = [book.forms[0], book.exams[0]];
    if (form === undefined || planned === undefined) throw new Error('one form');
    expect(contentOf(form, planned.exam, book.settings)).toBe(book.issued?.content);
    expect(Object.keys(form.cells.coreTasks)).toEqual(['B1-K1']);
    expect(Object.keys(form.cells.workProcesses)).toEqual(['B1-K1-W1', 'B1-K1-W2']);
  });

  it('shows in the cell of a part that was taken over what it came to', () => {
    const snapshot = issued(resit);
    const form = bookOf(snapshot).forms[0];
    const cell = form?.resultCells.find(({ key }) => key === 'carried:B1-K1-W2/attention');
    expect(cell).toMatchObject({ expected: 'V', actual: 'V' });
    expect(cell?.place.cell).toBe(form?.cells.workProcesses['B1-K1-W2']);
  });

  it('tells when somebody changed what was taken over', () => {
    const snapshot = issued(resit);
    const places = bookOf(snapshot).forms[0]?.resultCells.filter(({ key }) => key.startsWith('carried:')) ?? [];
    expect(places).toHaveLength(9);
    for (const { place, key } of places) {
      const changed = bookOf(setCell(snapshot, place.sheet, place.cell, 99));
      expect(besideDescriptors(changed)).toMatchObject([
        { rule: 'form/formula-overwritten', verdict: 'unmet', place, data: { result: key, found: '99' } },
      ]);
    }
  });

  it('has nothing of it on the next form', () => {
    const issue = formIssuer(planBook(), 'e1', null);
    issue(resit);
    const first = issue({ candidate: { number: '7', name: null }, attempt: 1, kind: 'first' });
    expect(JSON.stringify(first.plan)).not.toMatch(/overgenomen|vrijstelling/);
    expect(first.issued).toMatchObject({ of: null, carried: [], exempt: [] });
  });

  it('leaves what a candidate is exempt from off the form of a first attempt', () => {
    const exempt = [{ coreTask: 'b1-k1 ', part: 'B1-K1-W1', date: '2026-03-12' }];
    const book = bookOf(issued({ candidate: resit.candidate, attempt: 1, kind: 'first', exempt }));
    expect(book.forms[0]?.criteria.map(({ workProcess: code }) => code)).toEqual(['B1-K1-W2', 'B1-K1-W2', 'B1-K2-W1']);
    expect(Object.keys(book.forms[0]?.cells.workProcesses ?? {})).toEqual(['B1-K1-W2', 'B1-K2-W1']);
    expect(besideDescriptors(book)).toEqual([]);
  });

  it('takes over a core task of a knowledge exam with the points it can bring', () => {
    const whole: AttemptPart = { coreTask: 'B1-K1', workProcesses: [], outcome: 'V', percentage: 70, mark: 6 };
    const snapshot = issued({ ...resit, carried: [whole], exempt: [] }, 'e2');
    const book = bookOf(snapshot);
    expect(book.forms[0]?.criteria).toEqual([]);
    expect(shownOn(snapshot)).toContain('overgenomen uit kans 1');
    expect(check(book).filter(({ rule: id }) => id === 'form/formula-overwritten')).toEqual([]);
  });
});
