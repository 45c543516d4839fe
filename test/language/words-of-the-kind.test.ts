import type { PlanDiagnosticCode } from '../../src/core/exam/plan-diagnostic';
import type { FrameworkKind } from '../../src/core/framework/framework';
import { paneTexts as enPane } from '../../src/language/en/pane';
import { planTexts as enPlan } from '../../src/language/en/plan';
import { paneTexts as nlPane } from '../../src/language/nl/pane';
import { planTexts as nlPlan } from '../../src/language/nl/plan';
import { frameworkKinds } from '../../src/core/framework/framework';

const languages = { nl: { pane: nlPane, plan: nlPlan }, en: { pane: enPane, plan: enPlan } };

const withCoreTasks: readonly FrameworkKind[] = ['qualification-file', 'certificate', 'elective'];

/** Everything that the pane and a refused plan say about the parts of a document of one kind. */
function sentencesAbout(kind: FrameworkKind, { pane, plan }: (typeof languages)['nl']): readonly string[] {
  const about = { path: 'exams[0].covers[0]', code: 'X', nearest: 'Y', kind, exam: 'PVB1', ids: ['a', 'b'] };
  const said = (code: PlanDiagnosticCode, data = {}): string => plan[code]({ ...about, ...data });
  return [
    pane.exams.proposal(kind, false),
    pane.exams.proposal(kind, true),
    pane.exams.covers(['A'], 2, kind),
    pane.forms.whatIsOnIt(kind),
    pane.checks.coveredText(kind, true),
    pane.checks.coveredText(kind, false),
    pane.facts({ step: 'dossier', units: 2, subUnits: 5, kind }),
    pane.facts({ step: 'dossier', units: 2, subUnits: 0, kind }),
    said('plan/unknown-code'),
    said('plan/ambiguous-code'),
    said('plan/critical-not-covered'),
    ...['coverable', 'unit', 'sub-unit', 'row'].map((expected) => said('plan/wrong-kind', { expected })),
    said('plan/wrong-shape', { expected: 'weight', found: '"veel"', example: 'A' }),
  ];
}

describe.each(frameworkKinds)('for a document of kind %s the pane and a refused plan', (kind) => {
  it.each(['nl', 'en'] as const)('use the words of that kind and leave no hole (%s)', (language) => {
    for (const sentence of sentencesAbout(kind, languages[language])) {
      expect(sentence).not.toMatch(/undefined|null\b(?!\.$)|NaN|\[object/);
      if (withCoreTasks.includes(kind)) continue;
      expect(sentence).not.toMatch(/kerntaak|kerntaken|werkproces|core task|work process/i);
    }
  });
});

test.each<[FrameworkKind, string]>([
  ['qualification-file', 'Elke kerntaak en elk werkproces wordt geëxamineerd'],
  ['learning-units', 'Elke leereenheid en elke activiteit wordt geëxamineerd'],
  ['competence-profile', 'Elk competentiegebied en elke competentie wordt geëxamineerd'],
])('Dutch articles follow the nouns of a %s', (kind, expected) => {
  expect(nlPane.checks.coveredText(kind, true)).toContain(expected);
});

test('a flat list of statements is proposed as one exam for all of it', () => {
  expect(nlPane.exams.proposal('case', true)).toContain('één examen voor alle hoofdonderdelen');
  expect(enPane.exams.proposal('learning-units', false)).toContain('one exam per learning unit');
});

test('what cannot stand somewhere in a plan is told with article and plural of the kind', () => {
  const data = { path: 'exams[0].covers[0]', code: 'X', kind: 'learning-units', expected: 'coverable' };
  expect(enPlan['plan/wrong-kind'](data)).toBe(
    'exams[0].covers[0]: X cannot stand here; it must be an activity, a learning unit or the id of an item of knowledge and skills.',
  );
  expect(nlPlan['plan/unknown-code']({ ...data, kind: 'certificate', nearest: null })).toBe(
    'exams[0].covers[0]: X staat niet in dit certificaat.',
  );
  expect(nlPlan['plan/critical-not-covered']({ ...data, kind: 'addendum', exam: 'PVB1' })).toBe(
    'exams[0].covers[0]: X is kritisch voor PVB1, maar dat examen dekt de taak niet waar het bij hoort.',
  );
});
