import type { SourceDocument } from './source-document';

/** A line of the document as a person finds it there. */
export interface ShownLine {
  /** 1-based, as diagnostics and items name it. */
  readonly number: number;
  /** 1-based; null where the file has no pages. */
  readonly page: number | null;
  /** At most `longestLine` characters, with "…" for what was cut. */
  readonly text: string;
}

/** A file without line breaks (XML and JSON are sometimes) is one line that nobody reads. */
const longestLine = 400;

/**
 * The lines of a document, to show where something was read: those that the format gave, or of a file with elements or
 * data its own lines.
 * @param text the decoded file; not looked at when the document has lines.
 */
export function sourceLines(document: SourceDocument, text: string): readonly ShownLine[] {
  switch (document.shape) {
    case 'lines':
      return document.lines.map((line) => ({ number: line.number, page: line.page ?? null, text: cut(line.text) }));
    case 'elements':
    case 'value':
      return text.split(/\r\n|\r|\n/).map((line, at) => ({ number: at + 1, page: null, text: cut(line.trim()) }));
  }
}

function cut(text: string): string {
  return text.length > longestLine ? `${text.slice(0, longestLine - 1)}…` : text;
}
