import { Spinner } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { ExamBook } from '../../../../core/exam/exam-book';
import { countDifferences } from '../../../../app/update/difference-lines';
import { differenceTextsOf } from '../../../../language/difference-texts';
import { usePane, useSessionState } from '../../../shell/pane-context';
import { useSentence } from '../../../shell/outcome';
import { useSurface } from '../../../shell/surface';
import { useDesk } from '../reading/desk';
import { Note } from '../reading/note';
import { ChooseProfile } from '../reading/choose-profile';
import { DifferenceView } from './difference-view';
import { RelationView } from './relation-view';

/**
 * A document that was read, beside the dossier of the workbook: a newer version of it with all that differs, or another
 * document with what it covers of it.
 */
export function BesideBook({ book }: { book: ExamBook }) {
  const surface = useSurface();
  const { session, language } = usePane();
  const { comparing } = useSessionState().work;
  const { corrected } = useDesk();
  const isRelated = corrected.framework.kind !== book.framework.kind && corrected.framework.mappings.length > 0;
  const isToCompare = !isRelated && comparing.status === 'idle';
  useEffect(() => {
    if (isToCompare) void session.compare();
  }, [isToCompare, session]);
  return (
    <>
      <div role="status" className={surface.unseen}>
        {comparing.status === 'done' && !isRelated
          ? differenceTextsOf(language).summary(countDifferences(comparing.value.difference))
          : ''}
      </div>
      {isRelated ? <RelationView book={book} /> : <Compared book={book} />}
    </>
  );
}

function Compared({ book }: { book: ExamBook }) {
  const surface = useSurface();
  const sentence = useSentence();
  const { comparing } = useSessionState().work;
  const { words } = useDesk();
  switch (comparing.status) {
    case 'idle':
    case 'loading':
      return (
        <div className={surface.quiet}>
          <Spinner size="extra-tiny" labelPosition="after" label={words.update.comparing} />
        </div>
      );
    case 'failed':
      return (
        <>
          <Note severity="error">{sentence(comparing.diagnostic)}</Note>
          {comparing.diagnostic.code === 'update/profile-gone' || comparing.diagnostic.code === 'profile/choose-one' ? (
            <ChooseProfile />
          ) : null}
        </>
      );
    case 'done':
      return <DifferenceView comparison={comparing.value} book={book} />;
  }
}
