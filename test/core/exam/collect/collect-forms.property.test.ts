import fc from 'fast-check';
import type { FormRead } from '../../../../src/core/exam/collect/accept-form';
import { collectForms } from '../../../../src/core/exam/collect/collect-forms';
import type { Collected } from '../../../../src/core/exam/collect/collected';
import { nothingCollected, sittingKey } from '../../../../src/core/exam/collect/collected';
import '../../../house/property-seed';
import { bookWith } from '../../checks/sound-book';
import type { Levels } from './handed-out';
import { cameBack, planBook } from './handed-out';

/** Forms are scored and hashed in every one of them. */
const runs = { numRuns: 40 };

const harder = bookWith('PVB1', { cutScore: 70 });
const level = fc.constantFrom('O', 'V', 'G', 'v', 'NW', '?', '');
const levels = fc.tuple(level, level, level);

/** Forms of few candidates and attempts, so that many are of the same sitting. */
const form = fc.record({
  number: fc.constantFrom('1001', 'a7', 'A7'),
  attempt: fc.integer({ min: 1, max: 2 }),
  kind: fc.constantFrom('first', 'resit', 'remark'),
  rater: fc.constantFrom(null, 1, 2),
  one: levels,
  two: levels,
  agreed: levels,
  older: fc.boolean(),
});

const folder: fc.Arbitrary<readonly FormRead[]> = fc.array(form, { minLength: 1, maxLength: 7 }).map((forms) =>
  forms.map(({ number, attempt, kind, rater, one, two, agreed, older }, index) => {
    const given: Levels = rater === null ? { 1: one, 2: two } : { [rater]: rater === 1 ? one : two };
    const issued = { candidate: { number, name: null }, attempt, kind, rater } as const;
    const plan = older ? harder : planBook;
    return cameBack({ file: `${index}.xlsx`, plan, issued, levels: given, agreed });
  }),
);

const collect = (forms: readonly FormRead[], collected: Collected = nothingCollected, replace = false): Collected =>
  collectForms({ ...planBook, collected }, forms, { replace }).collected;

/** Every level that some form has, with whom it is about, as one text each. */
function levelsIn(forms: readonly FormRead[]): readonly string[] {
  return forms.flatMap(({ book }) => {
    const { issued } = book;
    if (issued === null) throw new Error('an issued form');
    const { examId, attempt, kind, candidate } = issued;
    const key = sittingKey({ examId, attempt, kind, candidate: candidate.number });
    return (book.forms[0]?.criteria ?? []).flatMap((row) => [
      ...row.ratings.flatMap((each) =>
        each.level === null ? [] : [told(key, `level.${each.assessor}@${row.id}`, each.level)],
      ),
      ...(row.agreed === null ? [] : [told(key, `agreed@${row.id}`, row.agreed)]),
    ]);
  });
}

function kept({ forms, differences }: Collected): ReadonlySet<string> {
  return new Set([
    ...forms.flatMap((each) =>
      Object.entries(each.filled).map(([field, value]) => told(sittingKey(each), field, value)),
    ),
    ...differences.map((each) => told(sittingKey(each), each.field, each.value)),
  ]);
}

const told = (key: string, field: string, value: string): string => `${key} ${field} ${value.toLowerCase()}`;

test('the order of the files never matters', () => {
  fc.assert(
    fc.property(folder, folder, fc.boolean(), fc.infiniteStream(fc.nat(1000)), (forms, before, replace, ranks) => {
      const shuffled = forms
        .map((each) => ({ each, rank: ranks.next().value as number }))
        .sort((one, other) => one.rank - other.rank)
        .map(({ each }) => each);
      const there = collect(before);
      expect(collect(shuffled, there, replace)).toEqual(collect(forms, there, replace));
    }),
    runs,
  );
});

test('collecting the same forms again changes nothing', () => {
  fc.assert(
    fc.property(folder, folder, fc.boolean(), (forms, before, replace) => {
      const once = collect(forms, collect(before), replace);
      expect(collect(forms, once, replace)).toEqual(once);
      expect(collect(forms, once)).toEqual(once);
    }),
    runs,
  );
});

test('no level of a form that is taken is ever lost, also when others replace it', () => {
  fc.assert(
    fc.property(folder, folder, fc.boolean(), (first, second, replace) => {
      const found = kept(collect(second, collect(first), replace));
      expect([...levelsIn(first), ...levelsIn(second)].filter((each) => !found.has(each))).toEqual([]);
    }),
    runs,
  );
});

test('what stands in the workbook stays unless it is to be replaced', () => {
  fc.assert(
    fc.property(folder, folder, (first, second) => {
      const before = collect(first);
      const after = collect(second, before);
      for (const own of before.forms) {
        const now = after.forms.find((each) => sittingKey(each) === sittingKey(own));
        expect(now?.filled).toEqual(expect.objectContaining(own.filled));
        expect(now?.version).toBe(own.version);
      }
    }),
    runs,
  );
});
