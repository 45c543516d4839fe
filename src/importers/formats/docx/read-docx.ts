import mammoth from 'mammoth';
import type { ImportDiagnostic } from '../../import-diagnostic';
import { refusal } from '../../import-diagnostic';
import { readHtmlLines } from '../html/html-lines';
import { pageBreak } from '../html/what-is-shown';
import type { DocxParts } from './docx-parts';
import { packDocx, partBytes, relatedName, relatedPart, unpackDocx } from './docx-parts';
import { headingStyles } from './heading-styles';
import { hiddenWords } from './hidden-words';
import type { DocxReading } from './inserted-files';
import { withInsertedFiles } from './inserted-files';
import { listPlaces } from './list-places';
import { Numbering } from './numbering';
import { noteNames } from './note-names';
import { bulletNumbering, prepareDocument } from './prepare-document';
import { declareShapes, hasUsualNames, giveUsualNames } from './usual-names';
import { parsePart, writePart } from './xml-tree';
import type { XmlNode } from './xml-tree';

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
 * @param depth how many documents it stands in.
 * @returns the lines, and a warning for each place whose words cannot be read.
 * @throws Refusal `import/docx-broken` when the file cannot be opened, `import/docx-scanned` when it has nothing but pictures.
 */
export async function readDocx(bytes: Uint8Array, depth = 0): Promise<DocxReading> {
  const { parts, headings, main } = prepare(unpackDocx(bytes));
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
  const bytesOf = (relation: string): Uint8Array | null => {
    const name = relatedName(parts, main, relation);
    return name === null ? null : partBytes(bytes, name);
  };
  const reading = await withInsertedFiles(readHtmlLines(html.value, 1, true), { bytesOf, readDocx, depth });
  if (depth === 0 && holdsOnlyPictures(reading)) throw refusal('import/docx-scanned', {});
  return reading;
}

function holdsOnlyPictures({ value, diagnostics }: DocxReading): boolean {
  const isPicture = ({ code, data }: ImportDiagnostic): boolean =>
    code === 'import/docx-pictures' || data['part'] === 'large-picture';
  return value.lines.every(({ text }) => text.trim() === '') && diagnostics.some(isPicture);
}

interface Prepared {
  readonly parts: DocxParts;
  readonly headings: readonly string[];
  /** The name of the part that is the document itself. */
  readonly main: string;
}

function prepare(parts: DocxParts): Prepared {
  const main = relatedPart(parts, null, 'officeDocument') ?? 'word/document.xml';
  const document = parts.get(main);
  if (document === undefined) throw refusal('import/docx-broken', {});
  const read = (name: string | null): XmlNode[] => parseUsual(parts.get(name ?? '') ?? '');
  try {
    const numberingPart = relatedPart(parts, main, 'numbering');
    const styles = read(relatedPart(parts, main, 'styles'));
    const numbering = read(numberingPart);
    const tree = parseUsual(document);
    const notes = noteNames(read(relatedPart(parts, main, 'footnotes')), read(relatedPart(parts, main, 'endnotes')));
    const places = listPlaces(styles, numbering);
    prepareDocument(tree, new Numbering(numbering, styles), places, notes, hiddenWords(styles));
    declareShapes(tree);
    const changed = new Map([...parts, [main, writePart(tree)]]);
    if (numberingPart !== null) changed.set(numberingPart, bulletNumbering);
    return { parts: changed, headings: headingStyles(styles), main };
  } catch {
    throw refusal('import/docx-broken', {});
  }
}

function parseUsual(xml: string): XmlNode[] {
  const tree = parsePart(xml);
  if (!hasUsualNames(xml)) giveUsualNames(tree);
  return tree;
}
