import type { Criterion } from '../assessment-form';
import { notObservedCode } from '../not-observed';
import type { Scale } from '../scale';
import { levelOf } from '../scale';

/**
 * Where the assessors of a row stand. "open": not everybody gave a level; "needed": the levels differ and none is agreed;
 * "unclear": the agreed cell holds no level; "outside": the agreed level is above or below all given ones, and nobody
 * wrote why. The same conditions as the words under "let op" in the sheet (rubric-attention.ts).
 */
export type Agreement = 'open' | 'alike' | 'needed' | 'agreed' | 'unclear' | 'outside';

/** What stands on a row about agreeing. @param raters numbers of the assessors with columns on the form. */
export function agreementOn(
  { ratings, agreed, agreedMotivation }: Pick<Criterion, 'ratings' | 'agreed' | 'agreedMotivation'>,
  scale: Scale,
  raters: readonly number[],
): Agreement {
  const given = stepsGiven({ ratings }, scale, raters);
  const isWhole = given.length === raters.length && given.length > 0;
  if (agreed !== null) {
    const step = stepOf(scale, agreed);
    if (step === null) return agreed.trim().toUpperCase() === notObservedCode(scale) ? 'agreed' : 'unclear';
    const isOutside = isWhole && (step < Math.min(...given) || step > Math.max(...given));
    return isOutside && agreedMotivation === null ? 'outside' : 'agreed';
  }
  if (!isWhole) return 'open';
  return new Set(given).size === 1 ? 'alike' : 'needed';
}

/** Whether two assessors gave levels that are two or more steps from each other. */
export function isFarApart(row: Pick<Criterion, 'ratings'>, scale: Scale, raters: readonly number[]): boolean {
  const given = stepsGiven(row, scale, raters);
  return given.length > 1 && Math.max(...given) - Math.min(...given) >= 2;
}

function stepsGiven(
  { ratings }: Pick<Criterion, 'ratings'>,
  scale: Scale,
  raters: readonly number[],
): readonly number[] {
  return raters.flatMap((assessor) => {
    const level = ratings.find((rating) => rating.assessor === assessor)?.level ?? null;
    const step = level === null ? null : stepOf(scale, level);
    return step === null ? [] : [step];
  });
}

function stepOf(scale: Scale, code: string): number | null {
  const level = levelOf(scale, code);
  return level === undefined ? null : scale.indexOf(level);
}
