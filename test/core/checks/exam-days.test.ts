import { collectForms } from '../../../src/core/exam/collect/collect-forms';
import type { InstrumentEvent } from '../../../src/core/exam/approval/instrument-event';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import type { Exam } from '../../../src/core/exam/exam-plan';
import { contentOn } from '../../../src/core/exam/form-content';
import { cameBack, planBook } from '../exam/collect/handed-out';
import { sentencesOf } from './findings-of';
import { bookWith, changeForm } from './sound-book';

const id = 'e1';
const levels = { 1: ['V'], 2: ['V'] };
const happened = (on: string, version = '1.0') => ({ examId: id, version, by: 'Commissie', on });
const [form] = planBook.forms;
const [planned] = planBook.exams;
if (form === undefined || planned === undefined) throw new Error('an exam with a form');
const content = contentOn(form, planned.exam, planBook.settings);
const approved = (on: string, version = '1.0'): InstrumentEvent => {
  return { ...happened(on, version), kind: 'approved', builtBy: 'Team', route: 'own', content, hash: '' };
};

/** A workbook in which the form of one candidate was collected. */
function collected(date: string, over: Partial<Exam> = {}, version = '1.0'): ExamBook {
  const handedOut = bookWith('PVB1', { version });
  const plan = bookWith('PVB1', over);
  const back = cameBack({ plan: handedOut, levels, form: { date } });
  return { ...plan, collected: collectForms(plan, [back], { replace: false }).collected };
}

const about = (book: ExamBook): readonly string[] =>
  sentencesOf(book, 'nl').filter((sentence) => /is afgenomen op/.test(sentence));

describe('plan/not-approved-at-exam-date, for candidates', () => {
  test('reports a collected form from before the approval, with its candidate', () => {
    expect(about(collected('2026-09-01'))).toEqual([]);
    expect(about(collected('2026-08-31'))).toEqual([
      'PVB1 is afgenomen op 2026-08-31 (1001), maar pas vastgesteld op 2026-09-01.',
    ]);
  });

  test('reports the form of a candidate on a sheet, but not of one who did not appear', () => {
    const dated = changeForm(bookWith('PVB1', {}), () => ({ date: '2026-08-31' }));
    const [used] = dated.forms.filter(({ date }) => date !== null);
    if (used === undefined) throw new Error('a form');
    const copy = { ...used, copy: 'k', sheet: 'PVB1 7', candidate: { number: '7', name: null } };
    const plan = bookWith('PVB1', {});
    expect(about({ ...plan, candidateForms: [copy] })).toEqual([
      'PVB1 is afgenomen op 2026-08-31 (PVB1 7), maar pas vastgesteld op 2026-09-01.',
    ]);
    expect(about({ ...plan, candidateForms: [{ ...copy, status: 'absent' }] })).toEqual([]);
  });

  test('goes by the day that somebody put right in the register', () => {
    const book = collected('2026-08-31');
    const sitting = { examId: id, candidate: '1001', attempt: 1, kind: 'first' } as const;
    const record = { ...sitting, status: null, date: '2026-09-03', adopted: null };
    expect(about({ ...book, register: { ...book.register, records: [record] } })).toEqual([]);
  });

  test('goes by what happened to the instrument, each version from its own approval', () => {
    const history = [approved('2026-05-01'), { ...happened('2026-08-20', '2.0'), kind: 'new-version' } as const];
    const again = [...history, approved('2026-09-01', '2.0')];
    const old = collected('2026-06-01', { version: '2.0' });
    expect(about(old)).not.toEqual([]);
    expect(about({ ...old, instrumentHistory: again })).toEqual([]);
    const early = collected('2026-04-30', { version: '2.0' });
    expect(about({ ...early, instrumentHistory: again })).toEqual([
      'PVB1 is afgenomen op 2026-04-30 (1001), maar pas vastgesteld op 2026-05-01.',
    ]);
    const ahead = collected('2026-08-25', { version: '2.0' }, '2.0');
    expect(about({ ...ahead, instrumentHistory: history })).toEqual([
      'PVB1 is afgenomen op 2026-08-25 (1001), maar is nog niet vastgesteld.',
    ]);
    const withdrawn = [approved('2026-05-01'), { ...happened('2026-05-20'), kind: 'withdrawn' } as const];
    expect(about({ ...old, instrumentHistory: withdrawn })[0]).toMatch(/was toen ingetrokken/);
  });
});
