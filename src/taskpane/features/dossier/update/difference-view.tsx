import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { countDifferences } from '../../../../app/update/difference-lines';
import type { BookComparison } from '../../../../app/update/compare-with-book';
import type { ForeseenRenewal } from '../../../../app/update/foresee-renewal';
import type { ExamBook } from '../../../../core/exam/exam-book';
import { differenceTextsOf } from '../../../../language/difference-texts';
import { usePane } from '../../../shell/pane-context';
import { MovedTexts } from '../../../shell/moved-texts';
import { SeverityMark, StatusMark } from '../../../shell/state-mark';
import { useSurface } from '../../../shell/surface';
import { useDesk } from '../reading/desk';
import { Note } from '../reading/note';
import { WordMarks } from '../reading/word-marks';
import { isSame } from '../../../../app/update/is-same';
import { DifferenceGroup } from './difference-group';

const useStyles = makeStyles({
  heading: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** What would change in the workbook: how much of what, each thing with its words, and which forms will not fit. */
export function DifferenceView({ comparison, book }: { comparison: ForeseenRenewal; book: ExamBook }) {
  const styles = useStyles();
  const surface = useSurface();
  const { say } = usePane();
  const { words } = useDesk();
  const { difference, forms, diagnostics, moved, foreseen } = comparison;
  const counts = countDifferences(difference);
  const fresh = difference.differences.flatMap((each) => ('item' in each ? [each.item] : [each.after]));
  const known = new Map([...book.framework.items, ...fresh].map((item) => [item.id, item]));
  return (
    <section className={surface.section}>
      <h3 className={mergeClasses(surface.heading, styles.heading)}>
        {isSame(comparison) ? <StatusMark status="done" /> : null}
        {isSame(comparison) ? words.update.same : words.update.title}
      </h3>
      {diagnostics.map((diagnostic, at) => (
        <Note key={at} severity="warning">
          {say(diagnostic)}
        </Note>
      ))}
      {isSame(comparison) ? (
        <p className={mergeClasses(surface.paragraph, surface.quiet)}>
          {comparison.hasOtherCorrections ? words.update.sameButCorrections : words.update.sameHint}
        </p>
      ) : (
        <>
          {(['changed', 'added', 'removed', 'moved'] as const).map((kind) =>
            counts[kind] === 0 ? null : (
              <DifferenceGroup
                key={kind}
                title={words.update[kind](counts[kind])}
                differences={difference.differences.filter((each) => each.kind === kind)}
                known={known}
              />
            ),
          )}
          <AboutChanges comparison={comparison} />
          <p className={mergeClasses(surface.paragraph, surface.quiet)}>{words.update.unchanged(difference.same)}</p>
          {forms.length === 0 ? null : (
            <div>
              <div className={mergeClasses(surface.strong, styles.heading)}>
                <SeverityMark severity="warning" />
                {words.update.forms(forms.length)}
              </div>
              <div>{forms.join(', ')}</div>
              <div className={surface.quiet}>{words.update.formsHint(forms.length)}</div>
            </div>
          )}
          {foreseen.map((diagnostic, at) => (
            <Note key={at} severity="info">
              {say(diagnostic)}
            </Note>
          ))}
          {moved.length === 0 ? null : <MovedTexts moved={moved} />}
          <p className={surface.paragraph}>{words.update.kept}</p>
        </>
      )}
    </section>
  );
}

/** What of the document as a whole differs: title, validity. */
function AboutChanges({ comparison }: { comparison: BookComparison }) {
  const surface = useSurface();
  const { language } = usePane();
  const { words } = useDesk();
  const { about } = comparison.difference;
  if (about.length === 0) return null;
  const { about: names } = differenceTextsOf(language);
  return (
    <details open>
      <summary className={mergeClasses(surface.summary, surface.strong)}>{words.update.about}</summary>
      <ul className={surface.card}>
        {about.map(({ field, before, after }) => (
          <li key={field} className={surface.line}>
            <div className={surface.quiet}>{names[field]}</div>
            <WordMarks before={before} after={after} />
          </li>
        ))}
      </ul>
    </details>
  );
}
