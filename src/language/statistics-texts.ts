import type { Removal, StatisticKind } from '../core/exam/retention/statistic';
import type { Language } from './language';
import { packOf } from './pack-of';

export const statisticsColumns = ['exam', 'kind', 'code', 'text', 'scale', 'value', 'count'] as const;

/** The words of the sheet with what stays of candidates whose data were removed. */
export interface StatisticsTexts {
  /** Valid as the name of a sheet. */
  readonly sheetName: string;
  readonly title: string;
  readonly note: string;
  readonly columns: Readonly<Record<(typeof statisticsColumns)[number], string>>;
  readonly kinds: Readonly<Record<StatisticKind, string>>;
  /** One line for each removal. */
  readonly removal: (removal: Removal) => string;
  /** In the place of a list without a line. */
  readonly none: string;
  /** The same in the report. */
  readonly report: { readonly title: string; readonly note: string; readonly mean: string };
}

export function statisticsTextsOf(language: Language): StatisticsTexts {
  return packOf(language).statistics;
}
