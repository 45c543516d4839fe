import { attributeOf, childOf, findAll, valueOf } from './xml-tree';
import type { XmlNode } from './xml-tree';

/** Whether a run is hidden that stands in a paragraph of this style. */
export type IsHidden = (run: XmlNode, paragraphStyle: string) => boolean;

/**
 * Tells hidden words, which Word neither shows nor prints: by what the run says itself, else by the styles of the run and
 * of its paragraph. Two styles that both hide show, as it is a toggle. Source: ECMA-376 part 1, 17.3.2.41 and 17.7.3.
 * @param styles the part word/styles.xml.
 */
export function hiddenWords(styles: readonly XmlNode[]): IsHidden {
  const all = new Map(findAll(styles, 'w:style').map((style) => [attributeOf(style, 'w:styleId') ?? '', style]));
  const known = new Map<string, boolean>();

  return (run, paragraphStyle) => {
    const properties = childOf(run, 'w:rPr');
    return vanishIn(properties) ?? hides(valueOf(properties, 'w:rStyle') ?? '') !== hides(paragraphStyle);
  };

  function hides(id: string): boolean {
    const found = known.get(id) ?? find(id);
    known.set(id, found);
    return found;
  }

  function find(id: string): boolean {
    let style = all.get(id);
    for (let steps = 0; style !== undefined && steps < 12; steps += 1) {
      const own = vanishIn(childOf(style, 'w:rPr'));
      if (own !== null) return own;
      style = all.get(valueOf(style, 'w:basedOn') ?? '');
    }
    return false;
  }
}

/** Null where nothing is said. */
function vanishIn(properties: XmlNode | undefined): boolean | null {
  const vanish = childOf(properties, 'w:vanish');
  return vanish === undefined ? null : !/^(0|false|off)$/.test(attributeOf(vanish, 'w:val') ?? '');
}
