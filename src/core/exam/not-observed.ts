import type { Scale } from './scale';

const codes = ['NW', 'NWG', 'N.W.'];

/**
 * What assessors choose when they could not see a row: it stays unrated and needs a motivation. The first of NW, NWG and
 * N.W. that is no level of the scale. Source: domain.md, "What an assessment form contains".
 */
export function notObservedCode(scale: Scale): string {
  const taken = new Set(scale.map(({ code }) => code.toUpperCase()));
  return codes.find((code) => !taken.has(code)) ?? '—';
}
