/**
 * What a format gives to the readers: the document as lines or as elements, every node with its place in the file.
 * Readers know these two shapes and no file format.
 */
export type SourceDocument = LineDocument | ElementDocument;

/** A document that is only text: plain text, and later what PDF and Word give. */
export interface LineDocument {
  readonly shape: 'lines';
  readonly lines: readonly SourceLine[];
}

export interface SourceLine {
  /** Without line break and outer white space; may be empty. */
  readonly text: string;
  /** 1-based. */
  readonly number: number;
  /** Columns of white space before the text. */
  readonly indent: number;
  /** The first line of a page, as far as the file says so. */
  readonly startsPage: boolean;
}

/** A document with elements: XML. */
export interface ElementDocument {
  readonly shape: 'elements';
  readonly root: SourceElement;
}

export interface SourceElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SourceElement[];
  /** The element's own text in order, without that of its children; entities and CDATA resolved. */
  readonly text: string;
  /** Line of the start tag, 1-based. */
  readonly line: number;
}

/** A piece of text that knows where it came from. */
export interface PlacedText {
  readonly text: string;
  /** 1-based; null where the source has no lines. */
  readonly line: number | null;
}
