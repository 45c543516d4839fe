import type { AcceptedFinding } from '../../../core/exam/accepted-finding';
import { readDate } from '../exams/readable';
import type { KeyedSheet } from '../sheet/keyed-sheet';

/**
 * The accepted findings. For a finding that stands on the sheet the sheet decides (a name and a reason are there or not);
 * those that do not stand there come from the hidden sheet, and so do all where people took these columns away.
 */
export function readAccepted(sheet: KeyedSheet | null, kept: readonly AcceptedFinding[]): readonly AcceptedFinding[] {
  if (sheet === null || sheet.column('acceptedBy') === null || sheet.column('reason') === null) return kept;
  const lines = sheet.rows.flatMap(({ key, index }) =>
    key?.startsWith('finding:') ? [{ key: key.slice('finding:'.length), index }] : [],
  );
  const onSheet = new Set(lines.map(({ key }) => key));
  const accepted = lines.flatMap(({ key, index }): readonly AcceptedFinding[] => {
    const by = sheet.text(index, sheet.column('acceptedBy')).trim();
    const reason = sheet.text(index, sheet.column('reason')).trim();
    const date = readDate(sheet.value(index, sheet.column('acceptedOn'))) ?? '';
    if (by === '' || reason === '') return [];
    // Whoever writes another name, reason or day there accepts it as it is now.
    const same = kept.find(
      (each) => each.key === key && each.by === by && each.reason === reason && each.date === date,
    );
    return [same ?? { key, by, reason, date }];
  });
  return [...kept.filter(({ key }) => !onSheet.has(key)), ...accepted];
}
