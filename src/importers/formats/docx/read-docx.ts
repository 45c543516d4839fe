import mammoth from 'mammoth';
import { refusal } from '../../import-diagnostic';
import type { LineDocument } from '../../source-document';
import { readHtmlLines } from '../html/html-lines';
import { pageBreak } from '../html/what-is-shown';
import type { DocxParts } from './docx-parts';
import { packDocx, relatedPart, unpackDocx } from './docx-parts';
import { headingStyles } from './heading-styles';
import { listPlaces } from './list-places';
import { Numbering } from './numbering';
import { noteNames } from './note-names';
import { bulletNumbering, prepareDocument } from './prepare-document';
import { parsePart, writePart } from './xml-tree';

/** A table of contents says again what the headings say; it is left out on purpose, as running heads are. */
const contents = Array.from({ length: 9 }, (_none, level) => [
  `p[style-name='toc ${level + 1}'] => !`,
  `p[style-name='Contents ${level + 1}'] => !`,
]).flat();

const styleMap = [
  ...contents,
  "p[style-name='TOC Heading'] => !",
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  `br[type='page'] => hr.${pageBreak}`,
];

/**
 * A Word document as lines, through mammoth and the reader of HTML: tracked changes accepted, headers and footers left
 * out. Lines are numbered in the order in which they are read, as a Word document has none.
 * @throws Refusal `import/docx-broken` when the file cannot be opened.
 */
export async function readDocx(bytes: Uint8Array): Promise<LineDocument> {
  const { parts, headings } = prepare(unpackDocx(bytes));
  const packed = packDocx(parts);
  // In Node mammoth wants a buffer, in a browser an ArrayBuffer; it hands both to JSZip, which takes either.
  const arrayBuffer = packed.slice().buffer;
  const input = { arrayBuffer, buffer: arrayBuffer as unknown as Buffer };
  const html = await mammoth
    .convertToHtml(input, {
      styleMap: [...styleMap, ...headings.map((id) => `p.${id} => h3:fresh`)],
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      ignoreEmptyParagraphs: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    })
    .catch(() => {
      throw refusal('import/docx-broken', {});
    });
  const lines = readHtmlLines(html.value, 1, true);
  return { shape: 'lines', lines: lines.map((line, at) => ({ ...line, number: at + 1 })) };
}

function prepare(parts: DocxParts): { readonly parts: DocxParts; readonly headings: readonly string[] } {
  const main = relatedPart(parts, null, 'officeDocument') ?? 'word/document.xml';
  const document = parts.get(main);
  if (document === undefined) throw refusal('import/docx-broken', {});
  const read = (name: string | null): ReturnType<typeof parsePart> => parsePart(parts.get(name ?? '') ?? '');
  try {
    const numberingPart = relatedPart(parts, main, 'numbering');
    const styles = read(relatedPart(parts, main, 'styles'));
    const numbering = read(numberingPart);
    const tree = parsePart(document);
    const notes = noteNames(read(relatedPart(parts, main, 'footnotes')), read(relatedPart(parts, main, 'endnotes')));
    prepareDocument(tree, new Numbering(numbering, styles), listPlaces(styles, numbering), notes);
    const changed = new Map([...parts, [main, writePart(tree)]]);
    if (numberingPart !== null) changed.set(numberingPart, bulletNumbering);
    return { parts: changed, headings: headingStyles(styles) };
  } catch {
    throw refusal('import/docx-broken', {});
  }
}
