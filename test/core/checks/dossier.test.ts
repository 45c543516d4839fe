import { check } from '../../../src/core/checks/engine';
import type { AssessmentForm } from '../../../src/core/exam/assessment-form';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import type { Framework } from '../../../src/core/framework/framework';
import { verhuurmedewerker } from '../fietsverhuur';
import { findingsOf, sentencesOf } from './findings-of';
import { bookOf, soundExams } from './sound-book';

const title = { sheet: 'Dossier', cell: 'B2' };

/** The sound workbook with the form of PVB1 for candidate 7 on a sheet of its own, of a dossier that ends on a day. */
function used(
  over: Partial<AssessmentForm>,
  framework: Partial<Framework> = {},
  crebo: string | null = null,
): ExamBook {
  const book = bookOf(soundExams, { ...verhuurmedewerker, ...framework });
  const [own] = book.forms;
  if (own === undefined) throw new Error('a form');
  const person = { number: '7', name: 'A. Voorbeeld' };
  const form = { ...own, copy: 'k7', sheet: 'PVB1 7', candidate: person, datePlace: { sheet: 'PVB1 7', cell: 'C9' } };
  const candidate = { ...person, startDate: null, cohort: null, crebo, group: null };
  return {
    ...book,
    dossierTitle: title,
    candidates: [candidate],
    creboCells: new Map([['7', { sheet: 'Kandidaten', cell: 'F5' }]]),
    candidateForms: [{ ...form, crebo: '99011', ...over }],
  };
}

describe('dossier/expired', () => {
  test('says nothing of an exam up to the end of the programme, nor of a workbook without any exam date', () => {
    expect(findingsOf(used({ date: '2032-07-31' }))).toEqual([]);
    expect(findingsOf(used({ date: null }, { validUntil: null }))).toEqual([]);
  });

  test('reports an exam after the end of the programme once, at its day, with candidates and exams', () => {
    const book = used({ date: '2032-08-01' });
    expect(findingsOf(book)).toEqual(['warning dossier/expired PVB1 7!C9']);
    expect(check(book)[0]?.data).toMatchObject({ candidates: ['7'], exams: ['PVB1'], sheets: ['PVB1 7'] });
    expect(sentencesOf(book, 'nl')).toEqual([
      'Er is geëxamineerd op 2032-08-01, na het einde van de opleiding (2032-07-31): kandidaat 7.',
    ]);
    expect(sentencesOf(book, 'en')).toEqual([
      'An exam was held on 2032-08-01, after the end of the programme (2032-07-31): candidate 7.',
    ]);
  });

  test('goes by the end of the profile where it has its own', () => {
    const profiles = verhuurmedewerker.profiles.map((each) => ({ ...each, validUntil: '2030-07-31' }));
    expect(findingsOf(used({ date: '2031-01-01' }, { profiles }))).toEqual(['warning dossier/expired PVB1 7!C9']);
  });

  test('does not count who was absent, nor a day that is no date', () => {
    expect(findingsOf(used({ date: '2032-08-01', status: 'absent' }))).toEqual([]);
  });

  test('cannot tell where the document gives no end, and does not guess from the end of intake', () => {
    const book = used({ date: '2032-08-01' }, { validUntil: null });
    expect(findingsOf(book)).toEqual(['warning unclear(no-end) dossier/expired PVB1 7!C9']);
    expect(sentencesOf(book, 'nl')).toEqual([
      'Er is geëxamineerd op 2032-08-01; of dat voor het einde van de opleiding was, is niet te zien, want het document noemt dat einde niet. Zoek het op (bijvoorbeeld bij SBB), lees het document opnieuw in en vul bij het corrigeren "Einde opleiding" in.',
    ]);
  });

  test('reports a candidate whose crebo is not that of the form, at the crebo in the list', () => {
    const book = used({}, {}, '25478');
    expect(findingsOf(book)).toEqual(['warning dossier/expired Kandidaten!F5']);
    expect(sentencesOf(book, 'nl')).toEqual(['Kandidaat 7 (25478) heeft een ander crebo dan het formulier (99011).']);
    expect(sentencesOf(book, 'en')).toEqual(['Candidate 7 (25478) has another crebo than the form (99011).']);
  });

  test('is content with the crebo of the form, of an earlier cohort or of the dossier', () => {
    expect(findingsOf(used({}, {}, ' 99011'))).toEqual([]);
    expect(findingsOf(used({ copy: 'earlier--1', crebo: '25478' }, {}, '25478'))).toEqual([]);
    expect(findingsOf(used({}, {}, '99001'))).toEqual([]);
    expect(findingsOf(used({ crebo: null }, {}, '25478'))).toEqual([]);
  });

  test('says both in one finding', () => {
    const book = used({ date: '2032-08-01' }, {}, '25478');
    expect(sentencesOf(book, 'nl')).toEqual([
      'Er is geëxamineerd op 2032-08-01, na het einde van de opleiding (2032-07-31): kandidaat 7; kandidaat 7 (25478) heeft een ander crebo dan het formulier (99011).',
    ]);
  });
});

describe('dossier/import-open-warnings', () => {
  const open = (openImportWarnings: number): ExamBook => ({ ...bookOf(), dossierTitle: title, openImportWarnings });

  test('tells how many remarks nobody has looked at, and nothing when there are none', () => {
    expect(findingsOf(open(0))).toEqual([]);
    expect(findingsOf(open(3))).toEqual(['info dossier/import-open-warnings Dossier!B2']);
    expect(sentencesOf(open(3), 'nl')).toEqual([
      'Bij het inlezen van het document bleven 3 opmerkingen staan waar nog niemand naar heeft gekeken.',
    ]);
    expect(sentencesOf(open(1), 'en')).toEqual(['Reading the document left 1 remark that nobody has looked at yet.']);
  });

  test('is accepted for these remarks, not for those of the next document', () => {
    const [finding] = check(open(3));
    const accepted = { key: `${finding?.rule}#${finding?.subject}`, by: 'M. Zadel', reason: 'nagelezen', date: '' };
    const acceptedFor = (book: ExamBook) => check({ ...book, acceptedFindings: [accepted] })[0]?.accepted?.by;
    expect(acceptedFor(open(3))).toBe('M. Zadel');
    expect(acceptedFor(open(4))).toBeUndefined();
  });
});
