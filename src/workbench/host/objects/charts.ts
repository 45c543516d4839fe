import type { Arguments } from '../arguments';
import { CHART_TYPES, LEGEND_POSITIONS, seriesCount, type ChartRecord } from '../charts';
import { invalidArgument, itemNotFound } from '../excel-error';
import { boundingArea, type Area } from '../geometry';
import { checkUnprotected } from '../guards';
import { liveObject, type LiveObject, type ObjectType } from '../live-object';
import type { SheetTarget } from '../range-target';
import { RangeTarget } from '../range-target';
import { readBoolean, readText, readWhole, readWord } from '../read-value';
import { rangeOnSheet } from '../resolve-range';
import { chartSeriesObject } from './chart-series';

/** A chart as an object of Office.js stands for it. */
export class ChartTarget {
  constructor(
    readonly on: SheetTarget,
    readonly id: string,
  ) {}

  get record(): ChartRecord {
    const found = chartsOf(this.on).find(({ id }) => id === this.id);
    if (!found) throw itemNotFound('the chart');
    return found;
  }

  update(patch: Partial<ChartRecord>): void {
    const { host, sheet } = this.on;
    checkUnprotected(host, sheet);
    const charts = chartsOf(this.on).map((chart) => (chart.id === this.id ? { ...chart, ...patch } : chart));
    host.store.setCharts(sheet, charts);
  }
}

const chartsOf = ({ host, sheet }: SheetTarget): readonly ChartRecord[] => host.store.charts(sheet);

const TITLE: ObjectType<ChartTarget> = {
  name: 'ChartTitle',
  properties: {
    text: {
      get: ({ record }) => record.title,
      set: (self, value) => self.update({ title: readText(value, 'text') }),
    },
    visible: { get: ({ record }) => record.title !== '' },
  },
};

const LEGEND: ObjectType<ChartTarget> = {
  name: 'ChartLegend',
  properties: {
    visible: {
      get: ({ record }) => record.legend.visible,
      set: (self, value) => self.update({ legend: { ...self.record.legend, visible: readBoolean(value, 'visible') } }),
    },
    position: {
      get: ({ record }) => record.legend.position,
      set: (self, value) =>
        self.update({ legend: { ...self.record.legend, position: readWord(value, 'position', LEGEND_POSITIONS) } }),
    },
  },
};

const CATEGORY_AXIS: ObjectType<ChartTarget> = {
  name: 'ChartAxis',
  properties: {
    reversePlotOrder: {
      get: ({ record }) => record.reversed,
      set: (self, value) => self.update({ reversed: readBoolean(value, 'reversePlotOrder') }),
    },
  },
};

const AXES: ObjectType<ChartTarget> = {
  name: 'ChartAxes',
  navigation: { categoryAxis: (self) => liveObject(CATEGORY_AXIS, self) },
};

const CHART: ObjectType<ChartTarget> = {
  name: 'Chart',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    name: { get: ({ record }) => record.name, set: (self, value) => self.update({ name: readText(value, 'name') }) },
    chartType: { get: ({ record }) => record.type },
  },
  missing: ['top', 'left', 'width', 'height', 'categoryLabelLevel', 'displayBlanksAs', 'plotBy', 'style'],
  navigation: {
    title: (self) => liveObject(TITLE, self),
    legend: (self) => liveObject(LEGEND, self),
    axes: (self) => liveObject(AXES, self),
    series: chartSeriesObject,
  },
  methods: {
    setPosition: (self, args) => {
      const first = cellArgument(self.on, args, 0);
      self.update({ place: args.has(1) ? boundingArea(first, cellArgument(self.on, args, 1)) : first });
    },
    delete: ({ on, id }) => {
      checkUnprotected(on.host, on.sheet);
      on.host.store.setCharts(
        on.sheet,
        chartsOf(on).filter((chart) => chart.id !== id),
      );
    },
  },
};

/** What each chart of a sheet is, in the order in which they were made. */
const CHARTS: ObjectType<SheetTarget> = {
  name: 'ChartCollection',
  properties: { count: { get: (self) => chartsOf(self).length } },
  items: (self) => chartsOf(self).map(({ id }) => chartObject(self, id)),
  objects: {
    add,
    getItem: (self, args) => {
      const found = find(self, args.text(0));
      if (!found) throw itemNotFound(`the chart "${args.text(0)}"`);
      return found;
    },
    getItemOrNullObject: (self, args) => find(self, args.text(0)),
    getItemAt: (self, args) => {
      const charts = chartsOf(self);
      const chart = charts[readWhole(args.number(0), 'index', 0, Math.max(0, charts.length - 1))];
      if (!chart) throw invalidArgument('there is no such chart');
      return chartObject(self, chart.id);
    },
  },
  methods: { getCount: (self) => chartsOf(self).length },
};

/** `charts.add(type, sourceData, seriesBy)`: of this host the names must stand above and at the left of the numbers. */
function add(self: SheetTarget, args: Arguments): LiveObject {
  const { host, sheet } = self;
  const type = readWord(args.raw(0), 'type', CHART_TYPES);
  const given = args.object(1, RangeTarget);
  if (given.sheet !== sheet) throw invalidArgument('the range lies on another sheet');
  readWord(args.textOr(2, 'Columns'), 'seriesBy', ['Columns']);
  checkUnprotected(host, sheet);
  const charts = chartsOf(self);
  const number = 1 + Math.max(0, ...charts.map(({ id }) => Number(id.split('-').pop())));
  const chart: ChartRecord = {
    id: `chart-${number}`,
    name: `Chart ${number}`,
    type,
    title: '',
    description: '',
    legend: { visible: true, position: 'Right' },
    source: given.area,
    reversed: false,
    colors: Array.from({ length: seriesCount({ source: given.area }) }, () => ''),
    place: { row: 0, column: 0, rowCount: 15, columnCount: 8 },
  };
  host.store.setCharts(sheet, [...charts, chart]);
  return chartObject(self, chart.id);
}

function find(self: SheetTarget, key: string): LiveObject | null {
  const wanted = key.toLowerCase();
  const chart = chartsOf(self).find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  return chart ? chartObject(self, chart.id) : null;
}

function cellArgument({ host, sheet }: SheetTarget, args: Arguments, position: number): Area {
  const range = args.objectOrNull(position, RangeTarget) ?? rangeOnSheet(host, sheet, args.text(position));
  if (range.sheet !== sheet) throw invalidArgument('the cell lies on another sheet');
  return range.area;
}

const chartObject = (on: SheetTarget, id: string): LiveObject => liveObject(CHART, new ChartTarget(on, id));

/** `worksheet.charts`. */
export const chartsObject = (self: SheetTarget): LiveObject => liveObject(CHARTS, self);
