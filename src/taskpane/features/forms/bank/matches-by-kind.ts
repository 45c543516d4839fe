import type { FormMatch } from '../../../../app/bank/fill-from-bank';

export type Sure = Extract<FormMatch, { kind: 'sure' }>;
export type Offered = Extract<FormMatch, { kind: 'offered' }>;
type None = Extract<FormMatch, { kind: 'none' }>;

/** The rows by what the bank has for them. */
export function matchesByKind(matches: readonly FormMatch[]): {
  readonly sure: readonly Sure[];
  readonly offered: readonly Offered[];
  readonly none: readonly None[];
} {
  return {
    sure: matches.filter((match) => match.kind === 'sure'),
    offered: matches.filter((match) => match.kind === 'offered'),
    none: matches.filter((match) => match.kind === 'none'),
  };
}
