import { attemptsOf } from '../../../../src/core/exam/collect/attempts-of';
import { collectForms } from '../../../../src/core/exam/collect/collect-forms';
import type { FormRead } from '../../../../src/core/exam/collect/accept-form';
import type { ExamBook } from '../../../../src/core/exam/exam-book';
import { bookWith, changeForm } from '../../checks/sound-book';
import { cameBack, planBook } from './handed-out';

const options = { replace: false };

function collect(forms: readonly FormRead[], plan: ExamBook = planBook, over: Partial<typeof options> = {}) {
  const { diagnostics, ...collecting } = collectForms(plan, forms, { ...options, ...over });
  return { ...collecting, diagnostics, codes: diagnostics.map(({ code }) => code) };
}

const after = (forms: readonly FormRead[], plan = planBook): ExamBook => ({
  ...plan,
  collected: collect(forms, plan).collected,
});

const full = { 1: ['V', 'V', 'G', 'V'], 2: ['V', 'V', 'G', 'V'] };

describe('a form that came back', () => {
  it('is collected with everything that is filled in, and counts as an attempt', () => {
    const form = { date: '2026-11-20', assessorNames: ['A. de Wit', null], remarks: 'Het regende.' };
    const book = after([cameBack({ levels: full, agreed: ['', '', 'V'], form })]);
    expect(book.collected.forms).toEqual([
      {
        examId: 'e1',
        candidate: '1001',
        name: 'Ada Voorbeeld',
        attempt: 1,
        kind: 'first',
        version: book.collected.versions[0]?.id,
        filled: expect.objectContaining({
          date: '2026-11-20',
          'assessor.1': 'A. de Wit',
          remarks: 'Het regende.',
          'handedIn.2': 'x',
          'level.1@k1-w1-a': 'V',
          'level.2@k1-w1-b': 'V',
        }),
      },
    ]);
    expect(book.collected.differences).toEqual([]);
    expect(attemptsOf(book)).toMatchObject([
      { candidate: '1001', number: 1, kind: 'first', status: 'taken', date: '2026-11-20', adopted: null },
    ]);
    expect(attemptsOf(book)[0]?.parts.map(({ coreTask, outcome }) => [coreTask, outcome])).toEqual([['B1-K1', 'V']]);
  });

  it.each([
    ['collect/other-qualification', { issued: { book: 'another' } }],
    ['collect/unknown-exam', { issued: { examId: 'e9' } }],
    ['collect/content-changed', { issued: { content: 'as it was' } }],
  ] as const)('is rejected with a reason (%s)', (code, form) => {
    const { codes, diagnostics, collected, ...counts } = collect([cameBack({ levels: full, ...form })]);
    expect(codes).toEqual([code]);
    expect(diagnostics[0]).toMatchObject({ severity: 'error', at: { file: 'a.xlsx' } });
    expect(collected).toEqual(planBook.collected);
    expect(counts).toEqual({ taken: 0, rejected: 1, empty: 0 });
  });

  it('is rejected when its exam has neither the code nor the name of that of the plan: it is of another workbook', () => {
    const form = cameBack({ levels: full });
    const [planned] = form.book.exams;
    if (planned === undefined) throw new Error('an exam');
    const called = (code: string, name: string): FormRead => ({
      ...form,
      book: { ...form.book, exams: [{ ...planned, exam: { ...planned.exam, code, name } }] },
    });
    expect(collect([called('HOL', 'Alles in één')])).toMatchObject({ codes: ['collect/other-exam'], rejected: 1 });
    expect(collect([called('HOL', planned.exam.name)]).taken).toBe(1);
    expect(collect([called(planned.exam.code, 'Alles in één')]).taken).toBe(1);
  });

  it('is left, without an error, when nothing is filled in', () => {
    const empty = cameBack({ levels: {}, form: { handedIn: [false, false] } });
    const { diagnostics, collected, taken, rejected, empty: left } = collect([empty]);
    expect(diagnostics).toMatchObject([
      { code: 'collect/nothing-filled-in', severity: 'info', at: { file: 'a.xlsx' } },
    ]);
    expect(collected).toEqual(planBook.collected);
    expect([taken, rejected, left]).toEqual([0, 0, 1]);
  });

  it('is no form when it is the workbook with the plan', () => {
    expect(collect([{ file: 'a.xlsx', book: planBook }]).codes).toEqual(['collect/not-a-form']);
  });

  it('of an older version is taken, and scored as it was handed out', () => {
    const harder = bookWith('PVB1', { cutScore: 90 });
    const { codes, collected } = collect([cameBack({ levels: full })], harder);
    expect(codes).toEqual(['collect/older-version']);
    expect(collected.versions.map(({ exam }) => exam.cutScore)).toEqual([50]);
    expect(attemptsOf({ ...harder, collected })[0]?.parts[0]?.outcome).toBe('V');
  });

  it('is taken with a warning when it is not handed in, withdrawn, renamed or of somebody unexpected', () => {
    const somebody = { number: '9', name: null, startDate: null, cohort: null, crebo: null, group: null };
    const withdrawn = { ...bookWith('PVB1', { status: 'withdrawn' }), candidates: [somebody] };
    const forms = [
      cameBack({ levels: full, form: { handedIn: [true, false] } }),
      cameBack({ file: 'b.xlsx', levels: full, issued: { candidate: { number: '1001', name: 'Ada V.' } } }),
    ];
    const { diagnostics } = collectForms(withdrawn, forms, options);
    expect(diagnostics.map(({ code }) => code).sort()).toEqual([
      'collect/exam-withdrawn',
      'collect/exam-withdrawn',
      'collect/name-differs',
      'collect/not-handed-in',
      'collect/not-in-list',
      'collect/not-in-list',
    ]);
    expect(diagnostics.find(({ code }) => code === 'collect/not-handed-in')?.data).toEqual({ assessors: ['2'] });
  });
});

describe('several forms', () => {
  it('of one candidate by two assessors become one, also when numbers differ in case', () => {
    const forms = [
      cameBack({
        file: 'b1.xlsx',
        issued: { rater: 1, candidate: { number: 'a7', name: null } },
        levels: { 1: full[1] },
      }),
      cameBack({
        file: 'b2.xlsx',
        issued: { rater: 2, candidate: { number: 'A7', name: null } },
        levels: { 2: full[2] },
      }),
    ];
    const book = after(forms);
    expect(book.collected.forms).toHaveLength(1);
    expect(attemptsOf(book)[0]?.parts[0]?.outcome).toBe('V');
  });

  it('that say the same are counted once', () => {
    const same = [cameBack({ levels: full }), cameBack({ file: 'kopie.xlsx', levels: full })];
    expect(collect(same)).toMatchObject({ codes: ['collect/twice'], collected: collect(same.slice(0, 1)).collected });
  });

  it('that differ on a row leave it blank, and both stand as a difference', () => {
    const forms = [
      cameBack({ levels: full }),
      cameBack({ file: 'b.xlsx', levels: { 1: ['O', 'V', 'G', 'V'], 2: full[2] } }),
    ];
    const { collected, diagnostics } = collect(forms);
    expect(collected.forms[0]?.filled['level.1@k1-w1-a']).toBeUndefined();
    expect(collected.forms[0]?.filled['level.1@k1-w1-b']).toBe('V');
    expect(collected.differences.map(({ field, value, files, settled }) => [field, value, files, settled])).toEqual([
      ['level.1@k1-w1-a', 'O', ['b.xlsx'], false],
      ['level.1@k1-w1-a', 'V', ['a.xlsx'], false],
    ]);
    expect(diagnostics.map(({ code, severity, data }) => [code, severity, data])).toEqual([
      [
        'collect/conflict',
        'error',
        expect.objectContaining({ here: null, there: 'O', assessor: '1', column: 'level' }),
      ],
      ['collect/conflict', 'error', expect.objectContaining({ here: null, there: 'V', row: expect.any(String) })],
    ]);
    expect(attemptsOf({ ...planBook, collected })[0]?.parts[0]?.outcome).toBeNull();
  });

  it('that differ from what was collected leave that, until they replace it; then the old stays as settled', () => {
    const book = after([cameBack({ levels: full })]);
    const later = [cameBack({ file: 'later.xlsx', levels: { 1: ['O', 'V', 'G', 'V'], 2: full[2] } })];
    const left = collect(later, book);
    expect(left.codes).toEqual(['collect/conflict']);
    expect(left.collected.forms).toEqual(book.collected.forms);
    const replaced = collect(later, { ...book, collected: left.collected }, { replace: true });
    expect(replaced.codes).toEqual(['collect/not-agreed']);
    expect(replaced.collected.forms[0]?.filled['level.1@k1-w1-a']).toBe('O');
    expect(replaced.collected.differences).toEqual([expect.objectContaining({ value: 'V', settled: true })]);
    const again = collect([cameBack({ levels: full })], { ...book, collected: replaced.collected });
    expect(again.codes).toEqual(['collect/not-agreed']);
  });

  it('of a re-mark and its attempt stay apart', () => {
    const forms = [
      cameBack({ levels: full }),
      cameBack({ file: 'b.xlsx', issued: { kind: 'remark' }, levels: { 1: ['O', 'O', 'O'], 2: ['O', 'O', 'O'] } }),
    ];
    expect(attemptsOf(after(forms)).map(({ kind, of, parts }) => [kind, of, parts[0]?.outcome])).toEqual([
      ['first', null, 'V'],
      ['remark', 1, 'O'],
    ]);
  });

  it('of a re-mark is taken with a warning when somebody of the first time did it', () => {
    const issued = { kind: 'remark', of: 1, earlierAssessors: ['A. de Wit'] } as const;
    const again = (name: string): FormRead =>
      cameBack({ issued, levels: full, form: { assessorNames: [name, 'B. Bakker'] } });
    expect(collect([again('a. DE wit')])).toMatchObject({
      taken: 1,
      diagnostics: [{ code: 'collect/same-assessor', severity: 'warning', data: { names: ['a. DE wit'] } }],
    });
    expect(collect([again('C. Jansen')]).codes).toEqual([]);
  });
});

test('an attempt that only the register knows of is an attempt without parts', () => {
  const record = { examId: 'e1', candidate: '1002', attempt: 1, kind: 'first', date: null, adopted: null } as const;
  const register = { records: [{ ...record, status: 'absent' as const }], exemptions: [] };
  expect(attemptsOf({ ...planBook, register })).toMatchObject([{ candidate: '1002', status: 'absent', parts: [] }]);
});

test('a form on a sheet of the workbook is an attempt as well, until its candidate has a collected form', () => {
  const [form] = changeForm(planBook, ({ criteria }) => ({
    copy: 'c1',
    candidate: { number: '1001', name: null },
    attempt: 1,
    criteria: criteria.map((row) => ({ ...row, agreed: 'G' })),
  })).forms;
  const book = { ...planBook, candidateForms: form === undefined ? [] : [form] };
  expect(attemptsOf(book)[0]?.parts[0]?.outcome).toBe('G');
  const { collected, codes } = collect([cameBack({ levels: full })], book);
  expect(codes).toEqual(['collect/also-on-sheet']);
  expect(attemptsOf({ ...book, collected }).map(({ parts }) => parts[0]?.outcome)).toEqual(['V']);
});

test('a level that an adopted result did not have is a difference, not filled in by itself', () => {
  const collected = after([cameBack({ levels: full })]);
  const sitting = { examId: 'e1', candidate: '1001', attempt: 1, kind: 'first' } as const;
  const adopted = { on: '2026-11-26', by: 'Examencommissie', hash: '' };
  const records = [{ ...sitting, status: null, date: null, adopted }];
  const book = { ...collected, register: { records, exemptions: [] } };
  const again = [cameBack({ levels: full, agreed: ['O'] })];
  const { codes, collected: now } = collect(again, book);
  expect(codes).toContain('collect/conflict');
  expect(now.forms).toEqual(collected.collected.forms);
  expect(collect(again, book, { replace: true }).collected.forms).not.toEqual(collected.collected.forms);
});
