import type { Framework } from '../../../src/core/framework/framework';
import { sheetTextsOf } from '../../../src/language/sheet-texts-of';
import { createBook } from '../../../src/workbook/plan/create-book';
import { draftDossier } from '../../../src/workbook/plan/dossier/dossier-sheet';
import { competenceProfile, deepCase, elective, learningUnits, shallowCase } from '../../core/frameworks/documents';
import { firstQualification, soundPlan } from '../../core/frameworks/sound-plan';
import { snapshotOfPlan } from '../snapshot-of-plan';

/** Everything that stands on the sheet Dekking. */
function coverageWords(framework: Framework): readonly string[] {
  const { own, profile } = firstQualification(framework);
  const input = { framework, profile, plan: soundPlan(own), language: 'nl', openImportWarnings: 0 } as const;
  const sheet = snapshotOfPlan(createBook(input, null).value).sheets.find(({ name }) => name === 'Dekking');
  return sheet?.values.flat().map(String) ?? [];
}

function dossier(framework: Framework) {
  const { own, profile } = firstQualification(framework);
  const all = framework.profiles.map(({ code }) => code);
  const { columns, rows } = draftDossier(own, profile, sheetTextsOf('nl', own.kind), 'Dossier', null, all);
  const words = (column: string): readonly (string | undefined)[] =>
    rows.map(({ cells }) => cells[column]?.content).map((content) => (content?.kind === 'text' ? content.text : ''));
  const styleOf = (key: string): string | undefined => rows.find((row) => row.key === key)?.cells['title']?.style;
  return { hidden: columns.filter(({ hidden }) => hidden).map(({ key }) => key), words, styleOf };
}

test('the matrix counts what must be covered by its own name: sub-units, units without any, or parts where both occur', () => {
  expect(coverageWords(learningUnits)).toContain('4 van 4 activiteiten gedekt');
  expect(coverageWords(shallowCase)).toContain('2 van 2 hoofdonderdelen gedekt');
  expect(coverageWords(elective)).toContain('3 van 3 onderdelen gedekt');
});

test('the matrix does not speak of parts that a document of one level has not', () => {
  expect(coverageWords(shallowCase)).toContain('Hoofdonderdeel');
  expect(coverageWords(elective)).toContain('Kerntaak / werkproces');
});

test('a column of the dossier in which nothing stands is hidden', () => {
  expect(dossier(competenceProfile).hidden).toEqual(['result', 'competencies', 'order', 'data']);
  expect(dossier(learningUnits).hidden).toEqual(['profiles', 'order', 'data']);
});

test('of an item that holds for every variant the dossier does not say for which', () => {
  const items = competenceProfile.items.map((each) =>
    each.id === 't1-a' ? { ...each, profiles: ['V2', 'V1'] } : each,
  );
  const both = dossier({ ...competenceProfile, items }).words('profiles');
  expect(both).toContain('Alleen voor variant');
  expect(both).toContain('V1');
  expect(both.join()).not.toContain('V2');
  const everyone = competenceProfile.items.map((each) => ({ ...each, profiles: each.profiles && ['V1', 'V2'] }));
  expect(dossier({ ...competenceProfile, items: everyone }).hidden).toContain('profiles');
});

/** A row of a sheet by its key: its height, and how many columns its first merged cell has. */
function rowOf(
  framework: Framework,
  sheet: string,
  key: string,
  name: string | null = null,
): { readonly height: number; readonly merged: number } {
  const { own, profile } = firstQualification(framework);
  const sound = soundPlan(own);
  const plan = name === null ? sound : { ...sound, exams: sound.exams.map((exam) => ({ ...exam, name })) };
  const input = { framework, profile, plan, language: 'nl', openImportWarnings: 0 } as const;
  const made = createBook(input, null).value.changes.flatMap((change) =>
    change.kind === 'create' && change.sheet.key === sheet ? [change.sheet] : [],
  )[0];
  const at = made?.blocks[0]?.contents.findIndex(([cell]) => cell?.kind === 'text' && cell.text === key);
  const merges = made?.features.flatMap((feature) => (feature.kind === 'merge' ? [feature.area] : [])) ?? [];
  return {
    height: made?.rows.find(({ row }) => row === at)?.height ?? 0,
    merged: merges.find(({ row }) => row === at)?.columns ?? 1,
  };
}

test('the header of the exam plan is high enough for the words of the kind', () => {
  expect(rowOf(elective, 'plan', 'header').height).toBe(34);
  expect(rowOf(competenceProfile, 'plan', 'header').height).toBeGreaterThan(45);
});

test.each(['dossier', 'coverage', 'form:e1'])(
  'on %s a long title takes several lines, and a short one a line',
  (sheet) => {
    const title =
      'Verhuurt, onderhoudt en verkoopt fietsen aan de balie, op het strand en in de haven van de stad '.repeat(3);
    const items = elective.items.map((each) => (each.id === 'D1-K1' ? { ...each, title } : each));
    expect(rowOf(elective, sheet, 'title')).toEqual({ height: 30, merged: 1 });
    const long = rowOf({ ...elective, title, items }, sheet, 'title', title);
    expect(long.height).toBeGreaterThan(50);
    expect(long.merged).toBeGreaterThan(3);
  },
);

test('task areas beside the competence areas stand out as headings too', () => {
  const { styleOf } = dossier(competenceProfile);
  expect(['item:t1', 'item:a1', 'item:t1-a'].map(styleOf)).toEqual(['unitHeading', 'unitHeading', 'text']);
});

test('items are called what they are in a document that tells skills apart, and in one of somebody else', () => {
  expect(dossier(learningUnits).words('type')).toEqual(expect.arrayContaining(['onderdeel vakkennis', 'vaardigheid']));
  expect(dossier(deepCase).words('type')).toEqual(expect.arrayContaining(['hoofdonderdeel', 'onderdeel', 'criterium']));
  expect(dossier(deepCase).words('type').join()).not.toMatch(/kerntaak|werkproces/);
});
