import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';
import { dayOf, makerOf } from '../../../app/session/report-session';
import { usePane, useSessionState } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';
import { todayTyped } from '../../shell/today-typed';

const useStyles = makeStyles({
  hint: { marginLeft: '36px', marginTop: `calc(-1 * ${tokens.spacingVerticalS})` },
});

/**
 * How the report is made: its day, who makes it, and what of people is in it. @param isTried somebody asked for it already.
 * @param day the field of the day, to go to when it is none.
 */
export function ReportWishes({ isTried, day }: { isTried: boolean; day: Ref<HTMLInputElement> }) {
  const surface = useSurface();
  const { session, texts } = usePane();
  const state = useSessionState();
  const { names, candidates, on } = state.report;
  const words = texts.report.wishes;
  const typed = on ?? todayTyped();
  const isWrong = isTried && dayOf(state) === null;
  return (
    <section className={surface.section} aria-labelledby="report-wishes">
      <h3 id="report-wishes" className={surface.heading}>
        {words.title}
      </h3>
      <Field
        required
        label={words.on}
        className={surface.fitting}
        {...(isWrong ? { validationState: 'error' as const, validationMessage: words.noDay(typed) } : {})}
      >
        <Input ref={day} value={typed} onChange={(_event, { value }) => session.report.wish({ on: value })} />
      </Field>
      <Field label={words.by} hint={words.byHint} className={surface.fitting}>
        <Input value={makerOf(state)} onChange={(_event, { value }) => session.report.wish({ by: value })} />
      </Field>
      <Wish
        id="report-names"
        label={words.names}
        is={names}
        onChange={(is) => session.report.wish({ names: is })}
        hint={words.namesHint}
      />
      <Wish
        id="report-candidates"
        label={words.candidates}
        is={candidates}
        onChange={(is) => session.report.wish({ candidates: is })}
        hint={words.candidatesHint}
      />
    </section>
  );
}

function Wish({
  id,
  label,
  is,
  onChange,
  hint,
}: {
  id: string;
  label: string;
  is: boolean;
  onChange: (is: boolean) => void;
  hint: ReactNode;
}) {
  const styles = useStyles();
  const surface = useSurface();
  return (
    <div>
      <Checkbox
        label={label}
        checked={is}
        aria-describedby={id}
        onChange={(_event, { checked }) => onChange(checked === true)}
      />
      <p id={id} className={`${surface.hint} ${styles.hint}`}>
        {hint}
      </p>
    </div>
  );
}
