import type { DiagnosticData } from '../diagnostics/diagnostic';

/** What a sentence may be filled with; undefined where a finding does not carry the key. */
export type Value = DiagnosticData[string] | undefined;

/** The parts that are there, e.g. a code and a title, with a space between: "B1-K1 Verhuurt fietsen". */
export function named(...parts: readonly Value[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join(' ');
}

/** "PVB1", "PVB1 en PVB2", "PVB1, PVB2 en CGI". @param locale by which lists are written: "nl-NL" */
export function listed(values: Value, locale: string): string {
  return Array.isArray(values) ? listFormat(locale).format(values.map(String)) : named(values);
}

/** A number as it stands, with no digit more or less: "0,75". */
export function exactNumber(value: number, locale: string): string {
  return numberFormat(locale).format(value);
}

/** A number rounded to so many digits at most, without zeros at its end: "66,7", "−0,4". */
export function decimal(value: number, digits: number, locale: string): string {
  return exactNumber(Number(value.toFixed(digits)), locale).replace('-', '−');
}

/** Making a format costs more than using it. */
function oncePerLocale<Format>(make: (locale: string) => Format): (locale: string) => Format {
  const made = new Map<string, Format>();
  return (locale) => {
    const format = made.get(locale) ?? make(locale);
    made.set(locale, format);
    return format;
  };
}

const listFormat = oncePerLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

const numberFormat = oncePerLocale(
  (locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 20, useGrouping: false }),
);

/** The form of a verb that fits a list: "dekt" for one exam, "dekken" for several. */
export function agreeing(values: Value, one: string, several: string): string {
  return counted(values) > 1 ? several : one;
}

/** How many things a list holds. */
export function counted(values: Value): number {
  return Array.isArray(values) ? values.length : 0;
}

/** Whether a finding says nothing under this key. */
export function isNone(value: Value): value is null | undefined {
  return value === null || value === undefined;
}
