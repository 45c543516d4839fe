import { planCandidates } from '../../../src/workbook/plan/candidates/plan-candidates';
import { planCandidateForms } from '../../../src/workbook/plan/candidates/plan-candidate-forms';
import { bicycleInput, bicyclePlan } from '../plan/bicycle-rental';
import { cellIn, realBook } from './real-book';

const ada = { number: '1001', name: 'Ada Voorbeeld', startDate: null, cohort: null, crebo: null, group: null };

test('form/level-descriptor-missing goes with the last cell that is described, and comes back with one that is emptied', async () => {
  const rule = 'form/level-descriptor-missing';
  const exams = bicyclePlan.exams.filter(({ id }) => id !== 'e2');
  const real = await realBook({ ...bicycleInput, plan: { ...bicyclePlan, exams } });
  const [form] = (await real.book()).forms;
  if (form === undefined) throw new Error('a form');
  expect(await real.findings(rule)).toEqual([`warning ${form.sheet}!${form.columns['descriptor.1']}53`]);
  const cells = form.criteria.flatMap(({ place, text }) =>
    ['niet', 'ja', 'vlot'].map(
      (word, at) => [cellIn(place, form.columns[`descriptor.${at + 1}`]), `${word}: ${text}`] as const,
    ),
  );
  await real.type(...cells);
  expect(await real.findings(rule)).toEqual([]);
  const [place] = cells[4] ?? [];
  await real.type([place, '']);
  expect(await real.findings(rule)).toEqual([`warning ${place?.sheet}!${place?.cell}`]);
});

test('dossier/expired follows the date on the form of a candidate and the crebo in the list', async () => {
  const rule = 'dossier/expired';
  const real = await realBook(bicycleInput);
  await real.apply((book, snapshot) => planCandidates(book, snapshot, [ada], 'refuse').plan);
  await real.apply((book, snapshot) => planCandidateForms(book, snapshot, ['e1'], [ada]).plan);
  const [form] = (await real.book()).candidateForms;
  await real.type([form?.datePlace, '2031-07-31']);
  expect(await real.findings(rule)).toEqual([]);
  await real.type([form?.datePlace, '2031-08-01']);
  expect(await real.findings(rule)).toEqual([`warning ${form?.sheet}!${form?.datePlace?.cell}`]);
  await real.type([form?.datePlace, '2030-01-10']);
  const crebo = (await real.book()).creboCells?.get('1001');
  await real.type([crebo, '99012']);
  expect(await real.findings(rule)).toEqual([`warning ${crebo?.sheet}!${crebo?.cell}`]);
  await real.type([crebo, '99011']);
  expect(await real.findings(rule)).toEqual([]);
});

test('dossier/expired cannot tell of a document without an end, once there is a date', async () => {
  const profiles = bicycleInput.framework.profiles.map((profile) => ({ ...profile, validUntil: null }));
  const framework = { ...bicycleInput.framework, validUntil: null, profiles };
  const real = await realBook({ ...bicycleInput, framework });
  expect(await real.findings('dossier/expired')).toEqual([]);
  const [form] = (await real.book()).forms;
  await real.type([form?.datePlace, '2026-11-26']);
  expect(await real.findings('dossier/expired')).toEqual([
    `warning unclear(no-end) ${form?.sheet}!${form?.datePlace?.cell}`,
  ]);
});

test('dossier/import-open-warnings points at the title of the dossier', async () => {
  const real = await realBook({ ...bicycleInput, openImportWarnings: 2 });
  expect(await real.findings('dossier/import-open-warnings')).toEqual(['info Dossier!B2']);
});
