import { Suspense, lazy } from 'react';
import { ratedWithoutCandidate } from '../../../core/exam/adopt/rated-without-candidate';
import type { ExamBook } from '../../../core/exam/exam-book';
import type { ExemptionWish } from '../../../core/exam/results/judge-exemption';
import { unreadCandidates } from '../../../app/session/steps';
import { diplomaTextsOf } from '../../../language/diploma-texts';
import { Fold } from '../../shell/fold';
import { usePane, useSessionState } from '../../shell/pane-context';
import { TakeForms } from './collect/take-forms';
import { Exemptions } from './exempt/exemptions';
import { HandOutForms } from './hand-out-forms';
import { ListInWorkbook } from './list-in-workbook';
import { nextStep } from './next-step';
import { TakeList } from './take-list';
import { useReadyResults } from './use-ready-results';

// Scoring is loaded when somebody looks at it.
const Results = lazy(async () => ({ default: (await import('./collect/results')).Results }));
const AdoptResults = lazy(async () => ({ default: (await import('./adopt/adopt-results')).AdoptResults }));
const AgreementFold = lazy(async () => ({ default: (await import('./agreement/agreement')).AgreementFold }));
const DiplomaFold = lazy(async () => ({ default: (await import('./diploma/diploma-fold')).DiplomaFold }));
const RetentionFold = lazy(async () => ({ default: (await import('./retention/retention-fold')).RetentionFold }));
const FurtherForms = lazy(async () => ({ default: (await import('./further/further-forms')).FurtherForms }));

/** What a committee does with candidates, in order: the list, handing out, reading back, adopting. What is next is open. */
export function CandidateSteps({
  book,
  exemption,
  onExemption,
}: {
  book: ExamBook;
  /** An exemption that is being filled in. */
  exemption: ExemptionWish;
  onExemption: (draft: ExemptionWish) => void;
}) {
  const { texts, language } = usePane();
  const state = useSessionState();
  const words = texts.candidates;
  const ready = useReadyResults(book);
  const isHandedOut = state.work.packing.status === 'done' || book.candidateForms.length > 0;
  const next = nextStep({ book, unread: unreadCandidates(state).length, isHandedOut, ready });
  const hasResults =
    book.collected.forms.length + book.register.records.length + book.candidateForms.length > 0 ||
    ratedWithoutCandidate(book).length > 0;
  return (
    <>
      <Fold
        title={words.list.title}
        state={book.sheets.candidates === null ? '' : words.list.inWorkbook(book.candidates.length)}
        isOpen={next === 'list'}
      >
        <ListInWorkbook book={book} />
        <TakeList />
      </Fold>
      {book.candidates.length + book.register.exemptions.length === 0 ? null : (
        <Fold
          title={texts.exempt.title}
          state={texts.exempt.state(book.register.exemptions.length)}
          isOpen={state.work.exempting.status !== 'idle'}
        >
          <Exemptions book={book} draft={exemption} onDraft={onExemption} />
        </Fold>
      )}
      {book.candidates.length === 0 ? null : (
        <Fold title={words.handOut.title} isOpen={next === 'hand-out'}>
          <HandOutForms book={book} />
        </Fold>
      )}
      {book.forms.length === 0 ? null : (
        <Fold
          title={texts.collect.take.title}
          state={texts.collect.take.state(book.collected.forms.length)}
          isOpen={next === 'collect'}
        >
          <TakeForms />
        </Fold>
      )}
      {hasResults ? (
        <Suspense fallback={null}>
          <Fold title={texts.adopt.title} state={texts.adopt.state(ready ?? 0)} isOpen={next === 'adopt'}>
            <AdoptResults book={book} />
          </Fold>
          <Fold title={texts.collect.results.title} isOpen={false}>
            <Results book={book} />
          </Fold>
          <AgreementFold book={book} />
          {(['resit', 'remark'] as const).map((kind) => (
            <Fold key={kind} title={texts.further.title[kind]} isOpen={false}>
              <FurtherForms book={book} kind={kind} />
            </Fold>
          ))}
        </Suspense>
      ) : null}
      {book.candidates.length === 0 ? null : (
        <Suspense fallback={null}>
          <Fold title={diplomaTextsOf(language).title} isOpen={false}>
            <DiplomaFold book={book} />
          </Fold>
          <RetentionFold book={book} />
        </Suspense>
      )}
    </>
  );
}
