import { defaultSettings } from '../../../src/core/exam/settings';
import { sheetTextsOf } from '../../../src/language/sheet-texts-of';
import { freshPlanColumns } from '../../../src/workbook/plan/exams/plan-columns';
import { draftForm } from '../../../src/workbook/plan/form/draft-form';
import { noDecisions } from '../../../src/workbook/plan/form/form-decisions';
import type { FormInput } from '../../../src/workbook/plan/form/form-draft';
import { learningUnits } from '../../core/frameworks/documents';
import { exam } from './bicycle-rental';

const separate: FormInput = {
  exam: exam('e1', { covers: ['1.1', '1.2'], assessors: 2 }),
  framework: learningUnits,
  profile: null,
  settings: { ...defaultSettings, ratingMode: 'separate' },
  decisions: noDecisions,
  rater: null,
  copy: null,
  plan: freshPlanColumns('Examenplan'),
};
const noteOn = (input: FormInput, language: 'nl' | 'en' = 'nl'): string | undefined => {
  const { rows } = draftForm(input, sheetTextsOf(language, 'learning-units'), 'F');
  const cells = Object.values(rows.find(({ key }) => key === 'handOutNote')?.cells ?? {});
  return cells.flatMap(({ content }) => (content?.kind === 'text' ? [content.text] : []))[0];
};

test('where assessors each get a workbook, the form in the plan says that they do not fill it in together', () => {
  expect(noteOn(separate)).toMatch(
    /^Elke beoordelaar krijgt dit formulier in een eigen werkmap\. Vul dit blad niet samen/,
  );
  expect(noteOn(separate, 'en')).toMatch(/^Each assessor gets this form in a workbook of their own/);
});

test.each<[string, FormInput]>([
  ['assessors share one workbook', { ...separate, settings: defaultSettings }],
  ['assessors rate together', { ...separate, settings: { ...defaultSettings, ratingMode: 'joint' } }],
  ['there is one assessor', { ...separate, exam: exam('e1', { covers: ['1.1'], assessors: 1 }) }],
  ['it is the form of a candidate', { ...separate, copy: '1001' }],
  ['it was handed out', { ...separate, plan: null, rater: 2 }],
])('nothing is said of it where %s', (_, input) => {
  expect(noteOn(input)).toBeUndefined();
});
