/** Changes of an XML text that leave every character outside of them as it is. */
import type { XmlElement } from './xml';
import { childOf } from './xml';

/** Puts `text` in the place of the characters from `start` up to `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `source` with all edits done; they may not overlap, those at one place happen in the order given. */
export function edited(source: string, edits: readonly Edit[]): string {
  const ordered = edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.index - b.index);
  const pieces: string[] = [];
  let position = 0;
  for (const { edit } of ordered) {
    if (edit.start < position) throw new RangeError('edits overlap');
    pieces.push(source.slice(position, edit.start), edit.text);
    position = edit.end;
  }
  pieces.push(source.slice(position));
  return pieces.join('');
}

/** Text for an attribute's value, between double quotes. */
export function attributeText(text: string): string {
  return text.replace(/[&<"\t\n\r]/g, (character) => attributeEscapes[character] ?? character);
}

const attributeEscapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text for an element's content. */
export function contentText(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => contentEscapes[character] ?? character);
}

const contentEscapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/** ` a="1" b="x"`; attributes that are undefined or false are left out, true is "1". */
export function attributeList(attributes: Readonly<Record<string, string | number | boolean | undefined>>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => ` ${name}="${attributeText(value === true ? '1' : String(value))}"`)
    .join('');
}

/** Sets (or with null removes) one attribute of an element, by its name as written. */
export function setAttribute(source: string, element: XmlElement, name: string, value: string | null): Edit {
  const tag = source.slice(element.start, element.contentStart);
  const found = new RegExp(`\\s+${name.replace('.', '\\.')}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(tag);
  const text = value === null ? '' : ` ${name}="${attributeText(value)}"`;
  if (found) return { start: element.start + found.index, end: element.start + found.index + found[0].length, text };
  const nameEnd = element.start + (/^<[\w.:-]+/.exec(tag)?.[0].length ?? 0);
  return { start: nameEnd, end: nameEnd, text };
}

/** Puts `text` behind the last child of `element`, also when it was written as `<x/>`. */
export function append(source: string, element: XmlElement, text: string): Edit {
  if (element.contentEnd < element.end) return { start: element.contentEnd, end: element.contentEnd, text };
  const tag = source.slice(element.start, element.end);
  const name = /^<([\w.:-]+)/.exec(tag)?.[1] ?? element.name;
  const open = tag.replace(/\s*\/>$/, '>');
  return { start: element.start, end: element.end, text: `${open}${text}</${name}>` };
}

/**
 * Puts `text` in the place of the child called `name`, or, when there is none, where the sequence `order` of the schema
 * wants it; an empty text takes the child away.
 */
export function setChild(
  source: string,
  parent: XmlElement,
  name: string,
  order: readonly string[],
  text: string,
): Edit {
  const child = childOf(parent, name);
  if (child) return { start: child.start, end: child.end, text };
  const rank = order.indexOf(name);
  const later = parent.children.find((other) => order.indexOf(other.name) > rank);
  if (later) return { start: later.start, end: later.start, text };
  return append(source, parent, text);
}
