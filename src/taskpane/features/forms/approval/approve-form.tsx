import { Button, Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { beforeDeciding } from '../../../../app/approve/before-deciding';
import { outdatedFormsOf } from '../../../../app/session/steps';
import type { ApprovalDiagnosticCode } from '../../../../core/exam/approval/approval-diagnostic';
import { today } from '../../../../app/today';
import type { ApprovalWish } from '../../../../core/exam/approval/before-approval';
import { approvalRoutes } from '../../../../core/exam/approval/instrument-event';
import { useSessionState } from '../../../shell/pane-context';
import { useSurface } from '../../../shell/surface';
import { useApprovalDesk } from './approval-desk';
import { RemarkList } from './remark-list';
import { SaidField } from '../../../shell/said-field';
import { todayTyped } from '../../../shell/today-typed';
import { UnsavedRows } from './unsaved-rows';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS, minWidth: 0 },
});

/** What is told at a field of the form itself, not in the list above it. */
const atField: ReadonlySet<ApprovalDiagnosticCode> = new Set([
  'approval/no-constructor',
  'approval/no-approver',
  'approval/bad-date',
  'approval/date-ahead',
  'approval/date-before-history',
  'approval/date-before-dossier',
]);

/** Approving an instrument: what stands in the way, what to look at, and who approves it when. */
export function ApproveForm() {
  const styles = useStyles();
  const surface = useSurface();
  const state = useSessionState();
  const { book, view, words, sheet, act } = useApprovalDesk();
  const { exam } = view.planned;
  const [wish, setWish] = useState<ApprovalWish>({
    builtBy: exam.builtBy ?? '',
    approvedBy: exam.approvedBy ?? '',
    approvedOn: todayTyped(),
    route: 'own',
    today: today(),
  });
  const [isTried, setTried] = useState(false);
  const all = beforeDeciding(book, view.planned, wish, outdatedFormsOf(state));
  const shown = all.filter(({ diagnostic }) => !atField.has(diagnostic.code));
  const stops = shown.filter(({ diagnostic }) => diagnostic.severity === 'error');
  const unsaved = state.rows.unsaved[exam.id]?.edits.length ?? 0;
  const wrong = (...codes: readonly ApprovalDiagnosticCode[]) =>
    isTried ? all.find(({ diagnostic }) => codes.includes(diagnostic.code))?.diagnostic : undefined;

  function approve(): void {
    setTried(true);
    if (all.every(({ diagnostic }) => diagnostic.severity !== 'error')) act({ kind: 'approved', wish });
  }

  return (
    <section className={surface.section}>
      <h3 className={surface.heading}>{words.approve.title}</h3>
      <p className={surface.paragraph}>{words.approve.what}</p>
      <UnsavedRows examId={exam.id} count={unsaved} />
      <RemarkList title={words.approve.stops(stops.length)} remarks={stops} />
      <RemarkList
        title={words.approve.remarks(shown.length - stops.length)}
        remarks={shown.filter(({ diagnostic }) => diagnostic.severity !== 'error')}
      />
      {shown.length === 0 && unsaved === 0 ? <p className={surface.paragraph}>{words.approve.clear}</p> : null}
      {stops.length > 0 || unsaved > 0 ? null : (
        <form
          noValidate
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            approve();
          }}
        >
          <SaidField
            label={words.approve.builtBy}
            hint={words.approve.severalNames}
            value={wish.builtBy}
            wrong={wrong('approval/no-constructor')}
            onSay={(builtBy) => setWish({ ...wish, builtBy })}
          />
          <SaidField
            label={words.approve.approvedBy}
            hint={words.approve.severalNames}
            value={wish.approvedBy}
            wrong={wrong('approval/no-approver')}
            onSay={(approvedBy) => setWish({ ...wish, approvedBy })}
          />
          <SaidField
            label={words.on}
            value={wish.approvedOn}
            wrong={wrong(
              'approval/bad-date',
              'approval/date-ahead',
              'approval/date-before-history',
              'approval/date-before-dossier',
            )}
            onSay={(approvedOn) => setWish({ ...wish, approvedOn })}
          />
          <Field label={words.approve.route} className={surface.fitting}>
            <RadioGroup
              value={wish.route}
              onChange={(_event, { value }) =>
                setWish({ ...wish, route: approvalRoutes.find((route) => route === value) ?? 'own' })
              }
            >
              {approvalRoutes.map((route) => (
                <Radio key={route} value={route} label={sheet.routes[route]} />
              ))}
            </RadioGroup>
          </Field>
          <Button type="submit" appearance="primary">
            {words.approve.act}
          </Button>
        </form>
      )}
    </section>
  );
}
