import type { SheetLayout } from './sheet-layout';
import { textWidthOf } from './sheet-layout';

const namespaces = Object.entries({
  office: 'office',
  style: 'style',
  text: 'text',
  table: 'table',
  draw: 'drawing',
  svg: 'svg-compatible',
  fo: 'xsl-fo-compatible',
}).map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`);

/** Styles that a document names. */
export const name = { footnote: 'Footnote' } as const;

interface Paragraph {
  readonly size: number;
  readonly bold?: boolean;
  readonly above?: number;
  readonly below?: number;
  readonly properties?: string;
  readonly inside?: string;
  readonly parent?: string;
}

/** The whole file around a body. */
export function flatOdtOf(body: string, title: string, layout: SheetLayout): string {
  const { family, size } = layout;
  const width = textWidthOf(layout);
  const paragraph = (id: string, look: Paragraph): string =>
    `<style:style style:name="${id}" style:family="paragraph"${look.parent ?? ''}>` +
    `<style:paragraph-properties fo:margin-top="${look.above ?? 0}mm" fo:margin-bottom="${look.below ?? 0}mm" ` +
    `${look.properties ?? ''}>${look.inside ?? ''}</style:paragraph-properties>` +
    `<style:text-properties style:font-name="${family}" fo:font-family="${family}" fo:font-size="${look.size}pt" ` +
    `fo:font-weight="${look.bold === true ? 'bold' : 'normal'}"/></style:style>`;
  const heading = (id: string, level: number, properties: string, parent = ''): string =>
    paragraph(id, {
      size: size + [7, 4, 2, 0.5][level - 1]!,
      bold: true,
      above: 4,
      below: 1.5,
      properties: `fo:keep-with-next="always" ${properties}`,
      parent,
    });
  const levels = [1, 2, 3, 4];
  const tab =
    `<style:tab-stops><style:tab-stop style:position="${width}mm" style:type="right" style:leader-style="dotted" ` +
    'style:leader-text="."/></style:tab-stops>';
  const styles = [
    paragraph('Text', { size, below: 2 }),
    paragraph('Cell', { size: size - 0.5, below: layout.padding > 1 ? 1 : 0 }),
    paragraph('ContentsHead', { size: size + 4, below: 3 }),
    paragraph('Furniture', { size: 8.5 }),
    paragraph('FurnitureRight', { size: 8.5, properties: 'fo:text-align="end"' }),
    paragraph(name.footnote, { size: 8 }),
    ...levels.map((level) =>
      heading(
        `Heading_20_${level}`,
        level,
        '',
        ` style:display-name="Heading ${level}" style:default-outline-level="${level}"`,
      ),
    ),
    ...levels.map((level) =>
      paragraph(`Contents_20_${level}`, { size, inside: tab, parent: ` style:display-name="Contents ${level}"` }),
    ),
  ];
  const own = [
    ...levels.flatMap((level) => [
      heading(`H${level}`, level, '', ` style:parent-style-name="Heading_20_${level}"`),
      heading(`H${level}Break`, level, 'fo:break-before="page"', ` style:parent-style-name="Heading_20_${level}"`),
      heading(`Bold${level}`, level, ''),
      heading(`Bold${level}Break`, level, 'fo:break-before="page"'),
    ]),
    `<style:style style:name="Table" style:family="table"><style:table-properties style:width="${width}mm" ` +
      'table:align="left" fo:margin-bottom="3mm"/></style:style>',
    '<style:style style:name="Row" style:family="table-row"><style:table-row-properties fo:keep-together="auto"/></style:style>',
    '<style:style style:name="RowWhole" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>',
    `<style:style style:name="Edge" style:family="table-cell"><style:table-cell-properties fo:padding="${layout.padding}mm" ` +
      `fo:border="${layout.borders ? '0.5pt solid #000000' : 'none'}"/></style:style>`,
    '<style:style style:name="Up" style:family="text"><style:text-properties style:text-rotation-angle="90" style:text-rotation-scale="line-height"/></style:style>',
    '<style:style style:name="Box" style:family="graphic"><style:graphic-properties style:wrap="none" style:vertical-pos="from-top" style:vertical-rel="paragraph" style:horizontal-pos="from-left" style:horizontal-rel="paragraph" fo:border="none"/></style:style>',
    ...Array.from(
      { length: width + 1 },
      (_, mm) =>
        `<style:style style:name="W${mm}" style:family="table-column"><style:table-column-properties style:column-width="${mm}mm"/></style:style>`,
    ).slice(5),
  ];
  return (
    `<?xml version="1.0" encoding="UTF-8"?><office:document ${namespaces.join(' ')} ` +
    `office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">` +
    `<office:font-face-decls><style:font-face style:name="${family}" svg:font-family="'${family}'"/></office:font-face-decls>` +
    `<office:styles>${styles.join('')}${lists(layout)}</office:styles>` +
    `<office:automatic-styles>${own.join('')}${page(layout)}</office:automatic-styles>` +
    `<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">${furniture(title, layout)}` +
    `</style:master-page></office:master-styles><office:body><office:text>${body}</office:text></office:body></office:document>`
  );
}

const page = ({ landscape, margin }: SheetLayout): string =>
  `<style:page-layout style:name="A4" style:page-usage="all"><style:page-layout-properties ` +
  `fo:page-width="${landscape ? 297 : 210}mm" fo:page-height="${landscape ? 210 : 297}mm" ` +
  `style:print-orientation="${landscape ? 'landscape' : 'portrait'}" ` +
  `fo:margin-top="12mm" fo:margin-bottom="12mm" fo:margin-left="${margin}mm" fo:margin-right="${margin}mm"/>` +
  '<style:header-style><style:header-footer-properties fo:min-height="8mm" fo:margin-bottom="5mm"/></style:header-style>' +
  '<style:footer-style><style:header-footer-properties fo:min-height="8mm" fo:margin-top="5mm"/></style:footer-style>' +
  '</style:page-layout>';

function lists({ bullet }: SheetLayout): string {
  const label =
    '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="10mm" fo:text-indent="-6mm" fo:margin-left="10mm"/></style:list-level-properties>';
  const none =
    '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="space" fo:text-indent="0mm" fo:margin-left="0mm"/></style:list-level-properties>';
  return (
    `<text:list-style style:name="Points"><text:list-level-style-bullet text:level="1" text:bullet-char="${bullet}">${label}</text:list-level-style-bullet></text:list-style>` +
    `<text:list-style style:name="Chapters"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix=".">${none}</text:list-level-style-number></text:list-style>`
  );
}

function furniture(title: string, { heads, foot }: SheetLayout): string {
  const line = (text: string, style = 'Furniture'): string => `<text:p text:style-name="${style}">${text}</text:p>`;
  const safe = title.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const number = '<text:page-number text:select-page="current">1</text:page-number>';
  const count = '<text:page-count>1</text:page-count>';
  const feet = {
    none: '',
    number,
    of: `Pagina ${number} van ${count}`,
    sentence: `Versie van 1 mei, ${safe}, bladzijde ${number} van ${count}`,
  }[foot];
  const right = heads === 'none' ? '' : line(safe, 'FurnitureRight');
  const left = heads === 'alternating' ? `<style:header-left>${line('Eisen aan het beroep')}</style:header-left>` : '';
  const top = heads === 'none' ? '' : `<style:header>${right}</style:header>${left}`;
  if (feet === '') return top;
  const bottom = heads === 'alternating' ? `<style:footer-left>${line(feet)}</style:footer-left>` : '';
  return `${top}<style:footer>${line(feet, heads === 'alternating' ? 'FurnitureRight' : 'Furniture')}</style:footer>${bottom}`;
}
