/** Charts through Office.js. */
import { areaName, cellName } from '../plan/a1';
import { chartName } from '../plan/own-chart';
import type { ChartPlan, ChartShape } from '../plan/workbook-plan';
import { actionBytes } from './step';
import type { Step } from './step';

type BarType = 'ColumnClustered' | 'BarClustered' | 'BarStacked' | 'BarStacked100';

const types: Readonly<Record<ChartShape, BarType>> = {
  columns: 'ColumnClustered',
  bars: 'BarClustered',
  'stacked-bars': 'BarStacked',
  'share-bars': 'BarStacked100',
};

/** One step for a chart: made of its block of cells, then named, titled, coloured and put in its place. */
export function chartStep(sheetName: string, plan: ChartPlan): Step {
  const { place, source, colors, shape } = plan;
  const last = { row: place.row + place.rows - 1, column: place.column + place.columns - 1 };
  return {
    bytes: (14 + 3 * colors.length) * actionBytes + plan.title.length * 2,
    queue: (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      const chart = sheet.charts.add(types[shape], sheet.getRange(areaName(source)), 'Columns');
      chart.name = chartName(plan);
      chart.title.text = plan.title;
      chart.legend.visible = source.columns > 2;
      chart.legend.position = 'Bottom';
      // Listed from the top as in the table, which Excel does only when the axis is turned round.
      if (shape !== 'columns') chart.axes.categoryAxis.reversePlotOrder = true;
      for (let index = 0; index < source.columns - 1; index += 1) {
        const color = colors[index];
        if (color !== undefined) chart.series.getItemAt(index).format.fill.setSolidColor(color);
      }
      chart.setPosition(cellName(place), cellName(last));
    },
  };
}
