import type { DraftColumn } from '../sheet/draft';

/** Columns of the table Examenplan, left to right. People may move and hide them: they are found by key. */
export const examColumns = [
  { key: 'code', width: 10 },
  { key: 'name', width: 26 },
  { key: 'form', width: 18 },
  { key: 'link', width: 17 },
  { key: 'weight', width: 10 },
  { key: 'cutScore', width: 9 },
  { key: 'cutScoreReason', width: 26 },
  { key: 'assessors', width: 13 },
  { key: 'requires', width: 12 },
  { key: 'essential', width: 15 },
  { key: 'status', width: 12 },
  { key: 'version', width: 8 },
  { key: 'builtBy', width: 16 },
  { key: 'approvedBy', width: 16 },
  { key: 'approvedOn', width: 12 },
  { key: 'scale', width: 24 },
  { key: 'instructions', width: 30 },
  { key: 'critical', width: 10, hidden: true },
] as const satisfies readonly DraftColumn[];

/** The key of an exam's row here and of its column in Dekking: one hidden id in both, which formulas match on. */
export function examKey(examId: string): string {
  return `exam:${examId}`;
}

export function examIdOfKey(key: string | null): string | null {
  return key?.startsWith('exam:') ? key.slice('exam:'.length) : null;
}
