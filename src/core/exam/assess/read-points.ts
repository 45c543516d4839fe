/** What somebody typed for points: nothing, a number that is possible, or why it is not. */
export type ReadPoints =
  { readonly kind: 'points'; readonly text: string } | { readonly kind: 'no-number' } | { readonly kind: 'too-many' };

/**
 * Reads points as people type them; a comma and a point both separate decimals.
 * @returns "text" as it is written: a number with a point, or "" for nothing, which is not 0.
 */
export function readPoints(typed: string, maximum: number): ReadPoints {
  const clean = typed.trim().replace(',', '.');
  if (clean === '') return { kind: 'points', text: '' };
  if (!/^(?:\d+\.?\d*|\.\d+)$/.test(clean)) return { kind: 'no-number' };
  const points = Number(clean);
  return points > maximum ? { kind: 'too-many' } : { kind: 'points', text: String(points) };
}
