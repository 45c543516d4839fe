import { XMLParser } from 'fast-xml-parser';
import type { JudgedFile } from './validate-xlsx';

/** An element as the judge sees it: read by another parser than the product's. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  readonly text: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  removeNSPrefix: true,
  processEntities: { enabled: true, maxTotalExpansions: 10_000_000, maxExpandedLength: 1_000_000_000 },
  htmlEntities: true,
});

type Raw = Readonly<Record<string, unknown>>;

/** The root element of a part; throws when the part is missing. */
export function rootOf(file: JudgedFile, part: string): Node {
  const text = file.texts.get(part);
  if (text === undefined) throw new Error(`no part ${part}`);
  const nodes = (parser.parse(text) as readonly Raw[]).map(nodeOf).filter(({ name }) => !name.startsWith('?'));
  const [root] = nodes;
  if (!root) throw new Error(`no root in ${part}`);
  return root;
}

function nodeOf(raw: Raw): Node {
  const name = Object.keys(raw).find((key) => key !== ':@') ?? '';
  const inner = (Array.isArray(raw[name]) ? raw[name] : []) as readonly Raw[];
  return {
    name,
    attributes: (raw[':@'] ?? {}) as Readonly<Record<string, string>>,
    children: inner.filter((child) => !('#text' in child)).map(nodeOf),
    text: inner.map((child) => String(child['#text'] ?? '')).join(''),
  };
}

/** The children called `name`. */
export function all(node: Node | undefined, name: string): readonly Node[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** The first child called `name`. */
export function one(node: Node | undefined, name: string): Node | undefined {
  return all(node, name)[0];
}

/** Every element below, this one included. */
export function everything(node: Node): readonly Node[] {
  return [node, ...node.children.flatMap(everything)];
}

/** Targets of a part's relationships by id; external ones are left out. */
export function targetsOf(file: JudgedFile, part: string): ReadonlyMap<string, string> {
  const slash = part.lastIndexOf('/') + 1;
  const holder = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  if (!file.texts.has(holder)) return new Map();
  return new Map(
    all(rootOf(file, holder), 'Relationship')
      .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
      .map(({ attributes }) => {
        const target = new URL(attributes['Target'] ?? '', `file:///${part}`).pathname.slice(1);
        return [attributes['Id'] ?? '', decodeURIComponent(target)];
      }),
  );
}

/** Row and column (1-based) of the corners of "A1" or "A1:B2"; null for anything else. */
export function corners(ref: string): readonly [number, number, number, number] | null {
  const match = /^([A-Z]{1,3})([1-9]\d*)(?::([A-Z]{1,3})([1-9]\d*))?$/.exec(ref);
  if (!match) return null;
  const column = (letters: string): number =>
    [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const [, left = '', top = '', right = left, bottom = top] = match;
  const result = [Number(top), column(left), Number(bottom), column(right)] as const;
  return result[0] <= result[2] && result[1] <= result[3] && result[2] <= 1_048_576 && result[3] <= 16_384
    ? result
    : null;
}

/** The values that occur more than once. */
export function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
