import { useEffect, useState } from 'react';
import type { ExamBook } from '../../../core/exam/exam-book';

/** How many results the committee can adopt now; null while that is not counted. Scoring is loaded for it. */
export function useReadyResults(book: ExamBook): number | null {
  const [ready, setReady] = useState<number | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void import('../../../app/adopt/judge-adoption').then(({ judgeAdoption }) => {
      const { adopted } = judgeAdoption(book, { candidates: [], examId: null, on: '', by: '' });
      if (isCurrent) setReady(adopted.length);
    });
    return () => {
      isCurrent = false;
    };
  }, [book]);
  return ready;
}
