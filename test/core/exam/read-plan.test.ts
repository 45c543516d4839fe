import fc from 'fast-check';
import { Refusal } from '../../../src/core/diagnostics/diagnostic';
import { editDistance } from '../../../src/core/exam/edit-distance';
import { readPlan } from '../../../src/core/exam/read-plan';
import { defaultSettings } from '../../../src/core/exam/settings';
import { dossier } from '../fietsverhuur';
import { exam, read, refusal } from './refused-plan';

test('a plan with everything in it is read whole', () => {
  const scale = [
    { code: 'N', name: 'nee', points: 0, passes: false },
    { code: 'J', name: 'ja', points: 1, passes: true },
  ];
  const { value, diagnostics } = readPlan(
    {
      exams: [
        exam({
          covers: ['B1-K1', 'k1-kn2'],
          weight: { 'b1-k1': 60 },
          cutScore: 55,
          cutScoreReason: 'Zo besloten.',
          assessors: 3,
          scale,
          requires: ['B1-K1'],
          critical: ['k1-w2-b'],
          essential: ['B1-K1-W2'],
          instructions: 'Neem een helm mee.',
        }),
        exam({ code: 'PVB2', covers: ['p1k1-w1'] }),
      ],
      settings: { minimumShare: 75, severities: { 'plan/too-few-assessors': 'info' } },
    },
    dossier,
    'P1',
  );
  expect(diagnostics).toEqual([]);
  expect(value.settings).toEqual({
    ...defaultSettings,
    minimumShare: 75,
    severities: { 'plan/too-few-assessors': 'info' },
  });
  expect(value.exams[0]).toEqual({
    id: 'e1',
    code: 'PVB1',
    name: 'Verhuren',
    form: 'praktijkexamen',
    covers: ['k1-kn2', 'k1-w1', 'k1-w2'],
    weight: { 'B1-K1': 60 },
    cutScore: 55,
    cutScoreReason: 'Zo besloten.',
    assessors: 3,
    scale,
    requires: ['B1-K1'],
    critical: ['k1-w2-b'],
    essential: ['B1-K1-W2'],
    instructions: 'Neem een helm mee.',
    status: 'draft',
    version: '1.0',
    builtBy: null,
    approvedBy: null,
    approvedOn: null,
  });
  expect(value.exams[1]).toMatchObject({ id: 'e2', code: 'PVB2', covers: ['p1k1-w1'] });
});

test('the settings of attempts and of rating are read, and null is no maximum', () => {
  const given = {
    ratingMode: 'separate',
    scoring: 'holistic',
    motivationPer: 'work-process',
    maximumAttempts: 3,
    countingAttempt: 'last',
    resitUnit: 'work-process',
    absentUsesAttempt: false,
  };
  const settingsOf = (settings: object) => readPlan({ exams: [], settings }, dossier, 'P1').value.settings;
  expect(settingsOf(given)).toEqual({ ...defaultSettings, ...given });
  expect(settingsOf({ maximumAttempts: null })).toEqual(defaultSettings);
});

test('what the plan leaves open stays open', () => {
  const open = { weight: null, cutScore: null, cutScoreReason: null, assessors: null, scale: null, requires: null };
  expect(read(exam())[0]).toMatchObject({ ...open, critical: [], essential: [], instructions: null });
  expect(read(exam({ ...open, instructions: '' }))[0]).toMatchObject({ ...open, instructions: null });
  expect(readPlan({ exams: [], settings: null }, dossier, 'P1').value).toEqual({
    exams: [],
    settings: defaultSettings,
  });
});

test.each([
  ['no object at all', [], { path: '', expected: 'object', found: '[]' }],
  ['no exams', {}, { path: 'exams', expected: 'list', found: '' }],
  ['an exam that is a text', { exams: ['PVB1'] }, { path: 'exams[0]', expected: 'object', found: '"PVB1"' }],
  ['no code', { exams: [exam({ code: ' ' })] }, { path: 'exams[0].code', expected: 'text' }],
  ['no name', { exams: [exam({ name: null })] }, { path: 'exams[0].name', expected: 'text' }],
  ['an unknown form', { exams: [exam({ form: 'toets' })] }, { path: 'exams[0].form', expected: 'one-of' }],
  ['covers left out', { exams: [exam({ covers: undefined })] }, { path: 'exams[0].covers', expected: 'list' }],
  ['a code that is a number', { exams: [exam({ covers: [1] })] }, { path: 'exams[0].covers[0]', expected: 'text' }],
  ['a cut score of 100', { exams: [exam(), exam({ cutScore: 100 })] }, { path: 'exams[1].cutScore' }],
  [
    'a cut score in words',
    { exams: [exam({ cutScore: 'vijftig' })] },
    { expected: 'percent-1-99', found: '"vijftig"' },
  ],
  ['half an assessor', { exams: [exam({ assessors: 1.5 })] }, { expected: 'whole-number-from-1' }],
  ['no assessor', { exams: [exam({ assessors: 0 })] }, { path: 'exams[0].assessors' }],
  ['a weight in words', { exams: [exam({ weight: '60' })] }, { path: 'exams[0].weight', expected: 'weight' }],
  ['a negative weight', { exams: [exam({ weight: -1 })] }, { path: 'exams[0].weight', expected: 'number-from-0' }],
  ['a share in words', { exams: [exam({ weight: { 'B1-K1': 'x' } })] }, { path: 'exams[0].weight["B1-K1"]' }],
  ['instructions in a list', { exams: [exam({ instructions: ['a'] })] }, { path: 'exams[0].instructions' }],
  ['a share above 100', { exams: [], settings: { minimumShare: 101 } }, { path: 'settings.minimumShare' }],
  ['yes as a text', { exams: [], settings: { knowledgeIntegrated: 'ja' } }, { expected: 'yes-or-no' }],
  [
    'an unknown severity',
    { exams: [], settings: { severities: { 'a/b': 'erg' } } },
    { path: 'settings.severities["a/b"]' },
  ],
  ['no attempt at all', { exams: [], settings: { maximumAttempts: 0 } }, { expected: 'whole-number-from-1' }],
  ['half an attempt', { exams: [], settings: { maximumAttempts: 1.5 } }, { path: 'settings.maximumAttempts' }],
  ['an unknown rating mode', { exams: [], settings: { ratingMode: 'samen' } }, { path: 'settings.ratingMode' }],
  ['an unknown scoring', { exams: [], settings: { scoring: 'rij' } }, { path: 'settings.scoring' }],
  ['an unknown resit unit', { exams: [], settings: { resitUnit: 'rij' } }, { path: 'settings.resitUnit' }],
  ['an unknown attempt', { exams: [], settings: { countingAttempt: 'eerste' } }, { path: 'settings.countingAttempt' }],
  ['an unknown way of showing', { exams: [], settings: { resultAs: 'woord' } }, { path: 'settings.resultAs' }],
])('a plan with %s is refused with the place and what belongs there', (_, json, expected) => {
  expect(refusal(json)).toMatchObject({ diagnostic: 'plan/wrong-shape', ...expected });
});

describe('a scale', () => {
  const level = (code: string, points: number, passes: boolean) => ({ code, name: code, points, passes });
  const settingsOf = (scale: readonly object[], over: object = {}) =>
    readPlan({ exams: [], settings: { scale, ...over } }, dossier, 'P1').value.settings;

  test('is sorted from low to high, and its failing levels need a motivation unless the plan says otherwise', () => {
    const scale = [level('goed', 3, true), level('zwak', 1, false), level('bijna', 2, false)];
    expect(settingsOf(scale).scale.map(({ code }) => code)).toEqual(['zwak', 'bijna', 'goed']);
    expect(settingsOf(scale).motivationFor).toEqual(['zwak', 'bijna']);
    expect(settingsOf(scale, { motivationFor: ['goed'] }).motivationFor).toEqual(['goed']);
  });
  test.each([
    ['one level', [level('V', 1, true)], 'scale-of-2-6'],
    ['seven levels', [0, 1, 2, 3, 4, 5, 6].map((n) => level(`${n}`, n, n > 0)), 'scale-of-2-6'],
    ['one code twice', [level('v', 0, false), level('V', 1, true)], 'scale-distinct'],
    ['two levels of equal points', [level('O', 1, false), level('V', 1, true)], 'scale-distinct'],
    ['no passing level', [level('O', 0, false), level('V', 1, false)], 'scale-passes-upwards'],
    ['only passing levels', [level('V', 1, true), level('G', 2, true)], 'scale-passes-upwards'],
    ['a gap', [level('O', 0, false), level('V', 1, true), level('X', 2, false)], 'scale-passes-upwards'],
  ])('with %s is refused', (_, scale, expected) => {
    expect(refusal({ exams: [exam({ scale })] })).toMatchObject({ path: 'exams[0].scale', expected });
  });
});

test('a key that is not in the contract is passed over with a warning that names the nearest', () => {
  const { diagnostics } = readPlan({ exams: [exam({ cutscore: 50 })], setings: {} }, dossier, 'P1');
  expect(diagnostics.map(({ code, data }) => [code, data])).toEqual([
    ['plan/unknown-key', { path: 'setings', nearest: 'settings' }],
    ['plan/unknown-key', { path: 'exams[0].cutscore', nearest: 'cutScore' }],
  ]);
});

test('a critical indicator outside what the exam covers is read with a warning', () => {
  const { value, diagnostics } = readPlan({ exams: [exam({ critical: ['k1-w2-a'] })] }, dossier, 'P1');
  expect(value.exams[0]?.critical).toEqual(['k1-w2-a']);
  expect(diagnostics).toEqual([
    {
      code: 'plan/critical-not-covered',
      severity: 'warning',
      data: { path: 'exams[0].critical[0]', code: 'k1-w2-a', exam: 'PVB1', kind: 'qualification-file' },
    },
  ]);
});

test('the distance between codes counts a swap as one, is symmetric, and 0 only for equals', () => {
  expect(editDistance('B1-K1-W12', 'B1-K1-W21')).toBe(1);
  expect(editDistance('', 'abc')).toBe(3);
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(editDistance(one, other)).toBe(editDistance(other, one));
      expect(editDistance(one, other) === 0).toBe(one === other);
      expect(editDistance(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length));
    }),
  );
});

test('whatever JSON is given is either read or refused, never a crash', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (json, covers) => {
      for (const candidate of [
        json,
        { exams: json },
        { exams: [json] },
        { exams: [exam({ covers })], settings: json },
      ]) {
        try {
          readPlan(candidate, dossier, 'P1');
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      }
    }),
  );
});
