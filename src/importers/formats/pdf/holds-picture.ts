import type { PDFDocumentProxy } from './load-pdfjs';
import { loadPdfJs } from './load-pdfjs';

/** Pages that were looked at, to decide about a whole document: decoding pictures takes as long as reading many pages. */
const looked = new WeakMap<PDFDocumentProxy, boolean[]>();
const enough = 3;

/**
 * Does a page show a picture? Three pages are really looked at; when each has one, so do the others without letters.
 * @param page 1-based; a page without letters.
 */
export async function holdsPicture(document: PDFDocumentProxy, page: number): Promise<boolean> {
  const known = looked.get(document) ?? [];
  if (known.length >= enough && known.every((one) => one)) return true;
  const { OPS } = await loadPdfJs();
  const pictures: ReadonlySet<number> = new Set([
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
    OPS.paintImageXObjectRepeat,
    OPS.paintInlineImageXObjectGroup,
    OPS.paintImageMaskXObjectGroup,
    OPS.paintSolidColorImageMask,
  ]);
  const proxy = await document.getPage(page);
  const { fnArray } = await proxy.getOperatorList();
  proxy.cleanup();
  const found = fnArray.some((operator) => pictures.has(operator));
  looked.set(document, [...known, found]);
  return found;
}
