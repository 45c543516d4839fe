import { attributeOf, childOf, findAll, valueOf } from './xml-tree';
import type { XmlNode } from './xml-tree';

/** What other programs than Word call the styles of headings and titles, in the languages met in Dutch schools. */
const headingName = /^(kop(tekst)?|heading|titel|title|ondertitel|subtitle|überschrift|titre)\s*\d?$/i;

/**
 * The identifiers of styles for headings that Word's own names ("heading 1") do not tell of: by their place in the
 * outline, else by the name that another program or language gave them.
 * @param styles the part word/styles.xml.
 */
export function headingStyles(styles: readonly XmlNode[]): readonly string[] {
  return findAll(styles, 'w:style')
    .filter((style) => attributeOf(style, 'w:type') === 'paragraph')
    .filter((style) => {
      const level = valueOf(childOf(style, 'w:pPr'), 'w:outlineLvl');
      return (level !== undefined && Number(level) < 6) || headingName.test(valueOf(style, 'w:name') ?? '');
    })
    .map((style) => attributeOf(style, 'w:styleId') ?? '')
    .filter((id) => /^[\w-]+$/.test(id));
}
