import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ExamBook } from '../../../core/exam/exam-book';
import { unreadCandidates } from '../../../app/session/steps';
import { SheetLink } from '../../shell/links';
import { LongList } from '../../shell/long-list';
import { usePane, useSessionState } from '../../shell/pane-context';
import { SeverityMark } from '../../shell/state-mark';
import { useSurface } from '../../shell/surface';

const useStyles = makeStyles({
  unread: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
});

/** How many unreadable rows are shown at first. */
const shown = 5;

/** The candidates on the sheet: how many, and which rows cannot be read; or how to begin. */
export function ListInWorkbook({ book }: { book: ExamBook }) {
  const styles = useStyles();
  const surface = useSurface();
  const { session, say, texts } = usePane();
  const words = texts.candidates.list;
  const unread = unreadCandidates(useSessionState());
  const { candidates: sheet } = book.sheets;
  if (sheet === null) {
    return (
      <section className={surface.section}>
        <p className={surface.paragraph}>{words.none}</p>
        <div>
          <Link as="button" className={surface.link} onClick={() => void session.candidates.makeEmptySheet()}>
            {words.emptySheet}
          </Link>
        </div>
      </section>
    );
  }
  return (
    <section className={surface.section}>
      <div className={surface.card}>
        <div className={surface.line}>
          <SheetLink sheet={sheet} />
          <div className={surface.quiet}>{words.inWorkbook(book.candidates.length)}</div>
        </div>
      </div>
      {unread.length === 0 ? null : (
        <>
          <div className={styles.unread}>
            <SeverityMark severity="error" />
            <span>{words.unread(unread.length)}</span>
          </div>
          <LongList items={unread} first={shown} className={surface.card}>
            {(diagnostic, index) => (
              <li key={index} className={surface.line}>
                <span className={surface.strong}>{diagnostic.at?.cell}</span> {say(diagnostic)}
              </li>
            )}
          </LongList>
        </>
      )}
    </section>
  );
}
