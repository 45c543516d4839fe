import { locale } from './counting';

/** What the report counts, lists and dates. */

export { counted, decimal, fixed, listed } from './counting';

export const candidates = { one: 'candidate', other: 'candidates' };
export const findings = { one: 'finding', other: 'findings' };
export const errors = { one: 'error', other: 'errors' };
export const results = { one: 'result', other: 'results' };
export const rows = { one: 'row', other: 'rows' };

export const several = (value: unknown): boolean => Array.isArray(value) && value.length > 1;
const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });

export const date = (iso: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(iso) ? days.format(new Date(iso)) : iso);

export const sentence = (parts: readonly string[]): string => (parts.length === 0 ? '' : `${parts.join(', ')}.`);
