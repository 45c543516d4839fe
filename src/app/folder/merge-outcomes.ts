import type { CheckedFile } from '../check-book';
import type { CheckOutcome } from './read-outcome';
import { joinShards } from './shards';

export interface MergedOutcomes extends CheckOutcome {
  /** Workbooks that were in more than one outcome, in order; each is in `files` once. */
  readonly twice: readonly { readonly file: string; readonly same: boolean }[];
}

/**
 * Several outcomes as one, in the order that one run has. Of a workbook that is in more than one, the outcome named last
 * counts: that is the run somebody did again.
 */
export function mergeOutcomes(outcomes: readonly CheckOutcome[]): MergedOutcomes {
  const files = new Map<string, CheckedFile>();
  const twice = new Map<string, boolean>();
  for (const file of outcomes.flatMap((outcome) => outcome.files)) {
    const before = files.get(file.file);
    if (before !== undefined) {
      const same = JSON.stringify(before) === JSON.stringify(file);
      twice.set(file.file, (twice.get(file.file) ?? true) && same);
    }
    files.set(file.file, file);
  }
  return {
    shards: joinShards(outcomes.flatMap(({ shards }) => shards)),
    files: [...files.values()].sort((a, b) => (a.file < b.file ? -1 : 1)),
    twice: [...twice].map(([file, same]) => ({ file, same })).sort((a, b) => (a.file < b.file ? -1 : 1)),
  };
}
