import type { CompetencyLine } from '../../../core/report/competency-map';
import type { CoverageMap } from '../../../core/report/coverage-map';
import type { Report } from '../../../core/report/report';
import type { ReportTexts } from '../../../language/report-texts';
import { examName, groupCaption } from './coverage-blocks';
import type { ExamGroup } from './exam-groups';
import { examGroups } from './exam-groups';
import type { Heat } from './heat';
import { heatSigns, heatStyles, legendLine } from './heat';
import type { Block, BlockLine } from './report-block';
import { block, emptyLine, heading, keptTogether, note, spokenAs, tableHead, tableLine } from './report-block';

/** Each competency against the exams: on how many rows of each form it is, and how that is beside the others. */
export function competencyBlock({ competencies, coverage }: Report, words: ReportTexts): Block {
  if (competencies.length === 0) return block([]);
  const groups = examGroups(coverage.exams, 2);
  const most = Math.max(0, ...competencies.flatMap(({ rows }) => rows.map((each) => each.rows)));
  const { rowsLegend } = words.coverage;
  return block([
    heading(words.sections.competencies),
    note(words.notes.competencies),
    ...(most < 3 ? [] : [legendLine((heat) => rowsLegend(fewest[heat](most), fewest[above[heat]](most) - 1))]),
    ...groups.flatMap((group) => [
      ...groupCaption(group, groups.length, words.sections.competencies, words),
      ...keptTogether(competencyTable(group, competencies, most, words)),
      emptyLine,
    ]),
  ]);
}

/** From how many rows a cell has each heat, where the form with most rows has `most`: thirds of it. */
const fewest: Readonly<Record<Heat | 'beyond', (most: number) => number>> = {
  none: () => 0,
  covered: () => 1,
  part: (most) => Math.floor(most / 3) + 1,
  full: (most) => Math.floor((most * 2) / 3) + 1,
  beyond: (most) => most + 1,
};
const above = { none: 'covered', covered: 'part', part: 'full', full: 'beyond' } as const;

function heatOf(rows: number, most: number): Heat {
  return (['full', 'part', 'covered', 'none'] as const).find((heat) => rows >= fewest[heat](most)) ?? 'none';
}

function competencyTable(
  { exams, from, isFirst }: ExamGroup<CoverageMap['exams'][number]>,
  competencies: readonly CompetencyLine[],
  most: number,
  words: ReportTexts,
): readonly BlockLine[] {
  const columns = [1, ...exams.map(() => 1), ...(isFirst ? [2] : [])];
  const heads = [words.labels.competency, ...exams.map(examName)];
  return [
    tableHead(columns, isFirst ? [...heads, words.parts.coverage] : heads),
    ...competencies.map(({ letter, name, rows }): BlockLine => {
      const counts = rows.slice(from, from + exams.length).map((each) => each.rows);
      const isNowhere = rows.every((each) => each.rows === 0);
      const contents = [
        [letter, name].filter((part) => part !== null).join(' '),
        ...counts.map((count) => (count === 0 ? heatSigns.notInExam : count)),
        ...(isFirst ? [isNowhere ? words.coverage.notAssessed : words.coverage.isCovered] : []),
      ];
      const { spans } = tableLine(columns, contents, (index) => {
        const count = counts[index - 1];
        if (count !== undefined) return heatStyles[heatOf(count, most)];
        return index > 0 && isNowhere ? 'attentionText' : 'text';
      });
      return {
        spans: spans.map((each, index) =>
          counts[index - 1] === 0 ? spokenAs(each, words.coverage.notAssessedHere) : each,
        ),
      };
    }),
  ];
}
