import { isAdoptedWhole } from '../../../core/exam/results/core-task-result';
import type { CoreTaskResult } from '../../../core/exam/results/core-task-result';
import type { CandidateReport } from '../../../core/report/candidate-report';
import type { DiplomaTexts } from '../../../language/diploma-texts';
import type { ReportTexts } from '../../../language/report-texts';
import type { Block, TableColumns } from './report-block';
import { block, emptyLine, heading, note, paragraph, tableHead, tableLine } from './report-block';

/** What each candidate came to, a line each; why is on a page of their own (candidate-page.ts). Null = not asked for. */
export function candidateBlock(
  candidates: readonly CandidateReport[] | null,
  words: ReportTexts,
  diploma: DiplomaTexts,
): Block {
  if (candidates === null) return block([]);
  const { labels, sections, none } = words;
  const columns: TableColumns = [1, 4, 2, 4];
  return block([
    heading(sections.candidates),
    note(words.notes.candidates),
    ...(candidates.length === 0
      ? [paragraph(none.candidates)]
      : [
          tableHead(columns, [labels.candidate, words.candidates.coreTasks, labels.requirements, labels.why]),
          ...candidates.map(({ number, name, coreTasks, diploma: { judgement } }) => {
            const isOpen = judgement.outcome === 'not-yet';
            const open = judgement.requirements.filter(({ state }) => state !== 'met');
            const contents = [
              name === null ? number : `${number} ${name}`,
              coreTasks.map((result) => `${result.coreTask} ${resultWords(result, words)}`).join('\n'),
              diploma.outcomes[judgement.outcome],
              open.map(({ id }) => diploma.requirements[id]).join(', '),
            ];
            return tableLine(columns, contents, (index) => (index === 2 && isOpen ? 'attentionText' : 'text'));
          }),
        ]),
    emptyLine,
  ]);
}

/** "goed (8), voorlopig" */
export function resultWords({ state, outcome, mark, missing: why, exams }: CoreTaskResult, words: ReportTexts): string {
  const { states, missing, provisional } = words.candidates;
  const isAdopted = isAdoptedWhole(exams);
  if (state === 'complete' && outcome !== null) {
    return `${words.results.outcomes[outcome]}${mark === null ? '' : ` (${mark})`}${isAdopted ? '' : `, ${provisional}`}`;
  }
  return why === null ? states[state] : `${states[state]}: ${missing[why]}`;
}
