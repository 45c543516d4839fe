import type { ShownLine } from '../importers/source-lines';

/** The line a diagnostic or item points at, between its neighbours; lines without text are left out. */
interface SourceContext {
  readonly before: readonly ShownLine[];
  /** Mostly one; empty when the document has no such line. */
  readonly at: readonly ShownLine[];
  readonly after: readonly ShownLine[];
}

/**
 * A line in its context.
 * @param source ImportedDocument.source. @param line 1-based. @param around how many lines with text before and after.
 */
export function contextOf(source: readonly ShownLine[], line: number, around = 2): SourceContext {
  const filled = source.filter(({ number, text }) => text !== '' || number === line);
  const before = filled.filter(({ number }) => number < line);
  return {
    before: around > 0 ? before.slice(-around) : [],
    at: filled.filter(({ number }) => number === line),
    after: filled.filter(({ number }) => number > line).slice(0, around),
  };
}
