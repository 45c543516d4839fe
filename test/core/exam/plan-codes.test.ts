import { readPlan } from '../../../src/core/exam/read-plan';
import type { Framework } from '../../../src/core/framework/framework';
import { knowledgeOf, referenceOf, rowsOf, subUnitsOf, unitsOf } from '../../../src/core/framework/structure';
import { dossier } from '../fietsverhuur';
import { addendum, deepCase, documents, shallowCase } from '../frameworks/documents';
import { item } from '../frameworks/item';
import { firstQualification } from '../frameworks/sound-plan';
import { exam, read, refusal } from './refused-plan';

describe('covers', () => {
  const covers = (...codes: readonly string[]) => read(exam({ covers: codes }))[0]?.covers;

  test('takes codes in any case, ids, and each thing once, in the order of the dossier', () => {
    expect(covers('b1-k1-w2', ' B1-K1-W1 ', 'k1-w2')).toEqual(['k1-w1', 'k1-w2']);
  });
  test('takes a core task as all its work processes, without its knowledge', () => {
    expect(covers('B1-K1')).toEqual(['k1-w1', 'k1-w2']);
    expect(covers('k1', 'k1-kn1')).toEqual(['k1-kn1', 'k1-w1', 'k1-w2']);
  });
  test('takes a core task without work processes as itself', () => {
    const bare = { ...dossier, profiles: [], items: [item('k', { type: 'core-task', code: 'B1-K1' })] };
    expect(readPlan({ exams: [exam({ covers: ['B1-K1'] })] }, bare, null).value.exams[0]?.covers).toEqual(['k']);
  });
  test('refuses an unknown code and names the nearest of this qualification', () => {
    expect(refusal({ exams: [exam(), exam({ covers: ['B1-K1-W1', 'B1-K1-W9', 'x'] })] })).toEqual({
      diagnostic: 'plan/unknown-code',
      code: 'B1-K1-W9',
      path: 'exams[1].covers[1]',
      nearest: 'B1-K1-W1',
      nearestWords: null,
    });
    expect(refusal({ exams: [exam({ covers: ['P1-1K-W1'] })] })).toMatchObject({
      diagnostic: 'plan/unknown-code',
      nearest: 'P1-K1-W1',
    });
  });
  test('refuses a code of another profile as such, and names the nearest of this qualification', () => {
    expect(refusal({ exams: [exam({ covers: ['P2-K1-W1'] })] })).toEqual({
      diagnostic: 'plan/code-of-other-profile',
      code: 'P2-K1-W1',
      path: 'exams[0].covers[0]',
      profiles: ['P2'],
      chosen: 'P1',
      nearest: 'P1-K1-W1',
      nearestWords: null,
    });
    expect(refusal({ exams: [exam({ covers: ['p2k1-kn1'] })] })).toMatchObject({ profiles: ['P2'] });
  });
  test('refuses an indicator, because exams cover work processes', () => {
    expect(refusal({ exams: [exam({ covers: ['k1-w1-a'] })] })).toMatchObject({
      diagnostic: 'plan/wrong-kind',
      expected: 'coverable',
    });
  });
  test('refuses a code that names two things and gives their ids', () => {
    const twice = {
      ...dossier,
      items: ['a', 'b'].map((id) => item(id, { type: 'work-process', code: 'W1' })),
    };
    expect(refusal({ exams: [exam({ covers: ['W1'] })] }, twice)).toMatchObject({
      diagnostic: 'plan/ambiguous-code',
      ids: ['a', 'b'],
    });
  });
  test('meets a title with the code it belongs to, and where there is none of its own with the id and the words', () => {
    expect(refusal({ exams: [exam({ covers: ['Ontvangt de huurder'] })] })).toMatchObject({
      diagnostic: 'plan/unknown-code',
      nearest: 'B1-K1-W1',
      nearestWords: null,
    });
    const nearest = (given: string, framework: Framework, key = 'covers') =>
      refusal({ exams: [exam({ covers: [], [key]: [given] })] }, framework, null);
    expect(nearest('Algemene taken', addendum)).toMatchObject({ nearest: 'g1', nearestWords: 'Algemene taken' });
    expect(nearest('kan een tent opzetten.', addendum)).toMatchObject({ nearest: 'g1-sk' });
    expect(nearest('Maakt het rooster', addendum, 'critical')).toMatchObject({ nearestWords: 'Maakt het rooster.' });
  });
  test('never proposes a code that several items share', () => {
    expect(refusal({ exams: [exam({ covers: ['A.11'] })] }, deepCase, null)).toMatchObject({
      nearest: 'r1-s1',
      nearestWords: 'Start',
    });
  });
  test('says of a code that only rows have that it cannot stand there, not that it is unknown', () => {
    expect(refusal({ exams: [exam({ covers: ['1.2'] })] }, shallowCase, null)).toMatchObject({
      diagnostic: 'plan/wrong-kind',
    });
    const critical = { covers: ['1'], critical: ['1.2'] };
    expect(readPlan({ exams: [exam(critical)] }, shallowCase, null).value.exams[0]?.critical).toEqual(['u1-b']);
  });
});

test('every item that may be covered, required or essential can be named, whatever kind of document it is in', () => {
  for (const framework of Object.values(documents)) {
    const { own, profile } = firstQualification(framework);
    const parts = unitsOf(own).flatMap((unit) => [unit, ...subUnitsOf(own, unit.id), ...knowledgeOf(own, unit.id)]);
    const rows = unitsOf(own).flatMap(({ id }) => rowsOf(own, id));
    const { value, diagnostics } = readPlan(
      {
        exams: [
          exam({
            covers: parts.map(({ id }) => id),
            weight: Object.fromEntries(unitsOf(own).map((unit) => [referenceOf(own, unit), 50])),
            requires: unitsOf(own).map((unit) => referenceOf(own, unit)),
            essential: subUnitsOf(own).map((part) => referenceOf(own, part)),
            critical: rows.map(({ id }) => id),
          }),
        ],
      },
      framework,
      profile,
    );
    expect(diagnostics).toEqual([]);
    expect(value.exams[0]).toMatchObject({
      requires: unitsOf(own).map((unit) => referenceOf(own, unit)),
      critical: rows.map(({ id }) => id),
    });
  }
});

test('the other codes of an exam are looked up too', () => {
  const one = (over: object) => refusal({ exams: [exam(over)] });
  expect(one({ critical: ['k1-w1-z'] })).toMatchObject({
    diagnostic: 'plan/unknown-code',
    code: 'k1-w1-z',
    path: 'exams[0].critical[0]',
    nearest: 'k1-w1-a',
  });
  expect(one({ critical: ['k1-w1'] })).toMatchObject({ expected: 'row' });
  expect(one({ essential: ['B1-K1-W7'] })).toMatchObject({ path: 'exams[0].essential[0]', nearest: 'B1-K1-W1' });
  expect(one({ requires: ['B1-K1-W1'] })).toMatchObject({ path: 'exams[0].requires[0]', expected: 'unit' });
  expect(one({ requires: ['P2-K1'] })).toMatchObject({ profiles: ['P2'], nearest: 'P1-K1' });
  expect(one({ weight: { 'B1-K9': 50 } })).toMatchObject({ path: 'exams[0].weight["B1-K9"]', nearest: 'B1-K1' });
  expect(read(exam({ essential: ['B1-K1'] }))[0]?.essential).toEqual(['B1-K1-W1', 'B1-K1-W2']);
});
