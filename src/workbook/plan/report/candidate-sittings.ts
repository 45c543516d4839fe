import type { MissingInDossier } from '../../../core/exam/diploma/missing-in-dossier';
import { isProvisional, numberOf } from '../../../core/exam/results/attempt';
import type { AttemptReport, JudgedRow } from '../../../core/report/candidate-report';
import type { DiplomaTexts } from '../../../language/diploma-texts';
import { isOfDossier } from '../../../language/missing-sentence';
import type { ReportTexts } from '../../../language/report-texts';
import { shortSentences } from './candidate-gaps';
import type { BlockLine, TableColumns } from './report-block';
import { fact, note, paragraph, tableHead, tableLine } from './report-block';

/** No level was given. */
const noLevel = '–';

/** Every sitting: when and where, what it came to, levels by work process, and what the exam file misses of it. */
export function attemptTable(
  attempts: readonly AttemptReport[],
  gaps: readonly (readonly MissingInDossier[])[],
  words: ReportTexts,
  diploma: DiplomaTexts,
): readonly BlockLine[] {
  const { labels, candidates } = words;
  if (attempts.length === 0) return [paragraph(words.none.sittings)];
  const columns: TableColumns = [2, 2, 2, 5];
  return [
    tableHead(columns, [candidates.attempts, labels.outcome, labels.levels, labels.examFile], candidates.attempts),
    ...attempts.map((each, index) =>
      tableLine(
        columns,
        [
          about(each, words),
          outcomes(each, words),
          levels(each, words),
          fileWords(each, gaps[index] ?? [], words, diploma),
        ],
        (column) => (column === 1 && each.attempt.status !== 'taken' ? 'attentionText' : 'text'),
      ),
    ),
    { ...note(words.notes.sittings), keepsNext: false },
  ];
}

function nameOf({ exam, attempt }: AttemptReport, { candidates: { attempt: named, kinds } }: ReportTexts): string {
  return named(exam, numberOf(attempt), kinds[attempt.kind]);
}

/** The same where there is little room. */
function shortNameOf(each: AttemptReport, words: ReportTexts, diploma: DiplomaTexts): string {
  const { exam, attempt } = each;
  return attempt.kind === 'remark' ? nameOf(each, words) : diploma.dossierOf({ exam, attempt: numberOf(attempt) });
}

function about(each: AttemptReport, words: ReportTexts): string {
  const { attempt, version, place, assessors } = each;
  const names = assessors.filter((name) => name !== null);
  const parts = [
    attempt.date === null ? null : words.date(attempt.date),
    version === null ? null : `${words.labels.version.toLowerCase()} ${version}`,
    place,
    names.length === 0 ? null : words.candidates.judgedBy(names),
  ].filter((part) => part !== null);
  return [nameOf(each, words), parts.join(', ')].filter((part) => part !== '').join(': ');
}

/** "B1-K1, B1-K3 voldoende", a line for each outcome. */
function outcomes({ attempt: { parts, status } }: AttemptReport, { candidates, results }: ReportTexts): string {
  const byOutcome = new Map<string, string[]>();
  for (const { coreTask, outcome } of parts) {
    const said = outcome === null ? candidates.states.incomplete : results.outcomes[outcome];
    byOutcome.set(said, [...(byOutcome.get(said) ?? []), coreTask]);
  }
  const told = [...byOutcome].map(([said, coreTasks]) => `${coreTasks.join(', ')} ${said}`);
  return [...(status === 'taken' ? [] : [candidates.statuses[status]]), ...told].join('\n');
}

/** "B1-K1-W1 V G V", a line for each work process, in the order of the form. */
function levels({ rows, topics, attempt: { status } }: AttemptReport, { candidates }: ReportTexts): string {
  if (rows.every(({ level }) => level === null)) {
    return topics.length > 0 || status !== 'taken' ? '' : candidates.noRows;
  }
  const byPart = new Map<string, string[]>();
  for (const { workProcess, level } of rows) {
    byPart.set(workProcess, [...(byPart.get(workProcess) ?? []), level ?? noLevel]);
  }
  return [...byPart].map(([part, codes]) => `${part} ${codes.join(' ')}`.trim()).join('\n');
}

/** Whether the result is adopted, and what the file misses of the sitting. */
function fileWords(
  { attempt }: AttemptReport,
  gaps: readonly MissingInDossier[],
  { candidates, date }: ReportTexts,
  diploma: DiplomaTexts,
): string {
  const { adopted } = attempt;
  const isOpen = isProvisional(attempt);
  return [
    ...(adopted === null ? [] : [candidates.adoptedOn(date(adopted.on), adopted.by)]),
    ...(isOpen ? [candidates.provisional] : []),
    ...shortSentences(
      gaps.filter(({ code }) => !toldByStatus.has(code) && !(isOpen && code === 'not-adopted')),
      diploma,
      // Which sitting it is stands before it in the line.
      ({ code, data }) => (isOfDossier(code, diploma) ? diploma.dossier[code](data) : ''),
    ),
  ].join('; ');
}

/** Said by the status that stands with the outcome. */
const toldByStatus: ReadonlySet<MissingInDossier['code']> = new Set<MissingInDossier['code']>([
  'exam-absent',
  'exam-broken-off',
  'exam-invalid',
]);

/** What the candidate achieved on each topic of knowledge exams. */
export function topicFacts(
  attempts: readonly AttemptReport[],
  words: ReportTexts,
  diploma: DiplomaTexts,
): readonly BlockLine[] {
  return attempts.flatMap((each) =>
    each.topics.length === 0
      ? []
      : [
          fact(
            shortNameOf(each, words, diploma),
            each.topics
              .map(({ text, points, maximum }) => `${text}: ${words.coverage.outOf(points ?? 0, maximum)}`)
              .join('; '),
          ),
        ],
  );
}

/**
 * "beoordelaar 2: O, Historie leeg; afgesproken V": who gave what on a row. Whoever gave what was agreed and wrote nothing is
 * left out, as the level that counts says it.
 */
function whoGaveWhat(divided: JudgedRow['divided'], { candidates }: ReportTexts): string {
  const agreed = divided.find(({ assessor }) => assessor === null)?.level ?? null;
  return divided
    .filter(({ assessor, level, motivation }) => assessor === null || motivation !== null || level !== agreed)
    .map(({ assessor, level, motivation }) => {
      const said = [level ?? noLevel, ...(motivation === null ? [] : [motivation.replace(/\.$/, '')])];
      return candidates.gave(assessor, said.join(', '));
    })
    .join('; ');
}

/** What assessors wrote, by row of a form; where they gave different levels, who gave what. */
export function motivationTable(
  attempts: readonly AttemptReport[],
  words: ReportTexts,
  diploma: DiplomaTexts,
): readonly BlockLine[] {
  const { labels } = words;
  const columns: TableColumns = [2, 1, 1, 7];
  const lines = attempts.flatMap((each) => [
    ...each.rows.flatMap(({ workProcess, text, level, motivations, divided }) =>
      motivations.length === 0
        ? []
        : [
            tableLine(columns, [
              `${workProcess} ${text}`.trim(),
              shortNameOf(each, words, diploma),
              level ?? noLevel,
              divided.length === 0 ? motivations.join(' · ') : whoGaveWhat(divided, words),
            ]),
          ],
    ),
    ...(each.remarks === null
      ? []
      : [tableLine(columns, [labels.remark, shortNameOf(each, words, diploma), '', each.remarks])]),
  ]);
  if (lines.length === 0) return [];
  return [
    { spans: [], height: 3 },
    tableHead(columns, [labels.what, labels.sitting, labels.level, labels.motivation], labels.motivation),
    ...lines,
  ];
}
