import type { CheckedFile } from '../../app/check-book';
import type { Overview } from '../../app/folder/overview';
import type { Shards } from '../../app/folder/shards';

/** Somewhere the outcome of checking goes: file by file in the order of paths, so that nothing need be kept. */
export interface Outlet {
  readonly add: (file: CheckedFile) => Promise<void> | void;
  readonly finish: (overview: Overview) => Promise<void> | void;
  /** Takes back what can be taken back; after `finish` nothing. */
  readonly discard?: () => Promise<void>;
}

/** What is known before the first file. */
export interface Outcome {
  /** How many files there will be. */
  readonly count: number;
  /** That all of them are in, as the caller named it (commonFolder). */
  readonly folder: string;
  /** Parts of runs that are not complete. */
  readonly shards: readonly Shards[];
}
