import { undecided } from '../../../src/core/exam/rubric-row';
import { defaultCutScore, goodFromOf } from '../../../src/core/exam/cut-score';
import type { Criterion } from '../../../src/core/exam/assessment-form';
import { exactMark, wholeMark } from '../../../src/core/exam/mark';
import { roundTo6 } from '../../../src/core/exam/rounding';
import type { Scale } from '../../../src/core/exam/scale';
import { defaultScale } from '../../../src/core/exam/scale';
import { scoreForm } from '../../../src/core/exam/scoring';
import { defaultSettings } from '../../../src/core/exam/settings';

const exam = { scale: null, cutScore: 50, assessors: 2 };
const coreTaskOf = (workProcess: string): string => workProcess.replace(/-W\d+$/, '');

/** A row on which both assessors gave the levels of `levels` ("V", or "O/V" when they differ). */
function row(workProcess: string, levels: string, over: Partial<Criterion> = {}): Criterion {
  const [first = '', second = first] = levels.split('/');
  const ratings = [first, second].map((level, index) => ({
    assessor: index + 1,
    cell: `F${index}`,
    motivationCell: `G${index}`,
    level: level === '' ? null : level,
    motivation: null,
  }));
  return {
    id: `${workProcess}-${levels}`,
    ids: [],
    ...undecided,
    own: false,
    workProcess,
    text: 'rijdt de huurfiets voor',
    competencies: [],
    place: { sheet: 'Beoordeling', cell: 'A1' },
    ratings,
    agreedMotivation: null,
    agreedCell: 'J1',
    agreed: null,
    ...over,
  };
}

const score = (rows: readonly Criterion[], settings = defaultSettings, of = exam) =>
  scoreForm(rows, of, settings, coreTaskOf);
const w1 = 'B1-K1-W1';

const scaleOf = (...points: readonly number[]): Scale =>
  points.map((value, index) => ({ code: `N${index}`, name: `niveau ${index}`, points: value, passes: index > 0 }));

describe('the level that counts', () => {
  const levelOf = (criterion: Criterion) => score([criterion]).rows[0]?.level?.code ?? null;

  test('is what both assessors gave alike, whatever the case', () => {
    expect(levelOf(row(w1, 'v/V'))).toBe('V');
  });
  test('is nothing when they differ, when one is missing or when one did not observe it', () => {
    expect(levelOf(row(w1, 'O/V'))).toBeNull();
    expect(levelOf(row(w1, 'V/'))).toBeNull();
    expect(levelOf(row(w1, 'V/Niet waargenomen'))).toBeNull();
  });
  test('is the agreed level as soon as there is one', () => {
    expect(levelOf(row(w1, 'O/V', { agreed: 'g' }))).toBe('G');
    expect(levelOf(row(w1, '/', { agreed: 'V' }))).toBe('V');
  });
  test('is nothing when the agreed cell holds no level of the scale', () => {
    expect(levelOf(row(w1, 'V', { agreed: 'X' }))).toBeNull();
    expect(levelOf(row(w1, 'V', { agreed: ' ' }))).toBe('V');
  });
  test('needs every planned assessor and nobody else', () => {
    expect(score([row(w1, 'V')], defaultSettings, { ...exam, assessors: 3 }).rows[0]?.level).toBeNull();
    expect(score([row(w1, 'V/O')], defaultSettings, { ...exam, assessors: 1 }).rows[0]?.level?.code).toBe('V');
  });
});

describe('outcomes', () => {
  const outcomeOf = (...args: Parameters<typeof score>) => score(...args).workProcesses[0]?.outcome;

  test('a work process at the cut score is V, below it O, from goodFrom on G', () => {
    expect(outcomeOf([row(w1, 'O'), row(w1, 'G')])).toBe('V');
    expect(outcomeOf([row(w1, 'O'), row(w1, 'V')])).toBe('O');
    expect(outcomeOf([row(w1, 'V'), row(w1, 'G')])).toBe('G');
    expect(outcomeOf([row(w1, 'V'), row(w1, 'V')])).toBe('V');
  });
  test('a critical row that does not pass makes it O whatever the percentage', () => {
    const rest = [row(w1, 'G'), row(w1, 'G'), row(w1, 'G')];
    expect(outcomeOf([row(w1, 'O', { critical: true }), ...rest])).toBe('O');
    expect(outcomeOf([row(w1, 'O'), ...rest])).toBe('V');
  });
  test('is never G with a row that does not pass', () => {
    expect(outcomeOf([row(w1, 'O'), ...Array.from({ length: 9 }, () => row(w1, 'G'))])).toBe('V');
  });
  test('too many rows that do not pass make it O where the school has set a share', () => {
    const rows = [row(w1, 'O'), row(w1, 'G'), row(w1, 'G')];
    expect(outcomeOf(rows, { ...defaultSettings, maxNonPassing: 33 })).toBe('O');
    expect(outcomeOf(rows, { ...defaultSettings, maxNonPassing: 34 })).toBe('V');
  });
  test('a school can set where good begins', () => {
    expect(outcomeOf([row(w1, 'V'), row(w1, 'G')], { ...defaultSettings, goodFrom: 76 })).toBe('V');
  });
  test('core task and exam are O when one of their work processes is, however good the rest', () => {
    const result = score([row(w1, 'O'), row('B1-K1-W2', 'G', { weight: 99 }), row('B1-K2-W1', 'G')]);
    expect(result.coreTasks.map(({ code, outcome }) => [code, outcome])).toEqual([
      ['B1-K1', 'O'],
      ['B1-K2', 'G'],
    ]);
    expect(result.exam).toMatchObject({ outcome: 'O', percentage: 99.009901, mark: 5 });
  });
  test('one unrated row leaves its work process, core task and exam incomplete and the others alone', () => {
    const result = score([row(w1, 'V'), row('B1-K1-W2', ''), row('B1-K2-W1', 'V')]);
    expect(result.workProcesses.map(({ outcome }) => outcome)).toEqual(['V', 'incomplete', 'V']);
    expect(result.coreTasks.map(({ outcome }) => outcome)).toEqual(['incomplete', 'V']);
    expect(result.exam).toEqual({
      points: 2,
      maxPoints: 6,
      percentage: null,
      exactMark: null,
      mark: null,
      outcome: 'incomplete',
      rows: 3,
      unrated: 1,
    });
    expect(result.hidden).toBe(true);
    expect(score([row(w1, '')], { ...defaultSettings, hideResultsUntilComplete: false }).hidden).toBe(false);
    expect(score([row(w1, 'V')]).hidden).toBe(false);
  });
  test('an incomplete part stays incomplete even with a failed critical row', () => {
    expect(outcomeOf([row(w1, 'O', { critical: true }), row(w1, '')])).toBe('incomplete');
  });
  test('a form without rows is incomplete', () => {
    expect(score([])).toMatchObject({ workProcesses: [], coreTasks: [], exam: { outcome: 'incomplete', rows: 0 } });
  });
  test('without a valid cut score there is a percentage but no outcome and no mark', () => {
    for (const cutScore of [null, 0, 100]) {
      const result = score([row(w1, 'V')], defaultSettings, { ...exam, cutScore } as typeof exam);
      expect(result.exam).toMatchObject({ percentage: 50, mark: null, outcome: 'incomplete', unrated: 0 });
    }
  });
  test('a row whose weight is not above 0 counts as unrated', () => {
    expect(score([row(w1, 'V'), row(w1, 'V', { weight: 0 })]).exam).toMatchObject({ unrated: 1, maxPoints: 2 });
  });
  test('rows of a work process of no core task count for the exam only', () => {
    const result = scoreForm([row('X', 'V')], exam, defaultSettings, () => null);
    expect(result.coreTasks).toEqual([]);
    expect(result.exam.outcome).toBe('V');
  });
});

describe('points and percentages', () => {
  test('weights count in both', () => {
    const result = score([row(w1, 'G', { weight: 3 }), row(w1, 'O')]);
    expect(result.exam).toMatchObject({ points: 6, maxPoints: 8, percentage: 75 });
    expect(result.rows.map(({ percentage }) => percentage)).toEqual([100, 0]);
  });
  test('points count from the lowest level of the scale', () => {
    const settings = { ...defaultSettings, scale: scaleOf(1, 2, 3, 4) };
    expect(score([row(w1, 'N2')], settings).exam).toMatchObject({ points: 2, maxPoints: 3, percentage: 66.666667 });
  });
  test('are rounded to 6 decimals, so that 0.1 + 0.2 is 0.3', () => {
    const rows = [row(w1, 'V', { weight: 0.1 }), row(w1, 'V', { weight: 0.2 })];
    expect(score(rows).exam.points).toBe(0.3);
  });
});

describe('the cut score', () => {
  test('is by default the percentage where every row has the lowest passing level', () => {
    expect(defaultCutScore(defaultScale)).toBe(50);
    expect(defaultCutScore(scaleOf(1, 2, 3, 4))).toBe(33.333333);
    expect(defaultCutScore(scaleOf(0, 2, 4, 5))).toBe(40);
  });
  test('stays within 1–99 where only the highest level passes', () => {
    expect(defaultCutScore(scaleOf(0, 1))).toBe(99);
  });
  test('lies, with goodFrom halfway to 100, where the sheet rounds it', () => {
    expect(goodFromOf(50, null)).toBe(75);
    expect(goodFromOf(33.333333, null)).toBe(66.666667);
    expect(goodFromOf(50, 80)).toBe(80);
  });
  test('is reached by a form with the lowest passing level on every row, on any scale', () => {
    for (const scale of [defaultScale, scaleOf(1, 2, 3, 4), scaleOf(0, 1, 7), scaleOf(2, 3, 5, 8, 9, 10)]) {
      const least = scale[1]?.code ?? '';
      const of = { scale, cutScore: defaultCutScore(scale), assessors: 2 };
      expect(scoreForm([row(w1, least), row(w1, least)], of, defaultSettings, coreTaskOf).exam).toMatchObject({
        outcome: 'V',
        mark: 6,
      });
    }
  });
  test('of a scale of two levels lets no form be good', () => {
    const of = { scale: scaleOf(0, 1), cutScore: 99, assessors: 2 };
    expect(scoreForm([row(w1, 'N1')], of, defaultSettings, coreTaskOf).exam).toMatchObject({ outcome: 'V', mark: 7 });
  });
});

describe('marks', () => {
  test('run from 1 over 5.5 at the cut score to 10', () => {
    expect([0, 25, 50, 75, 100].map((percentage) => exactMark(percentage, 50))).toEqual([1, 3.25, 5.5, 7.75, 10]);
    expect([0, 70, 85, 100].map((percentage) => exactMark(percentage, 70))).toEqual([1, 5.5, 7.75, 10]);
  });
  test('are rounded once: 5.45 becomes 5 and 7.5 becomes 8', () => {
    expect(wholeMark(5.45, 'O')).toBe(5);
    expect(wholeMark(5.4999999999, 'V')).toBe(6);
    expect(wholeMark(8.5, 'G')).toBe(9);
    expect(wholeMark(8.4999994, 'G')).toBe(8);
  });
  test('are kept within the word', () => {
    expect(wholeMark(9.2, 'O')).toBe(5);
    expect(wholeMark(7.5, 'V')).toBe(7);
    expect(wholeMark(5.2, 'V')).toBe(6);
    expect(wholeMark(7.4, 'G')).toBe(8);
  });
});

test('rounding is that of a spreadsheet: 57/100*100 is 57 and a half goes up', () => {
  expect(roundTo6((57 / 100) * 100)).toBe(57);
  expect(roundTo6(66.6666665)).toBe(66.666667);
  expect(roundTo6(83.3333335)).toBe(83.333334);
  expect(roundTo6(1.0000005)).toBe(1.000001);
  expect(roundTo6(-1.0000005)).toBe(-1.000001);
});

describe('what became of the attempt', () => {
  const rows = [row(w1, 'V'), row(w1, 'G')];
  const scoredAs = (status: 'taken' | 'absent' | 'broken-off' | 'invalid') =>
    scoreForm(rows, exam, defaultSettings, coreTaskOf, [1, 2], [], status);

  test.each(['absent', 'invalid'] as const)(
    'takes away every result when it is %s, whatever is filled in',
    (status) => {
      const nothing = { percentage: null, exactMark: null, mark: null, outcome: 'incomplete' };
      const { workProcesses, coreTasks, exam: whole, ...how } = scoredAs(status);
      expect(how).toMatchObject({ void: status, hidden: true });
      for (const part of [...workProcesses, ...coreTasks, whole]) expect(part).toMatchObject(nothing);
    },
  );

  test('changes nothing when it was broken off: what is rated stands as it is', () => {
    expect(scoredAs('broken-off')).toEqual(score(rows));
    expect(scoredAs('taken')).toEqual(score(rows));
  });
});
