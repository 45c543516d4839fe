/**
 * What a format gives to the readers: the document as lines or as elements, every node with its place in the file.
 * Readers know these two shapes and no file format.
 */
export type SourceDocument = LineDocument | ElementDocument | ValueDocument;

/** A document that is only text: plain text, and what PDF, Word, HTML and Markdown give. */
export interface LineDocument {
  readonly shape: 'lines';
  readonly lines: readonly SourceLine[];
  /**
   * The file holds the text as its author typed it (Word, a web page, Markdown), not what a program read off a page: its
   * words are repaired only where a scan was pasted into it.
   */
  readonly typed?: boolean;
}

export interface SourceLine {
  /** Without line break and outer white space; may be empty. */
  readonly text: string;
  /** 1-based. */
  readonly number: number;
  /** Columns of white space before the text. */
  readonly indent: number;
  /** Columns of white space behind the text, where plain text has more than one: what empty cells leave behind. */
  readonly trailing?: number;
  /** The first line of a page, as far as the file says so. */
  readonly startsPage: boolean;
  /** The page it stands on, 1-based, where the file has pages (PDF); else absent. */
  readonly page?: number;
  /**
   * What the file itself says the line is: by its position on the page (PDF) or by its mark-up (Word, HTML, Markdown).
   * Absent where it says nothing; a reader then has to find out from the words.
   */
  readonly role?: LineRole;
  /** The cells of a table row whose cells are one line each (tabs, a Word or HTML table); `text` is all of them. */
  readonly cells?: readonly string[];
  /** The 0-based column, where the line stands in a table or beside other columns and was read column by column. */
  readonly column?: number;
}

/** `list-item` lines begin with "• " whatever their bullet was; `footnote` and furniture hold nothing of the content. */
export type LineRole = 'heading' | 'list-item' | 'running-head' | 'page-number' | 'footnote';

/** A document with elements: XML. */
export interface ElementDocument {
  readonly shape: 'elements';
  readonly root: SourceElement;
}

export interface SourceElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SourceElement[];
  /** The children and the pieces of text between them, in the order of the file; entities and CDATA resolved. */
  readonly content: readonly (SourceElement | string)[];
  /** The element's own text in order, without that of its children; entities and CDATA resolved. */
  readonly text: string;
  /** Line of the start tag, 1-based. */
  readonly line: number;
}

/** A document that is data: JSON. */
export interface ValueDocument {
  readonly shape: 'value';
  readonly value: unknown;
}

/** A piece of text that knows where it came from. */
export interface PlacedText {
  readonly text: string;
  /** 1-based; null where the source has no lines. */
  readonly line: number | null;
}
