/**
 * SBB's dates, "01-08-2015", as "2015-08-01".
 * @returns null where there is none, or where it is no date.
 */
export function isoDate(text: string | undefined): string | null {
  const parts = /^\s*(\d{1,2})-(\d{1,2})-(\d{4})/.exec(text ?? '') ?? null;
  if (parts !== null) return `${parts[3]}-${(parts[2] ?? '').padStart(2, '0')}-${(parts[1] ?? '').padStart(2, '0')}`;
  return /^\s*(\d{4}-\d{2}-\d{2})/.exec(text ?? '')?.[1] ?? null;
}
