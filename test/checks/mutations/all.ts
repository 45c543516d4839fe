import { coverageMutations } from './coverage';
import { dossierMutations } from './dossier';
import { formMutations } from './form';
import { furtherMutations } from './further';
import type { Mutation } from './mutation';
import { planMutations } from './plan';
import { ratingMutations } from './rating';
import { resultMutations } from './result';

/** Every defect, by area in the order of the rules; of several for one rule the first is its example. */
export const mutations: readonly Mutation[] = [
  ...coverageMutations,
  ...planMutations,
  ...formMutations,
  ...ratingMutations,
  ...resultMutations,
  ...furtherMutations,
  ...dossierMutations,
];
