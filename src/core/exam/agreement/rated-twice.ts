import { personKey } from '../../checks/person-names';
import { keyOfNumber } from '../candidates/merge-candidates';
import type { Criterion } from '../assessment-form';
import { levelOf } from '../scale';
import type { JudgedSitting } from './judged-sittings';
import type { LevelPair } from './kappa';
import type { RatedTwice } from './standing-of';

/** An assessor: by name, or by the number of their column where no name is given. */
export interface Assessor {
  readonly name: string | null;
  readonly number: number;
}

/** What two assessors gave on one row in one sitting. */
export interface RatedRowTwice extends RatedTwice {
  readonly criterion: Criterion;
  readonly sitting: JudgedSitting;
  /** The two people, in an order of their own whatever column each has, and their levels in that order. */
  readonly people: { readonly key: string; readonly both: readonly [Assessor, Assessor]; readonly levels: LevelPair };
}

/**
 * Each two levels that two assessors gave on one row of one sitting, earliest sittings first, a re-mark after what it
 * judges again. What could not be seen, what is blank and what is no level is no judgement. A name that stands there twice
 * is one person, who agrees with nobody. A row that stands on a form twice counts once.
 */
export function ratedTwice(sittings: readonly JudgedSitting[]): readonly RatedRowTwice[] {
  const rank = ({ attempt, kind }: JudgedSitting): number => attempt * 2 + (kind === 'remark' ? 1 : 0);
  return [...sittings]
    .sort((one, other) => rank(one) - rank(other))
    .flatMap((sitting) => {
      const rows = new Map([...sitting.criteria].reverse().map((row) => [row.id, row]));
      const keys = new Map(sitting.assessors.map((assessor) => [assessor, keyOf(assessor)]));
      return sitting.criteria.filter((row) => rows.get(row.id) === row).flatMap((row) => pairsOn(row, sitting, keys));
    });
}

function pairsOn(
  criterion: Criterion,
  sitting: JudgedSitting,
  keys: ReadonlyMap<Assessor, string>,
): readonly RatedRowTwice[] {
  const given = sitting.assessors.flatMap((assessor) => {
    const text = criterion.ratings.find((rating) => rating.assessor === assessor.number)?.level ?? '';
    const level = levelOf(sitting.scale, text);
    return level === undefined ? [] : [{ assessor, step: sitting.scale.indexOf(level) }];
  });
  return given.flatMap((one, index) =>
    given.slice(index + 1).flatMap((other): readonly RatedRowTwice[] => {
      const [key = '', otherKey = ''] = [keys.get(one.assessor), keys.get(other.assessor)];
      if (key === otherKey) return [];
      const [first, second] = key < otherKey ? [one, other] : [other, one];
      return [
        {
          candidate: keyOfNumber(sitting.candidate),
          levels: [one.step, other.step],
          criterion,
          sitting,
          people: {
            key: JSON.stringify([key, otherKey].sort()),
            both: [first.assessor, second.assessor],
            levels: [first.step, second.step],
          },
        },
      ];
    }),
  );
}

/** Case, accents, dots and titles of a name do not count. */
function keyOf({ name, number }: Assessor): string {
  return personKey(name ?? '') || `#${number}`;
}
