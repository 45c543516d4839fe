import type { Area } from '../host/geometry';
import type { DataValidation } from '../host/sheet-parts';
import type { WorkbookStore } from '../host/store';
import type { AreaMap } from './area-map';
import type { MemoryBook } from './memory-book';

type RulesPart = Pick<
  WorkbookStore,
  | 'validations'
  | 'setValidation'
  | 'conditionalFormats'
  | 'setConditionalFormats'
  | 'sheetProtection'
  | 'setSheetProtection'
  | 'pageLayout'
  | 'setPageLayout'
  | 'charts'
  | 'setCharts'
>;

/** What a sheet allows, how it colours itself, how it prints and what lies over its cells. */
export function rulesPart(book: MemoryBook): RulesPart {
  return {
    validations: (id) => groupByValidation(book.sheet(id).validations),
    setValidation: (id, area, validation) => book.sheet(id).validations.set(area, validation),
    conditionalFormats: (id) => book.sheet(id).conditionalFormats,
    setConditionalFormats: (id, formats) => {
      book.sheet(id).conditionalFormats = formats;
    },
    sheetProtection: (id) => book.sheet(id).protection,
    setSheetProtection: (id, protection) => {
      book.sheet(id).protection = protection;
    },
    pageLayout: (id) => book.sheet(id).pageLayout,
    setPageLayout: (id, layout) => {
      book.sheet(id).pageLayout = layout;
    },
    charts: (id) => book.sheet(id).charts,
    setCharts: (id, charts) => {
      book.sheet(id).charts = charts;
    },
  };
}

function groupByValidation(
  map: AreaMap<DataValidation>,
): readonly { readonly areas: readonly Area[]; readonly validation: DataValidation }[] {
  const groups = new Map<DataValidation, Area[]>();
  for (const { area, value } of map.entries) groups.set(value, [...(groups.get(value) ?? []), area]);
  return [...groups].map(([validation, areas]) => ({ areas, validation }));
}
