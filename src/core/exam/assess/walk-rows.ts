/** A row that somebody comes past. */
export interface WalkedRow {
  readonly key: string;
  /** It waits for an answer. */
  readonly isOpen: boolean;
}

/** The row `steps` further on (or back), staying on the form; null = there are none. @param key where one is now. */
export function neighbourOf(rows: readonly Pick<WalkedRow, 'key'>[], key: string | null, steps: 1 | -1): string | null {
  const at = rows.findIndex((row) => row.key === key);
  if (at < 0) return rows[0]?.key ?? null;
  return rows[Math.min(rows.length - 1, Math.max(0, at + steps))]?.key ?? null;
}

/** The next row that waits, from the first one again after the last; null = none does. */
export function nextOpen(rows: readonly WalkedRow[], key: string | null): string | null {
  const at = rows.findIndex((row) => row.key === key);
  const around = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
  return around.find(({ isOpen }) => isOpen)?.key ?? null;
}
