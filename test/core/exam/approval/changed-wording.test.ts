import { wordingRemark } from '../../../../src/core/exam/approval/changed-wording';

test.each([
  ['vraagt waarvoor de fiets noodig is', 'vraagt waarvoor de fiets nodig is'],
  ['stelt het zadel af', 'stelt het zadel af.'],
  ['meet de bant', 'meet de band'],
  ['legt de keuze uit aan de klantt en de collega', 'legt de keuze uit aan de klant en de collega'],
])('%j → %j looks like a typing error', (before, after) => {
  expect(wordingRemark(before, after)).toMatchObject({ code: 'approval/words-changed', severity: 'info' });
});

test.each([
  ['vraagt waarvoor de fiets nodig is', 'stelt een offerte op voor de klant'],
  ['laat de klant alleen', 'laat de klant niet alleen'],
  ['noemt 3 gevaren', 'noemt 2 gevaren'],
  ['explains the lock', 'explains the lock and the battery to a colleague'],
])('%j → %j is told, as it may ask something else', (before, after) => {
  expect(wordingRemark(before, after)).toMatchObject({ code: 'approval/words-differ', severity: 'warning' });
});

test('how many of the words change is told', () => {
  const remark = wordingRemark('vraagt waarvoor de fiets noodig is', 'vraagt waarvoor de fiets nodig is');
  expect(remark.data).toMatchObject({ changed: 1, words: 6 });
  expect(wordingRemark('meet de band', 'meet op het werk de band').data).toMatchObject({ changed: 3, words: 6 });
});
