import { UsageError } from './usage';

/** What the command line says about accepting findings. */
export interface AcceptArguments {
  readonly rule: string;
  /** "Dekking!D7" or "blad Dekking, cel D7"; null = everywhere. */
  readonly cell: string | null;
  readonly withdraw: boolean;
  readonly by: string;
  readonly reason: string;
  /** As typed; null = today. */
  readonly date: string | null;
}

export const acceptOptions = {
  rule: { type: 'string' },
  cell: { type: 'string' },
  reason: { type: 'string' },
  withdraw: { type: 'boolean' },
} as const;

interface Values {
  readonly rule?: string | undefined;
  readonly cell?: string | undefined;
  readonly reason?: string | undefined;
  readonly withdraw?: boolean | undefined;
  readonly by?: string | undefined;
  readonly date?: string | undefined;
}

/**
 * What is accepted, or no longer; null for another command.
 * @throws UsageError missing-option, unknown-option where options do not go together.
 */
export function acceptFrom(command: string, values: Values): AcceptArguments | null {
  if (command !== 'accept') return null;
  const { rule = '', cell = null, withdraw = false, by = '', reason = '', date = null } = values;
  const needed = withdraw ? { rule } : { rule, by, reason };
  const [missing] = Object.entries(needed).find(([, value]) => value.trim() === '') ?? [];
  if (missing !== undefined) throw new UsageError('missing-option', { option: `--${missing}`, command });
  const [idle] = withdraw
    ? (Object.entries({ by, reason, date: date ?? '' }).find(([, value]) => value !== '') ?? [])
    : [];
  if (idle !== undefined) throw new UsageError('unknown-option', { option: `--${idle}`, command: 'accept --withdraw' });
  return { rule, cell, withdraw, by, reason, date };
}
