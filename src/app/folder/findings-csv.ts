import { safeCell } from '../../core/exam/bank/safe-cell';
import type { FolderTexts } from '../../language/folder-texts';
import type { CheckedFile } from '../check-book';
import { named } from './qualification-name';

/** Makes Excel read the file as UTF-8. */
const mark = '\ufeff';

export function csvHeader({ csv }: FolderTexts): string {
  const { file, qualification, profile, rule, severity, verdict, message, sheet, cell, by, reason, date } = csv;
  return mark + line([file, qualification, profile, rule, severity, verdict, message, sheet, cell, by, reason, date]);
}

/** A line for each finding, or one with the reason why the file could not be read; none for a sound workbook. */
export function csvLines({ file, error, framework, findings }: CheckedFile, texts: FolderTexts): readonly string[] {
  if (error !== null) {
    return [line([file, '', '', '', texts.csv.unreadable, '', error, '', '', '', '', ''])];
  }
  const profile = framework?.profile ?? null;
  const about = [
    file,
    named(profile?.crebo ?? framework?.code ?? null, framework?.title ?? null),
    named(profile?.code ?? null, profile?.title ?? null),
  ];
  return findings.map(({ rule, severity, verdict, message, sheet, cell, accepted }) =>
    line([
      ...about,
      rule,
      texts.severity[severity],
      texts.verdict[verdict],
      message,
      sheet ?? '',
      cell ?? '',
      accepted?.by ?? '',
      accepted?.reason ?? '',
      accepted?.date ?? '',
    ]),
  );
}

/** Cells of a Dutch CSV (`;`), in quotes where they need it, and never a formula. */
function line(cells: readonly string[]): string {
  return cells
    .map(safeCell)
    .map((cell) => (/[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(';');
}
