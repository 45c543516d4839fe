import type { Report } from '../../../core/report/report';
import type { ReportTexts } from '../../../language/report-texts';
import type { SheetTexts } from '../../../language/sheet-texts';
import type { StyleName } from '../theme';
import type { CoverageCell, CoverageLine } from '../../../core/report/coverage-map';
import type { Block, BlockLine, TableColumns } from './report-block';
import { block, emptyLine, heading, note, paragraph, span, tableHead, tableLine } from './report-block';

const planColumns: TableColumns = [1, 2, 2, 1, 1, 1, 1, 2];

/** The exams with how heavy they weigh, how they are judged and who approved their instrument. */
export function planBlock({ instruments }: Report, words: ReportTexts, texts: SheetTexts): Block {
  const { labels } = words;
  if (instruments.length === 0) return block([heading(words.sections.plan), paragraph(words.none.exams), emptyLine]);
  const heads = [
    ...[labels.exam, labels.form, labels.weight, labels.cutScore, labels.assessors, labels.version, labels.status],
    labels.approvedBy,
  ];
  return block([
    heading(words.sections.plan),
    tableHead(planColumns, heads),
    ...instruments.map(({ exam, label, coreTasks, assessors, approval }) => {
      const weights = coreTasks.flatMap(({ reference, weight }) =>
        weight === null ? [] : [words.plan.weightOf(reference, weight)],
      );
      const by =
        approval === null
          ? words.instruments.notApproved
          : [
              `${approval.by}, ${words.date(approval.on)}`,
              ...(approval.isChangedSince ? [words.instruments.changedSince] : []),
            ].join(', ');
      const isOdd = exam.status !== 'withdrawn' && (approval === null || approval.isChangedSince);
      const contents = [
        [label, exam.name].filter((part, at, all) => part !== '' && all.indexOf(part) === at).join(' · '),
        texts.examForms[exam.form],
        weights.join('\n'),
        exam.cutScore,
        assessors,
        exam.version,
        texts.statuses[exam.status],
        by,
      ];
      return tableLine(planColumns, contents, (index) =>
        typeof contents[index] === 'number' ? 'number' : index === 7 && isOdd ? 'attentionText' : 'text',
      );
    }),
    emptyLine,
  ]);
}

/** Each unit and sub-unit against the exams: how much of it is on the forms of each. The number says it, and the fill. */
export function coverageBlock({ coverage }: Report, words: ReportTexts): Block {
  const { exams, lines } = coverage;
  const columns: TableColumns = [1, ...exams.map(() => 1), 2, 2];
  const { outOf, notCovered, onlyKnowledge } = words.coverage;
  const answer = (line: CoverageLine): string =>
    line.partsCovered === 0
      ? line.isOnlyByKnowledgeExam
        ? onlyKnowledge
        : notCovered
      : line.kind === 'unit'
        ? outOf(line.partsCovered, line.parts)
        : '●';
  return block([
    heading(words.sections.coverage),
    note(words.notes.coverage),
    legendLine(words),
    tableHead(columns, [
      words.parts.coverage,
      ...exams.map(({ code, name }) => code || name),
      words.labels.onForms,
      words.parts.coverage,
    ]),
    ...lines.map((line) => {
      const rows = line.rows === 0 ? '' : outOf(line.rowsOnForms, line.rows);
      const contents = [
        [line.code, line.title].filter((part) => part !== null && part !== '').join(' '),
        ...line.cells.map((cell) => (!cell.covers ? '' : cell.rows === 0 ? '●' : outOf(cell.rows, line.rows))),
        rows,
        answer(line),
      ];
      return tableLine(columns, contents, (index) => {
        const cell = line.cells[index - 1];
        if (index === 0) return line.kind === 'unit' ? 'subUnit' : 'text';
        if (cell !== undefined) return heat[heatOf(cell, line)];
        return index === contents.length - 1 && line.partsCovered === 0 ? 'attentionText' : 'text';
      });
    }),
    emptyLine,
  ]);
}

/** What the fills mean. */
function legendLine({ coverage: { legend } }: ReportTexts): BlockLine {
  const widths = { full: 2, part: 2, covered: 4, none: 2 } as const;
  let column = 1;
  const spans = (['full', 'part', 'covered', 'none'] as const).map((key) => {
    const cell = span(column, legend[key], heat[key], widths[key]);
    column += widths[key];
    return cell;
  });
  return { spans, keepsNext: true };
}

const heat = {
  full: 'heatFull',
  part: 'heatPart',
  covered: 'heatCovered',
  none: 'heatNone',
} as const satisfies Readonly<Record<string, StyleName>>;

function heatOf({ covers, rows }: CoverageCell, line: CoverageLine): keyof typeof heat {
  if (!covers) return 'none';
  if (rows === 0) return 'covered';
  return rows === line.rows ? 'full' : 'part';
}

/** Each competency against the exams: on how many rows of each form it is. */
export function competencyBlock({ competencies, coverage }: Report, words: ReportTexts): Block {
  if (competencies.length === 0) return block([]);
  const columns: TableColumns = [1, ...coverage.exams.map(() => 1), 2];
  return block([
    heading(words.sections.competencies),
    note(words.notes.competencies),
    tableHead(columns, [
      words.labels.competency,
      ...coverage.exams.map(({ code, name }) => code || name),
      words.labels.remark,
    ]),
    ...competencies.map(({ letter, name, rows }) => {
      const isNowhere = rows.every((each) => each.rows === 0);
      const contents = [
        [letter, name].filter((part) => part !== null).join(' '),
        ...rows.map((each) => each.rows),
        isNowhere ? words.coverage.notAssessed : '',
      ];
      return tableLine(columns, contents, (index) => {
        if (index === 0) return 'text';
        if (index === contents.length - 1) return isNowhere ? 'attentionText' : 'text';
        return rows[index - 1]?.rows === 0 ? 'heatNone' : 'heatFull';
      });
    }),
    emptyLine,
  ]);
}
