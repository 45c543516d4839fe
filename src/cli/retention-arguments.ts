import { readTypedDate } from '../core/typed-date';
import { UsageError } from './usage';

/** For which day it is told whose data are due for removal. */
export interface RetentionArguments {
  /** YYYY-MM-DD; null = today. */
  readonly on: string | null;
}

/**
 * @returns null for other commands.
 * @throws UsageError bad-date
 */
export function retentionFrom(
  command: string,
  { date = '' }: { readonly date?: string | undefined },
): RetentionArguments | null {
  if (command !== 'retention') return null;
  const on = readTypedDate(date);
  if (on === undefined) throw new UsageError('bad-date', { date });
  return { on };
}
