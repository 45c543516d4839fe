import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { refusal } from '../import-diagnostic';
import type { ElementDocument, SourceElement } from '../source-document';

/** How deep elements may nest: SBB files need 16, an attack needs thousands. */
const deepest = 100;

/** A node as fast-xml-parser gives it with `preserveOrder`: one key with the children, ":@" with the attributes. */
type ParsedNode = Readonly<Record<string, unknown>>;

/**
 * XML as elements with lines. Entities of the document's own making are never expanded: a DTD is skipped, and only the
 * five entities of XML itself and character references are resolved here.
 * @param text the decoded file.
 * @throws Refusal `import/broken-xml` with the line when the text is not well-formed.
 */
export function readXml(text: string): ElementDocument {
  const source = text.replace(/\r\n?/g, '\n');
  const verdict = XMLValidator.validate(source, { allowBooleanAttributes: false });
  if (verdict !== true) throw refusal('import/broken-xml', { problem: 'mark-up' }, verdict.err.line);

  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
    processEntities: false,
    htmlEntities: false,
    cdataPropName: '#cdata',
    ignoreDeclaration: true,
    ignorePiTags: true,
    captureMetaData: true,
    maxNestedTags: deepest,
  });
  const lineAt = lineFinder(source);
  const metadata: unknown = XMLParser.getMetaDataSymbol();
  const root = contentOf(parse(parser, source)).find((part) => typeof part !== 'string');
  if (root === undefined) throw refusal('import/broken-xml', { problem: 'no-elements' }, 1);
  return { shape: 'elements', root };

  function contentOf(nodes: readonly ParsedNode[]): (SourceElement | string)[] {
    return nodes.flatMap((node): (SourceElement | string)[] => {
      const name = Object.keys(node).find((key) => key !== ':@');
      if (name === undefined) return [];
      return name.startsWith('#') ? [textOf(node)] : [element(name, node)];
    });
  }

  function element(name: string, node: ParsedNode): SourceElement {
    const content = contentOf(asNodes(node[name]));
    return {
      name,
      attributes: attributesOf(node[':@']),
      children: content.filter((part) => typeof part !== 'string'),
      content,
      text: content.filter((part) => typeof part === 'string').join(''),
      line: lineAt(startIndex(node, metadata)),
    };
  }
}

function parse(parser: XMLParser, source: string): readonly ParsedNode[] {
  try {
    return asNodes(parser.parse(source));
  } catch {
    // What the validator lets pass and the parser does not: elements nested without end, entities from outside.
    throw refusal('import/broken-xml', { problem: 'depth-or-entities' });
  }
}

function asNodes(value: unknown): readonly ParsedNode[] {
  return Array.isArray(value) ? (value as readonly ParsedNode[]) : [];
}

function attributesOf(value: unknown): Readonly<Record<string, string>> {
  const attributes = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(attributes.map(([name, content]) => [name, resolveEntities(String(content))]));
}

function textOf(node: ParsedNode): string {
  if ('#text' in node) return resolveEntities(String(node['#text']));
  return asNodes(node['#cdata'])
    .map((part) => String(part['#text'] ?? ''))
    .join('');
}

function startIndex(node: ParsedNode, metadata: unknown): number {
  if (typeof metadata !== 'symbol') return 0;
  const found = (node as Readonly<Record<symbol, unknown>>)[metadata];
  return typeof found === 'object' && found !== null && 'startIndex' in found ? Number(found.startIndex) : 0;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function resolveEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[String(name)] ?? whole;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

/** Finds the 1-based line of a character index, by halving. */
function lineFinder(source: string): (index: number) => number {
  const starts = [0];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return (index) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
