import { plainCode } from '../../../core/framework/same-code';
import { lettersOf } from '../../../core/framework/text-mark';
import type { CoverageLine } from './coverage-rows';

/** What a row of the matrix was, before a newer version of the dossier left its item out. */
export interface LapsedItem {
  /** Without spaces, in capitals; "" when the item had none. */
  readonly code: string;
  readonly id: string;
}

/** The hidden key of a row whose item is gone: what it was, also for what has no code. */
export function lapsedKey(code: string, id: string): string {
  return `lapsed:${plainCode(code)} ${id}`;
}

export function lapsedItemOf(key: string | null): LapsedItem | null {
  const [, code, id] = /^lapsed:(\S*) (.+)$/s.exec(key ?? '') ?? [];
  return code === undefined || id === undefined ? null : { code, id };
}

/**
 * The row among new ones that a lapsed row was: it has the same words, and where several do the same code. A code alone
 * says nothing, as another work process may have got it since.
 * @param title as it stands on the sheet. @param titleOf how a lapsed row is called. @param arrivals rows the sheet had not.
 */
export function returnOf(
  { code }: LapsedItem,
  title: string,
  titleOf: (title: string) => string,
  arrivals: readonly CoverageLine[],
): CoverageLine | null {
  const letters = lettersOf(title);
  const alike = arrivals.filter(({ item }) => lettersOf(titleOf(item.title ?? item.text ?? '')) === letters);
  return (
    alike.find(({ item }) => plainCode(item.code ?? '') === code) ?? (alike.length === 1 ? alike[0] : null) ?? null
  );
}
