import type { Candidate } from '../core/exam/candidates/candidate';
import { readCandidates } from '../core/exam/candidates/read-candidates';
import type { Desk } from './desk';
import { tell } from './tell';

/** The candidates of a list; null when some of its lines are wrong: these were told, each with its line. */
export async function readCandidateList(list: string, desk: Desk): Promise<readonly Candidate[] | null> {
  const { value, diagnostics } = readCandidates(await desk.readText(list));
  tell(
    diagnostics.map((each) => ({ ...each, at: { file: list, ...each.at } })),
    desk,
  );
  return diagnostics.some(({ severity }) => severity === 'error') ? null : value;
}
