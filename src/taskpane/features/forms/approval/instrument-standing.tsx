import { mergeClasses } from '@fluentui/react-components';
import { SheetLink } from '../../../shell/links';
import { SeverityMark, StatusMark } from '../../../shell/state-mark';
import { useSurface } from '../../../shell/surface';
import { useApprovalDesk } from './approval-desk';

const marks = { draft: 'open', approved: 'done', withdrawn: 'blocked' } as const;

/** The state of an instrument with its version, who made it so and when. */
export function InstrumentStanding() {
  const surface = useSurface();
  const { view, words, sheet, inWords } = useApprovalDesk();
  const { standing, happened, form, status, planned } = view;
  const withdrawal = status === 'withdrawn' ? happened.find(({ kind }) => kind === 'withdrawn') : undefined;
  return (
    <section className={surface.section}>
      <p className={mergeClasses(surface.marked, surface.strong)}>
        <StatusMark status={marks[status]} />
        <span>{words.standing.title[status](view.version)}</span>
      </p>
      {standing === null ? (
        <p className={surface.paragraph}>
          {view.contents.some(({ version }) => version !== null) ? words.standing.draftOfNext : words.standing.draft}
        </p>
      ) : (
        <p className={surface.paragraph}>
          {words.standing.approved(
            inWords(standing.approval.on),
            standing.approval.by,
            standing.approval.builtBy,
            sheet.routes[standing.approval.route],
          )}
        </p>
      )}
      {withdrawal === undefined ? null : (
        <p className={surface.paragraph}>{words.standing.withdrawn(inWords(withdrawal.on), withdrawal.by)}</p>
      )}
      {view.planSaysElse ? (
        <p className={surface.marked}>
          <SeverityMark severity="warning" />
          <span>{words.standing.planSays(planned.exam.status)}</span>
        </p>
      ) : null}
      {form === null ? null : (
        <div>
          <SheetLink sheet={form.sheet} />
        </div>
      )}
    </section>
  );
}
