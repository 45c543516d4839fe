import type { Diagnostic, DiagnosticData } from '../diagnostics/diagnostic';
import { Refusal } from '../diagnostics/diagnostic';
import { nearestOf } from './edit-distance';
import type { PlanDiagnosticCode, PlanExpectation } from './plan-diagnostic';

/** Takes a warning about something that was passed over. */
export type Warn = (diagnostic: Diagnostic<PlanDiagnosticCode>) => void;

/** Reads one value found at `path` ("exams[1].cutScore"), or refuses it. */
export type ReadValue<T> = (value: unknown, path: string) => T;

/** Refuses a value: the reader wanted `expected` at `path`. @param more what else the sentence needs. */
export function refuseShape(path: string, expected: PlanExpectation, found: unknown, more: DiagnosticData = {}): never {
  const text = found === undefined ? '' : JSON.stringify(found);
  const short = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  throw new Refusal({ code: 'plan/wrong-shape', severity: 'error', data: { path, expected, found: short, ...more } });
}

/** An object; keys not in `keys` are warned about, because a misspelt key would otherwise vanish silently. */
export function readObject<Key extends string>(
  value: unknown,
  path: string,
  keys: readonly Key[],
  warn: Warn,
): Readonly<Partial<Record<Key, unknown>>> {
  const object = readRecord(value, path);
  for (const key of Object.keys(object)) {
    if (keys.some((known) => known === key)) continue;
    const data = { path: path === '' ? key : `${path}.${key}`, nearest: nearestOf(key, keys) };
    warn({ code: 'plan/unknown-key', severity: 'warning', data });
  }
  return object as Readonly<Partial<Record<Key, unknown>>>;
}

/** An object whose keys are data. */
export function readRecord(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuseShape(path, 'object', value);
  return value as Readonly<Record<string, unknown>>;
}

/** A list, each element read with its own path. */
export function readList<T>(value: unknown, path: string, read: ReadValue<T>): readonly T[] {
  if (!Array.isArray(value)) return refuseShape(path, 'list', value);
  return value.map((element: unknown, index) => read(element, `${path}[${index}]`));
}

/** Null where the key is null or absent, else what `read` makes of it. */
export function readOptional<T>(value: unknown, path: string, read: ReadValue<T>): T | null {
  return value === null || value === undefined ? null : read(value, path);
}

/** A text that is not blank, trimmed. */
export function readText(value: unknown, path: string): string {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : refuseShape(path, 'text', value);
}

/** A text or null; a blank one is null. */
export function readOptionalText(value: unknown, path: string): string | null {
  return typeof value === 'string' && value.trim() === '' ? null : readOptional(value, path, readText);
}

export function readBoolean(value: unknown, path: string): boolean {
  return typeof value === 'boolean' ? value : refuseShape(path, 'yes-or-no', value);
}

/** One of a few words. */
export function readChoice<Choice extends string>(value: unknown, path: string, choices: readonly Choice[]): Choice {
  return choices.find((choice) => choice === value) ?? refuseShape(path, 'one-of', value, { allowed: choices });
}

/** A finite number that fits; `expected` names what fits. */
export function numberThat(expected: PlanExpectation, fits: (value: number) => boolean): ReadValue<number> {
  return (value, path) =>
    typeof value === 'number' && Number.isFinite(value) && fits(value) ? value : refuseShape(path, expected, value);
}

export const readPercent = numberThat('percent-0-100', (value) => value >= 0 && value <= 100);
export const readCount = numberThat('whole-number-from-1', (value) => Number.isInteger(value) && value >= 1);
