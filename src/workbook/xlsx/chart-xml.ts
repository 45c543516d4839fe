/** A chart as its own part (ISO 29500-1, 21.2): references to the cells with its numbers, and what they hold now. */
import { contentGrid } from '../plan/cell-looks';
import type { Grid } from '../plan/cell-looks';
import { sheetReference } from '../plan/range-reference';
import type { Area, CellContent, ChartPlan, ChartShape, SheetPlan } from '../plan/workbook-plan';
import { chartNamespace, drawingMain } from './drawing-xml';
import { relationshipNamespace, xmlDeclaration } from './relationships';
import { contentText } from './xml-edit';

const shapes: Readonly<Record<ChartShape, { readonly direction: string; readonly grouping: string }>> = {
  columns: { direction: 'col', grouping: 'clustered' },
  bars: { direction: 'bar', grouping: 'clustered' },
  'stacked-bars': { direction: 'bar', grouping: 'stacked' },
  'share-bars': { direction: 'bar', grouping: 'percentStacked' },
};

const [categoryAxis, valueAxis] = [1, 2];

/** The text of the chart part. @param sheet the one it lies on, whose cells it shows. */
export function chartXml(chart: ChartPlan, sheet: SheetPlan): string {
  const { direction, grouping } = shapes[chart.shape];
  const cells = contentGrid(sheet.blocks);
  const count = chart.source.columns - 1;
  const series = Array.from({ length: count }, (_, index) => seriesXml(chart, index, sheet.name, cells));
  const overlap = grouping === 'clustered' ? '' : '<c:overlap val="100"/>';
  return [
    `${xmlDeclaration}<c:chartSpace xmlns:c="${chartNamespace}" xmlns:a="${drawingMain}" xmlns:r="${relationshipNamespace}">`,
    '<c:roundedCorners val="0"/><c:chart>',
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr sz="1200" b="1"/><a:t>${contentText(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`,
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>`,
    ...series,
    `<c:gapWidth val="60"/>${overlap}<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/></c:barChart>`,
    ...axesXml(chart.shape),
    '</c:plotArea>',
    count > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '',
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join('');
}

/** Bars are listed from the top as in the table, which Excel does only when the axis is turned round. */
function axesXml(shape: ChartShape): readonly string[] {
  const isColumns = shape === 'columns';
  const format = shape === 'share-bars' ? '0%' : '0';
  return [
    `<c:catAx><c:axId val="${categoryAxis}"/><c:scaling><c:orientation val="${isColumns ? 'minMax' : 'maxMin'}"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${isColumns ? 'b' : 'l'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>`,
    `<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/><c:tickLblSkip val="1"/></c:catAx>`,
    `<c:valAx><c:axId val="${valueAxis}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${isColumns ? 'l' : 'b'}"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D0D0D0"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>`,
    `<c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>`,
    `<c:crossAx val="${categoryAxis}"/><c:crosses val="${isColumns ? 'autoZero' : 'max'}"/></c:valAx>`,
  ];
}

function seriesXml({ source, colors }: ChartPlan, index: number, sheet: string, cells: Grid<CellContent>): string {
  const column = source.column + index + 1;
  const head: Area = { row: source.row, column, rows: 1, columns: 1 };
  const below = { row: source.row + 1, rows: source.rows - 1, columns: 1 };
  const [categories, values] = [
    { ...below, column: source.column },
    { ...below, column },
  ];
  const color = (colors[index] ?? '#7f7f7f').slice(1).toUpperCase();
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx>${textsXml(sheet, head, cells)}</c:tx>`,
    `<c:spPr><a:solidFill><a:srgbClr val="${color}"/></a:solidFill><a:ln w="6350"><a:solidFill><a:srgbClr val="404040"/></a:solidFill></a:ln></c:spPr><c:invertIfNegative val="0"/>`,
    `<c:cat>${textsXml(sheet, categories, cells)}</c:cat><c:val>${numbersXml(sheet, values, cells)}</c:val></c:ser>`,
  ].join('');
}

function textsXml(sheet: string, area: Area, cells: Grid<CellContent>): string {
  const points = heldIn(area, cells).map(({ at, content }) => {
    return `<c:pt idx="${at}"><c:v>${contentText(String(shown(content)))}</c:v></c:pt>`;
  });
  return `<c:strRef><c:f>${contentText(sheetReference(sheet, area))}</c:f><c:strCache><c:ptCount val="${area.rows}"/>${points.join('')}</c:strCache></c:strRef>`;
}

function numbersXml(sheet: string, area: Area, cells: Grid<CellContent>): string {
  const points = heldIn(area, cells).flatMap(({ at, content }) => {
    const value = shown(content);
    return typeof value === 'number' ? [`<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`] : [];
  });
  return `<c:numRef><c:f>${contentText(sheetReference(sheet, area))}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${area.rows}"/>${points.join('')}</c:numCache></c:numRef>`;
}

function heldIn(
  area: Area,
  cells: Grid<CellContent>,
): readonly { readonly at: number; readonly content: CellContent }[] {
  return Array.from({ length: area.rows }, (_, at) => at).flatMap((at) => {
    const content = cells.get(area.row + at)?.get(area.column);
    return content === undefined ? [] : [{ at, content }];
  });
}

function shown(content: CellContent): string | number | boolean {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'number':
      return content.number;
    case 'date':
      return content.date;
    case 'formula':
      return content.result;
  }
}
