import { reportOf } from '../../../src/core/report/make-report';
import type { ReportWishes } from '../../../src/core/report/report';
import { defaultSettings } from '../../../src/core/exam/settings';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import type { Judged } from '../exam/agreement/judged-book';
import { candidatesWith, judgedAndCollected } from '../exam/agreement/judged-book';

const wishes: ReportWishes = {
  on: '2026-11-26',
  by: 'P. Ketting',
  programVersion: '0.1.0',
  names: false,
  candidates: true,
};

const report = (book: ExamBook, wish: Partial<ReportWishes> = {}) =>
  reportOf(book, { ...wishes, ...wish }, defaultSettings);

/** Rows 3 and 4 of PVB1 as given, else V and V. */
const onFourRows = (sittings: readonly Judged[]): readonly Judged[] =>
  sittings.map((each) => ({ ...each, levels: each.levels.length > 5 ? each.levels : `${each.levels} VV VV` }));

const firstExam = (sittings: readonly Judged[], wish: Partial<ReportWishes> = {}) => {
  const [exam] = report(judgedAndCollected(onFourRows(sittings)), wish).results;
  if (exam === undefined) throw new Error('PVB1 is in the plan');
  return exam;
};

const six = candidatesWith('VV VV', 'VV VV', 'VV GG', 'VV OO', 'VV VV', 'VV GG');

describe('levels by row', () => {
  it('counts the level that counts of each candidate, and what no row tells apart', () => {
    const [first] = firstExam(six).levels;
    expect(first?.rows.slice(0, 2).map(({ n, counts, remark }) => ({ n, counts, remark }))).toEqual([
      { n: 6, counts: [0, 6, 0], remark: 'all-pass' },
      { n: 6, counts: [1, 3, 2], remark: null },
    ]);
    expect(first?.neverUsed).toEqual([]);
    expect(first?.counts).toEqual([1, 21, 2]);
  });

  it('says nothing of a row while fewer than five candidates were judged', () => {
    const [first] = firstExam(six.slice(0, 4)).levels;
    expect(first?.rows.map(({ remark }) => remark)).toEqual([null, null, null, null]);
    expect(firstExam(candidatesWith('VV VV', 'VV VV', 'VV VV', 'VV VV')).levels[0]?.neverUsed).toEqual([]);
  });

  it('tells a level that nobody gives, and a row that nobody passes', () => {
    const [first] = firstExam(candidatesWith('OO VV', 'OO VV', 'OO VV', 'OO VV', 'OO VV')).levels;
    expect(first?.rows.map(({ remark }) => remark)).toEqual(['none-pass', 'all-pass', 'all-pass', 'all-pass']);
    expect(first?.neverUsed).toEqual(['G']);
  });

  it('counts a candidate once on a row: with the first attempt, as it was judged again, not with the resit', () => {
    const sittings: readonly Judged[] = [
      { candidate: 'c1', levels: 'VV VV', attempt: 2, kind: 'resit' },
      { candidate: 'c1', levels: 'OO VV' },
      { candidate: 'c2', levels: 'OO VV' },
      { candidate: 'c2', levels: 'GG VV', kind: 'remark' },
    ];
    expect(firstExam(sittings).levels[0]?.rows[0]?.counts).toEqual([1, 0, 1]);
  });

  it('leaves out a sitting that gave no result and a row on which assessors differ', () => {
    const sittings: readonly Judged[] = [
      { candidate: 'c1', levels: 'OO OO', status: 'invalid' },
      { candidate: 'c2', levels: 'VG VV' },
    ];
    expect(firstExam(sittings).levels[0]?.rows.map(({ n }) => n)).toEqual([0, 1, 1, 1]);
  });
});

describe('marks and words of a core task', () => {
  it('has the attempt that counts of everybody who sat the exam', () => {
    const [part] = firstExam(six).coreTasks;
    expect(part).toMatchObject({ coreTask: 'B1-K1', n: 6, outcomes: { O: 1 }, incomplete: 0, exempt: 0 });
    expect(part?.marks.reduce((sum, count) => sum + count, 0)).toBe(6);
  });

  it('counts who has no result yet, and who is exempt, apart', () => {
    const book = judgedAndCollected(onFourRows(candidatesWith('VV V-', 'VV VV')));
    const exempt = { candidate: 'c2', coreTask: 'B1-K1', part: null, date: '2026-10-01', ground: 'Diploma van elders' };
    const [exam] = report({ ...book, register: { ...book.register, exemptions: [exempt] } }).results;
    expect(exam?.coreTasks[0]).toMatchObject({ n: 0, incomplete: 1, exempt: 1, mean: null });
  });
});

const exemptFrom = (candidate: string, part: string | null = null) => ({
  ...{ candidate, coreTask: 'B1-K1', part },
  ...{ date: '2026-10-01', ground: 'Diploma van elders' },
});

const person = (number: string) => ({
  ...{ number, name: null, startDate: null, cohort: null, crebo: null, group: null },
});

test('who only has exemptions counts as exempt where others sat the exam, and as nothing else', () => {
  const book = judgedAndCollected(onFourRows(candidatesWith('VV VV', 'VV VV')));
  const candidates = [person('c1'), person('c2'), person('c9'), person('c8')];
  const with9 = { ...book, candidates, register: { ...book.register, exemptions: [exemptFrom('c9')] } };
  const { results, candidates: people } = report(with9);
  expect(results[0]?.coreTasks[0]).toMatchObject({ coreTask: 'B1-K1', n: 2, incomplete: 0, exempt: 1 });
  expect(results[0]).toMatchObject({ candidates: 2 });
  const nine = people?.find(({ number }) => number === 'c9');
  expect(nine?.coreTasks.find(({ coreTask }) => coreTask === 'B1-K1')).toMatchObject({ state: 'exempt', mark: null });
  expect(nine?.exemptions).toEqual([exemptFrom('c9')]);
  expect(nine?.attempts).toEqual([]);
  expect(nine?.diploma.dossier.missing.filter(({ code }) => code.startsWith('exemption'))).toEqual([]);
  const nobody = report({ ...with9, collected: { ...book.collected, forms: [] } }).results;
  expect(nobody.every(({ coreTasks }) => coreTasks.length === 0)).toBe(true);
});

describe('groups', () => {
  const names = (one: string, other: string) => ({ names: [one, other] });
  const sittings = six.map((each, index) => ({
    ...each,
    ...(index < 5 ? names('B. Naaf', 'A. Velg') : names('C. Ring', 'A. Velg')),
  }));

  it('puts results by the assessors who judged together, and hides those of a few candidates', () => {
    expect(firstExam(sittings, { names: true }).pairs).toEqual([
      { names: ['A. Velg', 'B. Naaf'], candidates: 5, outcomes: { O: 1, V: 4, G: 0 } },
      { names: ['A. Velg', 'C. Ring'], candidates: 1, outcomes: null },
    ]);
  });

  it('calls assessors by a letter in a report without names, the same in agreement', () => {
    const { pairs, agreement } = firstExam(sittings);
    expect(pairs.map((pair) => pair.names)).toEqual([
      ['A', 'B'],
      ['A', 'C'],
    ]);
    expect(JSON.stringify({ pairs, agreement })).not.toMatch(/Velg|Naaf|Ring/);
  });

  it('leaves what somebody is exempt from out of a pair and a place, as out of the marks', () => {
    const book = judgedAndCollected(onFourRows(sittings));
    const forms = book.collected.forms.map((form) => ({ ...form, filled: { ...form.filled, placement: 'De Fiets' } }));
    const exempt = { ...book, register: { ...book.register, exemptions: [exemptFrom('c4')] } };
    const [before, after] = [book, exempt].map(
      (each) => report({ ...each, collected: { ...each.collected, forms } }).results[0],
    );
    expect(before?.places[0]?.outcomes).toEqual({ O: 1, V: 5, G: 0 });
    expect(after?.places[0]?.outcomes).toEqual({ O: 0, V: 5, G: 0 });
    expect(after?.pairs[0]?.outcomes).toEqual({ O: 0, V: 4, G: 0 });
  });

  it('counts sittings by what became of them, a re-mark not as a sitting', () => {
    const all: readonly Judged[] = [
      { candidate: 'c1', levels: 'OO OO' },
      { candidate: 'c1', levels: 'VV VV', kind: 'remark' },
      { candidate: 'c1', levels: 'VV VV', attempt: 2, kind: 'resit' },
      { candidate: 'c2', levels: '-- --', status: 'absent' },
    ];
    expect(firstExam(all)).toMatchObject({
      candidates: 2,
      sittings: { taken: 2, absent: 1, 'broken-off': 0, invalid: 0 },
      resits: 1,
      remarks: 1,
      // Who did not appear has no result that anybody could adopt.
      provisional: 3,
    });
  });
});

describe('candidates', () => {
  it('stand without a name where names are not asked for, whatever was written about them', () => {
    const book = judgedAndCollected([{ candidate: '1001', levels: 'VV OO', names: ['N. Spaak', 'K. Trapper'] }]);
    const [form] = book.collected.forms;
    if (form === undefined) throw new Error('one form');
    const [row] = Object.keys(form.filled)
      .filter((key) => key.startsWith('level.1@'))
      .slice(-1);
    const filled = {
      ...form.filled,
      [(row ?? '').replace('level', 'motivation')]: 'Ada Naaf vroeg K. Trapper om hulp.',
    };
    const named = {
      ...book,
      candidates: [{ number: '1001', name: 'Ada Naaf', startDate: null, cohort: null, crebo: null, group: null }],
      collected: { ...book.collected, forms: [{ ...form, name: 'Ada Naaf', filled }] },
    };
    const masked = report(named);
    expect(masked.candidates?.[0]).toMatchObject({ number: '1001', name: null });
    expect(masked.candidates?.[0]?.attempts[0]?.rows[1]?.motivations).toEqual(['1001 vroeg A om hulp.']);
    expect(JSON.stringify(masked)).not.toMatch(/Naaf|Trapper|Spaak/);
    const open = report(named, { names: true }).candidates?.[0];
    expect(open).toMatchObject({ name: 'Ada Naaf' });
    expect(open?.attempts[0]?.rows[1]?.motivations).toEqual(['Ada Naaf vroeg K. Trapper om hulp.']);
  });

  it('are left out where they are not asked for', () => {
    expect(report(judgedAndCollected(six), { candidates: false }).candidates).toBeNull();
  });
});
