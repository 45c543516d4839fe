import { sameCode } from '../../framework/same-code';
import type { Attempt, Exemption } from '../results/attempt';
import { notExempt } from '../results/exempt';
import type { FormVersion } from './collected';

/**
 * Core tasks of an attempt of which its form left out a part the candidate was exempt from, and is not any more: that part
 * has neither a rating nor an exemption, so what the attempt came to does not hold for the whole core task. A core task
 * that was left out whole is none of the attempt's.
 * @param version what the form asked. @param exemptions of the candidate.
 * Source: domain.md, "Attempts, exemptions, adoption".
 */
export function lapsedExemptions(
  { parts }: Pick<Attempt, 'parts'>,
  version: FormVersion | null,
  exemptions: readonly Exemption[],
): readonly string[] {
  const lapsed = (version?.settled?.exempt ?? []).filter(
    ({ coreTask, part }) => part !== null && notExempt(coreTask, [part], exemptions).length > 0,
  );
  return parts.flatMap(({ coreTask }) => (lapsed.some((each) => sameCode(each.coreTask, coreTask)) ? [coreTask] : []));
}
