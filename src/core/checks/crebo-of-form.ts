import { keyOfNumber } from '../exam/candidates/merge-candidates';
import type { RecordedAttempt } from '../exam/collect/attempts-of';
import { sittingKey } from '../exam/collect/collected';
import { isOfPlan } from '../exam/collect/merge-sitting';
import type { ExamBook } from '../exam/exam-book';
import { sameCode } from '../framework/same-code';

/** A candidate who is examined with the form of another qualification. */
export interface OtherCrebo {
  readonly candidate: string;
  readonly theirs: string;
  readonly onForm: string;
}

/**
 * Candidates of the list whose crebo is not that of a form with their number, each once. A form on a sheet says its own, so
 * that those of an earlier cohort are held against theirs; one that was collected has that of the workbook, as long as it
 * is the form of the plan: of older ones it is not known. A list may name the dossier instead of the qualification.
 */
export function otherCrebos(book: ExamBook, attempts: readonly RecordedAttempt[]): readonly OtherCrebo[] {
  const own = book.framework.profiles.find(({ code }) => code === book.profile)?.crebo ?? null;
  const collected = new Set(book.collected.forms.map(sittingKey));
  return book.candidates.flatMap(({ number, crebo }): readonly OtherCrebo[] => {
    const theirs = crebo?.trim() ?? '';
    if (theirs === '' || (book.framework.code !== null && sameCode(theirs, book.framework.code))) return [];
    const isTheirs = (candidate: string | null): boolean =>
      candidate !== null && keyOfNumber(candidate) === keyOfNumber(number);
    const differs = (onForm: string | null | undefined): onForm is string =>
      typeof onForm === 'string' && !sameCode(onForm, theirs);
    const onSheets = [...book.forms, ...book.candidateForms]
      .filter(({ candidate }) => isTheirs(candidate?.number ?? null))
      .map((form) => form.crebo);
    const onCollected = attempts.flatMap(({ attempt, form, version }) =>
      differs(own) &&
      isTheirs(attempt.candidate) &&
      form !== null &&
      version !== null &&
      collected.has(sittingKey(form))
        ? [isOfPlan({ examId: attempt.examId, version }, book) ? own : null]
        : [],
    );
    const onForm = [...onSheets, ...onCollected].find(differs);
    return onForm === undefined ? [] : [{ candidate: number, theirs, onForm }];
  });
}
