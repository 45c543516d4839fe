import { invalidArgument } from './excel-error';
import type { LiveObject } from './live-object';
import { readBoolean, readNumber, readText } from './read-value';

/** The arguments of one call, checked when they are taken. A wrong kind is InvalidArgument. */
export class Arguments {
  /** `values` holds JSON values, with objects of the workbook in place of their path ids. */
  constructor(private readonly values: readonly unknown[]) {}

  /** The argument as it came; undefined when it is missing or null. */
  raw(position: number): unknown {
    return this.values[position] ?? undefined;
  }

  has(position: number): boolean {
    return this.raw(position) !== undefined;
  }

  text(position: number): string {
    return readText(this.raw(position), `argument ${position + 1}`);
  }

  number(position: number): number {
    return readNumber(this.raw(position), `argument ${position + 1}`);
  }

  boolean(position: number): boolean {
    return readBoolean(this.raw(position), `argument ${position + 1}`);
  }

  textOr<T>(position: number, absent: T): string | T {
    return this.has(position) ? this.text(position) : absent;
  }

  numberOr<T>(position: number, absent: T): number | T {
    return this.has(position) ? this.number(position) : absent;
  }

  booleanOr<T>(position: number, absent: T): boolean | T {
    return this.has(position) ? this.boolean(position) : absent;
  }

  /** An object of the workbook whose `self` is of the class. */
  object<T>(position: number, kind: abstract new (...given: never[]) => T): T {
    const found = this.objectOrNull(position, kind);
    if (found === null) throw invalidArgument(`argument ${position + 1} must be an object of the workbook`);
    return found;
  }

  /** The same, or null when the argument is something else. */
  objectOrNull<T>(position: number, kind: abstract new (...given: never[]) => T): T | null {
    const value = this.raw(position);
    return isLiveObject(value) && value.self instanceof kind ? value.self : null;
  }
}

/** Whether a value of an argument is an object of the workbook. */
export const isLiveObject = (value: unknown): value is LiveObject =>
  typeof value === 'object' && value !== null && 'callForObject' in value;
