import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { countToLook, groupRemarks } from '../../../../app/corrections/group-remarks';
import { forProfile, itemsForProfile } from '../../../../app/corrections/for-profile';
import { previewCorrected } from '../../../../app/corrections/preview-corrected';
import type { CorrectedReading } from '../../../../app/corrections/preview-corrected';
import { takeCorrections } from '../../../../app/corrections/take-corrections';
import type { Reading } from '../../../../app/session/use-cases';
import type { ExamBook } from '../../../../core/exam/exam-book';
import { readingTextsOf } from '../../../../language/reading-texts';
import { usePane, useSessionState } from '../../../shell/pane-context';
import { useSurface } from '../../../shell/surface';
import type { Views } from '../views';
import { CorrectionList } from './correction-list';
import { DeskContext } from './desk';
import { DossierFacts } from './dossier-facts';
import type { Desk } from './desk';
import { ItemEditor } from './item-editor';
import { ItemList, useListState } from './item-list';
import { PlaceLine } from './place-line';
import { ReadingPreview } from './reading-preview';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM, minWidth: 0 },
});

export interface ReadDocumentProps {
  readonly reading: Reading;
  /** The workbook, when it has a dossier already. */
  readonly book: ExamBook | null;
  readonly views: Views;
  /** Puts the document away. */
  readonly onLeave: () => void;
}

/** A document that was read and is not in the workbook yet: look at it, put it right. Loaded once one is read. */
export function ReadDocument({ reading, book, views, onLeave }: ReadDocumentProps) {
  const styles = useStyles();
  const surface = useSurface();
  const { session, language } = usePane();
  const [said, say] = useState('');
  const list = useListState();
  const { profile } = useSessionState();
  const corrected = useMemo(() => {
    const preview = withoutChoice(reading, previewCorrected(reading));
    return { ...preview, open: forProfile(preview.open, profile) };
  }, [reading, profile]);
  const words = readingTextsOf(language);
  const desk: Desk = {
    reading,
    corrected,
    words,
    say,
    show: (view) => {
      say('');
      views.show(view);
    },
    back: views.back,
    take: (corrections, whenDone) => {
      const taken = takeCorrections(reading, corrections);
      if (taken.kind === 'refused') return taken.fault;
      if (corrections.length > 0) session.correct(taken.corrections);
      say(whenDone);
      return null;
    },
  };
  const { view } = views;
  return (
    <DeskContext.Provider value={desk}>
      <div className={styles.root}>
        <div role="status" className={said === '' ? surface.unseen : surface.quiet}>
          {said}
        </div>
        <WasRead desk={desk} profile={profile} />
        {view.name === 'read' ? <ReadingPreview book={book} onLeave={onLeave} /> : null}
        {view.name === 'items' ? <ItemList state={list} /> : null}
        {view.name === 'item' ? <ItemEditor key={view.id} id={view.id} answers={view.answers} /> : null}
        {view.name === 'place' ? <PlaceLine warning={view.warning} /> : null}
        {view.name === 'about' ? <DossierFacts /> : null}
        {view.name === 'corrections' ? <CorrectionList /> : null}
      </div>
    </DeskContext.Provider>
  );
}

/** Which dossier of several was read is said where another can be chosen, so it is no point to look at besides. */
function withoutChoice({ choice = null }: Reading, corrected: CorrectedReading): CorrectedReading {
  if (choice === null) return corrected;
  return { ...corrected, open: corrected.open.filter(({ code }) => code !== 'import/dossier-chosen') };
}

/** Tells a screen reader what came of the reading: words that come into a place that is there already are told. */
function WasRead({ desk: { reading, corrected, words }, profile }: { desk: Desk; profile: string | null }) {
  const surface = useSurface();
  const place = useRef<HTMLDivElement>(null);
  const { title, items } = itemsForProfile(corrected.framework, profile);
  const look = countToLook(corrected.open) + groupRemarks(corrected.open).supplied.length;
  const told = (reading.corrections ?? []).length > 0 ? '' : words.announced(title, items.length, look);
  useEffect(() => place.current?.replaceChildren(told), [told]);
  return <div ref={place} role="status" className={surface.unseen} />;
}
