import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { stop } from '../../../../core/exam/approval/approval-diagnostic';
import { wordingRemark } from '../../../../core/exam/approval/changed-wording';
import { readTypedDate } from '../../../../core/typed-date';
import type { LaterDeed } from '../../../../language/instrument-texts';
import { useSurface } from '../../../shell/surface';
import { useApprovalDesk } from './approval-desk';
import { SaidField } from '../../../shell/said-field';
import { todayTyped } from '../../../shell/today-typed';
import type { ChosenWording } from './chosen-wording';
import { firstWording, wordingProblem } from './chosen-wording';
import { WordingFields } from './wording-fields';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS, minWidth: 0 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Withdrawing, renewing or putting right an instrument: what it means, who does it and when. */
export function DeedForm({ kind, onLeave }: { kind: LaterDeed; onLeave: () => void }) {
  const styles = useStyles();
  const surface = useSurface();
  const { view, words, act } = useApprovalDesk();
  const [by, setBy] = useState('');
  const [on, setOn] = useState(todayTyped);
  const [wording, setWording] = useState<ChosenWording>(() => firstWording(view));
  const [isTried, setTried] = useState(false);
  const noName = by.trim() === '' ? stop('approval/no-name', {}) : undefined;
  const badDate = typeof readTypedDate(on) === 'string' ? undefined : stop('approval/bad-date', { date: on });
  const badWords = kind === 'editorial' ? wordingProblem(wording, view.label) : undefined;
  const remark = kind === 'editorial' && badWords === undefined ? wordingRemark(wording.before, wording.after) : null;
  const [isSure, setSure] = useState(false);
  const isUnsure = remark?.severity === 'warning' && !isSure;

  function submit(): void {
    setTried(true);
    if ((noName ?? badDate ?? badWords) !== undefined || isUnsure) return;
    const deed = { by, on };
    act(kind === 'editorial' ? { kind, deed, wording } : { kind, deed });
  }

  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p className={surface.paragraph}>{words.later.what[kind]}</p>
      {kind === 'editorial' ? (
        <WordingFields
          wording={wording}
          wrong={isTried ? badWords : undefined}
          remark={remark}
          sure={{ is: isSure, isMissed: isTried && isUnsure }}
          onSure={setSure}
          onChoose={(chosen) => {
            setWording(chosen);
            setSure(false);
          }}
        />
      ) : null}
      <SaidField
        autoFocus={kind !== 'editorial'}
        label={words.later.by}
        value={by}
        wrong={isTried ? noName : undefined}
        onSay={setBy}
      />
      <SaidField label={words.on} value={on} wrong={isTried ? badDate : undefined} onSay={setOn} />
      <div className={styles.ways}>
        <Button type="submit" appearance="primary">
          {words.later.act[kind]}
        </Button>
        <Button onClick={onLeave}>{words.later.cancel}</Button>
      </div>
    </form>
  );
}
