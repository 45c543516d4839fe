import type { Framework } from '../../framework/framework';
import { referenceOf, unitsOf } from '../../framework/structure';
import type { CandidateResults } from '../collect/candidate-results';
import type { Grade } from '../results/attempt';
import type { CoreTaskResult } from '../results/core-task-result';
import { exemptionOf } from '../results/exempt';
import type { AdoptionState } from '../results/ratings-hash';
import { adoptionState } from '../results/ratings-hash';

/** What a core task lacks to count as met. */
export type CoreTaskLack = 'failed' | 'unrated' | 'not-examined' | 'not-adopted' | 'changed-since';

/** How a core task stands for the diploma. */
export interface CoreTaskStanding {
  /** Its reference (referenceOf). */
  readonly coreTask: string;
  readonly standing: CoreTaskLack | 'sufficient' | 'exempt';
  readonly outcome: Grade | null;
  /** Whole. */
  readonly mark: number | null;
}

/**
 * Every core task of the qualification, also one that no exam covers, in the order of the dossier.
 * @param results of the candidate; undefined = nothing is known. Source: EKB art. 16 and 17.
 */
export function coreTaskStandings(
  framework: Framework,
  results: CandidateResults | undefined,
): readonly CoreTaskStanding[] {
  return unitsOf(framework).map((unit) => {
    const coreTask = referenceOf(framework, unit);
    const result = results?.coreTasks.find((each) => each.coreTask === coreTask);
    const standing = standingOf(coreTask, result, results);
    return { coreTask, standing, outcome: result?.outcome ?? null, mark: result?.mark ?? null };
  });
}

/** Who is exempt needs no result. */
function standingOf(
  coreTask: string,
  result: CoreTaskResult | undefined,
  results: CandidateResults | undefined,
): CoreTaskStanding['standing'] {
  if (results !== undefined && exemptionOf(coreTask, results.exemptions) !== null) return 'exempt';
  if (result === undefined || result.missing === 'exam') return 'not-examined';
  if (result.state === 'exempt') return 'exempt';
  if (result.state === 'incomplete') return 'unrated';
  if (result.outcome === 'O') return 'failed';
  const adoptions = result.exams.map(({ counting }) => adoptionOf(coreTask, counting?.attempt, results));
  if (adoptions.includes('provisional')) return 'not-adopted';
  return adoptions.includes('changed-after-adoption') ? 'changed-since' : 'sufficient';
}

function adoptionOf(
  coreTask: string,
  counting: { readonly examId: string; readonly number: number; readonly kind: string } | undefined,
  results: CandidateResults | undefined,
): AdoptionState {
  const recorded = results?.attempts.find(
    ({ attempt }) =>
      attempt.examId === counting?.examId && attempt.number === counting.number && attempt.kind === counting.kind,
  );
  return recorded === undefined ? 'provisional' : adoptionState(recorded.attempt, recorded.hash, coreTask);
}
