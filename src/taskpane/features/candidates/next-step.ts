import type { ExamBook } from '../../../core/exam/exam-book';

export type CandidateStep = 'list' | 'hand-out' | 'collect' | 'adopt';

/** What a committee does next with its candidates; null = not known yet. @param ready results to adopt; null = not counted yet. */
export function nextStep({
  book: { candidates, candidateForms, collected },
  unread,
  isHandedOut,
  ready,
}: {
  book: Pick<ExamBook, 'candidates' | 'candidateForms' | 'collected'>;
  unread: number;
  isHandedOut: boolean;
  ready: number | null;
}): CandidateStep | null {
  const isCollected = collected.forms.length > 0;
  if (unread > 0 || (candidates.length === 0 && !isCollected)) return 'list';
  if (ready === null && (isCollected || candidateForms.length > 0)) return null;
  if (ready !== null && ready > 0) return 'adopt';
  return isCollected || isHandedOut ? 'collect' : 'hand-out';
}
