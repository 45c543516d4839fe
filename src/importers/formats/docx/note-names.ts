import { attributeOf, findAll } from './xml-tree';
import type { XmlNode } from './xml-tree';

/** The identifiers of the notes that a file has, by the name of the element that calls one. */
export type NoteNames = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Which notes there are. Programs leave calls to notes that are gone, and mammoth refuses the whole document for one.
 * @param footnotes the part word/footnotes.xml, empty where there is none; `endnotes` likewise.
 */
export function noteNames(footnotes: readonly XmlNode[], endnotes: readonly XmlNode[]): NoteNames {
  return new Map([
    ['w:footnoteReference', identifiers(footnotes, 'w:footnote')],
    ['w:endnoteReference', identifiers(endnotes, 'w:endnote')],
  ]);
}

function identifiers(part: readonly XmlNode[], name: string): ReadonlySet<string> {
  return new Set(findAll(part, name).map((note) => attributeOf(note, 'w:id') ?? ''));
}
