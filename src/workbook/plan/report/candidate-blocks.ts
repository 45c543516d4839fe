import { numberOf } from '../../../core/exam/results/attempt';
import { isAdoptedWhole } from '../../../core/exam/results/core-task-result';
import type { CoreTaskResult } from '../../../core/exam/results/core-task-result';
import type { AttemptReport, CandidateReport } from '../../../core/report/candidate-report';
import type { DiplomaTexts } from '../../../language/diploma-texts';
import { missingSentence } from '../../../language/missing-sentence';
import type { ReportTexts } from '../../../language/report-texts';
import type { Block, BlockLine, TableColumns } from './report-block';
import { block, caption, emptyLine, fact, heading, note, paragraph, tableHead, tableLine } from './report-block';

/** What each candidate came to, a line each; null = not asked for. */
export function candidateBlock(
  candidates: readonly CandidateReport[] | null,
  words: ReportTexts,
  diploma: DiplomaTexts,
): Block {
  if (candidates === null) return block([]);
  const { labels, sections, none } = words;
  const columns: TableColumns = [1, 3, 2, 5];
  return block([
    heading(sections.candidates),
    note(words.notes.candidates),
    ...(candidates.length === 0
      ? [paragraph(none.candidates)]
      : [
          tableHead(columns, [labels.candidate, words.candidates.coreTasks, labels.requirements, labels.why]),
          ...candidates.map(({ number, name, coreTasks, diploma: { judgement } }) => {
            const isOpen = judgement.outcome === 'not-yet';
            const reasons = judgement.requirements.flatMap((requirement) => requirement.reasons);
            const contents = [
              name === null ? number : `${number} ${name}`,
              coreTasks.map((result) => `${result.coreTask} ${resultWords(result, words)}`).join('\n'),
              diploma.outcomes[judgement.outcome],
              reasons.map((reason) => missingSentence(reason, diploma)).join('\n'),
            ];
            return tableLine(columns, contents, (index) => (index === 2 && isOpen ? 'attentionText' : 'text'));
          }),
        ]),
    emptyLine,
  ]);
}

/** A page of its own for one candidate: requirements with their source, the exam file, and every sitting with its rows. */
export function candidatePage(candidate: CandidateReport, words: ReportTexts, diploma: DiplomaTexts): Block {
  const { number, name, startDate, cohort, group, coreTasks, attempts, exemptions } = candidate;
  const { judgement, dossier } = candidate.diploma;
  const { labels, unknown, date } = words;
  return block([
    heading(words.candidates.page(number, name)),
    fact(labels.startDate, startDate === null ? unknown : date(startDate)),
    fact(labels.cohort, cohort ?? unknown),
    fact(labels.group, group ?? unknown),
    ...coreTasks.map((result) => fact(result.coreTask, resultWords(result, words))),
    emptyLine,
    ...requirementLines(judgement, words, diploma),
    fact(labels.examFile, dossier.complete ? diploma.dossierComplete : diploma.dossierMissing(dossier.missing.length)),
    ...dossier.missing.map((missing) => paragraph(missingSentence(missing, diploma))),
    note(words.notes.candidates),
    emptyLine,
    ...(exemptions.length === 0
      ? []
      : [
          caption(words.candidates.exemptions),
          tableHead([2, 2, 7], [labels.part, labels.date, labels.ground]),
          ...exemptions.map((each) =>
            tableLine([2, 2, 7], [[each.coreTask, each.part].filter(Boolean).join(' '), date(each.date), each.ground]),
          ),
          emptyLine,
        ]),
    ...attempts.flatMap((attempt) => attemptLines(attempt, words)),
  ]);
}

function requirementLines(
  { requirements, outcome, ruleSet }: CandidateReport['diploma']['judgement'],
  { labels }: ReportTexts,
  words: DiplomaTexts,
): readonly BlockLine[] {
  const columns: TableColumns = [1, 1, 5, 4];
  const rules = ruleSet === null ? words.noRuleSet : words.ruleSet(ruleSet);
  return [
    fact(labels.requirements, `${words.outcomes[outcome]} (${rules})`, outcome === 'meets' ? 'text' : 'attentionText'),
    tableHead(columns, [labels.requirement, labels.status, labels.why, labels.source]),
    ...requirements.map(({ id, state, reasons, source }) =>
      tableLine(columns, [
        words.requirements[id],
        words.states[state],
        reasons.map((reason) => missingSentence(reason, words)).join('\n'),
        words.source(source.reference, source.read),
      ]),
    ),
  ];
}

function attemptLines(
  { exam, attempt, version, place, assessors, rows, topics }: AttemptReport,
  words: ReportTexts,
): readonly BlockLine[] {
  const { labels, date } = words;
  const { attempt: nameOf, kinds, statuses, provisional, adoptedOn, judgedBy, noLevel, noRows } = words.candidates;
  const columns: TableColumns = [3, 1, 1, 6];
  const { adopted } = attempt;
  const outcomes = attempt.parts.map(
    ({ coreTask, outcome }) =>
      `${coreTask} ${outcome === null ? words.candidates.states.incomplete : words.results.outcomes[outcome]}`,
  );
  const about = [
    attempt.date === null ? null : date(attempt.date),
    statuses[attempt.status],
    version === null ? null : `${labels.version.toLowerCase()} ${version}`,
    place,
    adopted === null ? provisional : adoptedOn(date(adopted.on), adopted.by),
    ...outcomes,
  ];
  const names = assessors.filter((each) => each !== null);
  return [
    caption(nameOf(exam, numberOf(attempt), kinds[attempt.kind])),
    note(
      `${about.filter((part) => part !== null && part !== '').join(', ')}.${names.length === 0 ? '' : ` ${judgedBy(names)}`}`,
    ),
    ...(topics.length === 0 ? [] : topicLines(topics, words)),
    ...(rows.length === 0 && topics.length > 0
      ? []
      : rows.length === 0
        ? [paragraph(noRows)]
        : [
            tableHead(columns, [words.labels.what, labels.level, labels.part, labels.motivation]),
            ...rows.map(({ workProcess, text, level, motivations }) =>
              tableLine(columns, [text, level ?? noLevel, workProcess, motivations.join('\n')]),
            ),
          ]),
    emptyLine,
  ];
}

function topicLines(topics: AttemptReport['topics'], { labels }: ReportTexts): readonly BlockLine[] {
  const columns: TableColumns = [3, 2, 2];
  return [
    tableHead(columns, [labels.topic, labels.achieved, labels.points]),
    ...topics.map(({ text, points, maximum }) => tableLine(columns, [text, points ?? '', maximum])),
  ];
}

function resultWords({ state, outcome, mark, missing: why, exams }: CoreTaskResult, words: ReportTexts): string {
  const { states, missing, provisional } = words.candidates;
  const isAdopted = isAdoptedWhole(exams);
  if (state === 'complete' && outcome !== null) {
    return `${words.results.outcomes[outcome]}${mark === null ? '' : ` (${mark})`}${isAdopted ? '' : `, ${provisional}`}`;
  }
  return why === null ? states[state] : `${states[state]}: ${missing[why]}`;
}
