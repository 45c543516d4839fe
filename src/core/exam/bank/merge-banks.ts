import type { BankEntry } from './bank-entry';
import { entryKey } from './same-wording';

/** What came of putting entries into a bank. */
export interface MergedBank {
  /** Those that were there, in their order, then what is new. */
  readonly entries: readonly BankEntry[];
  readonly added: readonly BankEntry[];
  /** How many were there already, word for word. */
  readonly known: number;
}

/**
 * Puts entries into a bank. The same row with the same texts is one: what was there stays as it is, with where it came
 * from. With other texts both are kept, each with where it came from.
 */
export function mergeBanks(bank: readonly BankEntry[], more: readonly BankEntry[]): MergedBank {
  const byKey = new Map(bank.map((entry) => [entryKey(entry), entry] as const));
  const added: BankEntry[] = [];
  for (const entry of more) {
    const key = entryKey(entry);
    if (byKey.has(key)) continue;
    byKey.set(key, entry);
    added.push(entry);
  }
  return { entries: [...bank, ...added], added, known: more.length - added.length };
}
