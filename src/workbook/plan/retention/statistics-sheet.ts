import type { KeptStatistics, Removal, Statistic } from '../../../core/exam/retention/statistic';
import { noStatistics, statisticKey } from '../../../core/exam/retention/statistic';
import type { SheetTexts } from '../../../language/sheet-texts';
import { statisticsColumns } from '../../../language/statistics-texts';
import type { StatisticsTexts } from '../../../language/statistics-texts';
import type { ListColumn } from '../collected/list-sheet';
import { draftList } from '../collected/list-sheet';
import type { DraftRow, DraftSheet } from '../sheet/draft';
import { blank, number, text } from '../sheet/draft';
import type { KeyedSheet } from '../sheet/keyed-sheet';

const widths: Readonly<Record<(typeof statisticsColumns)[number], number>> = {
  exam: 14,
  kind: 34,
  code: 14,
  text: 56,
  scale: 16,
  value: 12,
  count: 10,
};

const [statisticPrefix, removalPrefix] = ['statistic:', 'removal:'] as const;

/** The sheet Statistiek: who removed data when, and the counts that stay. @param there null = it is new. */
export function draftStatistics(
  { statistics, removals }: KeptStatistics,
  { words, texts }: { readonly words: StatisticsTexts; readonly texts: SheetTexts },
  name: string,
  there: KeyedSheet | null,
): DraftSheet {
  const rows = statistics.map((statistic): DraftRow => rowOf(statistic, words));
  return draftList(
    {
      role: 'statistics',
      name,
      tabColor: '#8a8886',
      title: words.title,
      note: words.note,
      table: 'DekkendStatistiek',
      columns: [
        ...statisticsColumns.map((key): ListColumn => ({ key, width: widths[key], header: words.columns[key] })),
        { key: 'machine', width: 9, hidden: true, header: 'machine' },
      ],
      above: removals.map((removal, index) => ({
        key: `${removalPrefix}${index + 1}`,
        height: 18,
        cells: { exam: text(words.removal(removal), 'hint'), machine: text(JSON.stringify(removal), 'machine') },
      })),
      rows: rows.length === 0 ? [{ key: 'none', height: 18, cells: { exam: text(words.none, 'text') } }] : rows,
      frozen: 1,
      features: () => [],
    },
    there,
    texts,
  );
}

function rowOf(statistic: Statistic, words: StatisticsTexts): DraftRow {
  const { exam, kind, code, text: of, scale, value, count } = statistic;
  return {
    key: statisticPrefix + statisticKey(statistic),
    height: null,
    cells: {
      exam: text(exam, 'text'),
      kind: text(words.kinds[kind], 'text'),
      code: text(code, 'text'),
      text: text(of, 'text'),
      scale: text(scale, 'text'),
      value: value === '' ? blank('codeCentered') : text(value, 'codeCentered'),
      count: number(count, 'number'),
      machine: text(JSON.stringify(statistic), 'machine'),
    },
  };
}

/**
 * What the sheet says. The hidden column has what is counted, the visible one how many: a number that somebody put right
 * there holds, and what is no number leaves what was written.
 */
export function readStatistics(sheet: KeyedSheet | null): KeptStatistics {
  if (sheet === null) return noStatistics;
  const own = sheet.rows.filter(({ key, index }) => key !== null && sheet.row(key) === index);
  const facts = <Fact>(prefix: string): readonly (readonly [Fact, number])[] =>
    own.flatMap(({ key, index }) => {
      const fact = key?.startsWith(prefix) === true ? readFact<Fact>(sheet.text(index, sheet.column('machine'))) : null;
      return fact === null ? [] : [[fact, index] as const];
    });
  return {
    removals: facts<Removal>(removalPrefix).map(([removal]) => removal),
    statistics: facts<Statistic>(statisticPrefix).map(([statistic, row]) => {
      const shown = sheet.value(row, sheet.column('count'));
      return typeof shown === 'number' && shown >= 0 ? { ...statistic, count: shown } : statistic;
    }),
  };
}

function readFact<Fact>(text: string): Fact | null {
  try {
    // Written by draftStatistics; people have no reason to touch a hidden cell, and broken JSON throws.
    return JSON.parse(text) as Fact | null;
  } catch {
    return null;
  }
}
