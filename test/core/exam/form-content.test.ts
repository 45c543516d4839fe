import type { ContentForm } from '../../../src/core/exam/form-content';
import { contentOf } from '../../../src/core/exam/form-content';
import type { Criterion } from '../../../src/core/exam/assessment-form';
import { emptyExam } from '../../../src/core/exam/default-plan';
import { defaultScale } from '../../../src/core/exam/scale';
import { defaultSettings } from '../../../src/core/exam/settings';

const row = (id: string, change: Partial<Criterion> = {}): Criterion => ({
  id,
  ids: [id],
  own: false,
  workProcess: 'B1-K1-W1',
  text: `rij ${id}`,
  competencies: [],
  critical: false,
  weight: 1,
  evidence: null,
  descriptors: { O: 'nee' },
  proposals: {},
  place: { sheet: 's', cell: 'A1' },
  ratings: [],
  agreedCell: null,
  agreed: null,
  agreedMotivation: null,
  ...change,
});

const exam = { ...emptyExam('e1'), cutScore: 55 };
const form = (rows: readonly Criterion[], instructions = 'Twee uur.'): ContentForm => ({
  criteria: rows,
  questions: {},
  instructions,
  rules: [],
});

const plain = contentOf(form([row('a'), row('b')]), exam, defaultSettings);

test('what is filled in, moved or spaced otherwise does not change what a form asks', () => {
  const rating = { assessor: 1, cell: 'F1', motivationCell: 'G1', level: 'V', motivation: 'gezien' };
  const filled = [row('b', { ratings: [rating], agreed: 'V' }), row('a', { text: ' rij\r\na' })];
  expect(contentOf(form(filled, 'Twee\nuur.'), exam, defaultSettings)).toBe(plain);
});

test.each([
  ['a text', form([row('a'), row('b', { text: 'anders' })]), exam, defaultSettings],
  ['a weight', form([row('a'), row('b', { weight: 2 })]), exam, defaultSettings],
  ['a critical row', form([row('a', { critical: true }), row('b')]), exam, defaultSettings],
  ['a descriptor', form([row('a', { descriptors: { O: 'niet' } }), row('b')]), exam, defaultSettings],
  ['a row less', form([row('a')]), exam, defaultSettings],
  ['a row under another part', form([row('a'), row('b', { workProcess: 'B1-K1-W2' })]), exam, defaultSettings],
  ['instructions', form([row('a'), row('b')], 'Drie uur.'), exam, defaultSettings],
  ['the cut score', form([row('a'), row('b')]), { ...exam, cutScore: 60 }, defaultSettings],
  ['the scale', form([row('a'), row('b')]), { ...exam, scale: defaultScale.slice(0, 2) }, defaultSettings],
  ['the kind of exam', form([row('a'), row('b')]), { ...exam, form: 'cgi' as const }, defaultSettings],
  ['the number of assessors', form([row('a'), row('b')]), { ...exam, assessors: 3 }, defaultSettings],
  ['how assessors rate', form([row('a'), row('b')]), exam, { ...defaultSettings, ratingMode: 'joint' as const }],
  ['where a motivation is asked', form([row('a'), row('b')]), exam, { ...defaultSettings, motivationFor: ['O', 'G'] }],
  [
    'a number in its legend',
    {
      ...form([row('a'), row('b')]),
      rules: [{ key: 'level.2.points', value: '3', place: { sheet: 's', cell: 'D9' } }],
    },
    exam,
    defaultSettings,
  ],
  ['where good begins', form([row('a'), row('b')]), exam, { ...defaultSettings, goodFrom: 90 }],
])('%s changes it', (_, other, changed, settings) => {
  expect(contentOf(other, changed, settings)).not.toBe(plain);
});

test('a knowledge exam asks its questions', () => {
  const knowledge = { ...exam, form: 'kennisexamen' } as const;
  const asked = (questions: number) => ({ ...form([row('a')]), questions: { a: { questions, pointsEach: 2 } } });
  const ten = contentOf(asked(10), knowledge, defaultSettings);
  expect(contentOf(asked(12), knowledge, defaultSettings)).not.toBe(ten);
  expect(contentOf({ ...asked(10), criteria: [row('a', { weight: 20 })] }, knowledge, defaultSettings)).toBe(ten);
});
