import type { ImportDiagnostic } from '../../../import-diagnostic';
import { notice } from '../../../import-diagnostic';

/** Parts of a document that hold nothing of the framework, told each with its lines. */
export interface LeftOutParts {
  /** A heading begins a part; one that follows on another is a part of its own. */
  readonly begin: (name: string, line: number) => void;
  /** A line of the part that is open; without one it begins a part by itself. */
  readonly extend: (line: number) => void;
  readonly end: () => void;
  readonly diagnostics: readonly ImportDiagnostic[];
}

/** Gathers left-out parts in document order. A heading without a line below it is none: it only divides the document. */
export function leftOutParts(): LeftOutParts {
  const diagnostics: ImportDiagnostic[] = [];
  let open: { readonly name: string; readonly from: number; to: number } | null = null;
  return { begin, extend, end, diagnostics };

  function begin(name: string, line: number): void {
    end();
    open = { name, from: line, to: line };
  }

  function extend(line: number): void {
    if (open === null) open = { name: '', from: line, to: line };
    open.to = line;
  }

  function end(): void {
    if (open !== null && (open.to > open.from || open.name === '')) {
      diagnostics.push(notice('import/part-not-read', open.from, { part: open.name, from: open.from, to: open.to }));
    }
    open = null;
  }
}
