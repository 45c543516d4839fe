import type { UsageCode } from '../language/cli-texts';

/** Thrown for a command line that cannot be understood: one sentence, exit code 2. */
export class UsageError extends Error {
  constructor(
    readonly code: UsageCode,
    readonly data: Readonly<Record<string, string>> = {},
  ) {
    super(code);
    this.name = 'UsageError';
  }
}
