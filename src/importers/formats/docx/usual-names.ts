import type { XmlNode } from './xml-tree';
import { childrenOf, nameOf } from './xml-tree';

/**
 * The prefixes that Word writes, by namespace. A file may call them otherwise (Namespaces in XML 1.0, 4); of Word's
 * vocabulary there are two, transitional and strict (ECMA-376 parts 4 and 1).
 */
const usual: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
]);

const prefixes: ReadonlySet<string> = new Set(usual.values());

/** What the prefixes of a place stand for: the usual ones, by those that the file has there. */
type Scope = ReadonlyMap<string, string>;

/** Gives every element and attribute of a part the prefix that Word writes, so that its names can be compared. Changes the tree. */
export function giveUsualNames(nodes: readonly XmlNode[], scope: Scope = new Map()): void {
  for (const node of nodes) rename(node, scope);
}

/** Does a part call all that Word has as Word does? Then there is nothing to rename. */
export function hasUsualNames(xml: string): boolean {
  return [...xml.matchAll(/\sxmlns(?::([^\s=]+))?\s*=\s*["']([^"']*)["']/g)].every(
    ([, prefix = '', namespace = '']) => renamedTo(prefix, namespace) === prefix,
  );
}

/** Declares the names of shapes where a document has none itself: its text boxes are written as those. Changes the tree. */
export function declareShapes(document: readonly XmlNode[]): void {
  for (const node of document) {
    if (!nameOf(node).includes(':')) continue;
    const attributes = node[':@'];
    node[':@'] = {
      'xmlns:v': 'urn:schemas-microsoft-com:vml',
      ...(typeof attributes === 'object' ? attributes : {}),
    } as Record<string, string>;
  }
}

function rename(node: XmlNode, around: Scope): void {
  const name = nameOf(node);
  if (name === '#text') return;
  const found = node[':@'];
  const attributes = typeof found === 'object' && !Array.isArray(found) ? found : {};
  const scope = declaredIn(attributes, around);
  giveUsualNames(childrenOf(node), scope);
  const children = node[name] ?? [];
  delete node[name];
  delete node[':@'];
  node[renamed(name, scope, true)] = children;
  node[':@'] = Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [attributeName(key, scope), value] as const),
  );
}

function declaredIn(attributes: Readonly<Record<string, string>>, around: Scope): Scope {
  const own = Object.entries(attributes).flatMap(([key, namespace]) => {
    const declared = /^xmlns(?::(.*))?$/.exec(key);
    if (declared === null) return [];
    const prefix = declared[1] ?? '';
    return [[prefix, renamedTo(prefix, namespace)] as const];
  });
  return own.length === 0 ? around : new Map([...around, ...own]);
}

/** A usual prefix that stands for something else here makes room. */
function renamedTo(prefix: string, namespace: string): string {
  return usual.get(namespace) ?? (prefixes.has(prefix) ? `other-${prefix}` : prefix);
}

function attributeName(key: string, scope: Scope): string {
  const declared = /^xmlns(?::(.*))?$/.exec(key);
  if (declared === null) return renamed(key, scope, false);
  const prefix = scope.get(declared[1] ?? '') ?? '';
  return prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
}

/** An element without a prefix is of the default namespace, an attribute without one of none. */
function renamed(name: string, scope: Scope, isElement: boolean): string {
  const at = name.indexOf(':');
  if (at === -1 && !isElement) return name;
  const prefix = scope.get(at === -1 ? '' : name.slice(0, at));
  if (prefix === undefined) return name;
  const local = name.slice(at + 1);
  return prefix === '' ? local : `${prefix}:${local}`;
}
