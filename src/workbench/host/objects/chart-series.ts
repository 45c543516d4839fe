import { seriesCount } from '../charts';
import { liveObject, type LiveObject, type ObjectType } from '../live-object';
import { readColor, readWhole } from '../read-value';
import type { ChartTarget } from './charts';

/** One series of a chart: a column of its source. */
interface SeriesTarget {
  readonly chart: ChartTarget;
  readonly index: number;
}

const FILL: ObjectType<SeriesTarget> = {
  name: 'ChartFill',
  methods: {
    setSolidColor: ({ chart, index }, args) => {
      const color = readColor(args.raw(0), 'color');
      chart.update({ colors: chart.record.colors.map((there, at) => (at === index ? color : there)) });
    },
  },
};

const FORMAT: ObjectType<SeriesTarget> = {
  name: 'ChartSeriesFormat',
  navigation: { fill: (self) => liveObject(FILL, self) },
};

const SERIES: ObjectType<SeriesTarget> = {
  name: 'ChartSeries',
  properties: {
    name: {
      get: ({ chart, index }) => {
        const { host, sheet } = chart.on;
        const { source } = chart.record;
        const head = { row: source.row, column: source.column + 1 + index, rowCount: 1, columnCount: 1 };
        return String(host.store.cells(sheet, head)[0]?.[0]?.value ?? '');
      },
    },
  },
  navigation: { format: (self) => liveObject(FORMAT, self) },
};

const ALL_SERIES: ObjectType<ChartTarget> = {
  name: 'ChartSeriesCollection',
  properties: { count: { get: ({ record }) => seriesCount(record) } },
  items: (chart) => Array.from({ length: seriesCount(chart.record) }, (_, index) => seriesObject(chart, index)),
  objects: {
    getItemAt: (chart, args) =>
      seriesObject(chart, readWhole(args.number(0), 'index', 0, Math.max(0, seriesCount(chart.record) - 1))),
  },
  methods: { getCount: ({ record }) => seriesCount(record) },
};

const seriesObject = (chart: ChartTarget, index: number): LiveObject => liveObject(SERIES, { chart, index });

/** `chart.series`. */
export const chartSeriesObject = (chart: ChartTarget): LiveObject => liveObject(ALL_SERIES, chart);
