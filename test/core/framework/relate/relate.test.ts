import fc from 'fast-check';
import { chooseProfile } from '../../../../src/core/framework/choose-profile';
import type { Framework, Mapping } from '../../../../src/core/framework/framework';
import { profileOfMappings } from '../../../../src/core/framework/relate/profile-of-mappings';
import { relate } from '../../../../src/core/framework/relate/relate';
import type { Relation } from '../../../../src/core/framework/relate/relation';
import { shareOf } from '../../../../src/core/framework/relate/relation';
import { dossier, verhuurmedewerker } from '../../fietsverhuur';
import { certificate, elective, learningUnits } from '../../frameworks/documents';

const monteur = chooseProfile(dossier, 'P2');

/** "P2-K1 1+0/1" per unit: wholly and partly covered, of how many. */
function shares({ units }: Relation): readonly string[] {
  return units.map((unit) => {
    const { whole, partly, total } = shareOf(unit);
    return `${unit.item.code} ${whole}+${partly}/${total}`;
  });
}

function withMappings(document: Framework, over: Partial<Mapping>): Framework {
  return { ...document, mappings: document.mappings.map((mapping) => ({ ...mapping, ...over })) };
}

test('a certificate covers the work processes that its mappings name, and the core task as a whole covers none', () => {
  const relation = relate(certificate, monteur, '99012');
  expect(relation.verdict).toBe('covers');
  expect(shares(relation)).toEqual(['B1-K1 0+0/2', 'P2-K1 1+0/1']);
  const unit = relation.units[1];
  expect(unit?.parts[0]?.by.map(({ item, partial }) => [item.code, partial])).toEqual([['C1-K1-W1', false]]);
  expect(unit?.mappedTo.map(({ item, partial }) => [item.code, partial])).toEqual([['C1-K1', true]]);
  expect(relation.notCounted).toEqual([]);
});

test('learning units cover in part what they are mapped to in part, and two parts make no whole', () => {
  expect(shares(relate(learningUnits, verhuurmedewerker, '99011'))).toEqual(['B1-K1 1+1/2', 'P1-K1 1+0/1']);
  const twice = withMappings(learningUnits, { from: 'B1-K1-W1', partial: true });
  expect(shares(relate(twice, verhuurmedewerker, '99011'))).toEqual(['B1-K1 0+1/2', 'P1-K1 0+0/1']);
});

test.each([
  ['another qualification', { qualification: '99011' }],
  ['another dossier', { dossier: '88001' }],
  ['another dossier and no qualification', { dossier: '88001', qualification: null }],
] as const)('nothing is covered by mappings of %s', (_, over) => {
  const relation = relate(withMappings(certificate, over), monteur, '99012');
  expect(relation.verdict).toBe('other-qualification');
  expect(shares(relation)).toEqual(['B1-K1 0+0/2', 'P2-K1 0+0/1']);
  expect(relation.notCounted.map(({ why }) => why.kind)).toEqual(['other-qualification', 'other-qualification']);
});

test.each([
  ['mapping-names-no-dossier', { dossier: null }, '99001', '99012'],
  ['mapping-names-no-qualification', { qualification: null }, '99001', '99012'],
  ['dossier-has-no-crebo', {}, null, '99012'],
  ['qualification-has-no-crebo', {}, '99001', null],
] as const)('where a number is missing it cannot be told: %s', (reason, over, code, crebo) => {
  const relation = relate(withMappings(certificate, over), { ...monteur, code }, crebo);
  expect(relation.verdict).toBe('unclear');
  expect(shares(relation)).toEqual(['B1-K1 0+0/2', 'P2-K1 0+0/1']);
  expect(relation.notCounted.map(({ why }) => why)).toEqual([
    { kind: 'unclear', reason },
    { kind: 'unclear', reason },
  ]);
});

test('codes that the qualification or the document itself does not have are told, and cover nothing', () => {
  const mapping = { partial: false, dossier: '99001', qualification: '99012' };
  const mappings = [
    { ...mapping, from: 'P2-K1-W9', to: 'C1-K1-W1' },
    { ...mapping, from: 'P2-K1-W1', to: 'C1-K1-W7' },
  ];
  const relation = relate({ ...certificate, mappings }, monteur, '99012');
  expect(relation.verdict).toBe('covers-nothing');
  expect(relation.notCounted.map(({ why }) => why.kind)).toEqual(['unknown-in-qualification', 'unknown-in-document']);
});

test('a document without mappings is compared with nothing', () => {
  expect(relate(elective, monteur, '99012').verdict).toBe('no-mappings');
});

test('the profile whose crebo the mappings name is the one they are of', () => {
  expect(profileOfMappings(certificate, dossier)).toBe('P2');
  expect(profileOfMappings(learningUnits, dossier)).toBe('P1');
  expect(profileOfMappings(elective, dossier)).toBeNull();
});

test('whatever the numbers, something is covered only where both are known and the same', () => {
  const number = fc.constantFrom(null, '99001', '99012', '99011', '88001');
  fc.assert(
    fc.property(number, number, number, number, (theirDossier, theirs, code, crebo) => {
      const document = withMappings(certificate, { dossier: theirDossier, qualification: theirs });
      const relation = relate(document, { ...monteur, code }, crebo);
      const surelySame = theirDossier !== null && theirs !== null && theirDossier === code && theirs === crebo;
      expect(relation.verdict === 'covers').toBe(surelySame);
      expect(relation.notCounted).toHaveLength(surelySame ? 0 : 2);
    }),
    { numRuns: 500 },
  );
});

function titled(fromTitle: string, over: Partial<Mapping> = {}): Framework {
  const mapping = { from: 'B1-K1-W1', to: '1', partial: false, dossier: '99001', qualification: '99011', fromTitle };
  return { ...learningUnits, mappings: [{ ...mapping, ...over }] };
}

/** The kind of reason why the mapping does not count, with the code that has its title; null where it counts. */
function uncounted(document: Framework): string | null {
  const [first] = relate(document, verhuurmedewerker, '99011').notCounted;
  if (first === undefined) return null;
  const { why } = first;
  return why.kind === 'other-title' ? `other-title ${why.elsewhere?.code ?? '-'}` : why.kind;
}

test('a mapping with the title of another work process than its code does not count', () => {
  const title = (code: string): string => verhuurmedewerker.items.find((item) => item.code === code)?.title ?? '';
  expect(uncounted(titled(title('B1-K1-W1')))).toBeNull();
  expect(uncounted(titled(title('B1-K1-W2')))).toBe('other-title B1-K1-W2');
  expect(uncounted(titled(title('P1-K1')))).toBe('other-title P1-K1');
  expect(uncounted(titled('Bakt brood voor de markt'))).toBe('other-title -');
});

test.each([
  ['dossier', { dossier: null }],
  ['qualification', { dossier: null, qualification: null }],
] as const)(
  'where the crebo of the %s is missing, title and crebo of the qualification together decide',
  (part, over) => {
    const title = verhuurmedewerker.items.find((item) => item.code === 'B1-K1-W1')?.title ?? '';
    expect(uncounted(titled(title, over))).toBe(part === 'dossier' ? null : 'unclear');
    expect(uncounted(titled('', over))).toBe('unclear');
    expect(uncounted(titled('Bakt brood voor de markt', over))).toBe(part === 'dossier' ? 'other-title -' : 'unclear');
    expect(uncounted(titled(title, { ...over, qualification: '99012' }))).toBe('other-qualification');
  },
);
