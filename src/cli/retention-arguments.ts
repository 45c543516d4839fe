import { readTypedDate } from '../core/typed-date';
import { UsageError } from './usage';

/** For which day it is told whose data are due for removal, and whether they are removed. */
export interface RetentionArguments {
  /** YYYY-MM-DD; null = today. */
  readonly on: string | null;
  /** Null = it is only told who is due. */
  readonly removal: {
    readonly by: string;
    /** Numbers; none = everybody who is due. */
    readonly candidates: readonly string[];
    /** False = what would be removed is told, and nothing is written. */
    readonly isConfirmed: boolean;
  } | null;
}

interface Values {
  readonly date?: string | undefined;
  readonly remove?: boolean | undefined;
  readonly by?: string | undefined;
  readonly candidate?: readonly string[] | undefined;
  readonly yes?: boolean | undefined;
  readonly json?: boolean | undefined;
  readonly output?: string | undefined;
}

/**
 * @returns null for other commands.
 * @throws UsageError bad-date, missing-option when nobody is named, unknown-option for what goes with removing only
 */
export function retentionFrom(command: string, values: Values): RetentionArguments | null {
  if (command !== 'retention') return null;
  const { date = '', remove = false, by = '', candidate = [], yes = false, json = false } = values;
  const on = readTypedDate(date);
  if (on === undefined) throw new UsageError('bad-date', { date });
  const only = (['by', 'candidate', 'yes', 'output'] as const).find((option) => values[option] !== undefined);
  if (!remove && only !== undefined) throw new UsageError('unknown-option', { option: `--${only}`, command });
  if (!remove) return { on, removal: null };
  const asked = `${command} --remove`;
  if (json) throw new UsageError('unknown-option', { option: '--json', command: asked });
  if (by.trim() === '') throw new UsageError('missing-option', { option: '--by', command: asked });
  return { on, removal: { by, candidates: candidate, isConfirmed: yes } };
}
