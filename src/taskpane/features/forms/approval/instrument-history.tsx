import { LongList } from '../../../shell/long-list';
import { useSurface } from '../../../shell/surface';
import { useApprovalDesk } from './approval-desk';

/** How many things that happened are shown before somebody asks for more. */
const FIRST = 5;

/** What happened to an instrument, the last thing first; of words put right the old and the new ones. */
export function InstrumentHistory() {
  const surface = useSurface();
  const { view, words, sheet, inWords } = useApprovalDesk();
  return (
    <section className={surface.section}>
      <h3 className={surface.heading}>{words.history.title}</h3>
      {view.happened.length === 0 ? <p className={surface.hint}>{words.history.none}</p> : null}
      {view.happened.length === 0 ? null : (
        <LongList items={view.happened} first={FIRST} className={surface.card}>
          {(event, index) => (
            <li key={index} className={surface.line}>
              <div className={surface.strong}>{words.history.line(sheet.sheet.events[event.kind], event.version)}</div>
              <div className={surface.quiet}>{words.history.who(inWords(event.on), event.by)}</div>
              {event.kind === 'editorial' ? (
                <>
                  {event.level === null ? null : (
                    <div className={surface.quiet}>{sheet.sheet.level(event.level, event.row.text)}</div>
                  )}
                  <div>
                    <span className={surface.quiet}>{words.before}</span> “{event.before}”
                  </div>
                  <div>
                    <span className={surface.quiet}>{words.after}</span> “{event.after}”
                  </div>
                </>
              ) : null}
            </li>
          )}
        </LongList>
      )}
    </section>
  );
}
