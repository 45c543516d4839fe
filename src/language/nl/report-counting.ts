/** Wat in het rapport geteld, opgesomd en gedateerd wordt. */
import { countingIn } from '../counted';

export const { counted } = countingIn('nl');

export const candidates = { one: 'kandidaat', other: 'kandidaten' };
export const findings = { one: 'bevinding', other: 'bevindingen' };
export const errors = { one: 'fout', other: 'fouten' };
export const results = { one: 'uitslag', other: 'uitslagen' };
export const rows = { one: 'rij', other: 'rijen' };

export const listed = (value: unknown): string => {
  const names = Array.isArray(value) ? value.map(String) : [String(value)];
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`;
};
export const several = (value: unknown): boolean => Array.isArray(value) && value.length > 1;
export const decimal = (value: number, digits: number): string =>
  String(Number(value.toFixed(digits)))
    .replace('.', ',')
    .replace('-', '−');
export const date = (iso: string): string => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  return day === undefined ? iso : `${Number(day)}-${Number(month)}-${year}`;
};
export const sentence = (parts: readonly string[]): string => (parts.length === 0 ? '' : `${parts.join(', ')}.`);
