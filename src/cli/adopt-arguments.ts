import { UsageError } from './usage';

/** What the command line says about adopting results. */
export interface AdoptArguments {
  readonly by: string;
  /** As typed; null = today. */
  readonly date: string | null;
  /** Numbers; none = everybody. */
  readonly candidates: readonly string[];
}

interface Values {
  readonly by?: string | undefined;
  readonly date?: string | undefined;
  readonly candidate?: readonly string[] | undefined;
}

/** @throws UsageError missing-option when nobody is named; null for another command. */
export function adoptFrom(command: string, { by = '', date, candidate = [] }: Values): AdoptArguments | null {
  if (command !== 'adopt') return null;
  if (by.trim() === '') throw new UsageError('missing-option', { option: '--by', command });
  return { by, date: date ?? null, candidates: candidate };
}
