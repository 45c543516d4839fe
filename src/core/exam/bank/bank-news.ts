import type { BankEntry } from './bank-entry';
import { mergeBanks } from './merge-banks';
import { rowKey } from './same-wording';

/** What entries bring to a bank; together as many as there are. */
export interface BankNews {
  /** Of rows that the bank does not have. */
  readonly fresh: number;
  /** Of rows that it has described in other words: both are kept. */
  readonly differing: number;
  /** There already, word for word. */
  readonly known: number;
}

/** Counts what mergeBanks would do with `more`. */
export function bankNews(bank: readonly BankEntry[], more: readonly BankEntry[]): BankNews {
  const { added, known } = mergeBanks(bank, more);
  const rows = new Set(bank.map(rowKey));
  let fresh = 0;
  for (const entry of added) {
    const key = rowKey(entry);
    if (!rows.has(key)) fresh += 1;
    rows.add(key);
  }
  return { fresh, differing: added.length - fresh, known };
}
