import type { Criterion } from '../../../src/core/exam/assessment-form';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import type { LevelTexts } from '../../../src/core/exam/rubric-row';
import { check } from '../../../src/core/checks/engine';
import { findingsOf, sentencesOf } from './findings-of';
import { bookOf, changeForm } from './sound-book';

const sheet = 'Beoordeling PVB1';
const whole: LevelTexts = { O: 'doet het niet', V: 'doet het', G: 'doet het vlot' };

/** A row with other words for some levels. */
const saying = (over: LevelTexts): Partial<Criterion> => ({ descriptors: { ...whole, ...over } });

/** The sound workbook with a rubric on PVB1 that says something for every level, but for what is said of its first rows. */
function described(...first: readonly Partial<Criterion>[]): ExamBook {
  return changeForm(bookOf(), ({ criteria }) => ({
    levels: ['O', 'V', 'G'],
    columns: { 'descriptor.1': 'K', 'descriptor.2': 'L', 'descriptor.3': 'M' },
    criteria: criteria.map((row, index) => ({ ...row, descriptors: whole, ...first[index] })),
  }));
}

test('a form with a descriptor for each level on each row is no finding', () => {
  expect(findingsOf(described())).toEqual([]);
});

test('reports a form once, at the first level that is not described, with its rows', () => {
  const book = described({}, saying({ G: '' }), saying({ O: ' ', V: '' }));
  expect(findingsOf(book)).toEqual([`warning form/level-descriptor-missing ${sheet}!M13`]);
  expect(check(book)[0]?.data).toMatchObject({
    rows: ['legt de voorwaarden uit', 'stelt het zadel af'],
    cells: ['M13', 'K14'],
    lacking: 2,
    alike: 0,
    total: 4,
  });
  expect(sentencesOf(book, 'nl')).toEqual([
    `${sheet}: op 2 van de 4 rijen staat niet bij elk niveau (O, V en G) wat je dan ziet.`,
  ]);
  expect(sentencesOf(book, 'en')).toEqual([
    `${sheet}: 2 of 4 rows do not say for each level (O, V and G) what is seen then.`,
  ]);
});

test('two levels of a row that read the same make no difference, whatever their case and spaces', () => {
  const book = described(saying({ G: ' Doet  het\n' }));
  expect(findingsOf(book)).toEqual([`warning form/level-descriptor-missing ${sheet}!M12`]);
  expect(sentencesOf(book, 'nl')).toEqual([`${sheet}: op 1 rij staat bij twee niveaus hetzelfde.`]);
  expect(sentencesOf(described(saying({ G: 'doet het' }), saying({ O: '' })), 'nl')).toEqual([
    `${sheet}: op 1 van de 4 rijen staat niet bij elk niveau (O, V en G) wat je dan ziet; op 1 rij staat bij twee niveaus hetzelfde.`,
  ]);
});

test('the same words on two rows are no finding', () => {
  expect(findingsOf(described(saying({ G: 'is klaar' }), saying({ G: 'is klaar' })))).toEqual([]);
});

test('merged rows and rows of the school’s own count', () => {
  expect(findingsOf(described({ ids: ['k1-w1-a', 'k1-w1-b'], descriptors: {} }))).toContain(
    `warning form/level-descriptor-missing ${sheet}!K12`,
  );
  expect(findingsOf(described({ id: 'own-1', ids: [], own: true, descriptors: {} }))).toContain(
    `warning form/level-descriptor-missing ${sheet}!K12`,
  );
});

test('on a form without columns for descriptors the row is pointed at', () => {
  const book = changeForm(bookOf(), () => ({ levels: ['O', 'V', 'G'] }));
  expect(findingsOf(book)).toEqual([`warning form/level-descriptor-missing ${sheet}!A12`]);
});

test('a person must look at words that only fill the cell', () => {
  const book = described(saying({ O: '-' }));
  expect(findingsOf(book)).toEqual([`warning unclear(says-nothing) form/level-descriptor-missing ${sheet}!K12`]);
  expect(sentencesOf(book, 'nl')).toEqual([`${sheet}: bij een niveau staat "-" (1 rij); is dat genoeg?`]);
  expect(findingsOf(described(saying({ O: '-' }), saying({ V: '' })))).toEqual([
    `warning form/level-descriptor-missing ${sheet}!L13`,
  ]);
});

test('a knowledge exam has no levels to describe', () => {
  expect(findingsOf(changeForm(bookOf(), () => ({ levels: [] }), 'Beoordeling KEX'))).toEqual([]);
});

test('runs in the workbook of a form that was handed out', () => {
  const [finding] = check({ ...described(saying({ V: '' })), role: 'form' });
  expect(finding?.rule).toBe('form/level-descriptor-missing');
});
