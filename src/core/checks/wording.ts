import type { DiagnosticData } from '../diagnostics/diagnostic';

/** What a sentence may be filled with; undefined where a finding does not carry the key. */
export type Value = DiagnosticData[string] | undefined;

/** The parts that are there, e.g. a code and a title, with a space between: "B1-K1 Verhuurt fietsen". */
export function named(...parts: readonly Value[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join(' ');
}

/** "PVB1", "PVB1 en PVB2", "PVB1, PVB2 en CGI". */
export function listed(values: Value, and: 'en' | 'and'): string {
  if (!Array.isArray(values)) return named(values);
  const texts = values.map(String);
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} ${and} ${texts.at(-1)}`;
}

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
