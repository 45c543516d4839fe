import type { CorrectionLine } from '../../../core/framework/corrections/correction-lines';
import type { CorrectionSheetTexts } from '../../../language/correction-sheet-texts';

/** "titel gewijzigd", "samengevoegd" */
export function whatWasDone({ kind, field }: CorrectionLine, words: CorrectionSheetTexts): string {
  if (kind !== 'change' && kind !== 'dossier') return words.kinds[kind];
  return field === null ? '' : words.changed[field];
}

/** What was put right in an item, for its row on the sheet Dossier, by the item's id. */
export function correctedItems(
  lines: readonly CorrectionLine[],
  words: CorrectionSheetTexts,
): ReadonlyMap<string, string> {
  const told = new Map<string, string>();
  for (const line of lines) {
    const sentence = words.stood(whatWasDone(line, words), line.before);
    for (const id of line.items) told.set(id, [told.get(id), sentence].filter(Boolean).join('\n'));
  }
  return told;
}
