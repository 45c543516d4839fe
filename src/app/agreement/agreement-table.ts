import type { AgreementLine } from '../../core/exam/agreement/agreement-lines';
import type { AgreementTexts } from '../../language/agreement-texts';
import { aboutLine } from '../../workbook/plan/agreement/agreement-sheet';

/** Longest text of a row before it is cut off: a table must fit a window. */
const longest = 60;

/** Agreement as a table of plain text: an exam, its rows and its pairs, with columns below each other. */
export function agreementTable(lines: readonly AgreementLine[], words: AgreementTexts): string {
  if (lines.length === 0) return words.nothing;
  const { n, percentage, kappa, weightedKappa, remark } = words.columns;
  const rows = lines.map((line) => [
    headOf(line, words),
    String(line.n),
    line.percentage === null ? '' : words.percentage(line.percentage),
    line.kappa === null ? '' : words.kappa(line.kappa),
    line.weightedKappa === null ? '' : words.kappa(line.weightedKappa),
    line.remarks.map((each) => words.remarks[each]).join(', '),
  ]);
  const all = [['', n, percentage, kappa, weightedKappa, remark], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  return all
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 || column === 5 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function headOf(line: AgreementLine, words: AgreementTexts): string {
  const about = aboutLine(line, words).replace(/\s+/g, ' ');
  if (line.subject.kind === 'exam') return `${line.exam} (${about})`;
  return `  ${about.length > longest ? `${about.slice(0, longest - 1)}…` : about}`;
}
