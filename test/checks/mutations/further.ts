import type { Mutation } from './mutation';
import { exemptionMutations } from './further/exemptions-and-adoption';
import { recordedResultMutations } from './further/recorded-results';
import { changedAfterAdoptionMutations } from './further/changed-after-adoption';
import { collectedRatingMutations } from './further/ratings';

/** Defects in the workbook with resits, a re-mark, exemptions, an invalid attempt and an absent candidate. */
export const furtherMutations: readonly Mutation[] = [
  ...exemptionMutations,
  ...recordedResultMutations,
  ...changedAfterAdoptionMutations,
  ...collectedRatingMutations,
];
