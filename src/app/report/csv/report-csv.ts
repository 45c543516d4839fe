import { isProvisional, numberOf } from '../../../core/exam/results/attempt';
import { wholeMark } from '../../../core/exam/mark';
import { isAdoptedWhole } from '../../../core/exam/results/core-task-result';
import type { Report } from '../../../core/report/report';
import type { DiplomaTexts } from '../../../language/diploma-texts';
import { diplomaTextsOf } from '../../../language/diploma-texts';
import { localeOf } from '../../../language/language';
import type { Language } from '../../../language/language';
import { reportTextsOf } from '../../../language/report-texts';
import type { ReportTexts } from '../../../language/report-texts';
import { statisticsTextsOf } from '../../../language/statistics-texts';
import type { StatisticsTexts } from '../../../language/statistics-texts';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import { separatedLine, separatorOf, utf8Mark } from '../../separated-line';
import type { ReportMaker } from '../report-subject';
import { findingTexts } from '../../../language/rule-texts';

/** Columns of the file, in their order. */
const columns = [
  ...(['part', 'exam', 'candidate', 'unit', 'what', 'number', 'outcome', 'mark', 'status', 'date'] as const),
  ...(['place', 'severity', 'fix', 'by', 'reason'] as const),
];

type Column = (typeof columns)[number];

type Line = Readonly<Partial<Record<Column, string>>>;

/**
 * Coverage, results and findings as one table with a column that says which part a line is of: `;` between cells and a
 * decimal comma in Dutch, `,` and a point in English, a BOM, and never a cell that a spreadsheet calculates. Results are
 * those of each candidate where these are asked for, else how many have which.
 */
export const csvReport: ReportMaker = ({ report, language }) => {
  const words = reportTextsOf(language);
  const between = separatorOf(localeOf(language));
  const lines = [
    heads(words),
    ...coverageLines(report, words),
    ...(report.candidates === null
      ? markLines(report, words)
      : candidateLines(report, words, diplomaTextsOf(language))),
    ...formerLines(report, words, statisticsTextsOf(language)),
    ...findingLines(report, words, language),
  ];
  const text = lines.map((line) =>
    separatedLine(
      columns.map((column) => line[column] ?? ''),
      between,
    ),
  );
  return Promise.resolve(new TextEncoder().encode(`${utf8Mark}${text.join('\r\n')}\r\n`));
};

function heads({ labels }: ReportTexts): Line {
  return {
    ...{ part: labels.part, exam: labels.exam, candidate: labels.candidate, unit: labels.dossier, what: labels.what },
    ...{ number: labels.number, outcome: labels.outcome, mark: labels.mark, status: labels.status, date: labels.date },
    ...{ place: labels.place, severity: labels.severity, fix: labels.fix, by: labels.by, reason: labels.reason },
  };
}

function coverageLines({ coverage }: Report, { parts, coverage: words }: ReportTexts): readonly Line[] {
  const nameOf = new Map(coverage.exams.map(({ id, code, name }) => [id, code || name]));
  return coverage.lines.map((line) => ({
    part: parts.coverage,
    exam: line.cells.flatMap(({ examId, covers }) => (covers ? (nameOf.get(examId) ?? []) : [])).join(', '),
    unit: line.code ?? line.reference,
    what: line.title ?? '',
    number: line.rows === 0 ? '' : words.outOf(line.rowsOnForms, line.rows),
    outcome:
      line.partsCovered > 0
        ? words.outOf(line.partsCovered, line.parts)
        : line.isOnlyByKnowledgeExam
          ? words.onlyKnowledge
          : words.notCovered,
  }));
}

function markLines({ results }: Report, words: ReportTexts): readonly Line[] {
  return results.flatMap(({ label, coreTasks }) =>
    coreTasks.flatMap(({ coreTask, marks, outcomes }) => [
      ...(['O', 'V', 'G'] as const).map((grade): Line => ({
        ...{ part: words.parts.results, exam: label, unit: coreTask, what: words.labels.outcome },
        ...{ outcome: words.results.outcomes[grade], number: String(outcomes[grade]) },
      })),
      ...marks.map((count, index): Line => ({
        ...{ part: words.parts.results, exam: label, unit: coreTask, what: words.labels.mark },
        ...{ mark: String(index + 1), number: String(count) },
      })),
    ]),
  );
}

/** Attempts and core tasks of each candidate, and whether the requirements for the diploma are met. */
function candidateLines({ candidates }: Report, words: ReportTexts, texts: DiplomaTexts): readonly Line[] {
  return (candidates ?? []).flatMap(({ number, name, attempts, coreTasks, diploma: { judgement } }) => {
    const candidate = name === null ? number : `${number} ${name}`;
    const { kinds, statuses, states, provisional, adoptedOn } = words.candidates;
    return [
      ...attempts.flatMap(({ exam, attempt }) =>
        (attempt.parts.length === 0 ? [null] : attempt.parts).map((part): Line => {
          const { adopted } = attempt;
          const isComplete = part !== null && part.outcome !== null && part.mark !== null;
          return {
            ...{ part: words.parts.results, exam, candidate, unit: part?.coreTask ?? '' },
            what: words.candidates.attempt(exam, numberOf(attempt), kinds[attempt.kind]),
            outcome:
              isComplete && part.outcome !== null ? words.results.outcomes[part.outcome] : statuses[attempt.status],
            mark:
              isComplete && part.outcome !== null && part.mark !== null
                ? String(wholeMark(part.mark, part.outcome))
                : '',
            status:
              adopted !== null
                ? adoptedOn(words.date(adopted.on), adopted.by)
                : isProvisional(attempt)
                  ? provisional
                  : statuses[attempt.status],
            date: attempt.date ?? '',
          };
        }),
      ),
      ...coreTasks.map(({ coreTask, state, outcome, mark: whole, exams }): Line => ({
        ...{ part: words.parts.results, candidate, unit: coreTask, what: words.candidates.coreTasks },
        outcome: outcome === null ? states[state] : words.results.outcomes[outcome],
        mark: whole === null ? '' : String(whole),
        status: outcome === null || isAdoptedWhole(exams) ? '' : provisional,
      })),
      {
        ...{ part: words.parts.results, candidate, what: words.parts.diploma },
        outcome: texts.outcomes[judgement.outcome],
        reason: judgement.requirements
          .flatMap(({ id, state }) => (state === 'met' ? [] : [`${texts.requirements[id]}: ${texts.states[state]}`]))
          .join('; '),
      },
    ];
  });
}

/** Who removed whose data, and what these candidates came to. */
function formerLines({ former }: Report, words: ReportTexts, statistics: StatisticsTexts): readonly Line[] {
  if (former === null) return [];
  const of: Line = { part: statistics.report.title };
  return [
    ...former.removals.map((removal): Line => ({ ...of, what: statistics.removal(removal) })),
    ...former.coreTasks.flatMap(({ exam, coreTask, outcomes }) =>
      (['O', 'V', 'G'] as const).map((grade): Line => ({
        ...{ ...of, exam, unit: coreTask, what: words.labels.outcome },
        ...{ outcome: words.results.outcomes[grade], number: String(outcomes[grade]) },
      })),
    ),
  ];
}

function findingLines({ findings, qualification }: Report, words: ReportTexts, language: Language): readonly Line[] {
  const { severities, unclear } = sheetTextsOf(language, qualification.kind).findings;
  return findings.map((finding): Line => {
    const { accepted, place, verdict, severity } = finding;
    const { sentence, fix } = findingTexts(finding, language);
    return {
      ...{ part: words.parts.findings, what: sentence, fix },
      status: accepted === null ? words.sections.findings : words.sections.accepted,
      severity: verdict === 'unclear' ? unclear : severities[severity],
      place: place === null ? '' : `${place.sheet} ${place.cell}`,
      ...{ by: accepted?.by ?? '', reason: accepted?.reason ?? '', date: accepted?.date ?? '' },
    };
  });
}
