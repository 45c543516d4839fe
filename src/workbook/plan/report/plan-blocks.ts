import type { Report } from '../../../core/report/report';
import type { ReportTexts } from '../../../language/report-texts';
import type { SheetTexts } from '../../../language/sheet-texts';
import type { Block, TableColumns } from './report-block';
import { block, emptyLine, heading, paragraph, tableHead, tableLine } from './report-block';

const columns: TableColumns = [3, 2, 2, 1, 1];

/** The exams with how heavy they weigh and how they are judged. What was made of them is under instruments. */
export function planBlock({ instruments }: Report, words: ReportTexts, texts: SheetTexts): Block {
  const { labels } = words;
  if (instruments.length === 0) return block([heading(words.sections.plan), paragraph(words.none.exams), emptyLine]);
  return block([
    heading(words.sections.plan),
    tableHead(columns, [labels.exam, labels.form, labels.weight, labels.cutScore, labels.assessors]),
    ...instruments.map(({ exam, label, coreTasks, assessors }) => {
      const weights = coreTasks.flatMap(({ reference, weight }) =>
        weight === null ? [] : [words.plan.weightOf(reference, weight)],
      );
      const name = [label, exam.name].filter((part, at, all) => part !== '' && all.indexOf(part) === at).join(' · ');
      const contents = [
        exam.status === 'withdrawn' ? `${name} (${words.plan.withdrawn})` : name,
        texts.examForms[exam.form],
        weights.join('\n'),
        exam.cutScore,
        assessors,
      ];
      return tableLine(columns, contents, (index) => (typeof contents[index] === 'number' ? 'number' : 'text'));
    }),
    emptyLine,
  ]);
}
