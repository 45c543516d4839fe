/** The drawing part of a sheet: where its charts lie (ISO 29500-1, 20.5). */
import { chartName } from '../plan/own-chart';
import type { Cell, ChartPlan } from '../plan/workbook-plan';
import { relationshipNamespace, xmlDeclaration } from './relationships';
import { attributeList } from './xml-edit';

const spreadsheetDrawing = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
export const drawingMain = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** The text of the drawing part. @param charts with the relationship id of each chart's own part. */
export function drawingXml(charts: readonly { readonly id: string; readonly chart: ChartPlan }[]): string {
  return [
    `${xmlDeclaration}<xdr:wsDr xmlns:xdr="${spreadsheetDrawing}" xmlns:a="${drawingMain}">`,
    ...charts.map(({ id, chart }, index) => anchorXml(chart, id, index + 2)),
    '</xdr:wsDr>',
  ].join('');
}

/**
 * It moves with its cells and keeps its size: a row that grows must not stretch it. Its name is its title too, because
 * programs that save the file may call it "Chart 1".
 */
function anchorXml(chart: ChartPlan, relationshipId: string, number: number): string {
  const { row, column, rows, columns } = chart.place;
  const name = chartName(chart);
  const properties = attributeList({ id: number, name, descr: chart.description, title: name });
  return [
    '<xdr:twoCellAnchor editAs="oneCell">',
    `<xdr:from>${markerXml({ row, column })}</xdr:from>`,
    `<xdr:to>${markerXml({ row: row + rows, column: column + columns })}</xdr:to>`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr${properties}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${chartNamespace}">`,
    `<c:chart xmlns:c="${chartNamespace}" xmlns:r="${relationshipNamespace}" r:id="${relationshipId}"/>`,
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  ].join('');
}

function markerXml({ row, column }: Cell): string {
  return `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
}
