import type { Sitting } from '../../../core/exam/collect/collected';
import { labelOf } from '../../../core/exam/exam-label';
import type { Exam } from '../../../core/exam/exam-plan';
import { attemptKinds } from '../../../core/exam/results/attempt';
import type { SheetTexts } from '../../../language/sheet-texts';
import { attemptWord } from '../form/attempt-words';
import type { DraftCell } from '../sheet/draft';
import { number, text } from '../sheet/draft';

/** Key of a row that is about something of a sitting: what it is about comes last. */
export function rowKeyOf({ examId, candidate, attempt, kind }: Sitting, ...about: readonly string[]): string {
  return JSON.stringify([examId, candidate, attempt, kind, ...about]);
}

/** What the key of a row is about; null = it is no such key. */
export function readRowKey(key: string | null): { readonly sitting: Sitting; readonly about: string } | null {
  try {
    const parts: unknown = JSON.parse(key ?? '');
    if (!Array.isArray(parts)) return null;
    const [examId, candidate, attempt, given, about] = parts as readonly unknown[];
    const kind = attemptKinds.find((each) => each === given);
    if (typeof examId !== 'string' || typeof candidate !== 'string' || typeof attempt !== 'number') return null;
    return kind === undefined ? null : { sitting: { examId, candidate, attempt, kind }, about: String(about ?? '') };
  } catch {
    return null;
  }
}

/** The columns that say which sitting a row is about. */
export function sittingCells(
  { examId, candidate, attempt, kind }: Sitting,
  exams: readonly { readonly exam: Exam }[],
  texts: SheetTexts,
): Readonly<Record<'candidate' | 'exam' | 'attempt' | 'kind', DraftCell>> {
  return {
    candidate: text(candidate, 'text'),
    exam: text(labelOf(examId, { exams }), 'text'),
    attempt: number(attempt, 'number'),
    kind: text(attemptWord(kind, texts), 'text'),
  };
}
