import type { ListPlace } from './numbering';
import { attributeOf, childOf, findAll, valueOf } from './xml-tree';
import type { XmlNode } from './xml-tree';

/** What a paragraph style says of lists; null where it says nothing. */
interface StyleNumbering {
  readonly list: string | undefined;
  readonly level: string | undefined;
  readonly basedOn: string | undefined;
}

/**
 * Finds out in which list a paragraph stands: by what it says itself, else by its style and the styles that one is based
 * on. Source: ECMA-376 part 1, 17.3.1.19 and 17.7.2.
 * @param styles the part word/styles.xml.
 * @param numbering the part word/numbering.xml: there a level may name the style that it belongs to.
 */
export function listPlaces(
  styles: readonly XmlNode[],
  numbering: readonly XmlNode[],
): (properties: XmlNode | undefined) => ListPlace | null {
  const byStyle = new Map<string, StyleNumbering>(
    findAll(styles, 'w:style').map((style) => {
      const own = childOf(childOf(style, 'w:pPr'), 'w:numPr');
      return [
        attributeOf(style, 'w:styleId') ?? '',
        { list: valueOf(own, 'w:numId'), level: valueOf(own, 'w:ilvl'), basedOn: valueOf(style, 'w:basedOn') },
      ];
    }),
  );
  const levelOfStyle = new Map(
    findAll(numbering, 'w:lvl').flatMap((level) => {
      const style = valueOf(level, 'w:pStyle');
      return style === undefined ? [] : [[style, attributeOf(level, 'w:ilvl') ?? '0'] as const];
    }),
  );

  return (properties) => {
    const own = childOf(properties, 'w:numPr');
    const style = valueOf(properties, 'w:pStyle') ?? '';
    const inherited = inherit(style, 'list');
    const list = valueOf(own, 'w:numId') ?? inherited?.list;
    if (list === undefined || list === '0') return null;
    const level =
      valueOf(own, 'w:ilvl') ?? levelOfStyle.get(inherited?.style ?? style) ?? inherit(style, 'level')?.level ?? '0';
    return { list, level: Number(level) };
  };

  function inherit(from: string, what: 'list' | 'level'): (StyleNumbering & { readonly style: string }) | null {
    let style = from;
    for (let steps = 0; steps < 12; steps += 1) {
      const found = byStyle.get(style);
      if (found === undefined) return null;
      if (found[what] !== undefined) return { ...found, style };
      if (found.basedOn === undefined) return null;
      style = found.basedOn;
    }
    return null;
  }
}
