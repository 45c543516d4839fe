import type { Elsewhere } from './place-holders';
import { attributeOf, childrenOf, nameOf } from './xml-tree';
import type { XmlNode } from './xml-tree';

/**
 * What a drawing, an older picture or an object holds whose words are not in the document's own text: shapes with words
 * (SmartArt) and charts are in parts of their own, an object is another program's, and a picture may show a page or a
 * table. Source: ECMA-376 part 1, 20.1.2.2.17 and 17.3.3.19.
 * @returns null where there is nothing of the kind, as in a line or an empty frame.
 */
export function heldIn(node: XmlNode): Elsewhere | null {
  const kinds = outsideBoxes(node, /^a:graphicData$/).map((data) => attributeOf(data, 'uri') ?? '');
  const has = (name: string): boolean => outsideBoxes(node, new RegExp(`^${name}$`)).length > 0;
  if (kinds.some((uri) => uri.endsWith('/diagram'))) return held('diagram');
  if (kinds.some((uri) => /\/chart(ex)?$/.test(uri))) return held('chart');
  if (has('o:OLEObject')) return held('object');
  if (!has('a:blip') && !has('v:imagedata')) return null;
  return held(isLarge(node) ? 'large-picture' : 'picture');
}

/** Large enough to hold a table or part of a page: a logo, portrait or icon is smaller. In square centimetres. */
const largeFrom = 80;

function isLarge(node: XmlNode): boolean {
  const shapes = outsideBoxes(node, /^v:(shape|rect|roundrect|group)$/);
  const sizes = [...outsideBoxes(node, /^wp:extent$/).map(drawnSize), ...shapes.map(styledSize)];
  return sizes.some((size) => size >= largeFrom);
}

/** A centimetre has 360,000 English Metric Units. */
function drawnSize(extent: XmlNode): number {
  const side = (name: string): number => Number(attributeOf(extent, name) ?? '0') / 360_000;
  return side('cx') * side('cy');
}

const centimetres: Readonly<Record<string, number>> = { pt: 2.54 / 72, in: 2.54, cm: 1, mm: 0.1 };

/** "width:453.5pt;height:120pt" */
function styledSize(shape: XmlNode): number {
  const style = attributeOf(shape, 'style') ?? '';
  const side = (name: string): number => {
    const found = new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([\\d.]+)(pt|in|cm|mm)`).exec(style);
    return Number(found?.[1] ?? '0') * (centimetres[found?.[2] ?? 'pt'] ?? 0);
  };
  return side('width') * side('height');
}

/** Elements by name; what stands in a text box is a drawing of its own. */
function outsideBoxes(node: XmlNode, name: RegExp): readonly XmlNode[] {
  if (name.test(nameOf(node))) return [node];
  return childrenOf(node).flatMap((child) => (nameOf(child) === 'w:txbxContent' ? [] : outsideBoxes(child, name)));
}

function held(kind: Elsewhere['kind']): Elsewhere {
  return { kind, relation: '' };
}
