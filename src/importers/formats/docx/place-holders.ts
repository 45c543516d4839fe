import type { SourceLine } from '../../source-document';
import { element } from './xml-tree';
import type { XmlNode } from './xml-tree';

const kinds = ['diagram', 'chart', 'object', 'picture', 'large-picture', 'sub-document', 'inserted-file'] as const;

/** Something in a document whose words are elsewhere in the file. */
export interface Elsewhere {
  readonly kind: (typeof kinds)[number];
  /** The relationship that leads to it; empty where there is none. */
  readonly relation: string;
}

/** Signs that no text has (Unicode's noncharacters); mammoth and the reader of HTML pass them on. */
const [open, close] = ['\uFDD0', '\uFDD1'];
const holder = new RegExp(`${open}([a-z-]+) ([^${close}]*)${close}`, 'g');

/** A run that keeps the place of something through mammoth. */
export function placeHolder({ kind, relation }: Elsewhere): XmlNode {
  return element('w:r', [element('w:t', [{ '#text': `${open}${kind} ${relation}${close}` }])]);
}

/** The places kept in a line, and the line without them. */
export function placesIn(line: SourceLine): { readonly line: SourceLine; readonly held: readonly Elsewhere[] } {
  const held = [...line.text.matchAll(holder)].map(([, kind = '', relation = '']): Elsewhere => ({
    kind: kinds.find((known) => known === kind) ?? 'inserted-file',
    relation,
  }));
  if (held.length === 0) return { line, held };
  const without = (text: string): string => text.replace(holder, '').trim();
  const { cells } = line;
  return {
    line: { ...line, text: without(line.text), ...(cells === undefined ? {} : { cells: cells.map(without) }) },
    held,
  };
}
