import type { FormerCandidates } from '../../../core/report/former-candidates';
import type { ReportTexts } from '../../../language/report-texts';
import type { StatisticsTexts } from '../../../language/statistics-texts';
import type { Block, TableColumns } from './report-block';
import { block, caption, emptyLine, heading, note, paragraph, tableHead, tableLine } from './report-block';

const columns: TableColumns = [1, 1, 1, 1, 1, 1, 1];

/** Candidates whose data were removed: who removed how many, and what they came to. Nothing where nobody's were. */
export function formerBlock(
  former: FormerCandidates | null,
  { labels, results }: ReportTexts,
  { removal, none, report: words }: StatisticsTexts,
): Block {
  if (former === null) return block([]);
  const { removals, coreTasks } = former;
  const table = [
    caption(words.title),
    tableHead(columns, [
      ...[labels.exam, labels.dossier, labels.candidates],
      ...[results.outcomes.O, results.outcomes.V, results.outcomes.G, words.mean],
    ]),
    ...coreTasks.map(({ exam, coreTask, n, outcomes, mean }) =>
      tableLine(
        columns,
        [exam, coreTask, n, outcomes.O, outcomes.V, outcomes.G, mean === null ? null : Math.round(mean * 10) / 10],
        (index) => (index < 2 ? 'text' : index === 6 ? 'number' : 'whole'),
      ),
    ),
  ];
  return block([
    heading(words.title),
    note(words.note),
    ...removals.map((each) => paragraph(removal(each))),
    emptyLine,
    ...(coreTasks.length === 0 ? [paragraph(none)] : table),
    emptyLine,
  ]);
}
