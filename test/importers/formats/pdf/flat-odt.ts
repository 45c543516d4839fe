/** Documents as LibreOffice reads them (Flat ODT, ISO 26300), in just the parts a published dossier is made of. */

const namespaces = Object.entries({
  office: 'office',
  style: 'style',
  text: 'text',
  table: 'table',
  fo: 'xsl-fo-compatible',
}).map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`);

const measure = (name: string, family: string, inside: string): string =>
  `<style:style style:name="${name}" style:family="${family}">${inside}</style:style>`;

const styles = [
  measure(
    'Text',
    'paragraph',
    '<style:paragraph-properties fo:margin-bottom="0.2cm"/><style:text-properties fo:font-family="Carlito" fo:font-size="11pt"/>',
  ),
  measure('Tight', 'paragraph', '<style:text-properties fo:font-family="Carlito" fo:font-size="10pt"/>'),
  measure(
    'Head',
    'paragraph',
    '<style:paragraph-properties fo:margin-top="0.4cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/><style:text-properties fo:font-family="Carlito" fo:font-size="13pt" fo:font-weight="bold"/>',
  ),
  measure('Title', 'paragraph', '<style:text-properties fo:font-family="Carlito" fo:font-size="26pt"/>'),
  measure(
    'Break',
    'paragraph',
    '<style:paragraph-properties fo:break-before="page"/><style:text-properties fo:font-size="11pt"/>',
  ),
  measure('Furniture', 'paragraph', '<style:text-properties fo:font-family="Carlito" fo:font-size="9pt"/>'),
  measure('Footnote', 'paragraph', '<style:text-properties fo:font-family="Carlito" fo:font-size="8.5pt"/>'),
  measure('Raised', 'text', '<style:text-properties style:text-position="super 58%"/>'),
].join('');

const automatic = [
  measure(
    'Two',
    'section',
    '<style:section-properties><style:columns fo:column-count="2" fo:column-gap="0.8cm"/></style:section-properties>',
  ),
  measure('Cell', 'table-cell', '<style:table-cell-properties fo:padding="0.1cm" fo:border="0.5pt solid #000000"/>'),
  measure(
    'Turned',
    'table-cell',
    '<style:table-cell-properties fo:padding="0.1cm" fo:border="0.5pt solid #000000" style:vertical-align="bottom"/>',
  ),
  measure(
    'Up',
    'text',
    '<style:text-properties style:text-rotation-angle="90" style:text-rotation-scale="line-height"/>',
  ),
  ...[1, 2, 3, 4, 6, 8, 10, 12].map((cm) =>
    measure(`W${cm}`, 'table-column', `<style:table-column-properties style:column-width="${cm}cm"/>`),
  ),
].join('');

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A paragraph; "{1|note}" in its text becomes a footnote. */
export function paragraph(text: string, style = 'Text'): string {
  const inside = escape(text).replace(
    /\{(\S+?)\|(.+?)\}/g,
    (_all, mark: string, note: string) =>
      `<text:note text:note-class="footnote"><text:note-citation>${mark}</text:note-citation>` +
      `<text:note-body><text:p text:style-name="Footnote">${note}</text:p></text:note-body></text:note>`,
  );
  return `<text:p text:style-name="${style}">${inside}</text:p>`;
}

export function list(points: readonly string[]): string {
  return `<text:list text:style-name="Points">${points
    .map((point) => `<text:list-item>${paragraph(point, 'Tight')}</text:list-item>`)
    .join('')}</text:list>`;
}

/** A table; a cell is its content as XML. Widths in whole centimetres. */
export function table(widths: readonly number[], rows: readonly (readonly string[])[]): string {
  const columns = widths.map((cm) => `<table:table-column table:style-name="W${cm}"/>`).join('');
  const body = rows.map((row) => `<table:table-row>${row.map(cell).join('')}</table:table-row>`).join('');
  return `<table:table>${columns}${body}</table:table>`;
}

function cell(content: string): string {
  return `<table:table-cell table:style-name="Cell" office:value-type="string">${content}</table:table-cell>`;
}

/** Text from bottom to top. */
export function turned(text: string): string {
  return `<text:p text:style-name="Tight"><text:span text:style-name="Up">${escape(text)}</text:span></text:p>`;
}

export function twoColumns(content: string): string {
  return `<text:section text:style-name="Two" text:name="S${content.length}">${content}</text:section>`;
}

export interface Sheet {
  readonly head: string;
  readonly foot: string;
  readonly body: string;
  /** Columns of the whole page. */
  readonly columns?: number;
}

/** The whole file; "{n}" and "{N}" in the foot are the page and the number of pages. */
export function flatOdt({ head, foot, body, columns = 1 }: Sheet): string {
  const numbers = escape(foot)
    .replace('{n}', '<text:page-number text:select-page="current">1</text:page-number>')
    .replace('{N}', '<text:page-count>1</text:page-count>');
  return (
    `<?xml version="1.0" encoding="UTF-8"?><office:document ${namespaces.join(' ')} ` +
    `office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">` +
    `<office:styles>${styles}` +
    `<text:list-style style:name="Points"><text:list-level-style-bullet text:level="1" text:bullet-char="•">` +
    `<style:list-level-properties text:space-before="0.4cm" text:min-label-width="0.5cm"/>` +
    `</text:list-level-style-bullet></text:list-style></office:styles>` +
    `<office:automatic-styles>${automatic}` +
    `<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" ` +
    `fo:margin-top="1.5cm" fo:margin-bottom="1.5cm" fo:margin-left="2.5cm" fo:margin-right="2.5cm">` +
    `<style:columns fo:column-count="${columns}" fo:column-gap="0.8cm"/></style:page-layout-properties>` +
    `<style:header-style><style:header-footer-properties fo:min-height="1cm" fo:margin-bottom="0.5cm"/></style:header-style>` +
    `<style:footer-style><style:header-footer-properties fo:min-height="1cm" fo:margin-top="0.5cm"/></style:footer-style>` +
    `</style:page-layout></office:automatic-styles>` +
    `<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">` +
    `<style:header><text:p text:style-name="Furniture">${escape(head)}</text:p></style:header>` +
    `<style:footer><text:p text:style-name="Furniture">${numbers}</text:p></style:footer>` +
    `</style:master-page></office:master-styles>` +
    `<office:body><office:text>${body}</office:text></office:body></office:document>`
  );
}
