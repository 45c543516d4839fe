import type { SpokenOutcome } from '../../src/app/commands/command-outcome';
import { obstacles } from '../../src/app/commands/sensible-commands';
import type { FormsRenewal } from '../../src/app/forms/forms-renewal';
import { fitting, readNotice } from '../../src/commands/notice';
import type { Notice } from '../../src/commands/notice';
import { noticeOf } from '../../src/commands/notice-of';
import { languages } from '../../src/language/language';
import { speak } from '../../src/language/speak';

const notice: Notice = {
  language: 'nl',
  isDark: null,
  tone: 'done',
  title: 'Controle',
  sentences: ['2 fouten.'],
  open: 'Naar de bevindingen',
  close: 'Sluiten',
};

test('a notice is read as it was written', () => {
  expect(readNotice(JSON.stringify(notice))).toEqual(notice);
  expect(readNotice(JSON.stringify({ ...notice, isDark: true }))).toEqual({ ...notice, isDark: true });
});

test.each<[string, unknown]>([
  ['no JSON', undefined],
  ['nothing', null],
  ['a list', [notice]],
  ['another language', { ...notice, language: 'fr' }],
  ['a tone of its own', { ...notice, tone: 'funny' }],
  ['a colour', { ...notice, isDark: 'url(x)' }],
  ['no title', { ...notice, title: '' }],
  ['an object for a sentence', { ...notice, sentences: [{ html: '<b>' }] }],
  ['more sentences than it may have', { ...notice, sentences: Array.from({ length: 13 }, () => 'x') }],
  ['a sentence without an end', { ...notice, sentences: ['x'.repeat(601)] }],
  ['a button without a word', { ...notice, close: 5 }],
])('a message with %s is no notice', (_what, message) => {
  expect(readNotice(JSON.stringify(message) ?? '{')).toBeNull();
});

test('what is added to a notice is left out', () => {
  expect(readNotice(JSON.stringify({ ...notice, script: 'alert(1)' }))).toEqual(notice);
});

test('what is too long is cut before it is told', () => {
  const long = { ...notice, sentences: Array.from({ length: 20 }, () => 'woord '.repeat(200)) };
  expect(readNotice(JSON.stringify(long))).toBeNull();
  const cut = fitting(long);
  expect(readNotice(JSON.stringify(cut))).toEqual(cut);
  expect(cut.sentences[0]?.endsWith('…')).toBe(true);
});

const written: FormsRenewal = {
  outcome: 'written',
  made: ['Beoordeling PVB1'],
  updated: [],
  removed: [],
  kept: [],
  moved: [],
  diagnostics: [],
};
const diagnostic = { code: 'workbook/cell-edit-mode', severity: 'error', data: {} } as const;
const outcomes: readonly SpokenOutcome[] = [
  ...obstacles.flatMap((obstacle): readonly SpokenOutcome[] =>
    obstacle === 'unreadable' ? [] : [{ kind: 'refused', obstacle }],
  ),
  { kind: 'busy' },
  { kind: 'no-pane', excel: 'A dialog is open.' },
  { kind: 'failed', diagnostic, isShown: true, exams: null },
  {
    kind: 'failed',
    diagnostic: { ...diagnostic, code: 'app/unexpected', data: { message: 'x' } },
    isShown: false,
    exams: 3,
  },
  { kind: 'generated', exams: 3, forms: written },
  { kind: 'checked', counts: { error: 0, unclear: 0, warning: 0, info: 0 }, accepted: 0 },
  { kind: 'checked', counts: { error: 2, unclear: 0, warning: 1, info: 0 }, accepted: 1 },
];

test.each(languages)('every outcome has words in %s that the window takes', (language) => {
  for (const outcome of outcomes) {
    const told = noticeOf(outcome, { language, isDark: false }, speak);
    expect(readNotice(JSON.stringify(told))).toEqual(told);
  }
});

test('a notice says what came of it, and that nothing changed only where nothing did', () => {
  const say = (outcome: SpokenOutcome) => noticeOf(outcome, { language: 'nl', isDark: null }, speak).sentences;
  expect(say({ kind: 'checked', counts: { error: 2, unclear: 0, warning: 1, info: 0 }, accepted: 1 })).toEqual([
    '2 fouten, 1 keer let op, 1 geaccepteerd.',
  ]);
  expect(say({ kind: 'checked', counts: { error: 0, unclear: 0, warning: 0, info: 0 }, accepted: 0 })).toEqual([
    'Er is niets gevonden dat open staat.',
  ]);
  expect(say({ kind: 'generated', exams: 3, forms: written })).toEqual([
    'Het examenplan en de dekkingsmatrix zijn gemaakt: 3 examens.',
    'Het formulier is gemaakt.',
  ]);
  expect(say({ kind: 'failed', diagnostic, isShown: true, exams: 3 })).not.toContain(
    'Er is niets veranderd in de werkmap.',
  );
  expect(say({ kind: 'failed', diagnostic, isShown: true, exams: null })).toContain(
    'Er is niets veranderd in de werkmap.',
  );
});
