import type { ImportDiagnostic } from '../../import-diagnostic';
import { notice, refusal } from '../../import-diagnostic';
import type { FormatReading, ReadOptions } from '../formats';
import { foreignSigns } from './clean-text';
import { drawnPage } from './drawn-page';
import type { DrawnPage } from './fragment';
import { holdsPicture } from './holds-picture';
import type { PDFDocumentProxy } from './load-pdfjs';
import { openPdf } from './open-pdf';
import { documentLines } from './page-lines';

/** A document with fewer letters than this is a cover sheet or a notice, not a dossier. */
const coverSheet = 2000;
/** Fewer letters than this on a page are a page number. */
const fewLetters = 12;
/** Where no page has more letters than this, they are stamps on a scan ("Ontvangen 12 mei, bladzijde 3"). */
const stamp = 40;
/** A page on which a larger part of the signs than this cannot be Dutch does not say which letters they are. */
const mostForeign = 0.1;
/** While pages are read, others get a turn after so many milliseconds: to show progress, to cancel. */
const turn = 100;

/**
 * Reads a PDF as lines, in the order in which a person reads them: columns one by one, tables row by row, and running
 * heads, page numbers and footnotes told from the text by where they stand.
 * @param bytes the whole file.
 * @param options progress per page, and cancel.
 * @returns lines with page, column, cells and role; warnings for pages that could not be read.
 * @throws Refusal `import/pdf-password`, `import/pdf-broken`, `import/pdf-scanned`, `import/pdf-portfolio`,
 *   `import/pdf-form`; the signal's reason when cancelled.
 */
export async function readPdf(bytes: Uint8Array, options: ReadOptions = {}): Promise<FormatReading> {
  options.signal?.throwIfAborted();
  const { document, close } = await openPdf(bytes);
  try {
    const pages = await drawnPages(document, options);
    const letters = pages.reduce((sum, page) => sum + lettersOn(page), 0);
    if (letters < coverSheet) await refuseCoverSheet(document, pages);
    const isBare = pages.every((page) => lettersOn(page) < stamp);
    const empty = await pagesOfPictures(
      document,
      isBare ? pages : pages.filter((page) => lettersOn(page) < fewLetters),
    );
    if (isBare && empty.length > 0) throw refusal('import/pdf-scanned', {});
    return { value: documentLines(pages), diagnostics: [...aboutEmpty(empty), ...aboutForeign(pages)] };
  } finally {
    await close();
  }
}

async function drawnPages(document: PDFDocumentProxy, { progress, signal }: ReadOptions): Promise<DrawnPage[]> {
  const pages: DrawnPage[] = [];
  let rested = Date.now();
  for (let number = 1; number <= document.numPages; number += 1) {
    signal?.throwIfAborted();
    try {
      const page = await document.getPage(number);
      const content = await page.getTextContent({ disableNormalization: true });
      pages.push(drawnPage(number, content, page.getViewport({ scale: 1 })));
      page.cleanup();
    } catch {
      throw refusal('import/pdf-broken', {});
    }
    progress?.(number, document.numPages);
    if (Date.now() - rested > turn) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      rested = Date.now();
    }
  }
  return pages;
}

function lettersOn({ upright, turned }: DrawnPage): number {
  let letters = 0;
  for (const texts of [upright, turned]) for (const { text } of texts) letters += text.length;
  return letters;
}

/** A collection of files, or a form that only Adobe's programs can draw, shows one page that says so. */
async function refuseCoverSheet(document: PDFDocumentProxy, pages: readonly DrawnPage[]): Promise<void> {
  const info = new Map(Object.entries((await document.getMetadata()).info));
  if (info.get('IsCollectionPresent') === true) throw refusal('import/pdf-portfolio', {});
  const text = pages.flatMap(({ upright }) => upright.map((fragment) => fragment.text)).join(' ');
  if (info.get('IsXFAPresent') === true && (text === '' || /adobe|please wait/i.test(text)))
    throw refusal('import/pdf-form', {});
}

/** Those of the pages that show a picture. */
async function pagesOfPictures(document: PDFDocumentProxy, pages: readonly DrawnPage[]): Promise<number[]> {
  const found: number[] = [];
  for (const { page } of pages) if (await holdsPicture(document, page)) found.push(page);
  return found;
}

function aboutEmpty(pages: readonly number[]): ImportDiagnostic[] {
  return pages.length === 0 ? [] : [notice('import/pdf-pages-without-text', null, { pages: pages.map(String) })];
}

function aboutForeign(pages: readonly DrawnPage[]): ImportDiagnostic[] {
  const foreign = pages.filter((page) => {
    const signs = page.upright.reduce((sum, { text }) => sum + foreignSigns(text), 0);
    return signs > 5 && signs > mostForeign * lettersOn(page);
  });
  return foreign.length === 0
    ? []
    : [notice('import/pdf-letters-unknown', null, { pages: foreign.map(({ page }) => String(page)) })];
}
