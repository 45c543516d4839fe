/** A document as people make it in a word processor or on the web, before it is a file of any format. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'bullets'; readonly texts: readonly string[] }
  | {
      readonly kind: 'table';
      readonly rows: readonly (readonly (readonly Block[])[])[];
      /** Do the heads of all columns but the first stand upright, where a format can print that? */
      readonly turnedHead?: boolean;
    };

export function heading(level: 1 | 2 | 3 | 4, text: string): Block {
  return { kind: 'heading', level, text };
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

/** A row of a table whose cells are one paragraph each. */
export function rowOf(...cells: readonly string[]): readonly (readonly Block[])[] {
  return cells.map((text) => (text === '' ? [] : [paragraph(text)]));
}
