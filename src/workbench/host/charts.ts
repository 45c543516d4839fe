import type { Area } from './geometry';

/** The kinds of chart this host can hold: those that the add-in makes. */
export const CHART_TYPES = ['ColumnClustered', 'BarClustered', 'BarStacked', 'BarStacked100'] as const;

export type ChartType = (typeof CHART_TYPES)[number];

export const LEGEND_POSITIONS = ['Top', 'Bottom', 'Left', 'Right'] as const;

/** A chart of a sheet: what it shows is in the cells of `source`, first row and column the names. */
export interface ChartRecord {
  readonly id: string;
  readonly name: string;
  readonly type: ChartType;
  readonly title: string;
  /** For whoever cannot see it; Office.js cannot set it, files can. */
  readonly description: string;
  readonly legend: { readonly visible: boolean; readonly position: (typeof LEGEND_POSITIONS)[number] };
  readonly source: Area;
  /** Categories from the last to the first. */
  readonly reversed: boolean;
  /** `#RRGGBB` by series; '' is Excel's own choice. */
  readonly colors: readonly string[];
  /** The cells it lies over. */
  readonly place: Area;
}

/** Series of a chart whose names stand above the columns of its source. */
export const seriesCount = ({ source }: Pick<ChartRecord, 'source'>): number => Math.max(0, source.columnCount - 1);
