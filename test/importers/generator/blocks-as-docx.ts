import { strToU8, zipSync } from 'fflate';
import type { Block } from './blocks';

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Other parts of a document written by hand; each is the inside of its root element. */
export interface DocxExtras {
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  /** Relationships of the document besides those to these parts. */
  readonly relationships?: string;
  /** Other files in the package, by name. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
}

const numbering =
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="·"/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';

const styles = [1, 2, 3, 4]
  .map((level) => `<w:style w:type="paragraph" w:styleId="Kop${level}"><w:name w:val="heading ${level}"/></w:style>`)
  .join('');

/** The blocks as a Word document, in the parts that Word writes. */
export function blocksAsDocx(blocks: readonly Block[]): Uint8Array {
  return docxOf(blocks.map(block).join(''), { numbering, styles });
}

/** A Word document of a body written by hand, in WordprocessingML. */
export function docxOf(body: string, extras: DocxExtras = {}): Uint8Array {
  const parts = (['numbering', 'styles', 'footnotes', 'endnotes'] as const).filter(
    (part) => extras[part] !== undefined,
  );
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${parts.map((part) => `<Relationship Id="${part}" Type="${office}/${part}" Target="${part}.xml"/>`).join('')}${extras.relationships ?? ''}</Relationships>`,
    'word/document.xml': `<w:document ${namespace} xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><w:body>${body}<w:sectPr/></w:body></w:document>`,
  };
  for (const part of parts) files[`word/${part}.xml`] = `<w:${part} ${namespace}>${extras[part]}</w:${part}>`;
  const packed = Object.entries(files).map(([name, text]) => [name, strToU8(declaration + text)] as const);
  return zipSync({ ...Object.fromEntries(packed), ...extras.files });
}

/** A paragraph with a style and, where given, other properties in WordprocessingML. */
export function wordParagraph(text: string, style: string | null = null, properties = ''): string {
  const named = style === null ? '' : `<w:pStyle w:val="${style}"/>`;
  return `<w:p><w:pPr>${named}${properties}</w:pPr>${run(text)}</w:p>`;
}

/** Properties that put a paragraph in a list. */
export function inList(list: string, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

export function run(text: string, properties = ''): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return `<w:r>${properties}<w:t xml:space="preserve">${escaped}</w:t></w:r>`;
}

function block(of: Block): string {
  switch (of.kind) {
    case 'heading':
      return wordParagraph(of.text, `Kop${of.level}`);
    case 'paragraph':
      return wordParagraph(of.text);
    case 'bullets':
      return of.texts.map((text) => wordParagraph(text, null, inList('1'))).join('');
    case 'table':
      return `<w:tbl><w:tblPr/>${of.rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell.length === 0 ? '<w:p/>' : cell.map(block).join('')}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
  }
}
