import { childrenOf, nameOf } from './xml-tree';
import type { XmlNode } from './xml-tree';

/** Elements with words that mammoth 1.13 reads, and those whose words it leaves out on purpose (deletions, notes' own marks). */
const known: ReadonlySet<string> = new Set(
  (
    'w:document w:body w:p w:r w:t w:delText w:instrText w:tbl w:tr w:tc w:sdt w:sdtContent w:ins w:del w:moveFrom w:moveTo ' +
    'w:customXml w:smartTag w:object w:drawing w:pict w:txbxContent v:group v:rect v:roundrect v:shape v:textbox ' +
    'wp:inline wp:anchor mc:AlternateContent mc:Choice mc:Fallback'
  ).split(' '),
);

/**
 * Does mammoth read the words in this element, or are there none? It leaves out everything in an element that it does not
 * know; such a one is replaced by what is in it.
 */
export function readByMammoth(node: XmlNode): boolean {
  return known.has(nameOf(node)) || !hasWords(node);
}

function hasWords(node: XmlNode): boolean {
  return nameOf(node) === 'w:t' || childrenOf(node).some(hasWords);
}
