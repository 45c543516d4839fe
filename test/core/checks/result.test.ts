import { registerKey } from '../../../src/core/exam/collect/collected';
import type { RecordedResult } from '../../../src/core/exam/collect/collected';
import { collectForms } from '../../../src/core/exam/collect/collect-forms';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import type { Exemption } from '../../../src/core/exam/results/attempt';
import { cameBack } from '../exam/collect/handed-out';
import { findingsOf, sentencesOf } from './findings-of';
import { bookOf, bookWith } from './sound-book';

const person = { number: '1001', name: null, startDate: null, cohort: null, crebo: null, group: null };
const place = { sheet: 'Kandidaten', cell: 'H5' };
const sitting = { examId: 'e1', candidate: '1001', attempt: 1, kind: 'first' } as const;

/** The sound workbook with PVB1 of one candidate collected, V on every row. */
function collected(): ExamBook {
  const plan = bookOf();
  const back = cameBack({ plan: bookWith('PVB1', {}), levels: { 1: ['V'], 2: ['V'] }, form: { date: '2026-09-03' } });
  return { ...plan, candidates: [person], collected: collectForms(plan, [back], { replace: false }).collected };
}

const of = (book: ExamBook, rule: string) => findingsOf(book).filter((line) => line.includes(rule));

describe('result/failed-core-task-passed', () => {
  const rule = 'result/failed-core-task-passed';
  const exempt = (coreTask: string): Exemption => {
    return { candidate: '1001', coreTask, part: null, date: '2026-01-02', ground: 'eerder behaald' };
  };
  const said = (book: ExamBook, says: true | null = true, typed = 'ja'): ExamBook => ({
    ...book,
    requirementsMet: [{ candidate: '1001', says, typed, place }],
  });
  const withExemptions = (book: ExamBook, ...coreTasks: readonly string[]): ExamBook => ({
    ...book,
    register: { ...book.register, exemptions: coreTasks.map(exempt) },
    exemptionCells: coreTasks.map(() => ({ sheet: 'Vrijstellingen', cell: 'A5' })),
  });

  test('says nothing of a candidate about whom nobody said anything', () => {
    expect(of({ ...bookOf(), candidates: [person] }, rule)).toEqual([]);
  });

  test('reports each core task that is not in order, at the cell that says yes', () => {
    const book = said({ ...bookOf(), candidates: [person] });
    expect(of(book, rule)).toEqual([`error ${rule} Kandidaten!H5`, `error ${rule} Kandidaten!H5`]);
    expect(sentencesOf(book, 'nl')).toEqual([
      'Volgens de lijst voldoet kandidaat 1001 aan de ingevoerde eisen, maar B1-K1 is nog niet volledig beoordeeld.',
      'Volgens de lijst voldoet kandidaat 1001 aan de ingevoerde eisen, maar P1-K1 is nog niet volledig beoordeeld.',
    ]);
  });

  test('a core task without an exam is not examined, for whoever it is', () => {
    const exams = bookOf().exams.filter(({ exam }) => exam.code === 'PVB2');
    const book = said(bookOf(exams.map(({ exam }) => exam)));
    expect(sentencesOf(book, 'nl')).toContain(
      'Volgens de lijst voldoet kandidaat 1001 aan de ingevoerde eisen, maar B1-K1 is niet geëxamineerd.',
    );
  });

  test('who is exempt needs no result', () => {
    const book = said({ ...bookOf(), candidates: [person] });
    expect(of(withExemptions(book, 'B1-K1', 'p1-k1'), rule)).toEqual([]);
    expect(of(withExemptions(book, 'B1-K1'), rule)).toHaveLength(1);
  });

  test('cannot tell when something else than yes or no stands there', () => {
    const book = said({ ...bookOf(), candidates: [person] }, null, 'bijna');
    expect(of(book, rule)).toEqual(Array.from({ length: 2 }, () => `error unclear(no-answer) ${rule} Kandidaten!H5`));
  });
});

describe('result/mark-differs-from-levels', () => {
  const rule = 'result/mark-differs-from-levels';
  const right: RecordedResult = { outcome: 'V', mark: '6', outcomeCell: 'K5', markCell: 'L5' };
  const recorded = (over: Partial<RecordedResult>, book = collected()): ExamBook => ({
    ...book,
    registerCells: {
      sheet: 'Register',
      byPart: new Map(),
      recorded: new Map([[registerKey(sitting, 'B1-K1'), { ...right, ...over }]]),
    },
  });

  test('is content with what the ratings come to', () => {
    expect(of(recorded({}), rule)).toEqual([]);
    expect(of(recorded({ outcome: 'v', mark: '6' }), rule)).toEqual([]);
    expect(of(collected(), rule)).toEqual([]);
  });

  test('reports another outcome and another mark, each at its own cell', () => {
    expect(of(recorded({ outcome: 'G' }), rule)).toEqual([`error ${rule} Register!K5`]);
    expect(of(recorded({ mark: '7' }), rule)).toEqual([`error ${rule} Register!L5`]);
    expect(of(recorded({ mark: '6,5' }), rule)).toHaveLength(1);
    expect(sentencesOf(recorded({ mark: '7' }), 'nl')).toContain(
      'Kandidaat 1001, B1-K1 (PVB1): in het register staat V (7), maar de beoordeling komt uit op V (6).',
    );
  });

  test('cannot tell of a result that is not recorded, nor of one without ratings', () => {
    expect(of(recorded({ outcome: '', mark: '' }), rule)).toEqual([`error unclear(not-recorded) ${rule} Register!K5`]);
    const record = { ...sitting, status: null, date: null, adopted: null };
    const plain = { ...bookOf(), candidates: [person] };
    const alone = recorded({}, { ...plain, register: { ...plain.register, records: [record] } });
    expect(of(alone, rule)).toEqual([`error unclear(no-ratings) ${rule} Register!K5`]);
    expect(of(recorded({ outcome: '', mark: '' }, { ...plain, register: alone.register }), rule)).toEqual([]);
  });

  test('an exemption that is written down later does not make what was recorded wrong', () => {
    const book = recorded({});
    const exemptions = [{ candidate: '1001', coreTask: 'B1-K1', part: null, date: '2026-01-02', ground: 'ja' }];
    const after = {
      ...book,
      register: { ...book.register, exemptions },
      exemptionCells: [{ sheet: 'Vrijstellingen', cell: 'A5' }],
    };
    expect(of(after, rule)).toEqual([]);
  });
});
