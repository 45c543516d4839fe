import { check } from '../../../src/core/checks/engine';
import { recordedAttempts } from '../../../src/core/exam/collect/attempts-of';
import { collectForms } from '../../../src/core/exam/collect/collect-forms';
import { remarkedForm } from '../../../src/core/exam/collect/remarked-form';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import type { EarlierJudgement } from '../../../src/core/exam/results/earlier-judgement';
import { countingAttempt } from '../../../src/core/exam/results/counting-attempt';
import { planRemark } from '../../../src/core/exam/results/plan-remark';
import { defaultSettings } from '../../../src/core/exam/settings';
import { planCollected } from '../../../src/workbook/plan/collected/plan-collected';
import { createBook } from '../../../src/workbook/plan/create-book';
import type { Issue } from '../../../src/workbook/plan/issue/issue-form';
import { formIssuer } from '../../../src/workbook/plan/issue/issue-form';
import { readBook } from '../../../src/workbook/plan/read-book';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import { besideDescriptors } from '../../core/checks/beside-descriptors';
import { snapshotOfPlan } from '../snapshot-of-plan';
import { bicycleRental, exam } from './bicycle-rental';
import { bookOf } from './book-of';
import { setCell } from './disturb';

const exams = [
  exam('e1', { covers: ['w1', 'w2', 'w3'] }),
  exam('e2', { covers: ['v1', 'v2'], form: 'kennisexamen', cutScore: 60 }),
];
const earlier: EarlierJudgement = {
  assessors: ['A. de Wit', 'B. Bakker'],
  rows: { i1: { levels: ['V', 'O'], agreed: 'V' }, i2: { levels: ['G', null], agreed: null } },
};
const remark: Issue = {
  candidate: { number: '1001', name: null },
  attempt: 1,
  kind: 'remark',
  of: 1,
  earlier,
};

function planSnapshot(language: 'nl' | 'en' = 'nl'): WorkbookSnapshot {
  const plan = { exams, settings: defaultSettings };
  return snapshotOfPlan(
    createBook({ framework: bicycleRental, profile: 'P1', plan, language, openImportWarnings: 0 }, null).value,
  );
}

const issued = (issue: Issue, examId = 'e1', language: 'nl' | 'en' = 'nl'): WorkbookSnapshot =>
  snapshotOfPlan(formIssuer(bookOf(planSnapshot(language)), examId, null)(issue).plan);

const shownOn = (snapshot: WorkbookSnapshot): string => JSON.stringify(snapshot.sheets[0]?.values);

/** A form with one level on every row, from both assessors, and their names. */
function filled(snapshot: WorkbookSnapshot, level: string, names: readonly string[]): WorkbookSnapshot {
  const [form] = bookOf(snapshot).forms;
  if (form === undefined) throw new Error('a form');
  const rated = form.criteria
    .flatMap(({ ratings }) => ratings)
    .reduce((each, { cell }) => setCell(each, form.sheet, cell, level), snapshot);
  return names.reduce((each, name, index) => setCell(each, form.sheet, nameCell(each, index + 1), name), rated);
}

/** Where the name of an assessor is written. */
function nameCell(snapshot: WorkbookSnapshot, assessor: number): string {
  const values = snapshot.sheets[0]?.values ?? [];
  const row = values.findIndex(([key]) => String(key).endsWith(`+assessor${assessor}`));
  const column = values[0]?.indexOf('motivation.1') ?? -1;
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

describe('the form of a re-mark', () => {
  it.each([
    ['nl', 'Eerder oordeel', 'V / O, afgesproken V'],
    ['en', 'Earlier judgement', 'V / O, agreed V'],
  ] as const)('keeps how each row was judged for when it is complete (%s)', (language, header, words) => {
    const snapshot = issued(remark, 'e1', language);
    expect(shownOn(snapshot)).toContain(header);
    const keys = snapshot.sheets[0]?.values[0] ?? [];
    const [kept, shown] = [keys.indexOf('earlierLevel'), keys.indexOf('earlier')];
    const row = snapshot.sheets[0]?.values.find(([key]) => key === 'row:i1');
    expect([row?.[kept], row?.[shown]]).toEqual([words, '']);
    expect(bookOf(snapshot).forms[0]?.criteria.find(({ id }) => id === 'i1')?.earlier).toBe(words);
    expect(besideDescriptors(bookOf(snapshot))).toEqual([]);
  });

  it('asks all that its attempt asked, and is known as its re-mark', () => {
    const { issued: known, forms } = bookOf(issued(remark));
    expect(known).toMatchObject({ kind: 'remark', attempt: 1, of: 1, earlierAssessors: earlier.assessors });
    expect(JSON.stringify(known)).not.toContain('afgesproken');
    expect(forms[0]?.criteria).toHaveLength(bookOf(planSnapshot()).forms[0]?.criteria.length ?? -1);
  });

  it('tells when somebody changed what shows the earlier judgement', () => {
    const snapshot = issued(remark);
    const cells = bookOf(snapshot).forms[0]?.resultCells ?? [];
    const guarded = cells.filter(({ key }) => key === 'sameAssessor' || key.endsWith('/earlier'));
    expect(guarded).toHaveLength((bookOf(snapshot).forms[0]?.criteria.length ?? 0) + 1);
    for (const { place } of guarded) {
      expect(besideDescriptors(bookOf(setCell(snapshot, place.sheet, place.cell, 'x')))).toMatchObject([
        { rule: 'form/formula-overwritten', place },
      ]);
    }
  });

  it('says when it is read that somebody judges who did so before', () => {
    const diagnosed = (name: string): readonly unknown[] => {
      const reading = readBook(filled(issued(remark), 'V', ['C. Jansen', name]));
      return reading.kind === 'book' ? reading.diagnostics : [reading];
    };
    expect(diagnosed('b.bakker')).toMatchObject([{ code: 'forms/same-assessor', data: { names: ['b.bakker'] } }]);
    expect(diagnosed('D. Smit')).toEqual([]);
  });

  it('of a knowledge exam has no levels to show', () => {
    const snapshot = issued(remark, 'e2');
    expect(shownOn(snapshot)).not.toContain('Eerder oordeel');
    expect(shownOn(snapshot)).toContain('Herbeoordeling');
    expect(check(bookOf(snapshot)).filter(({ rule }) => rule === 'form/formula-overwritten')).toEqual([]);
  });

  it('leaves nothing of it on the next form', () => {
    const issue = formIssuer(bookOf(planSnapshot()), 'e1', null);
    issue(remark);
    const first = issue({ candidate: { number: '7', name: null }, attempt: 1, kind: 'first' });
    expect(JSON.stringify(first.plan)).not.toMatch(/afgesproken V|de Wit/);
  });
});

describe('an attempt and its re-mark', () => {
  function collectIn(before: WorkbookSnapshot, form: WorkbookSnapshot): WorkbookSnapshot {
    const book = bookOf(before);
    const { collected, taken } = collectForms(book, [{ file: 'a.xlsx', book: bookOf(form) }], { replace: false });
    expect(taken).toBe(1);
    return snapshotOfPlan(planCollected(book, before, collected), before);
  }

  function remarkOf(book: ExamBook): Issue {
    const [first] = recordedAttempts(book);
    const planned = planRemark(recordedAttempts(book).map(({ attempt }) => attempt));
    if (planned.kind === 'refused' || !first?.form || first.version === null) throw new Error('a first attempt');
    const { attempt, of, kind } = planned;
    return { candidate: { number: '1001', name: null }, attempt, of, kind, ...remarkedForm(first.form, first.version) };
  }

  it('are both kept when they are collected one after the other, and the re-mark counts', () => {
    const empty = planSnapshot();
    const { kind, attempt, candidate } = { ...remark, kind: 'first' as const };
    const first = filled(issued({ kind, attempt, candidate }), 'O', ['A. de Wit', 'B. Bakker']);
    const once = collectIn(empty, first);
    const again = remarkOf(bookOf(once));
    expect(again.earlier).toMatchObject({
      assessors: ['A. de Wit', 'B. Bakker'],
      rows: { i1: { levels: ['O', 'O'], agreed: null } },
    });
    const both = collectIn(once, filled(issued(again), 'V', ['C. Jansen', 'D. Smit']));
    const attempts = recordedAttempts(bookOf(both)).map(({ attempt: each }) => each);
    expect(attempts.map((each) => [each.kind, each.number, each.of, each.parts[0]?.outcome])).toEqual([
      ['first', 1, null, 'O'],
      ['remark', 1, 1, 'V'],
    ]);
    expect(countingAttempt(attempts, 'B1-K1', defaultSettings)?.attempt.kind).toBe('remark');
    const register = JSON.stringify(both.sheets.find(({ name }) => name === 'Register')?.values);
    expect(register).toContain('eerste kans');
    expect(register).toContain('herbeoordeling');
  });
});
