import { locale } from './counting';

/** Wat in het rapport geteld, opgesomd en gedateerd wordt. */

export { counted, decimal, fixed, listed } from './counting';

export const candidates = { one: 'kandidaat', other: 'kandidaten' };
export const findings = { one: 'bevinding', other: 'bevindingen' };
export const errors = { one: 'fout', other: 'fouten' };
export const results = { one: 'uitslag', other: 'uitslagen' };
export const rows = { one: 'rij', other: 'rijen' };

export const several = (value: unknown): boolean => Array.isArray(value) && value.length > 1;
const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'UTC' });

export const date = (iso: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(iso) ? days.format(new Date(iso)) : iso);

export const sentence = (parts: readonly string[]): string => (parts.length === 0 ? '' : `${parts.join(', ')}.`);
