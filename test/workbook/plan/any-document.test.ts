import fc from 'fast-check';
import { check } from '../../../src/core/checks/engine';
import { chooseProfile } from '../../../src/core/framework/choose-profile';
import type { Framework } from '../../../src/core/framework/framework';
import { knowledgeOf, unitsOf } from '../../../src/core/framework/structure';
import { createBook } from '../../../src/workbook/plan/create-book';
import { planForms } from '../../../src/workbook/plan/plan-forms';
import { readBook } from '../../../src/workbook/plan/read-book';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { soundPlan } from '../../core/frameworks/sound-plan';
import { arbitraryAddendumLayout } from '../../importers/generator/addendum-layout';
import { arbitraryAddendum } from '../../importers/generator/addendum-spec';
import { arbitraryDossier } from '../../importers/generator/arbitrary-dossier';
import { arbitraryLearningUnits } from '../../importers/generator/arbitrary-learning-units';
import { arbitraryProfile } from '../../importers/generator/arbitrary-profile';
import { arbitraryCertificate, arbitraryElective } from '../../importers/generator/arbitrary-unit';
import { damagedProfile } from '../../importers/generator/damage-profile';
import { arbitraryUnitsLayout, arbitraryUnitsPage } from '../../importers/generator/learning-units-layout';
import { printed } from '../../importers/generator/page-layout';
import { showingLayout } from '../../importers/generator/profile-layout';
import { renderAddendum } from '../../importers/generator/render-addendum';
import { renderCase } from '../../importers/generator/render-case';
import { renderCertificate } from '../../importers/generator/render-certificate';
import { renderElective } from '../../importers/generator/render-elective';
import { renderLearningUnits } from '../../importers/generator/render-learning-units';
import { renderProfile } from '../../importers/generator/render-profile';
import { arbitraryEdition, renderSbbEdition } from '../../importers/generator/sbb-edition';
import { arbitraryUnitLayout } from '../../importers/generator/unit-layout';
import { importText } from '../../importers/read-for-test';

/** More for a long run: BOOK_RUNS=500 npx jest test/workbook/plan/any-document. */
const numRuns = Number(process.env['BOOK_RUNS'] ?? '4');
const fixedSeed = process.env['BOOK_RUNS'] === undefined ? { seed: 20261125 } : {};

/** Documents of every kind, as their authors print them. */
const prints: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'qualification-file': fc
    .tuple(arbitraryDossier, arbitraryEdition)
    .map(([dossier, edition]) => renderSbbEdition([dossier], edition)),
  certificate: fc
    .tuple(arbitraryCertificate, arbitraryUnitLayout)
    .map(([spec, layout]) => renderCertificate(spec, layout).join('\n')),
  elective: fc
    .tuple(arbitraryElective, arbitraryUnitLayout)
    .map(([spec, layout]) => renderElective(spec, layout).join('\n')),
  'learning-units': fc
    .tuple(arbitraryLearningUnits, arbitraryUnitsLayout, arbitraryUnitsPage)
    .map(([spec, layout, page]) => printed(renderLearningUnits(spec, layout), page).join('\n')),
  'competence-profile': fc
    .tuple(arbitraryProfile('any'), showingLayout)
    .map(([spec, layout]) => damagedProfile(renderProfile(spec, layout), spec.title, layout)),
  addendum: fc.tuple(arbitraryAddendum, arbitraryAddendumLayout).map(([spec, layout]) => {
    const page = { airy: false, pageBreak: 'running-head', head: `Addendum ${spec.occupation}` } as const;
    return printed(renderAddendum(spec, layout), page).join('\n');
  }),
};

async function framework(text: string): Promise<Framework> {
  return (await importText(text, 'document.txt')).value;
}

async function expectBook(document: Framework, nth: number): Promise<void> {
  const profile = document.profiles[nth % Math.max(1, document.profiles.length)]?.code ?? null;
  const own = profile === null ? document : chooseProfile(document, profile);
  const plan = soundPlan(own);
  const workbook = await openXlsx(null);
  const input = { framework: document, profile, plan, language: 'nl', openImportWarnings: 0 } as const;
  await workbook.apply(createBook(input, null).value);
  const snapshot = await (await openXlsx(await workbook.bytes())).snapshot();
  const read = readBook(snapshot);
  if (read.kind !== 'book') throw new Error(JSON.stringify(read));
  expect(read.diagnostics).toEqual([]);
  expect(read.book.framework).toEqual(own);
  expect(read.book.exams.map(({ exam }) => exam)).toEqual(plan.exams);
  expect(read.book.settings).toEqual(plan.settings);
  // The committee has described no level yet: one finding for each form with rows.
  const described = check(read.book).filter(({ rule }) => rule !== 'form/level-descriptor-missing');
  expect(described.map(({ rule, verdict, reason }) => [rule, verdict, reason])).toEqual(expectedOf(own));
  const undescribed = read.book.forms.filter(({ levels, criteria }) => levels.length > 0 && criteria.length > 0);
  expect(check(read.book).length - described.length).toBe(undescribed.length);
  expect(planForms(read.book, snapshot).value.changes).toEqual([]);
}

/** A sound plan has nothing against it but what the document itself lacks. */
function expectedOf(own: Framework): readonly unknown[] {
  const units = unitsOf(own);
  if (units.length === 0) return [['coverage/core-task-not-examined', 'unclear', 'no-core-tasks']];
  const lists = ['qualification-file', 'learning-units', 'addendum'].includes(own.kind);
  return lists && units.every(({ id }) => knowledgeOf(own, id).length === 0)
    ? [['coverage/knowledge-not-examined', 'unclear', 'no-knowledge-in-dossier']]
    : [];
}

test.each(Object.entries(prints))(
  'any %s becomes a workbook file that reads back as it was made, with nothing against it',
  async (kind, print) => {
    await fc.assert(
      fc.asyncProperty(print, fc.nat(4), async (text, nth) => {
        const document = await framework(text);
        expect(document.kind).toBe(kind);
        await expectBook(document, nth);
      }),
      { numRuns, ...fixedSeed, endOnFailure: true },
    );
  },
  600_000,
);

test('any document that went through CASE becomes one too', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(...Object.values(prints)), fc.nat(4), async (text, nth) => {
      const exported = JSON.stringify(renderCase(await framework(text)));
      const { value } = await importText(exported, 'package.json');
      await expectBook(value, nth);
    }),
    { numRuns, ...fixedSeed, endOnFailure: true },
  );
}, 600_000);
