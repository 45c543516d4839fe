import { check } from '../../../src/core/checks/engine';
import { findingKey } from '../../../src/core/checks/finding-key';
import type { Rule } from '../../../src/core/checks/rule';
import { findingSentence, findingTexts } from '../../../src/language/rule-texts';
import { findingsOf } from './findings-of';
import { bookOf, bookWith, changeForm } from './sound-book';

test('a sound workbook has no findings', () => {
  expect(findingsOf(bookOf())).toEqual([]);
});

test('a form that was sent out is held to the rules for forms only', () => {
  const broken = { ...bookWith('PVB1', { cutScore: null, covers: [] }), role: 'form' as const };
  expect(findingsOf(broken)).toEqual([]);
  expect(findingsOf(changeForm(broken, () => ({ instructions: null })))).toEqual([
    'warning form/instructions-missing Beoordeling PVB1!B6',
  ]);
});

test('findings come by severity, then in the order of the contract, then in the order of the sheet', () => {
  const book = bookOf(bookOf().exams.map(({ exam }) => ({ ...exam, cutScoreReason: null, cutScore: 100 })));
  expect(findingsOf(book)).toEqual([
    'error plan/cut-score-missing Examenplan!E5',
    'error plan/cut-score-missing Examenplan!E6',
    'error plan/cut-score-missing Examenplan!E7',
    'warning plan/cut-score-unjustified Examenplan!F5',
    'warning plan/cut-score-unjustified Examenplan!F6',
    'warning plan/cut-score-unjustified Examenplan!F7',
  ]);
});

test('the order of the sheet is by row and then by column, with AA after Z', () => {
  const at = (sheet: string, cell: string) =>
    ({ verdict: 'unmet', subject: cell, place: { sheet, cell }, data: {} }) as const;
  const verdicts = [at('A', 'B10'), at('B', 'A1'), at('A', 'AA9'), at('A', 'Z9'), { ...at('A', 'x'), place: null }];
  const rule = { id: 'plan/x', severity: 'info', judge: () => verdicts } as unknown as Rule;
  expect(check(bookOf(), [rule]).map(({ subject }) => subject)).toEqual(['Z9', 'AA9', 'B10', 'A1', 'x']);
});

test('the severity that the school has set goes before that of the rule', () => {
  const book = bookWith('PVB1', { cutScore: null });
  const settings = { ...book.settings, severities: { 'plan/cut-score-missing': 'info' as const } };
  expect(findingsOf(book)).toEqual(['error plan/cut-score-missing Examenplan!E5']);
  expect(findingsOf({ ...book, settings })).toEqual(['info plan/cut-score-missing Examenplan!E5']);
});

test('an accepted finding stays, with who accepted it and why, and no other is accepted with it', () => {
  const book = bookOf(bookOf().exams.map(({ exam }) => ({ ...exam, cutScoreReason: null })));
  const acceptance = { by: 'P. Ketting', reason: 'Volgt in januari.', date: '2026-10-01' };
  const key = findingKey('plan/cut-score-unjustified', 'e2');
  const findings = check({ ...book, acceptedFindings: [{ key, ...acceptance }] });
  expect(findings.map(({ accepted }) => accepted)).toEqual([null, acceptance, null]);
});

test('a row that was copied with its hidden id gives findings that can be accepted one by one', () => {
  const book = changeForm(bookOf(), ({ criteria }) => ({ criteria: [...criteria, criteria[0]!, criteria[0]!] }));
  expect(check(book).map(({ rule, subject }) => findingKey(rule, subject))).toEqual([
    'form/duplicate-criterion#e1 k1-w1-a',
    'form/duplicate-criterion#e1 k1-w1-a (2)',
  ]);
});

test('a finding has a title, a sentence, a reason why it matters and what to do, in both languages', () => {
  const [finding] = check(bookWith('PVB1', { cutScore: 120 }));
  if (finding === undefined) throw new Error('no finding');
  expect(findingTexts(finding, 'nl')).toEqual({
    title: 'Cesuur ontbreekt',
    sentence: 'De cesuur van PVB1 is 120, geen getal van 1 tot en met 99.',
    why: expect.stringMatching(/geen uitslag/),
    fix: expect.stringMatching(/1 tot en met 99/),
    before: null,
  });
  expect(findingTexts(finding, 'en').sentence).toBe('The cut score of PVB1 is 120, not a number from 1 to 99.');
});

test('a finding of an unknown rule or reason is a programming error', () => {
  expect(() => findingSentence({ rule: 'plan/x', kind: 'case', verdict: 'unmet', data: {} }, 'nl')).toThrow(
    'no rule plan/x',
  );
  const unknownReason = {
    rule: 'plan/cut-score-missing',
    kind: 'case',
    verdict: 'unclear',
    reason: 'x',
    data: {},
  } as const;
  expect(() => findingSentence(unknownReason, 'nl')).toThrow('no text for reason x');
});
