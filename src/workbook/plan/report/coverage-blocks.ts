import type { CoverageCell, CoverageLine, CoverageMap } from '../../../core/report/coverage-map';
import type { Report } from '../../../core/report/report';
import type { ReportTexts } from '../../../language/report-texts';
import type { ExamGroup } from './exam-groups';
import { examGroups } from './exam-groups';
import type { Heat } from './heat';
import { heatSigns, heatStyles, legendLine } from './heat';
import type { Block, BlockLine, Span } from './report-block';
import { block, caption, emptyLine, heading, keptTogether, note, spokenAs, tableHead, tableLine } from './report-block';

type MapExam = CoverageMap['exams'][number];

/** Columns beside those of exams: how much is on forms, and whether it is covered. */
const summing = [1, 2];

/** Each unit and sub-unit against the exams: how much of it is on the forms of each, in tables that fit a page. */
export function coverageBlock({ coverage }: Report, words: ReportTexts): Block {
  const groups = examGroups(coverage.exams, 3);
  return block([
    heading(words.sections.coverage),
    note(words.notes.coverage),
    legendLine((heat) => `${examples[heat]} ${words.coverage.legend[heat]}`),
    ...groups.flatMap((group) => [
      ...groupCaption(group, groups.length, words.sections.coverage, words),
      ...keptTogether(coverageTable(group, coverage.lines, words)),
      emptyLine,
    ]),
  ]);
}

/** What a cell of each heat may hold, for the legend. */
const examples: Readonly<Record<Heat, string>> = {
  full: '3/3',
  part: '2/3',
  covered: heatSigns.inExam,
  none: heatSigns.notInExam,
};

/** Which exams a table is about, where there are several; nothing where one table has them all. */
export function groupCaption(
  { exams }: ExamGroup<MapExam>,
  groups: number,
  section: string,
  { coverage: { fromTo } }: ReportTexts,
): readonly BlockLine[] {
  const [first, last] = [exams[0], exams.at(-1)];
  return groups < 2 || first === undefined || last === undefined
    ? []
    : [caption(`${section}: ${fromTo(examName(first), examName(last))}`)];
}

export function examName({ code, name }: MapExam): string {
  return code || name;
}

function coverageTable(
  { exams, from, isFirst }: ExamGroup<MapExam>,
  lines: readonly CoverageLine[],
  words: ReportTexts,
): readonly BlockLine[] {
  const columns = [1, ...exams.map(() => 1), ...(isFirst ? summing : [])];
  const heads = [words.labels.what, ...exams.map(examName)];
  return [
    tableHead(columns, isFirst ? [...heads, words.labels.onForms, words.parts.coverage] : heads),
    ...lines.map((line): BlockLine => {
      const cells = line.cells.slice(from, from + exams.length);
      const contents = [
        [line.code, line.title].filter((part) => part !== null && part !== '').join(' '),
        ...cells.map((cell) => heatWords(cell, line)),
        ...(isFirst ? [line.rows === 0 ? '' : words.coverage.outOf(line.rowsOnForms, line.rows), answer(line)] : []),
      ];
      const { spans } = tableLine(columns, contents, (index) => {
        const cell = cells[index - 1];
        if (index === 0) return line.kind === 'unit' ? 'subUnit' : 'text';
        if (cell !== undefined) return heatStyles[heatOf(cell, line)];
        return index === contents.length - 1 && line.partsCovered === 0 ? 'attentionText' : 'text';
      });
      return { spans: spans.map((each, index) => heard(each, cells[index - 1], line)) };
    }),
  ];

  function answer(line: CoverageLine): string {
    const { outOf, notCovered, onlyKnowledge, isCovered } = words.coverage;
    if (line.partsCovered === 0) return line.isOnlyByKnowledgeExam ? onlyKnowledge : notCovered;
    return line.kind === 'unit' ? outOf(line.partsCovered, line.parts) : isCovered;
  }

  function heard(each: Span, cell: CoverageCell | undefined, line: CoverageLine): Span {
    if (cell === undefined) return each;
    const { legend, outOf } = words.coverage;
    const heat = heatOf(cell, line);
    const said = heat === 'part' || heat === 'full' ? `${outOf(cell.rows, line.rows)}, ${legend[heat]}` : legend[heat];
    return spokenAs(each, said);
  }
}

function heatWords(cell: CoverageCell, line: CoverageLine): string {
  const heat = heatOf(cell, line);
  if (heat === 'none') return heatSigns.notInExam;
  return heat === 'covered' ? heatSigns.inExam : `${cell.rows}/${line.rows}`;
}

function heatOf({ covers, rows }: CoverageCell, line: CoverageLine): Heat {
  if (!covers) return 'none';
  if (rows === 0) return 'covered';
  return rows === line.rows ? 'full' : 'part';
}
