import { check } from '../../../src/core/checks/engine';
import { repairOf } from '../../../src/core/checks/repair-of';
import type { Exam } from '../../../src/core/exam/exam-plan';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import { compareNames, namesIn } from '../../../src/core/checks/person-names';
import { findingsOf, sentencesOf } from './findings-of';
import { bookOf, bookWith, changeForm, changePlanned, soundExams } from './sound-book';

describe('plan/duplicate-exam-code', () => {
  test('reports the later exam with a code, case and spaces ignored, and names the earlier one', () => {
    const plan = changePlanned(bookOf(), 'PVB2', { exam: { ...soundExams[2]!, code: 'pvb 1' } });
    const columns = plan.coverage.columns.map((column) =>
      column.header === 'PVB2' ? { ...column, header: 'PVB1' } : column,
    );
    const book = { ...plan, coverage: { ...plan.coverage, columns } };
    expect(findingsOf(book)).toEqual(['error plan/duplicate-exam-code Examenplan!A7']);
    expect(sentencesOf(book, 'nl')).toEqual(['De code pvb 1 van "Adviseren" is al van "Verhuren" (cel A5).']);
  });
});

describe('plan/weights-do-not-add-up', () => {
  const weights = (pvb1: Exam['weight'], kex: Exam['weight']) =>
    bookOf(
      soundExams.map((exam) =>
        exam.code === 'PVB1' ? { ...exam, weight: pvb1 } : exam.code === 'KEX' ? { ...exam, weight: kex } : exam,
      ),
    );

  test('is content with 100 per core task and with no weights at all', () => {
    expect(findingsOf(weights(33.4, { 'b1-k1': 66.6 }))).toEqual([]);
    expect(findingsOf(weights(null, null))).toEqual([]);
  });

  test('reports each core task whose weights make another sum', () => {
    const book = weights({ 'B1-K1': 60 }, 30);
    expect(findingsOf(book)).toEqual(['error plan/weights-do-not-add-up Examenplan!D5']);
    expect(sentencesOf(book, 'nl')).toEqual([
      'Voor kerntaak B1-K1 Verhuurt fietsen telt de weging van de examens op tot 90 %, niet tot 100 %.',
    ]);
    expect(findingsOf(bookWith('PVB2', { weight: 50 }))).toEqual(['error plan/weights-do-not-add-up Examenplan!D7']);
  });

  test('reports an exam without a weight beside one that has one, at the empty cell', () => {
    const book = weights(100, null);
    expect(findingsOf(book)).toEqual(['error plan/weights-do-not-add-up Examenplan!D6']);
    expect(sentencesOf(book, 'nl')).toEqual([
      'Voor kerntaak B1-K1 Verhuurt fietsen heeft KEX geen weging en de rest samen 100 %.',
    ]);
    expect(findingsOf(weights({ 'P1-K1': 60 }, 100))).toEqual(['error plan/weights-do-not-add-up Examenplan!D5']);
  });

  test('cannot tell when a weight cannot be read', () => {
    const book = changePlanned(weights(60, null), 'KEX', { unreadable: { weight: 'veertig' } });
    expect(findingsOf(book)).toEqual(['error unclear(weight-unreadable) plan/weights-do-not-add-up Examenplan!D6']);
  });
});

describe('plan/cut-score-missing', () => {
  test.each([
    [null, 'PVB1 heeft geen cesuur.'],
    [0, 'De cesuur van PVB1 is 0, geen getal van 1 tot en met 99.'],
    [100, 'De cesuur van PVB1 is 100, geen getal van 1 tot en met 99.'],
  ])('reports a cut score of %s', (cutScore, sentence) => {
    const book = bookWith('PVB1', { cutScore });
    expect(findingsOf(book)).toEqual(['error plan/cut-score-missing Examenplan!E5']);
    expect(sentencesOf(book, 'nl')).toEqual([sentence]);
  });

  test.each([1, 99])('is content with a cut score of %s', (cutScore) => {
    expect(findingsOf(bookWith('PVB1', { cutScore }))).toEqual([]);
  });

  test('reports a word, and cannot tell when there is a number in the words', () => {
    const typed = (cutScore: string) =>
      findingsOf(changePlanned(bookWith('PVB1', { cutScore: null }), 'PVB1', { unreadable: { cutScore } }));
    expect(typed('vijftig')).toEqual(['error plan/cut-score-missing Examenplan!E5']);
    expect(typed('circa 55')).toEqual(['error unclear(unreadable) plan/cut-score-missing Examenplan!E5']);
  });
});

describe('plan/cut-score-unjustified', () => {
  test('reports a cut score without a reason', () => {
    for (const cutScoreReason of [null, '  ']) {
      const book = bookWith('KEX', { cutScoreReason });
      expect(findingsOf(book)).toEqual(['warning plan/cut-score-unjustified Examenplan!F6']);
      expect(sentencesOf(book, 'nl')).toEqual(['De cesuur van KEX heeft geen onderbouwing.']);
    }
  });

  test('asks no reason where there is no cut score', () => {
    expect(findingsOf(bookWith('KEX', { cutScore: null, cutScoreReason: null }))).toEqual([
      'error plan/cut-score-missing Examenplan!E6',
    ]);
  });

  test.each(['-', 'n.v.t.', 'Volgt nog'])('cannot tell whether "%s" is a reason', (cutScoreReason) => {
    expect(findingsOf(bookWith('KEX', { cutScoreReason }))).toEqual([
      'warning unclear(says-nothing) plan/cut-score-unjustified Examenplan!F6',
    ]);
  });
});

describe('plan/too-few-assessors', () => {
  test('reports an exam with fewer assessors than the setting', () => {
    const book = bookWith('PVB2', { assessors: 1 });
    expect(findingsOf(book)).toEqual(['warning plan/too-few-assessors Examenplan!G7']);
    expect(sentencesOf(book, 'nl')).toEqual(['Voor PVB2 staat het aantal beoordelaars op 1; het minimum is 2.']);
    expect(findingsOf(bookWith('PVB2', { assessors: null }))).toEqual([]);
  });

  test('cannot tell when the number cannot be read', () => {
    const book = changePlanned(bookWith('PVB2', { assessors: null }), 'PVB2', { unreadable: { assessors: 'enkele' } });
    expect(findingsOf(book)).toEqual(['warning unclear(unreadable) plan/too-few-assessors Examenplan!G7']);
  });
});

describe('plan/unknown-exam', () => {
  const withColumn = (header: string, examId: string | null = null): ExamBook => {
    const book = bookOf();
    const column = { examId, header, place: { sheet: 'Dekking', cell: 'G3' }, marks: [] };
    return { ...book, coverage: { ...book.coverage, columns: [...book.coverage.columns, column] } };
  };

  test('reports a column that is not in the plan, typed in or left behind', () => {
    expect(findingsOf(withColumn('CGI'))).toEqual(['error plan/unknown-exam Dekking!G3']);
    expect(findingsOf(withColumn('PVB1', 'e9'))).toEqual(['error plan/unknown-exam Dekking!G3']);
    expect(sentencesOf(withColumn('CGI'), 'nl')).toEqual([
      'De dekking heeft een kolom CGI, maar dat examen staat niet in het examenplan.',
    ]);
  });

  test('reports an exam that has no column', () => {
    const book = bookOf();
    const columns = book.coverage.columns.filter(({ header }) => header !== 'KEX');
    const without = { ...book, coverage: { ...book.coverage, columns } };
    expect(findingsOf(without)).toEqual(['error plan/unknown-exam Examenplan!A6']);
    expect(sentencesOf(without, 'nl')).toEqual(['KEX staat in het examenplan, maar heeft geen kolom in de dekking.']);
  });

  test('knows a typed column by its code, and passes over an empty one', () => {
    expect(findingsOf(withColumn('pvb 1'))).toEqual([]);
    expect(findingsOf(withColumn(' '))).toEqual([]);
  });

  describe('a column that was typed again with a typing error', () => {
    const retyped = (header: string, examId: string | null = null): ExamBook => {
      const book = withColumn(header, examId);
      const columns = book.coverage.columns.filter((column) => column.examId !== 'e3');
      return { ...book, coverage: { ...book.coverage, columns } };
    };
    const repairsIn = (book: ExamBook) => check(book).map((finding) => repairOf(book, finding)?.repair ?? null);
    const both = ['error plan/unknown-exam Dekking!G3', 'error plan/unknown-exam Examenplan!A7'];

    test('is found in both sheets, each naming the code of the other', () => {
      expect(findingsOf(retyped('PBV2'))).toEqual(both);
      expect(sentencesOf(retyped('PBV2'), 'nl')).toEqual([
        'De dekking heeft een kolom PBV2, maar dat examen staat niet in het examenplan. Bedoel je PVB2? Dat staat in het examenplan en heeft geen kolom; dan is het één tikfout.',
        'PVB2 staat in het examenplan, maar heeft geen kolom in de dekking. Bedoel je PBV2? Zo heet een kolom in de dekking die niet in het examenplan staat; dan is het één tikfout.',
      ]);
    });

    test.each(['PBV2', 'PVV2', 'PV2', 'PVB-2'])('%s gets the same one repair in both directions', (header) => {
      const place = { sheet: 'Dekking', cell: 'G3' };
      const repair = { kind: 'write-cells', cells: [{ place, found: header, content: 'PVB2' }] };
      expect(repairsIn(retyped(header))).toEqual([repair, repair]);
    });

    test('with another number is asked about, and neither renamed nor given a second column', () => {
      expect(sentencesOf(retyped('PVB9'), 'nl').every((sentence) => sentence.includes('Bedoel je'))).toBe(true);
      expect(repairsIn(retyped('PVB9'))).toEqual([null, null]);
    });

    test('that has the hidden id of an exam that is gone is named, and its code alone would not help', () => {
      expect(sentencesOf(retyped('PBV2', 'e9'), 'en')[0]).toContain('Do you mean PVB2?');
      expect(repairsIn(retyped('PBV2', 'e9'))).toEqual([null, null]);
    });

    test.each(['CGI', 'P2'])('%s is not near to anything', (header) => {
      expect(findingsOf(retyped(header))).toEqual(both);
      expect(sentencesOf(retyped(header), 'nl').some((sentence) => sentence.includes('Bedoel je'))).toBe(false);
    });

    test('is a question for a person where two columns are as near', () => {
      const book = retyped('PBV2');
      const other = { examId: null, header: 'PVV2', place: { sheet: 'Dekking', cell: 'H3' }, marks: [] };
      const columns = [...book.coverage.columns, other];
      const two = { ...book, coverage: { ...book.coverage, columns } };
      expect(sentencesOf(two, 'nl').some((sentence) => sentence.includes('Bedoel je'))).toBe(false);
    });
  });

  test('cannot tell when a column has the name of an exam in place of its code', () => {
    expect(findingsOf(withColumn('verhuren'))).toEqual(['error unclear(named-otherwise) plan/unknown-exam Dekking!G3']);
  });
});

test('plan/exam-without-form reports an exam whose form is gone, a knowledge exam too', () => {
  const book = bookOf();
  expect(findingsOf({ ...book, forms: book.forms.filter(({ examId }) => examId !== 'e2') })).toEqual([
    'error plan/exam-without-form Examenplan!A6',
  ]);
  expect(findingsOf({ ...book, forms: [] })).toEqual([
    'error plan/exam-without-form Examenplan!A5',
    'error plan/exam-without-form Examenplan!A6',
    'error plan/exam-without-form Examenplan!A7',
    'warning coverage/competency-not-assessed Dekking!A7',
    'warning coverage/competency-not-assessed Dekking!A8',
    'warning coverage/competency-not-assessed Dekking!A10',
  ]);
});

describe('plan/constructor-is-approver', () => {
  test('reports somebody who built and approved, also as one of several', () => {
    const book = bookWith('PVB1', { builtBy: 'S. Wielinga, J. Naaf', approvedBy: 'P. Ketting en mevr. s wielinga' });
    expect(findingsOf(book)).toEqual(['warning plan/constructor-is-approver Examenplan!J5']);
    expect(sentencesOf(book, 'nl')).toEqual(['mevr. s wielinga heeft PVB1 gemaakt en ook vastgesteld.']);
  });

  test('is content while nobody has approved', () => {
    expect(findingsOf(bookWith('PVB1', { approvedBy: null }))).toEqual([]);
  });

  test('cannot tell when it may be one person written differently', () => {
    const book = bookWith('PVB1', { approvedBy: 'Sanne Wielinga' });
    expect(findingsOf(book)).toEqual(['warning unclear(perhaps-the-same) plan/constructor-is-approver Examenplan!J5']);
    expect(sentencesOf(book, 'nl')).toEqual([
      'PVB1 is gemaakt door S. Wielinga en vastgesteld door Sanne Wielinga; zijn dat twee mensen?',
    ]);
  });

  test.each([
    ['J. de Vries', 'drs. J. De Vries', 'same'],
    ['Zoë Spaak', 'zoe spaak', 'same'],
    ['J. de Vries', 'Jan de Vries', 'perhaps'],
    ['Vries', 'Jan de Vries', 'perhaps'],
    ['Jan Piet Naaf', 'Jan Naaf', 'perhaps'],
    ['Jan de Vries', 'Joke de Vries', 'different'],
    ['J. Naaf', 'J. Spaak', 'different'],
    ['-', '-', 'different'],
  ])('"%s" and "%s" are %s', (one, other, match) => {
    expect(compareNames(one, other)).toBe(match);
    expect(compareNames(other, one)).toBe(match);
  });

  test('names stand in a cell with commas, semicolons, slashes, lines, "en" and "and" between them', () => {
    expect(namesIn('A. Naaf, B. Spaak;C. Velg / D. Band\nE. Bel en F. Rem and G. Kade')).toHaveLength(7);
    expect(namesIn('Henk Andersen')).toEqual(['Henk Andersen']);
  });
});

describe('plan/not-approved-at-exam-date', () => {
  const heldOn = (date: string, over: Partial<Exam> = {}) => changeForm(bookWith('PVB1', over), () => ({ date }));

  test('is content with a form used on or after the day of approval, and with one without a date', () => {
    expect(findingsOf(heldOn('2026-09-01'))).toEqual([]);
    expect(findingsOf(bookWith('PVB1', { status: 'draft', approvedOn: null }))).toEqual([]);
  });

  test('reports a form used before approval', () => {
    const book = heldOn('2026-08-31');
    expect(findingsOf(book)).toEqual(['error plan/not-approved-at-exam-date Examenplan!K5']);
    expect(sentencesOf(book, 'nl')).toEqual([
      'PVB1 is afgenomen op 2026-08-31 (Beoordeling PVB1), maar pas vastgesteld op 2026-09-01.',
    ]);
  });

  test('reports a form used while its instrument is a draft', () => {
    const book = heldOn('2026-10-05', { status: 'draft', approvedOn: null });
    expect(findingsOf(book)).toEqual(['error plan/not-approved-at-exam-date Examenplan!K5']);
    expect(sentencesOf(book, 'en')).toEqual([
      'PVB1 was held on 2026-10-05 (Beoordeling PVB1), but has not been approved yet.',
    ]);
  });

  test('reports one finding per exam, for the forms that are certainly wrong', () => {
    const book = heldOn('2026-08-31');
    const [first] = book.forms;
    const more = ['5 september', '2026-08-30', '2026-09-02'].map((date, index) => ({
      ...first!,
      sheet: `Beoordeling ${index + 2}`,
      date,
    }));
    const all = { ...book, forms: [...book.forms, ...more] };
    expect(findingsOf(all)).toEqual(['error plan/not-approved-at-exam-date Examenplan!K5']);
    expect(sentencesOf(all, 'nl')[0]).toContain('2026-08-31 en 2026-08-30 (Beoordeling PVB1 en Beoordeling 3)');
  });

  test('cannot tell when the date of approval is missing or unreadable', () => {
    const book = heldOn('2026-10-05', { approvedOn: null });
    const expected = ['error unclear(approval-date-unknown) plan/not-approved-at-exam-date Examenplan!K5'];
    expect(findingsOf(book)).toEqual(expected);
    expect(findingsOf(changePlanned(book, 'PVB1', { unreadable: { approvedOn: 'sept.' } }))).toEqual(expected);
  });

  test('cannot tell when the status is unreadable', () => {
    const book = changePlanned(heldOn('2026-10-05', { status: 'draft' }), 'PVB1', { unreadable: { status: 'bijna' } });
    expect(findingsOf(book)).toEqual(['error unclear(status-unreadable) plan/not-approved-at-exam-date Examenplan!K5']);
  });

  test('cannot tell when the exam date is unreadable, or when the instrument was withdrawn some day later', () => {
    expect(findingsOf(heldOn('najaar'))).toEqual([
      'error unclear(exam-date-unreadable) plan/not-approved-at-exam-date Examenplan!K5',
    ]);
    const withdrawn = heldOn('2026-10-05', { status: 'withdrawn' });
    expect(findingsOf(withdrawn)).toContain(
      'error unclear(withdrawal-date-unknown) plan/not-approved-at-exam-date Examenplan!K5',
    );
    expect(findingsOf(heldOn('2026-08-31', { status: 'withdrawn' }))).toContain(
      'error plan/not-approved-at-exam-date Examenplan!K5',
    );
  });
});

test('a plan without cells of its own for a field points at the row of the exam', () => {
  const book = changePlanned(bookWith('PVB1', { cutScore: null }), 'PVB1', { cells: {} });
  expect(findingsOf(book)).toEqual(['error plan/cut-score-missing Examenplan!A5']);
});
