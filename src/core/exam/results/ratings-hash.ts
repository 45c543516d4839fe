import type { Criterion } from '../exam-book';
import type { Adoption, AttemptPart } from './attempt';
import { contentHash } from './content-hash';

/** What an adopted result rests on: the rows of a form as they were filled in, and what they came to. */
export interface Rated {
  readonly criteria: readonly Pick<Criterion, 'id' | 'ratings' | 'agreed'>[];
  readonly parts: readonly AttemptPart[];
}

/**
 * A hash of the ratings of a form and of its result: every assessor's level and the agreed level of each row, and
 * outcome, percentage and mark of each part. Levels compare ignoring case and surrounding spaces, empty is no level; the
 * order of rows, assessors and parts, the places of cells and the words of motivations do not count, because ordering a
 * form and correcting a typing error change no result.
 * Source: domain.md, "Adopting a result fixes it (hash of ratings)".
 */
export function ratingsHash({ criteria, parts }: Rated): string {
  const levels = criteria.flatMap(({ id, ratings, agreed }) => [
    ...ratings.flatMap(({ assessor, level }) => given([id, String(assessor)], level)),
    ...given([id, 'agreed'], agreed),
  ]);
  const results = parts.flatMap((part) => [
    resultLine([part.coreTask], part.outcome, part.percentage, part.mark),
    ...part.workProcesses.map((each) => resultLine([part.coreTask, each.code], each.outcome, each.percentage, null)),
  ]);
  return contentHash({ levels: levels.sort(), results: results.sort() });
}

/** Adopted and unchanged, changed after adoption, or not adopted yet (voorlopig). */
export type AdoptionState = 'adopted' | 'changed-after-adoption' | 'provisional';

/**
 * The state of a result.
 * @param hash of the ratings as they are now; null when they are no longer there, which is a change as well.
 */
export function adoptionState(adopted: Adoption | null, hash: string | null): AdoptionState {
  if (adopted === null) return 'provisional';
  return adopted.hash === hash ? 'adopted' : 'changed-after-adoption';
}

function given(key: readonly string[], level: string | null): readonly string[] {
  const clean = (level ?? '').trim().toLowerCase();
  return clean === '' ? [] : [JSON.stringify([...key, clean])];
}

function resultLine(key: readonly string[], ...values: readonly (string | number | null)[]): string {
  return JSON.stringify([key, ...values]);
}
