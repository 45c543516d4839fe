/** How much a message matters: an error stops the work, a warning needs a person's eye, an info only tells. */
export type Severity = 'error' | 'warning' | 'info';

/** Where a message points: a file with a line (1-based) or page, or a sheet with a cell ("F12"). */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly page?: number;
  readonly sheet?: string;
  readonly cell?: string;
}

/** What the sentence of a message is filled with. */
export type DiagnosticData = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/**
 * Something a person should know and can act on. It carries no sentence: the catalogue of the user's language
 * (src/language) turns `code` and `data` into one.
 */
export interface Diagnostic<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  readonly at?: Place;
  readonly data: DiagnosticData;
}

/** What a reader or planner gives back: the value, and everything it has to say about it. */
export interface Result<T, Code extends string = string> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic<Code>[];
}

/**
 * Thrown for "this is not such a file at all" and "this cannot be done": the user gets the sentence of `diagnostic`,
 * nothing has been written. Everything a person can repair is a Diagnostic in a Result instead.
 */
export class Refusal extends Error {
  constructor(readonly diagnostic: Diagnostic) {
    super(`${diagnostic.code} ${JSON.stringify(diagnostic.data)}`);
    this.name = 'Refusal';
  }
}
