import type { CandidateReport } from '../../../core/report/candidate-report';
import type { ReportTexts } from '../../../language/report-texts';
import type { Block, TableColumns } from './report-block';
import { block, emptyLine, heading, note, paragraph, tableHead, tableLine } from './report-block';

/** What each candidate came to, a line each; null = not asked for. */
export function candidateBlock(candidates: readonly CandidateReport[] | null, words: ReportTexts): Block {
  if (candidates === null) return block([]);
  const { labels, sections, none, date } = words;
  const { states, missing } = words.candidates;
  const columns: TableColumns = [1, 1, 1, 8];
  return block([
    heading(sections.candidates),
    note(words.notes.candidates),
    ...(candidates.length === 0
      ? [paragraph(none.candidates)]
      : [
          tableHead(columns, [labels.candidate, labels.startDate, labels.group, labels.outcome]),
          ...candidates.map(({ number, name, startDate, group, coreTasks }) =>
            tableLine(columns, [
              name === null ? number : `${number} ${name}`,
              startDate === null ? '' : date(startDate),
              group ?? '',
              coreTasks
                .map(({ coreTask, state, outcome, mark, missing: why }) => {
                  const said =
                    state === 'complete' && outcome !== null
                      ? `${words.results.outcomes[outcome]}${mark === null ? '' : ` (${mark})`}`
                      : why === null
                        ? states[state]
                        : `${states[state]}: ${missing[why]}`;
                  return `${coreTask} ${said}`;
                })
                .join('\n'),
            ]),
          ),
        ]),
    emptyLine,
  ]);
}
