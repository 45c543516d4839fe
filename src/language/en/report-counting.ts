/** What the report counts, lists and dates. */
import { countingIn } from '../counted';

export const { counted } = countingIn('en');

export const candidates = { one: 'candidate', other: 'candidates' };
export const findings = { one: 'finding', other: 'findings' };
export const errors = { one: 'error', other: 'errors' };
export const results = { one: 'result', other: 'results' };
export const rows = { one: 'row', other: 'rows' };

export const listed = (value: unknown): string => {
  const names = Array.isArray(value) ? value.map(String) : [String(value)];
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
};
export const several = (value: unknown): boolean => Array.isArray(value) && value.length > 1;
export const decimal = (value: number, digits: number): string =>
  String(Number(value.toFixed(digits))).replace('-', '−');
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
export const date = (iso: string): string => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  return day === undefined ? iso : `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
};
export const sentence = (parts: readonly string[]): string => (parts.length === 0 ? '' : `${parts.join(', ')}.`);
