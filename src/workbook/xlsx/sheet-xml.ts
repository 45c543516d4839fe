/** A planned sheet as a worksheet part: CT_Worksheet, its children in the order of the schema (ISO 29500-1, 18.3.1.99). */
import { homeCell } from '../plan/home-cell';
import { cellName, quotedSheet } from '../plan/a1';
import { rangeName } from '../plan/range-reference';
import { contentGrid, inOrder, lookGrid } from '../plan/cell-looks';
import type { ColumnPlan, ProtectionAllowance, RowPlan, SheetFeature, SheetPlan } from '../plan/workbook-plan';
import { cellXml } from './cell-xml';
import { mainNamespace } from './new-package';
import { printXml } from './print-xml';
import { relationshipNamespace, xmlDeclaration } from './relationships';
import { conditionalFormatsXml, validationsXml } from './rules-xml';
import { argb } from './style-xml';
import type { StyleSheet } from './style-sheet';
import { attributeList } from './xml-edit';

type Feature<K extends SheetFeature['kind']> = Extract<SheetFeature, { kind: K }>;

/** A sheet's features by kind; a kind that is added to the plan must be added here, and then be written below. */
type FeaturesByKind = { readonly [K in SheetFeature['kind']]: readonly Feature<K>[] };

/**
 * The text of the worksheet part.
 * @param nameOfSheet the name that a link's `sheet` (key or name) stands for
 * @param tableIds relationship ids of the sheet's tables, in the order of its features
 * @param drawingId relationship id of the drawing with its charts; null = it has none
 */
export function sheetXml(
  sheet: SheetPlan,
  styles: StyleSheet,
  nameOfSheet: (keyOrName: string) => string,
  tableIds: readonly string[],
  drawingId: string | null,
): string {
  const features = featuresByKind(sheet.features);
  const print = features.print[0];
  const rows = rowsXml(sheet, styles);
  return [
    `${xmlDeclaration}<worksheet xmlns="${mainNamespace}" xmlns:r="${relationshipNamespace}">`,
    sheetPropertiesXml(sheet, print?.fitToWidth ?? false),
    rows.used === null ? '' : `<dimension ref="${rows.used}"/>`,
    viewXml(sheet, features.freeze[0]),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet),
    `<sheetData>${rows.xml}</sheetData>`,
    protectionXml(features.protection[0]),
    listXml(
      'mergeCells',
      features.merge.map(({ area }) => `<mergeCell ref="${rangeName(area)}"/>`),
    ),
    conditionalFormatsXml(features['conditional-format'], styles),
    validationsXml(features.validation),
    linksXml(features.link, nameOfSheet),
    printXml(print),
    rows.used === null
      ? ''
      : `<ignoredErrors><ignoredError sqref="${rows.used}" numberStoredAsText="1"/></ignoredErrors>`,
    drawingId === null ? '' : `<drawing r:id="${drawingId}"/>`,
    listXml(
      'tableParts',
      tableIds.map((id) => `<tablePart r:id="${id}"/>`),
    ),
    '</worksheet>',
  ].join('');
}

/** The features of a sheet, sorted into their kinds. */
export function featuresByKind(features: readonly SheetFeature[]): FeaturesByKind {
  const of = <K extends SheetFeature['kind']>(kind: K): readonly Feature<K>[] =>
    features.filter((feature): feature is Feature<K> => feature.kind === kind);
  return {
    style: of('style'),
    paint: of('paint'),
    validation: of('validation'),
    'conditional-format': of('conditional-format'),
    table: of('table'),
    link: of('link'),
    freeze: of('freeze'),
    merge: of('merge'),
    unlocked: of('unlocked'),
    protection: of('protection'),
    print: of('print'),
    chart: of('chart'),
  };
}

function sheetPropertiesXml(sheet: SheetPlan, fitToWidth: boolean): string {
  const color = sheet.tabColor === null ? '' : `<tabColor rgb="${argb(sheet.tabColor)}"/>`;
  const fit = fitToWidth ? '<pageSetUpPr fitToPage="1"/>' : '';
  return color + fit === '' ? '' : `<sheetPr>${color}${fit}</sheetPr>`;
}

function viewXml(sheet: SheetPlan, freeze: Feature<'freeze'> | undefined): string {
  const grid = sheet.gridlines ? '' : ' showGridLines="0"';
  const zoom = sheet.zoom === undefined ? '' : ` zoomScale="${sheet.zoom}"`;
  const view = `<sheetView${grid}${zoom} workbookViewId="0"`;
  if (!freeze || (freeze.rows === 0 && freeze.columns === 0)) {
    const home = cellName(homeCell(sheet));
    return `<sheetViews>${view}><selection activeCell="${home}" sqref="${home}"/></sheetView></sheetViews>`;
  }
  const active = freeze.rows === 0 ? 'topRight' : freeze.columns === 0 ? 'bottomLeft' : 'bottomRight';
  const start = cellName({ row: freeze.rows, column: freeze.columns });
  const pane = attributeList({
    xSplit: freeze.columns || undefined,
    ySplit: freeze.rows || undefined,
    topLeftCell: start,
    activePane: active,
    state: 'frozen',
  });
  return `<sheetViews>${view}><pane${pane}/><selection pane="${active}" activeCell="${start}" sqref="${start}"/></sheetView></sheetViews>`;
}

/** Files count a column's width with its padding: 5 pixels beside digits of 7 pixels in Calibri 11 (18.3.1.13). */
function columnsXml(sheet: SheetPlan): string {
  const columns = [...sheet.columns].sort((a, b) => a.column - b.column);
  return listOf('cols', columns.map(columnXml));
}

/** Of one column. */
export function columnXml({ column, width, hidden }: ColumnPlan): string {
  const stored = Math.trunc(((width * 7 + 5) / 7) * 256) / 256;
  return `<col${attributeList({ min: column + 1, max: column + 1, width: stored, hidden, customWidth: true })}/>`;
}

function rowsXml(sheet: SheetPlan, styles: StyleSheet): { readonly xml: string; readonly used: string | null } {
  const contents = contentGrid(sheet.blocks);
  const looks = lookGrid(sheet);
  const planned = new Map(sheet.rows.map((row) => [row.row, row]));
  const lines = new Map<number, ReadonlyMap<number, unknown>>([...planned.keys()].map((row) => [row, new Map()]));
  for (const [row, line] of looks) lines.set(row, line);
  let lastColumn = -1;
  let firstColumn = Number.MAX_SAFE_INTEGER;
  const xml = inOrder(lines).map(([row]) => {
    const cells = inOrder(looks.get(row) ?? new Map()).map(([column, look]) => {
      firstColumn = Math.min(firstColumn, column);
      lastColumn = Math.max(lastColumn, column);
      return cellXml(row, column, styles.format(look), contents.get(row)?.get(column) ?? null);
    });
    return `<row${rowAttributes(row, planned.get(row))}>${cells.join('')}</row>`;
  });
  if (lastColumn < 0) return { xml: xml.join(''), used: null };
  const first = Math.min(...looks.keys());
  const last = Math.max(...looks.keys());
  const used = { row: first, column: firstColumn, rows: last - first + 1, columns: lastColumn - firstColumn + 1 };
  return { xml: xml.join(''), used: rangeName(used) };
}

/** `customHeight` fixes a row; without it `ht` is a first guess, and the row grows with what people type. */
function rowAttributes(row: number, plan: RowPlan | undefined): string {
  const height = plan?.height ?? undefined;
  const fixed = height !== undefined && !plan?.grows;
  return attributeList({ r: row + 1, ht: height, hidden: plan?.hidden, customHeight: fixed });
}

const allowanceAttributes: Readonly<Record<ProtectionAllowance, string>> = {
  'format-rows': 'formatRows',
  'format-columns': 'formatColumns',
  sort: 'sort',
  filter: 'autoFilter',
  'insert-rows': 'insertRows',
};

/** In the file 1 is "locked", so what is allowed is a 0. */
function protectionXml(protection: Feature<'protection'> | undefined): string {
  if (!protection) return '';
  const allowed = protection.allow.map((allowance) => ` ${allowanceAttributes[allowance]}="0"`).join('');
  return `<sheetProtection sheet="1" objects="1" scenarios="1"${allowed}/>`;
}

function linksXml(links: readonly Feature<'link'>[], nameOfSheet: (keyOrName: string) => string): string {
  return listOf(
    'hyperlinks',
    links.map((link) => {
      const location = `${quotedSheet(nameOfSheet(link.sheet))}!${cellName(link.target)}`;
      return `<hyperlink${attributeList({ ref: cellName(link.cell), location, tooltip: link.tip || undefined })}/>`;
    }),
  );
}

/** A list with its count; '' for an empty one, which the schema does not allow. */
function listXml(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

function listOf(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<${name}>${items.join('')}</${name}>`;
}
