import { asFormulasTrim } from './cell-spaces';
import type { Criterion } from './assessment-form';
import type { Level, Scale } from './scale';
import { levelOf } from './scale';

/**
 * The level that counts on a row: the agreed level if one is given; else the level that all planned assessors gave
 * alike; else null, the row is unrated. Anything in the cells that is not a level of the scale ("Niet waargenomen", a
 * typing error) rates nothing: an agreed cell that holds no level leaves the row unrated, it is not passed over.
 * @param row its ratings and agreed level; ratings of others do not count.
 * @param raters numbers of the assessors whose levels count (scoring.ts, ratersOf).
 * Source: domain.md, "Scoring default", first rule.
 */
export function levelThatCounts(
  row: Pick<Criterion, 'ratings' | 'agreed'>,
  scale: Scale,
  raters: readonly number[],
): Level | null {
  if (row.agreed !== null && asFormulasTrim(row.agreed) !== '') return levelOf(scale, row.agreed) ?? null;
  const given: Level[] = [];
  for (const assessor of raters) {
    const rating = row.ratings.find((candidate) => candidate.assessor === assessor);
    const level = levelOf(scale, rating?.level ?? '');
    if (level === undefined) return null;
    given.push(level);
  }
  const [first] = given;
  return first !== undefined && given.every((level) => level === first) ? first : null;
}
