/**
 * A strict XML scanner that knows where everything stands in the source. Parts are changed by cutting at those places,
 * so that every byte of what somebody else wrote stays as it is; a parser that builds the text anew cannot promise that.
 * Document types are refused: no spreadsheet needs one, and entities are how small files grow (XML 1.0, 4.1 to 4.6).
 */

export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  /** By name as written, prefix included; values decoded. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Decoded text directly inside, comments left out. */
  readonly text: string;
  /** Offsets in the source: of "<", behind the opening tag's ">", of the closing tag's "<", behind its ">". */
  readonly start: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
}

/** Thrown for a text that is not well-formed. */
export class XmlFault extends Error {}

interface OpenElement extends XmlElement {
  readonly qualifiedName: string;
  readonly children: XmlElement[];
  text: string;
  contentEnd: number;
  end: number;
}

const openTag = /<([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const closeTag = /<\/([A-Za-z_][\w.:-]*)\s*>/y;
const attribute = /([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The root element of `source`. @throws XmlFault when it is not well-formed, or has a document type. */
export function parseXml(source: string): XmlElement {
  const stack: OpenElement[] = [];
  let root: XmlElement | null = null;
  let position = 0;
  while (position < source.length) {
    const next = source.indexOf('<', position);
    const textEnd = next < 0 ? source.length : next;
    const parent = stack[stack.length - 1];
    if (textEnd > position) {
      const text = source.slice(position, textEnd);
      if (parent) parent.text += decodeEntities(text);
      else if (/[^\s\uFEFF]/.test(text)) throw new XmlFault(`text outside the root at ${position}`);
    }
    if (next < 0) break;
    const follows = source[next + 1];
    if (follows === '?' || follows === '!') {
      position = skipMarkup(source, next, parent);
    } else if (follows === '/') {
      closeTag.lastIndex = next;
      const match = closeTag.exec(source);
      const open = stack.pop();
      if (!match || !open || open.qualifiedName !== match[1]) throw new XmlFault(`unexpected closing tag at ${next}`);
      open.contentEnd = next;
      open.end = position = closeTag.lastIndex;
    } else {
      openTag.lastIndex = next;
      const match = openTag.exec(source);
      if (!match || (!parent && root)) throw new XmlFault(`unexpected markup at ${next}`);
      position = openTag.lastIndex;
      const element = openElement(match, next, position);
      if (parent) parent.children.push(element);
      else root = element;
      if (match[3] !== '/') stack.push(element);
    }
  }
  if (!root || stack.length > 0) throw new XmlFault('not closed');
  return root;
}

function openElement(match: RegExpExecArray, start: number, end: number): OpenElement {
  const qualifiedName = match[1] ?? '';
  const attributes = match[2] ? readAttributes(match[2], start) : {};
  const name = qualifiedName.slice(qualifiedName.indexOf(':') + 1);
  return { name, qualifiedName, attributes, children: [], text: '', start, contentStart: end, contentEnd: end, end };
}

function readAttributes(source: string, at: number): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of source.matchAll(attribute)) {
    if (name in attributes) throw new XmlFault(`attribute ${name} twice at ${at}`);
    attributes[name] = decodeEntities((double ?? single ?? '').replace(/[\t\r\n]/g, ' '));
  }
  return attributes;
}

/** Steps over a comment, an instruction or character data; the latter is text of `parent`. */
function skipMarkup(source: string, start: number, parent: OpenElement | undefined): number {
  const kind = source.startsWith('<!--', start) ? '-->' : source.startsWith('<![CDATA[', start) ? ']]>' : '?>';
  if (kind === '?>' && source[start + 1] !== '?') throw new XmlFault(`document type at ${start}`);
  const end = source.indexOf(kind, start + 2);
  if (end < 0) throw new XmlFault(`not closed at ${start}`);
  if (kind === ']]>') {
    if (!parent) throw new XmlFault(`text outside the root at ${start}`);
    parent.text += source.slice(start + 9, end);
  }
  return end + kind.length;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));|&/g,
    (all, hex?: string, decimal?: string, name?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      const decoded = name === undefined ? (code <= 0x10ffff ? String.fromCodePoint(code) : undefined) : entities[name];
      if (decoded === undefined || all === '&') throw new XmlFault(`unknown entity ${all}`);
      return decoded;
    },
  );
}

/** The first child called `name` (without prefix). */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** Every child called `name` (without prefix). */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** An attribute by its name without prefix, such as the "id" of `r:id`. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  const plain = element.attributes[name];
  if (plain !== undefined) return plain;
  const prefixed = Object.keys(element.attributes).find((key) => key.endsWith(`:${name}`) && !key.startsWith('xmlns:'));
  return prefixed === undefined ? undefined : element.attributes[prefixed];
}

/** Whether an xsd:boolean attribute says yes. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
