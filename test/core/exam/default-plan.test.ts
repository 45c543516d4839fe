import { defaultPlan } from '../../../src/core/exam/default-plan';
import { defaultSettings } from '../../../src/core/exam/settings';
import { dossier, verhuurmedewerker } from '../fietsverhuur';
import { item } from '../frameworks/item';

const texts = {
  cutScoreReason: (cutScore: number) => `Overal voldoende is ${cutScore} procent.`,
  instructions: 'Rustig.',
  levelNames: { O: 'onvoldoende', V: 'voldoende', G: 'goed' },
};

test('without a plan there is one proeve van bekwaamheid per core task that covers all its work processes', () => {
  const { exams, settings } = defaultPlan(verhuurmedewerker, texts);
  expect(settings).toEqual(defaultSettings);
  expect(exams).toHaveLength(2);
  expect(exams[0]).toEqual({
    id: 'e1',
    code: 'PVB1',
    name: 'Verhuurt fietsen',
    form: 'proeve-van-bekwaamheid',
    covers: ['k1-w1', 'k1-w2'],
    weight: null,
    cutScore: 50,
    cutScoreReason: 'Overal voldoende is 50 procent.',
    assessors: 2,
    scale: null,
    requires: null,
    critical: [],
    essential: [],
    instructions: 'Rustig.',
    status: 'draft',
    version: '1.0',
    builtBy: null,
    approvedBy: null,
    approvedOn: null,
  });
  expect(exams[1]).toMatchObject({ id: 'e2', code: 'PVB2', name: 'Adviseert over routes', covers: ['p1k1-w1'] });
});

test('the levels of the default scale have the names of the language; a scale of the school’s own keeps its names', () => {
  const named = { ...texts, levelNames: { O: 'insufficient', V: 'sufficient', G: 'good' } };
  const { settings } = defaultPlan(verhuurmedewerker, named);
  expect(settings.scale.map(({ name }) => name)).toEqual(['insufficient', 'sufficient', 'good']);
  const own = { ...defaultSettings, scale: [{ code: 'V', name: 'klaar', points: 1, passes: true }] };
  expect(defaultPlan(verhuurmedewerker, named, own).settings).toBe(own);
});

test('a core task without work processes is covered as a whole', () => {
  const bare = { ...dossier, items: [item('k', { type: 'core-task', code: 'B1-K1' })] };
  expect(defaultPlan(bare, texts).exams).toMatchObject([{ name: 'B1-K1', covers: ['k'] }]);
});

test('the default cut score and number of assessors are those of the school', () => {
  const scale = [
    { code: '1', name: 'nee', points: 1, passes: false },
    { code: '2', name: 'bijna', points: 2, passes: false },
    { code: '3', name: 'ja', points: 3, passes: true },
    { code: '4', name: 'zeker', points: 4, passes: true },
  ];
  const { exams } = defaultPlan(verhuurmedewerker, texts, { ...defaultSettings, scale, minimumAssessors: 3 });
  expect(exams[0]).toMatchObject({
    cutScore: 66.666667,
    assessors: 3,
    cutScoreReason: 'Overal voldoende is 66.666667 procent.',
  });
});
