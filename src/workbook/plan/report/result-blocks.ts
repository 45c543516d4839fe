import type { ExamResults } from '../../../core/report/exam-results';
import type { GroupResult } from '../../../core/report/group-results';
import type { MarksOfPart } from '../../../core/report/marks-of-part';
import type { RowsOnScale } from '../../../core/report/row-levels';
import type { AgreementTexts } from '../../../language/agreement-texts';
import type { ReportTexts } from '../../../language/report-texts';
import { aboutLine } from '../agreement/agreement-sheet';
import { levelColors, markColor } from './chart-colors';
import type { Block, BlockLine, TableColumns } from './report-block';
import {
  block,
  caption,
  emptyLine,
  heading,
  keptTogether,
  keptWithNext,
  note,
  paragraph,
  stacked,
  subheading,
  tableHead,
  tableLine,
} from './report-block';

/** Height of a line that only makes room for a chart, in points. */
const chartLine = 15;
/** A chart of at most so many lines is not divided over two pages. */
const fewLines = 30;

/** Results by exam. */
export function resultBlocks(results: readonly ExamResults[], words: ReportTexts, agreement: AgreementTexts): Block {
  const isSmall = results.some(({ places, pairs }) => [...places, ...pairs].some(({ outcomes }) => outcomes === null));
  return stacked([
    block([
      heading(words.sections.results),
      note(words.notes.results),
      ...(isSmall ? [note(words.notes.groups)] : []),
      keptWithNext(emptyLine),
    ]),
    ...results.flatMap((exam) => examBlocks(exam, words, agreement)),
  ]);
}

function examBlocks(exam: ExamResults, words: ReportTexts, agreement: AgreementTexts): readonly Block[] {
  if (exam.candidates === 0) {
    return [block([subheading(exam.label), paragraph(words.results.nobody), emptyLine])];
  }
  const told = [
    words.results.sittings(exam.candidates, exam.sittings),
    words.results.further(exam.resits, exam.remarks),
    words.results.adoption(exam.adopted, exam.provisional),
  ].filter((sentence) => sentence !== '');
  return [
    block([subheading(exam.label), keptWithNext(paragraph(told.join(' '))), keptWithNext(emptyLine)]),
    ...exam.coreTasks.map((part) => marksBlock(exam, part, words)),
    ...exam.levels.map((levels) => levelsBlock(exam, levels, exam.levels.length === 1, words)),
    ...(exam.topics.length === 0 ? [] : [topicsBlock(exam, words)]),
    ...(exam.agreement.length === 0 ? [] : [agreementBlock(exam, words, agreement)]),
    groupsBlock(exam.places, `${exam.label}: ${words.results.places}`, words.labels.location, words),
    groupsBlock(exam.pairs, `${exam.label}: ${words.results.pairs}`, words.labels.pair, words),
  ];
}

/** How many candidates have each mark: the numbers, and a chart beside them. */
function marksBlock({ label, examId }: ExamResults, part: MarksOfPart, words: ReportTexts): Block {
  const { coreTask, n, mean, incomplete, exempt, marks, outcomes } = part;
  const title = `${label}: ${words.results.marksOf(coreTask)}`;
  const columns: TableColumns = [1, 1];
  const outcomeWords = (['O', 'V', 'G'] as const).map(
    (grade) => `${words.results.outcomes[grade]}: ${outcomes[grade]}`,
  );
  const lines: readonly BlockLine[] = [
    caption(title),
    note(`${words.results.marksNote(n, mean, incomplete, exempt)} ${outcomeWords.join(', ')}.`),
    tableHead(columns, [words.labels.mark, words.labels.candidates]),
    ...keptTogether(marks.map((count, index) => tableLine(columns, [String(index + 1), count]))),
    emptyLine,
  ];
  if (n === 0) return block([...lines.slice(0, 2), emptyLine]);
  return block(lines, [
    {
      name: `${examId} ${coreTask} cijfers`,
      shape: 'columns',
      title,
      description: words.results.marksChart(coreTask, marks),
      source: { line: 2, column: 0, lines: marks.length + 1, columns: 2 },
      colors: [markColor],
      place: { line: 2, column: 3, lines: marks.length + 1, columns: 8 },
    },
  ]);
}

/**
 * How many candidates have each level on each row: the numbers, and a chart below them.
 * @param isOnly no form of the exam had another scale.
 */
function levelsBlock(
  { label, examId }: ExamResults,
  { scale, rows, neverUsed, counts }: RowsOnScale,
  isOnly: boolean,
  words: ReportTexts,
): Block {
  const columns: TableColumns = [1, ...scale.map(() => 1), 1, 2];
  const title = `${label}: ${words.results.levels}${isOnly ? '' : ` (${scale.map(({ code }) => code).join(' / ')})`}`;
  const table = [
    tableHead(columns, [
      words.labels.row,
      ...scale.map(({ name }) => name),
      words.labels.candidates,
      words.labels.remark,
    ]),
    ...rows.map((row) =>
      tableLine(columns, [
        `${row.workProcess} ${row.text}`.trim(),
        ...row.counts,
        row.n,
        row.remark === null ? '' : words.results.remarks[row.remark],
      ]),
    ),
  ];
  const room = Math.min(40, 6 + Math.ceil(rows.length * 1.4));
  const lines: readonly BlockLine[] = [
    caption(title),
    ...(neverUsed.length === 0 ? [] : [note(words.results.neverUsed(neverUsed))]),
    ...keptTogether(table),
    emptyLine,
    ...Array.from({ length: room }, (): BlockLine => ({
      spans: [],
      height: chartLine,
      keepsNext: room <= fewLines,
    })),
    emptyLine,
  ];
  const first = lines.findIndex(({ spans }) => spans === table[0]?.spans);
  const below = first + table.length + 1;
  if (rows.length === 0) return block([]);
  return block(lines, [
    {
      name: `${examId} niveaus ${scale.map(({ code }) => code).join('')}`,
      shape: 'share-bars',
      title,
      description: words.results.levelsChart(scale.map(({ name }, index) => [name, counts[index] ?? 0])),
      source: { line: first, column: 0, lines: rows.length + 1, columns: scale.length + 1 },
      colors: scale.map((_, index) => levelColors[index % levelColors.length] ?? markColor),
      place: { line: below, column: 0, lines: room, columns: 9 },
    },
  ]);
}

function topicsBlock({ label, topics }: ExamResults, words: ReportTexts): Block {
  const columns: TableColumns = [1, 2, 2, 2];
  const { labels } = words;
  return block([
    caption(`${label}: ${words.results.topics}`),
    ...keptTogether([
      tableHead(columns, [labels.topic, labels.points, labels.candidates, labels.percentage]),
      ...topics.map(({ text, maximum, n, percentage }) =>
        tableLine(columns, [text, maximum, n, percentage === null ? '' : `${words.decimal(percentage, 0)} %`]),
      ),
    ]),
    emptyLine,
  ]);
}

function agreementBlock({ label, agreement: all }: ExamResults, words: ReportTexts, texts: AgreementTexts): Block {
  const columns: TableColumns = [3, 2, 1, 1, 1, 1, 2];
  const { subject, n, percentage, kappa, weightedKappa, remark } = texts.columns;
  return block([
    caption(`${label}: ${words.results.agreement}`),
    ...keptTogether([
      tableHead(columns, [texts.columns.about, subject, n, percentage, kappa, weightedKappa, remark]),
      ...all.map((line) =>
        tableLine(columns, [
          aboutLine(line, texts),
          texts.subjects[line.subject.kind],
          line.n,
          line.percentage === null ? '' : texts.percentage(line.percentage),
          line.kappa === null ? '' : texts.kappa(line.kappa),
          line.weightedKappa === null ? '' : texts.kappa(line.weightedKappa),
          line.remarks.map((each) => texts.remarks[each]).join(', '),
        ]),
      ),
    ]),
    emptyLine,
  ]);
}

function groupsBlock(groups: readonly GroupResult[], title: string, head: string, words: ReportTexts): Block {
  // One group that has no name is everybody, which the exam's own numbers say already.
  if (groups.every(({ names }) => names.length === 0)) return block([]);
  const columns: TableColumns = [1, 2, 2, 2, 2];
  const { outcomes: grades, tooFew, unnamed, notOnForm } = words.results;
  return block([
    caption(title),
    ...keptTogether([
      tableHead(columns, [head, words.labels.candidates, grades.O, grades.V, grades.G]),
      ...groups.map(({ names, candidates, outcomes }) =>
        tableLine(columns, [
          names.length === 0 ? notOnForm : names.map((name) => name ?? unnamed).join(' · '),
          candidates,
          ...(outcomes === null ? [tooFew, null, null] : [outcomes.O, outcomes.V, outcomes.G]),
        ]),
      ),
    ]),
    emptyLine,
  ]);
}
