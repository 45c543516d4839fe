import type { Report } from '../../../core/report/report';
import { agreementTextsOf } from '../../../language/agreement-texts';
import { approvalTextsOf } from '../../../language/approval-texts';
import { diplomaTextsOf } from '../../../language/diploma-texts';
import type { Language } from '../../../language/language';
import type { ReportNouns, ReportTexts } from '../../../language/report-texts';
import { statisticsTextsOf } from '../../../language/statistics-texts';
import type { SheetTexts } from '../../../language/sheet-texts';
import type { DraftCell, DraftRow, DraftSheet } from '../sheet/draft';
import { blank, number, text } from '../sheet/draft';
import { printedSheet } from '../sheet/page';
import { heightFor } from '../sheet/row-height';
import { theme } from '../theme';
import type { Style, StyleName } from '../theme';
import type { Area, SheetFeature } from '../workbook-plan';
import { candidateBlock } from './candidate-blocks';
import { candidatePage } from './candidate-page';
import { findingBlocks } from './finding-blocks';
import { formerBlock } from './former-blocks';
import { instrumentBlock } from './instrument-blocks';
import { competencyBlock } from './competency-blocks';
import { coverageBlock } from './coverage-blocks';
import { planBlock } from './plan-blocks';
import type { Block, BlockChart, BlockLine } from './report-block';
import { block, emptyLine, labelWidth, narrowColumns, narrowWidth, note, span, stacked } from './report-block';
import { resultBlocks } from './result-blocks';
import { deviationBlock, qualificationBlock, summaryBlock } from './summary-blocks';

/** What the sheet is written with. */
export interface ReportWords {
  readonly words: ReportTexts;
  readonly texts: SheetTexts;
  readonly nouns: ReportNouns;
  readonly language: Language;
  /** A sentence for each setting that deviates. */
  readonly deviations: readonly string[];
}

/**
 * The sheet Rapport: the committee's report as it is on that day, with charts that Excel draws beside or below their
 * numbers. It is made anew on request, therefore nobody can type on it.
 */
export function draftReport(
  report: Report,
  { words, texts, nouns, language, deviations }: ReportWords,
  name: string,
): DraftSheet {
  const whole = stacked([
    reportHead(report, words),
    reportBlock(report, { words, texts, nouns, language, deviations }),
    ...(report.candidates ?? []).map((each) => candidatePage(each, words, diplomaTextsOf(language))),
  ]);
  const width = Math.max(
    narrowColumns + 1,
    ...whole.lines.flatMap(({ spans }) => spans.map((each) => each.column + each.columns)),
  );
  const keys = Array.from({ length: width }, (_, index) => `c${index}`);
  return {
    role: { kind: 'report' },
    name,
    visibility: 'visible',
    tabColor: '#0f548c',
    columns: keys.map((key, index) => ({ key, width: index === 0 ? labelWidth : narrowWidth })),
    rows: whole.lines.map((line, index) => rowOf(line, index)),
    features: [
      ...whole.lines.flatMap((line, index) => merges(line, index)),
      ...whole.charts.map(chart),
      printedSheet({ title: words.title, titleRows: null }, texts),
      { kind: 'protection', allow: ['format-rows', 'format-columns'] },
    ],
  };
}

/** What stands above it: what it is, when and by whom it was made, whether it names people, and what it does not decide. */
export function reportHead({ made }: Report, words: ReportTexts): Block {
  return block([
    { spans: [span(0, words.title, 'title')], height: 30 },
    { spans: [span(0, words.made(words.date(made.on), made.by, made.programVersion), 'hint')], height: 18 },
    note(words.privacy[made.names ? 'named' : 'numbered']),
    note(words.colophon),
    emptyLine,
  ]);
}

/** Everything the report says, in its order: what the sheet lays out, and what a page for the archive is made of. */
export function reportBlock(report: Report, { words, texts, nouns, language, deviations }: ReportWords): Block {
  return stacked([
    summaryBlock(report, words, nouns),
    qualificationBlock(report, words),
    planBlock(report, words, texts),
    coverageBlock(report, words),
    competencyBlock(report, words),
    findingBlocks(report, words, texts, language),
    instrumentBlock(report.instruments, words, texts, approvalTextsOf(language)),
    deviationBlock(deviations, words),
    resultBlocks(report.results, words, agreementTextsOf(language)),
    formerBlock(report.former, words, statisticsTextsOf(language)),
    candidateBlock(report.candidates, words, diplomaTextsOf(language)),
  ]);
}

function rowOf(line: BlockLine, index: number): DraftRow {
  const { spans, height, keepsNext = false, startsPage = false } = line;
  const cells = spans.flatMap(({ column, columns, content, style }) =>
    Array.from({ length: columns }, (_, at): readonly [string, DraftCell] => {
      const look = lookOf(style, line);
      return [
        `c${column + at}`,
        at > 0 || content === null
          ? blank(look)
          : typeof content === 'number'
            ? number(content, look)
            : text(content, look),
      ];
    }),
  );
  const key = `line:${index}`;
  return { key, height: height ?? heightOf(line), keepsNext, startsPage, cells: Object.fromEntries(cells) };
}

const smallLooks: Readonly<Partial<Record<StyleName, StyleName>>> = {
  text: 'smallText',
  note: 'smallNote',
  header: 'smallHeader',
  attentionText: 'smallAttention',
};

function lookOf(style: StyleName, { small = false }: BlockLine): StyleName {
  return small ? (smallLooks[style] ?? style) : style;
}

/** Viewers do not fit rows to merged cells, so the height is worked out here. */
function heightOf(line: BlockLine): number {
  const texts = line.spans.flatMap(({ column, columns, content, style }) => {
    const { wrap, font }: Style = theme[lookOf(style, line)];
    if (typeof content !== 'string' || wrap !== true) return [];
    const width = (column === 0 ? labelWidth : narrowWidth) + (columns - 1) * narrowWidth;
    const size = line.small === true && font?.size !== undefined ? { size: font.size } : {};
    return [{ text: content, width, bold: font?.bold === true, ...size }];
  });
  return heightFor(texts, line.small === true ? 14 : 18);
}

/** Row 0 and column 0 of the sheet hold keys. */
function merges({ spans }: BlockLine, index: number): readonly SheetFeature[] {
  return spans.flatMap(({ column, columns }): readonly SheetFeature[] =>
    columns === 1 ? [] : [{ kind: 'merge', area: { row: index + 1, column: column + 1, rows: 1, columns } }],
  );
}

function chart({ source, place, ...rest }: BlockChart): SheetFeature {
  const area = (of: BlockChart['source']): Area => ({
    row: of.line + 1,
    column: of.column + 1,
    rows: of.lines,
    columns: of.columns,
  });
  return { kind: 'chart', ...rest, source: area(source), place: area(place) };
}
