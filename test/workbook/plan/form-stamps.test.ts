import { defaultSettings } from '../../../src/core/exam/settings';
import type { FrameworkItem } from '../../../src/core/framework/framework';
import { sheetTextsOf } from '../../../src/language/sheet-texts-of';
import { freshPlanColumns } from '../../../src/workbook/plan/exams/plan-columns';
import { draftForm, sourceStampOf, stampRows } from '../../../src/workbook/plan/form/draft-form';
import { noDecisions } from '../../../src/workbook/plan/form/form-decisions';
import { unitsOn } from '../../../src/workbook/plan/form/form-sheet';
import type { FormInput } from '../../../src/workbook/plan/form/form-draft';
import { learningUnits } from '../../core/frameworks/documents';
import { exam } from './bicycle-rental';

const input: FormInput = {
  exam: exam('e1', { covers: ['1.1', '1.2'], critical: ['1.1-a1'] }),
  framework: learningUnits,
  profile: null,
  settings: defaultSettings,
  decisions: noDecisions,
  rater: null,
  copy: null,
  plan: freshPlanColumns('Examenplan'),
};
const texts = sheetTextsOf('nl', 'learning-units');
const formStamp = (of: FormInput): unknown =>
  draftForm(of, texts, 'F').rows.find(({ key }) => key === stampRows.form)?.cells['machine']?.content;
const withExam = (over: Partial<FormInput['exam']>): FormInput => ({ ...input, exam: { ...input.exam, ...over } });
const withItem = (id: string, over: Partial<FrameworkItem>): FormInput => ({
  ...input,
  framework: {
    ...learningUnits,
    items: learningUnits.items.map((item) => (item.id === id ? { ...item, ...over } : item)),
  },
});

test.each<[string, FormInput]>([
  ['code', withExam({ code: 'X' })],
  ['name', withExam({ name: 'X' })],
  ['kind of exam', withExam({ form: 'cgi' })],
  ['blueprint', withExam({ form: 'kennisexamen' })],
  ['version', withExam({ version: '1.1' })],
  ['status', withExam({ status: 'approved' })],
  ['assessors', withExam({ assessors: 3 })],
  ['scale', withExam({ scale: defaultSettings.scale.slice(0, 2) })],
  ['reason of the cut score', withExam({ cutScoreReason: 'X' })],
  ['instructions', withExam({ instructions: 'X' })],
  ['coverage', withExam({ covers: ['1.1'] })],
  ['title of the unit', withItem('1', { title: 'X' })],
  ['title of the part', withItem('1.1', { title: 'X' })],
  ['result of the part', withItem('1.1', { result: 'X' })],
  ['heading above rows', withItem('1.1-a', { text: 'X' })],
  ['competencies of the heading', withItem('1.1-a', { competencies: [] })],
  ['text of a row', withItem('1.1-a1', { text: 'X' })],
  ['code of the part', withItem('1.1', { code: '1.7' })],
  ['title of the document', { ...input, framework: { ...learningUnits, level: 4 } }],
  ['levels that need a reason', { ...input, settings: { ...defaultSettings, motivationFor: ['O', 'G'] } }],
  ['good from', { ...input, settings: { ...defaultSettings, goodFrom: 80 } }],
  ['rows that may fail', { ...input, settings: { ...defaultSettings, maxNonPassing: 10 } }],
  ['words only', { ...input, settings: { ...defaultSettings, resultAs: 'words' } }],
  ['results that show at once', { ...input, settings: { ...defaultSettings, hideResultsUntilComplete: false } }],
])('another %s changes the form, and the stamp of what it is made of', (_, changed) => {
  expect(formStamp(changed)).not.toEqual(formStamp(input));
  expect(sourceStampOf(changed, texts)).not.toBe(sourceStampOf(input, texts));
});

test.each<[string, FormInput]>([
  ['the cut score, which is looked up', withExam({ cutScore: 60 })],
  ['weights for the result', withExam({ weight: 40 })],
  ['who approved it', withExam({ builtBy: 'A. Velg', approvedBy: 'B. Spaak' })],
  ['critical rows of a form that is not approved', withExam({ critical: [] })],
])('%s changes neither', (_, changed) => {
  expect(formStamp(changed)).toEqual(formStamp(input));
  expect(sourceStampOf(changed, texts)).toBe(sourceStampOf(input, texts));
});

/** The rows of the form, of which one weighs three times as much. */
function heavier(of: FormInput): FormInput['decisions']['rows'] {
  const parts = unitsOn(of).flatMap((unit) => unit.parts);
  const weighed = ({ row }: (typeof parts)[number]['rows'][number]) =>
    row.id === '1.1-a1' ? { ...row, weight: 3 } : row;
  return new Map(parts.map(({ item, rows }) => [item.id, rows.map(weighed)]));
}

test('critical rows and weights count once the instrument is approved', () => {
  const approved = withExam({ status: 'approved' });
  for (const changed of [
    withExam({ status: 'approved', critical: [] }),
    { ...approved, decisions: { ...noDecisions, rows: heavier(approved) } },
  ]) {
    expect(formStamp(changed)).not.toEqual(formStamp(approved));
    expect(sourceStampOf(changed, texts)).not.toBe(sourceStampOf(approved, texts));
  }
});
