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
  const { columns, rows } = draftDossier(own, profile, sheetTextsOf('nl', own.kind), 'Dossier');
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

test('task areas beside the competence areas stand out as headings too', () => {
  const { styleOf } = dossier(competenceProfile);
  expect(['item:t1', 'item:a1', 'item:t1-a'].map(styleOf)).toEqual(['unitHeading', 'unitHeading', 'text']);
});

test('items are called what they are in a document that tells skills apart, and in one of somebody else', () => {
  expect(dossier(learningUnits).words('type')).toEqual(expect.arrayContaining(['onderdeel vakkennis', 'vaardigheid']));
  expect(dossier(deepCase).words('type')).toEqual(expect.arrayContaining(['hoofdonderdeel', 'onderdeel', 'criterium']));
  expect(dossier(deepCase).words('type').join()).not.toMatch(/kerntaak|werkproces/);
});
