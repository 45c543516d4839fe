import type { Settings } from '../exam-plan';
import type { AgreementFigures, LevelPair } from './kappa';
import { agreementFigures } from './kappa';

/** Fewer candidates than this say nothing. Source: domain.md, "Agreement between assessors". */
export const fewestCandidates = 10;

/** From this share on, one level takes so much that chance explains almost everything. Source: the same. */
const largestSpreadShare = 90;

/**
 * How far assessors agree on something, and what may be said of it. "too-few": nothing; "hardly-spread": the percentage,
 * but no kappa; "known": all of it.
 */
export type AgreementStanding = 'too-few' | 'hardly-spread' | 'known';

export interface Agreement {
  /** Candidates of whom two assessors gave a level: not rows. */
  readonly n: number;
  /** Pairs of levels it rests on. */
  readonly pairs: number;
  readonly standing: AgreementStanding;
  /** Null = nobody was rated by two. */
  readonly figures: AgreementFigures | null;
  /** Both weighted kappa and percentage are below what the settings ask, and the assessors rated independently. */
  readonly isLow: boolean;
}

/** What two assessors gave one candidate on one row. */
export interface RatedTwice {
  readonly candidate: string;
  readonly levels: LevelPair;
}

/** How far the assessors agree. @param isIndependent without it nothing is called low. */
export function agreementIn(
  rated: readonly RatedTwice[],
  isIndependent: boolean,
  { minimumKappa, minimumAgreement }: Pick<Settings, 'minimumKappa' | 'minimumAgreement'>,
): Agreement {
  const n = new Set(rated.map(({ candidate }) => candidate)).size;
  const figures = agreementFigures(rated.map(({ levels }) => levels));
  const standing = standingOf(n, figures);
  const isBelow =
    figures !== null &&
    figures.weightedKappa !== null &&
    figures.weightedKappa < minimumKappa &&
    figures.percentage < minimumAgreement;
  return { n, pairs: rated.length, standing, figures, isLow: standing === 'known' && isIndependent && isBelow };
}

function standingOf(n: number, figures: AgreementFigures | null): AgreementStanding {
  if (figures === null || n < fewestCandidates) return 'too-few';
  const hasKappa = figures.kappa !== null && figures.weightedKappa !== null;
  return hasKappa && figures.largestShare < largestSpreadShare ? 'known' : 'hardly-spread';
}
