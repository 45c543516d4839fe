import type { KeyedSheet } from '../sheet/keyed-sheet';

/** Instructions that were changed on the form itself; null = they are still what the plan said. */
export function ownInstructions(there: KeyedSheet | null): string | null {
  if (there === null) return null;
  const row = there.row('instructions');
  const now = there.text(row, there.column('indicator')).trim();
  return now === there.text(row, there.column('machine')).trim() ? null : now;
}
