import { emptyExam } from '../../../src/core/exam/default-plan';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import type { Framework, FrameworkItem } from '../../../src/core/framework/framework';
import { verhuurmedewerker } from '../fietsverhuur';
import { item } from '../frameworks/item';
import { findingsOf, sentencesOf } from './findings-of';
import { bookOf, bookWith, changeForm, changePlanned, soundExams } from './sound-book';

const withItems = (change: (items: readonly FrameworkItem[]) => readonly FrameworkItem[]): Framework => ({
  ...verhuurmedewerker,
  items: change(verhuurmedewerker.items),
});
const withSettings = (book: ExamBook, over: Partial<ExamBook['settings']>): ExamBook => ({
  ...book,
  settings: { ...book.settings, ...over },
});
const withoutRows = (book: ExamBook, sheet: string, ...ids: readonly string[]) =>
  changeForm(book, ({ criteria }) => ({ criteria: criteria.filter(({ id }) => !ids.includes(id)) }), sheet);

describe('coverage/core-task-not-examined', () => {
  test('reports the core task that no exam covers anything of', () => {
    const book = bookOf(soundExams.slice(0, 2));
    expect(findingsOf(book)).toEqual([
      'error coverage/core-task-not-examined Dekking!A9',
      'error coverage/work-process-not-examined Dekking!A10',
      'warning coverage/competency-not-assessed Dekking!A10',
    ]);
    expect(sentencesOf(book, 'nl')[0]).toBe(
      'Kerntaak P1-K1 Adviseert over routes wordt in geen enkel examen getoetst.',
    );
  });

  test('reports a core task without work processes when nothing covers it, and not when it is covered itself', () => {
    const bare = withItems((items) => items.filter(({ id }) => !id.startsWith('p1k1-')));
    const covered = bookOf([...soundExams.slice(0, 2), { ...soundExams[2]!, covers: ['p1k1'] }], bare);
    expect(findingsOf(covered)).toEqual([
      'error unclear(no-rows-in-dossier) coverage/exam-misses-required-core-task Beoordeling PVB2!A1',
      'warning unclear(no-indicators-in-dossier) coverage/indicator-not-on-form Dekking!A9',
    ]);
    expect(findingsOf(bookOf(soundExams.slice(0, 2), bare))).toEqual([
      'error coverage/core-task-not-examined Dekking!A9',
    ]);
  });

  test('is content with a knowledge exam over all knowledge of a core task that has nothing else', () => {
    const only = withItems((items) => [
      ...items.filter(({ id }) => !id.startsWith('p1k1-')),
      item('p1k1-kn1', { type: 'knowledge', parent: 'p1k1', text: 'kent de routes' }),
      item('p1k1-kn2', { type: 'skill', parent: 'p1k1', text: 'leest een kaart' }),
    ]);
    const covering = (covers: readonly string[], status: 'draft' | 'withdrawn' = 'draft') =>
      bookOf(
        [...soundExams.slice(0, 2), { ...soundExams[1]!, id: 'e3', code: 'KEX2', weight: null, covers, status }],
        only,
      );
    expect(findingsOf(covering(['p1k1-kn1', 'p1k1-kn2']))).toEqual([]);
    expect(findingsOf(covering(['p1k1']))).toEqual(['info coverage/knowledge-not-examined Dekking!A9']);
    expect(findingsOf(covering(['p1k1-kn1', 'p1k1-kn2'], 'withdrawn'))).toEqual([
      'error unclear(only-withdrawn) coverage/core-task-not-examined Dekking!A9',
    ]);
    const partly = covering(['p1k1-kn2']);
    expect(findingsOf(partly)).toEqual(['error coverage/core-task-not-examined Dekking!A9']);
    expect(sentencesOf(partly, 'nl')).toEqual([
      'Kerntaak P1-K1 Adviseert over routes bestaat alleen uit vakkennis en vaardigheden, en daarvan zit er 1 van de 2 in een examen.',
    ]);
    expect(sentencesOf(partly, 'en')).toEqual([
      'Core task P1-K1 Adviseert over routes is knowledge and skills only, and 1 of the 2 is in an exam.',
    ]);
  });

  test('takes knowledge for a part of a core task of which more is told', () => {
    const told = withItems((items) => [
      ...items
        .filter(({ id }) => !id.startsWith('p1k1-'))
        .map((each) => (each.id === 'p1k1' ? { ...each, text: 'Adviseert gasten over een route.' } : each)),
      item('p1k1-kn1', { type: 'knowledge', parent: 'p1k1', text: 'kent de routes' }),
    ]);
    const kex = { ...soundExams[1]!, id: 'e3', code: 'KEX2', weight: null };
    expect(findingsOf(bookOf([...soundExams.slice(0, 2), { ...kex, covers: ['p1k1-kn1'] }], told))).toEqual([
      'error coverage/core-task-not-examined Dekking!A9',
    ]);
    expect(findingsOf(bookOf([...soundExams.slice(0, 2), { ...kex, covers: ['p1k1'] }], told))).toContain(
      'error coverage/work-process-only-by-knowledge-exam Dekking!A9',
    );
  });

  test('cannot tell when the only exam of a core task has been withdrawn', () => {
    expect(findingsOf(bookWith('PVB2', { status: 'withdrawn' }))).toEqual([
      'error unclear(only-withdrawn) coverage/core-task-not-examined Dekking!A9',
      'error unclear(only-withdrawn) coverage/work-process-not-examined Dekking!A10',
    ]);
  });

  test('cannot tell when the dossier has no core tasks', () => {
    expect(
      findingsOf(
        bookOf(
          [],
          withItems(() => []),
        ),
      ),
    ).toEqual(['error unclear(no-core-tasks) coverage/core-task-not-examined Dekking!A3']);
  });

  test('points at the header of the matrix, never at a hidden cell, when the row of the core task is gone', () => {
    const book = bookOf(soundExams.slice(0, 2));
    const rows = book.coverage.rows.filter(({ itemId }) => itemId !== 'p1k1');
    expect(findingsOf({ ...book, coverage: { ...book.coverage, rows } })).toContain(
      'error coverage/core-task-not-examined Dekking!A3',
    );
  });
});

describe('coverage/exam-misses-required-core-task', () => {
  test('reports a required core task that neither coverage nor form has', () => {
    const book = bookWith('PVB1', { requires: ['B1-K1', 'p1-k1'] });
    expect(findingsOf(book)).toEqual(['error coverage/exam-misses-required-core-task Dekking!D3']);
    expect(sentencesOf(book, 'nl')).toEqual([
      'PVB1 moet kerntaak P1-K1 Adviseert over routes beoordelen, maar dekt er niets van en heeft er geen rij van in Beoordeling PVB1.',
    ]);
  });

  test('reports a core task that is covered but has no row on the form', () => {
    const book = withoutRows(bookOf(), 'Beoordeling PVB2', 'p1k1-w1-a');
    expect(findingsOf(book)).toEqual([
      'error coverage/exam-misses-required-core-task Beoordeling PVB2!A1',
      'warning coverage/indicator-not-on-form Beoordeling PVB2!C20',
      'warning coverage/competency-not-assessed Dekking!A10',
    ]);
    expect(sentencesOf(book, 'en')[0]).toBe(
      'PVB2 must assess core task P1-K1 Adviseert over routes, but has no row of it in Beoordeling PVB2.',
    );
  });

  test('is content with a row of the school’s own under a work process of the core task', () => {
    const own = { own: true, id: 'own-1', ids: [] };
    const book = changeForm(
      bookOf(),
      ({ criteria }) => ({ criteria: criteria.map((row) => ({ ...row, ...own })) }),
      'Beoordeling PVB2',
    );
    expect(findingsOf(book)).toEqual(['warning coverage/indicator-not-on-form Beoordeling PVB2!C20']);
  });

  test('asks no rubric row of a knowledge exam', () => {
    expect(findingsOf(bookWith('KEX', { requires: ['B1-K1'] }))).toEqual([]);
    expect(findingsOf(bookWith('KEX', { requires: ['P1-K1'] }))).toEqual([
      'error coverage/exam-misses-required-core-task Dekking!E3',
    ]);
  });

  test('reports a required core task of another profile, which nothing in this workbook can have', () => {
    const book = bookWith('PVB1', { requires: ['B1-K1', 'p2-k1'] });
    expect(findingsOf(book)).toEqual(['error coverage/exam-misses-required-core-task Examenplan!H5']);
    expect(sentencesOf(book, 'nl')).toEqual([
      'PVB1 moet kerntaak P2-K1 beoordelen, maar die hoort bij profiel P2: dit examen dekt er niets van en heeft er geen rij van in Beoordeling PVB1.',
    ]);
    expect(sentencesOf(book, 'en')).toEqual([
      'PVB1 must assess core task P2-K1, but that belongs to profile P2: this exam covers nothing of it and has no row of it in Beoordeling PVB1.',
    ]);
  });

  test('cannot tell when the required core task is not in the dossier', () => {
    expect(findingsOf(bookWith('PVB1', { requires: ['B1-K7'] }))).toEqual([
      'error unclear(unknown-core-task) coverage/exam-misses-required-core-task Examenplan!H5',
    ]);
  });
});

describe('coverage/work-process-not-examined', () => {
  test('points at the row of the core task when that of the work process is gone', () => {
    const book = bookOf(soundExams.slice(0, 2));
    const rows = book.coverage.rows.filter(({ itemId }) => itemId !== 'p1k1-w1');
    expect(findingsOf({ ...book, coverage: { ...book.coverage, rows } })).toContain(
      'error coverage/work-process-not-examined Dekking!A9',
    );
  });

  /** PVB1 covers `covered` of the four work processes of B1-K1. */
  function partly(covered: number, minimumShare: number, essential: readonly string[] = []): ExamBook {
    const extra = [3, 4].flatMap((number) => [
      item(`k1-w${number}`, {
        type: 'work-process',
        code: `B1-K1-W${number}`,
        parent: 'k1',
        title: 'Neemt fietsen in',
      }),
      item(`k1-w${number}-a`, { parent: `k1-w${number}`, text: `telt de fietsen ${number} keer` }),
    ]);
    const covers = ['k1-w1', 'k1-w2', 'k1-w3', 'k1-w4'].slice(0, covered);
    const exams = soundExams.map((exam) => (exam.code === 'PVB1' ? { ...exam, covers, essential } : exam));
    return withSettings(
      bookOf(
        exams,
        withItems((items) => [...items, ...extra]),
      ),
      { minimumShare },
    );
  }

  test('reports each work process that is in no exam', () => {
    const book = partly(2, 100);
    expect(findingsOf(book)).toEqual([
      'error coverage/work-process-not-examined Dekking!A11',
      'error coverage/work-process-not-examined Dekking!A12',
    ]);
    expect(sentencesOf(book, 'nl')[0]).toBe(
      'Werkproces B1-K1-W3 Neemt fietsen in zit in geen enkel examen; van de kerntaak is 50 % van de werkprocessen gedekt (ondergrens 100 %).',
    );
  });

  test('is a warning only while the share is more than the minimum, not equal to it', () => {
    expect(findingsOf(partly(3, 75))).toEqual(['error coverage/work-process-not-examined Dekking!A12']);
    expect(findingsOf(partly(3, 74))).toEqual(['warning coverage/work-process-not-examined Dekking!A12']);
    expect(findingsOf(partly(4, 75))).toEqual([]);
  });

  test('stays an error for an essential work process, whatever the share', () => {
    expect(findingsOf(partly(3, 50, ['b1-k1-w4']))).toEqual(['error coverage/work-process-not-examined Dekking!A12']);
    expect(findingsOf(partly(3, 50, ['B1-K1-W1']))).toEqual(['warning coverage/work-process-not-examined Dekking!A12']);
  });

  test('does not count a work process in a knowledge exam only towards the share', () => {
    const book = partly(3, 60);
    const exams = book.exams.map((planned) => {
      const { exam } = planned;
      if (exam.code === 'PVB1') return { ...planned, exam: { ...exam, covers: ['k1-w1', 'k1-w2'] } };
      if (exam.code === 'KEX') return { ...planned, exam: { ...exam, covers: [...exam.covers, 'k1-w3'] } };
      return planned;
    });
    expect(findingsOf({ ...book, exams })).toEqual([
      'error coverage/work-process-not-examined Dekking!A12',
      'error coverage/work-process-only-by-knowledge-exam Dekking!A11',
    ]);
  });
});

describe('coverage/work-process-only-by-knowledge-exam', () => {
  test('reports each work process that only knowledge exams cover', () => {
    const book = bookWith('PVB2', { form: 'kennisexamen' });
    expect(findingsOf(book)).toEqual(['error coverage/work-process-only-by-knowledge-exam Dekking!A10']);
    expect(sentencesOf(book, 'nl')).toEqual([
      'Werkproces P1-K1-W1 Stelt een route voor wordt alleen getoetst met een kennisexamen: PVB2.',
    ]);
    expect(findingsOf(bookWith('KEX', { covers: ['k1-kn1', 'k1-w1'] }))).toEqual([]);
  });

  test('cannot tell when the form of the exam cannot be read', () => {
    const book = changePlanned(bookOf(), 'PVB2', { unreadable: { form: 'iets nieuws' } });
    expect(findingsOf(book)).toEqual([
      'error unclear(form-unreadable) coverage/work-process-only-by-knowledge-exam Dekking!A10',
    ]);
  });
});

describe('coverage/indicator-not-on-form', () => {
  test('reports each indicator that no form has, at its work process on the form', () => {
    const book = withoutRows(bookOf(), 'Beoordeling PVB1', 'k1-w1-a', 'k1-w2-b');
    expect(findingsOf(book)).toEqual([
      'warning coverage/indicator-not-on-form Beoordeling PVB1!C20',
      'warning coverage/indicator-not-on-form Beoordeling PVB1!C21',
    ]);
    expect(sentencesOf(book, 'nl')[0]).toBe(
      '"vraagt waarvoor de fiets nodig is" (werkproces B1-K1-W1) staat op geen enkel formulier; hij ontbreekt in Beoordeling PVB1.',
    );
  });

  test('is content with a merged row and with a row on another form', () => {
    const merged = changeForm(bookOf(), ({ criteria }) => ({
      criteria: criteria
        .filter(({ id }) => id !== 'k1-w1-b')
        .map((row) => (row.id === 'k1-w1-a' ? { ...row, ids: ['k1-w1-a', 'k1-w1-b'] } : row)),
    }));
    expect(findingsOf(merged)).toEqual([]);
    const twice = bookOf([...soundExams, { ...soundExams[2]!, id: 'e4', code: 'CGI', form: 'cgi' }]);
    expect(findingsOf(withoutRows(twice, 'Beoordeling PVB2', 'p1k1-w1-a'))).toEqual([
      'error coverage/exam-misses-required-core-task Beoordeling PVB2!A1',
    ]);
  });
});

describe('coverage/competency-not-assessed', () => {
  const printing = (...competencies: readonly string[]) =>
    changeForm(
      bookOf(),
      ({ criteria }) => ({ criteria: criteria.map((row) => ({ ...row, competencies })) }),
      'Beoordeling PVB2',
    );

  test('reports each competency of the qualification that is on no row', () => {
    const book = changeForm(bookOf(), ({ criteria }) => ({
      criteria: criteria.map((row) => ({ ...row, competencies: [] })),
    }));
    expect(findingsOf(book)).toEqual([
      'warning coverage/competency-not-assessed Dekking!A7',
      'warning coverage/competency-not-assessed Dekking!A8',
    ]);
    expect(sentencesOf(book, 'nl')[1]).toBe(
      'Competentie L Materialen en middelen inzetten (bij B1-K1-W2) staat op geen enkele rij van een formulier.',
    );
  });

  test('knows a competency by letter, by name and by both', () => {
    for (const text of ['i', 'Presenteren', 'I presenteren']) expect(findingsOf(printing(text))).toEqual([]);
    expect(findingsOf(printing('K'))).toEqual(['warning coverage/competency-not-assessed Dekking!A10']);
  });

  test('cannot tell when a row has almost the same name', () => {
    expect(findingsOf(printing('Presentren'))).toEqual([
      'warning unclear(written-differently) coverage/competency-not-assessed Dekking!A10',
    ]);
  });
});

describe('coverage/knowledge-not-examined', () => {
  const withoutKnowledgeExam = bookOf([{ ...soundExams[0]!, weight: null }, soundExams[2]!]);

  test('reports a core task of which no exam lists any knowledge', () => {
    expect(findingsOf(withoutKnowledgeExam)).toEqual(['info coverage/knowledge-not-examined Dekking!A4']);
    expect(sentencesOf(withoutKnowledgeExam, 'nl')).toEqual([
      'Van kerntaak B1-K1 Verhuurt fietsen zit geen van de 2 onderdelen van vakkennis en vaardigheden in een examen.',
    ]);
  });

  test('is content when the school assesses knowledge within the practical exams', () => {
    expect(findingsOf(withSettings(withoutKnowledgeExam, { knowledgeIntegrated: true }))).toEqual([]);
  });

  test('does not take knowledge as integrated where no practical exam covers the core task', () => {
    const book = withSettings(bookOf([soundExams[2]!]), { knowledgeIntegrated: true });
    expect(findingsOf(book)).toEqual([
      'error coverage/core-task-not-examined Dekking!A4',
      'error coverage/work-process-not-examined Dekking!A7',
      'error coverage/work-process-not-examined Dekking!A8',
      'warning coverage/competency-not-assessed Dekking!A7',
      'warning coverage/competency-not-assessed Dekking!A8',
      'info coverage/knowledge-not-examined Dekking!A4',
    ]);
  });

  test('cannot tell when the dossier lists no knowledge at all', () => {
    const bare = withItems((items) => items.filter(({ type }) => type !== 'knowledge'));
    const exams = [{ ...soundExams[0]!, weight: null }, soundExams[2]!];
    expect(findingsOf(bookOf(exams, bare))).toEqual([
      'info unclear(no-knowledge-in-dossier) coverage/knowledge-not-examined Dekking!A3',
    ]);
  });
});

describe('coverage/exam-covers-nothing', () => {
  test('reports an exam without any mark at its column', () => {
    const empty = { ...soundExams[2]!, id: 'e4', code: 'CGI', name: 'Gesprek', covers: [] };
    const book = bookOf([...soundExams, empty]);
    expect(findingsOf(book)).toEqual(['error coverage/exam-covers-nothing Dekking!G3']);
    expect(sentencesOf(book, 'nl')).toEqual(['CGI dekt geen enkel werkproces.']);
  });

  test('reports a practical exam that covers knowledge only', () => {
    expect(findingsOf(bookWith('KEX', { form: 'portfolio' }))).toEqual([
      'error coverage/exam-covers-nothing Dekking!E3',
    ]);
  });
});

describe('codes that are not of this qualification', () => {
  /** The sound workbook with a row typed under the matrix, marked for the exams in the columns given. */
  function withTypedRow(code: string, ...marked: readonly number[]): ExamBook {
    const book = bookOf();
    const row = { code, itemId: null, place: { sheet: 'Dekking', cell: 'A20' } };
    const columns = book.coverage.columns.map((column, index) =>
      marked.includes(index)
        ? { ...column, marks: [...column.marks, { row, place: { sheet: 'Dekking', cell: `${'DEF'[index]}20` } }] }
        : column,
    );
    return { ...book, coverage: { ...book.coverage, rows: [...book.coverage.rows, row], columns } };
  }

  test('coverage/foreign-profile reports a code of another profile once, with the exams that cover it', () => {
    const book = withTypedRow('p2-k1-w1', 0, 2);
    expect(findingsOf(book)).toEqual(['error coverage/foreign-profile Dekking!A20']);
    expect(sentencesOf(book, 'nl')).toEqual(['PVB1 en PVB2 dekken P2-K1-W1, maar dat hoort bij P2.']);
  });

  test('coverage/foreign-profile is content with a code that no exam covers', () => {
    expect(findingsOf(withTypedRow('P2-K1-W1'))).toEqual([]);
  });

  test('coverage/unknown-code reports a code that is in no part of the dossier, covered or not', () => {
    for (const book of [withTypedRow('B1-K1-W9'), withTypedRow('B1-K1-W9', 1)]) {
      expect(findingsOf(book)).toEqual(['error coverage/unknown-code Dekking!A20']);
      expect(sentencesOf(book, 'nl')).toEqual([
        'B1-K1-W9 (in Dekking) staat niet in het dossier. Bedoeld is misschien B1-K1-W1.',
      ]);
    }
  });

  test('coverage/unknown-code calls a row that a newer version of the dossier left out lapsed, and no typing error', () => {
    const typed = withTypedRow('B1-K1-W9', 0);
    const rows = typed.coverage.rows.map((row) =>
      row.code === 'B1-K1-W9' ? { ...row, lapsed: 'Poetst fietsen (vervallen)' } : row,
    );
    expect(sentencesOf({ ...typed, coverage: { ...typed.coverage, rows } }, 'nl')).toEqual([
      'B1-K1-W9 Poetst fietsen (vervallen) stond in een eerdere versie, maar niet meer in het dossier. In de rij op Dekking staat nog een teken; maak die cellen leeg als dit niet meer geëxamineerd wordt.',
    ]);
  });

  test('coverage/unknown-code takes the title of an item without a code for its name on a form', () => {
    const uncoded = withItems((items) => items.map((one) => (one.id === 'p1k1-w1' ? { ...one, code: null } : one)));
    const book = changeForm(
      bookOf(soundExams, uncoded),
      ({ criteria }) => ({ criteria: criteria.map((row) => ({ ...row, workProcess: 'Stelt een route voor' })) }),
      'Beoordeling PVB2',
    );
    expect(findingsOf(book)).toEqual([]);
  });

  test('coverage/unknown-code reports a code on forms once, and an empty row not at all', () => {
    const book = changeForm(withTypedRow(''), ({ criteria }) => ({
      criteria: criteria.map((row) => (row.workProcess === 'B1-K1-W2' ? { ...row, workProcess: 'W2' } : row)),
    }));
    expect(findingsOf(book)).toEqual(['error coverage/unknown-code Beoordeling PVB1!A14']);
  });
});

describe('coverage/mapping-other-dossier', () => {
  const mapping = { from: 'B1-K1-W2', to: 'C1-K1-W1', partial: false, dossier: '99001', qualification: '99011' };
  const mapped = (over: Partial<typeof mapping> | Record<string, null>, framework: Partial<Framework> = {}) =>
    bookOf(soundExams, { ...verhuurmedewerker, mappings: [{ ...mapping, ...over }], ...framework });

  test('is content with a mapping of this dossier and qualification, and with one that nothing uses', () => {
    expect(findingsOf(mapped({}))).toEqual([]);
    expect(findingsOf(mapped({ from: 'B1-K9-W1', dossier: '99002' }))).toEqual([]);
  });

  test('reports a mapping of another dossier or qualification that an exam uses', () => {
    const book = mapped({ qualification: '99012' });
    expect(findingsOf(book)).toEqual(['error coverage/mapping-other-dossier Dekking!A8']);
    expect(sentencesOf(book, 'nl')).toEqual([
      'De koppeling van B1-K1-W2 aan C1-K1-W1 is van dossier 99001, kwalificatie 99012; deze werkmap is van dossier 99001, kwalificatie 99011.',
    ]);
    expect(findingsOf(mapped({ dossier: '99002' }))).toEqual(['error coverage/mapping-other-dossier Dekking!A8']);
  });

  test('cannot tell when the mapping does not say what it is of', () => {
    expect(findingsOf(mapped({ dossier: null, qualification: null }))).toEqual([
      'error unclear(crebo-unknown) coverage/mapping-other-dossier Dekking!A8',
    ]);
  });

  test('has nothing to compare with in the workbook of a certificate', () => {
    expect(findingsOf(mapped({ dossier: '99002' }, { kind: 'certificate', code: 'C9001' }))).toEqual([]);
  });
});

test('a plan without any exam leaves everything uncovered and nothing out', () => {
  expect(findingsOf(bookOf([]))).toEqual([
    'error coverage/core-task-not-examined Dekking!A4',
    'error coverage/core-task-not-examined Dekking!A9',
    'error coverage/work-process-not-examined Dekking!A7',
    'error coverage/work-process-not-examined Dekking!A8',
    'error coverage/work-process-not-examined Dekking!A10',
    'warning coverage/competency-not-assessed Dekking!A7',
    'warning coverage/competency-not-assessed Dekking!A8',
    'warning coverage/competency-not-assessed Dekking!A10',
    'info coverage/knowledge-not-examined Dekking!A4',
  ]);
});

test('an exam without code is spoken of by its name', () => {
  const book = bookOf([...soundExams, { ...emptyExam('e4'), name: 'Naamloos gesprek', cutScore: 50 }]);
  expect(sentencesOf(book, 'nl')).toContain('Naamloos gesprek dekt geen enkel werkproces.');
});
