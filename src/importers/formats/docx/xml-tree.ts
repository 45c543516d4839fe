import { XMLBuilder, XMLParser } from 'fast-xml-parser';

/** A node of a part of a Word document: one key with its children, ":@" with its attributes; text is not decoded. */
export type XmlNode = Record<string, XmlNode[] | string | Record<string, string>>;

/** How deep elements may nest: tables in tables in text boxes need a few dozen. */
const deepest = 400;

const options = {
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  htmlEntities: false,
  suppressEmptyNode: true,
  format: false,
} as const;

/**
 * A part as a tree that may be changed and written again; entities and white space stay as they are.
 * @throws Error when it is no XML.
 */
export function parsePart(xml: string): XmlNode[] {
  const parsed: unknown = new XMLParser({ ...options, maxNestedTags: deepest }).parse(xml);
  if (!Array.isArray(parsed)) throw new Error('no XML');
  return parsed as XmlNode[];
}

export function writePart(nodes: readonly XmlNode[]): string {
  return String(new XMLBuilder(options).build(nodes));
}

/** The element's name, for instance "w:p"; "#text" for text. */
export function nameOf(node: XmlNode): string {
  return Object.keys(node).find((key) => key !== ':@') ?? '';
}

export function childrenOf(node: XmlNode): XmlNode[] {
  const content = node[nameOf(node)];
  return Array.isArray(content) ? content : [];
}

export function setChildren(node: XmlNode, children: XmlNode[]): void {
  node[nameOf(node)] = children;
}

export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node === undefined ? undefined : childrenOf(node).find((child) => nameOf(child) === name);
}

export function attributeOf(node: XmlNode | undefined, name: string): string | undefined {
  const attributes = node?.[':@'];
  return typeof attributes === 'object' && !Array.isArray(attributes) ? attributes[name] : undefined;
}

/** The attribute `w:val` of a child, as in `<w:pStyle w:val="Kop1"/>`. */
export function valueOf(node: XmlNode | undefined, child: string): string | undefined {
  return attributeOf(childOf(node, child), 'w:val');
}

export function element(name: string, children: XmlNode[] = [], attributes: Record<string, string> = {}): XmlNode {
  return { [name]: children, ':@': attributes };
}

/** Every element of that name below these nodes, in document order, not looking inside the ones found. */
export function findAll(nodes: readonly XmlNode[], name: string): XmlNode[] {
  return nodes.flatMap((node) => (nameOf(node) === name ? [node] : findAll(childrenOf(node), name)));
}
