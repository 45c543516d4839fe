import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { needsProfile } from '../../../../app/session/preview';
import type { Reading } from '../../../../app/session/use-cases';
import { valueOf } from '../../../../app/session/work';
import type { BookComparison } from '../../../../app/update/compare-with-book';
import type { ExamBook } from '../../../../core/exam/exam-book';
import { ActionBar } from '../../../shell/action-bar';
import { usePane, useSessionState } from '../../../shell/pane-context';
import { SheetsLanguage } from './sheets-language';
import { isSame } from '../../../../app/update/is-same';

/** What can be done with a document that was read: put it into the workbook, or in the place of what is there. */
export function ReadingActions({
  reading,
  book,
  onLeave,
}: {
  reading: Reading;
  book: ExamBook | null;
  onLeave: () => void;
}) {
  const { session, texts } = usePane();
  const { profile, work } = useSessionState();
  const comparison = valueOf(work.comparing);
  if (book === null) {
    const isEmpty = reading.framework.items.length === 0;
    if (isEmpty) return <ActionBar label={texts.dossier.otherFile} onAct={onLeave} />;
    const isOpen = needsProfile(reading.framework, profile);
    return (
      <ActionBar
        label={isOpen ? texts.dossier.profileNeeded : texts.dossier.place}
        disabled={isOpen}
        onAct={() => void session.placeDossier()}
      >
        <SheetsLanguage />
      </ActionBar>
    );
  }
  if (comparison === null) {
    return work.comparing.status === 'loading' ? null : <ActionBar label={texts.dossier.keep} onAct={onLeave} />;
  }
  if (isSame(comparison)) {
    return comparison.hasOtherCorrections ? (
      <ActionBar label={texts.dossier.keepCorrections} onAct={() => void session.renewDossier()} />
    ) : (
      <ActionBar label={texts.dossier.keep} onAct={onLeave} />
    );
  }
  const isSameDocument = book.dossierSource?.document.hash === reading.document.hash;
  return (
    <Replace
      key={`${reading.document.hash} ${comparison.profile ?? ''}`}
      label={isSameDocument ? texts.dossier.keepCorrections : texts.dossier.replace}
      comparison={comparison}
    />
  );
}

/** Another dossier is mostly another cohort, which has a workbook of its own: it is asked for once more. */
function Replace({ label, comparison }: { label: string; comparison: BookComparison }) {
  const { session, texts } = usePane();
  const [isSure, setSure] = useState(comparison.relation === 'same-dossier');
  return (
    <ActionBar label={label} disabled={!isSure} onAct={() => void session.renewDossier()}>
      {comparison.relation === 'same-dossier' ? null : (
        <Checkbox
          checked={isSure}
          label={texts.dossier.confirm}
          onChange={(_event, { checked }) => setSure(checked === true)}
        />
      )}
    </ActionBar>
  );
}
