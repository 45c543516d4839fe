import { check } from '../../../src/core/checks/engine';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import type { ExamPlan } from '../../../src/core/exam/exam-plan';
import { rowsOf, unitsOf } from '../../../src/core/framework/structure';
import type { Framework } from '../../../src/core/framework/framework';
import { createBook } from '../../../src/workbook/plan/create-book';
import { planForms } from '../../../src/workbook/plan/plan-forms';
import { readBook } from '../../../src/workbook/plan/read-book';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import { besideDescriptors } from '../../core/checks/beside-descriptors';
import { sentencesOf } from '../../core/checks/findings-of';
import { documents } from '../../core/frameworks/documents';
import { firstQualification, soundPlan } from '../../core/frameworks/sound-plan';
import { snapshotOfPlan } from '../snapshot-of-plan';

function bookFor(
  framework: Framework,
  change: (plan: ExamPlan) => ExamPlan = (plan) => plan,
): { readonly book: ExamBook; readonly snapshot: WorkbookSnapshot; readonly plan: ExamPlan } {
  const { own, profile } = firstQualification(framework);
  const plan = change(soundPlan(own));
  const input = { framework, profile, plan, language: 'nl', openImportWarnings: 0 } as const;
  const snapshot = snapshotOfPlan(createBook(input, null).value);
  const read = readBook(snapshot);
  if (read.kind !== 'book') throw new Error(JSON.stringify(read));
  return { book: read.book, snapshot, plan };
}

describe.each(Object.entries(documents))('%s', (_, framework) => {
  const { own } = firstQualification(framework);

  test('becomes a workbook that reads back as it was made and in which nothing is wrong', () => {
    const { book, snapshot, plan } = bookFor(framework);
    expect(book.framework).toEqual(own);
    expect(book.exams.map(({ exam }) => exam)).toEqual(plan.exams);
    expect(besideDescriptors(book)).toEqual([]);
    const changes = planForms(book, snapshot).value.changes;
    expect(changes).toEqual([]);
  });

  test('has every row of what it covers on its forms, once, in the order of the document', () => {
    const { book } = bookFor(framework);
    const onForms = book.forms
      .filter(({ criteria }) => criteria.some(({ ratings }) => ratings.length > 0))
      .flatMap(({ criteria }) => criteria.map(({ id }) => id));
    const rows = unitsOf(own).flatMap((unit) => rowsOf(own, unit.id).map(({ id }) => id));
    expect(onForms.filter((id) => rows.includes(id))).toEqual(rows);
    expect(new Set(onForms).size).toBe(onForms.length);
  });
});

test('a list of statements without levels is one exam with a row for each', () => {
  const flat = documents['case of one level'];
  if (flat === undefined) throw new Error('no flat document');
  const { book } = bookFor(flat);
  expect(book.exams.map(({ exam }) => [exam.name, exam.covers])).toEqual([['List of statements', ['s1', 's2', 's3']]]);
  expect(book.forms[0]?.criteria.map(({ text }) => text)).toEqual([
    'starts a bicycle',
    'stops a bicycle',
    'repairs a puncture',
  ]);
});

describe('findings use the words of the kind', () => {
  const uncovered = (name: string): ExamBook => {
    const framework = documents[name];
    if (framework === undefined) throw new Error(name);
    return bookFor(framework, (plan) => ({
      ...plan,
      exams: plan.exams.map((exam, index) => (index === 0 ? { ...exam, covers: exam.covers.slice(1) } : exam)),
    })).book;
  };

  test.each([
    [
      'qualification-file',
      'Werkproces B1-K1-W1 Ontvangt de huurder zit in geen enkel examen; van de kerntaak is 50 % van de werkprocessen gedekt (ondergrens 100 %).',
    ],
    ['certificate', 'Kerntaak C1-K1 Onderhoudt fietsen (deels) wordt in geen enkel examen getoetst.'],
    ['elective', 'Kerntaak D1-K1 Onderhoudt elektrische fietsen wordt in geen enkel examen getoetst.'],
    [
      'learning-units',
      'Activiteit 1.1 Ontvangen zit in geen enkel examen; van de leereenheid is 67 % van de activiteiten gedekt (ondergrens 100 %).',
    ],
    ['competence-profile', 'Competentiegebied 1 Omgaan met huurders wordt in geen enkel examen getoetst.'],
    [
      'addendum',
      'Taak 1 Opbouwen van een verhuurpunt zit in geen enkel examen; van de taakgroep is 50 % van de taken gedekt (ondergrens 100 %).',
    ],
    [
      'case of four levels',
      'Onderdeel A.1 Start zit in geen enkel examen; van het hoofdonderdeel is 50 % van de onderdelen gedekt (ondergrens 100 %).',
    ],
    ['case of two levels', 'Hoofdonderdeel 1 Ride wordt in geen enkel examen getoetst.'],
    ['case of one level', 'Hoofdonderdeel S1 starts a bicycle wordt in geen enkel examen getoetst.'],
  ])('%s', (name, sentence) => {
    expect(sentencesOf(uncovered(name), 'nl')).toContain(sentence);
  });

  test('in English too', () => {
    expect(sentencesOf(uncovered('learning-units'), 'en')).toContain(
      'Activity 1.1 Ontvangen is in no exam; 67 % of the activities of its learning unit are covered (minimum 100 %).',
    );
    expect(sentencesOf(uncovered('competence-profile'), 'en')).toContain(
      'Competence area 1 Omgaan met huurders is examined in no exam.',
    );
  });

  test('no finding of another kind speaks of core tasks or work processes', () => {
    for (const name of ['learning-units', 'competence-profile', 'addendum', 'case of four levels']) {
      const framework = documents[name];
      if (framework === undefined) throw new Error(name);
      const { book } = bookFor(framework, (plan) => ({
        ...plan,
        exams: plan.exams.map((exam) => ({ ...exam, covers: [] })),
      }));
      expect(check(book).length).toBeGreaterThan(2);
      for (const sentence of sentencesOf(book, 'nl')) expect(sentence).not.toMatch(/kerntaak|kerntaken|werkproces/i);
      for (const sentence of sentencesOf(book, 'en')) expect(sentence).not.toMatch(/core task|work process/i);
    }
  });
});
