import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSurface } from './surface';

const useStyles = makeStyles({
  fold: { marginBottom: tokens.spacingVerticalS, overflow: 'visible' },
  head: {
    marginLeft: 0,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    listStylePosition: 'inside',
  },
  title: { display: 'inline' },
  body: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
});

/**
 * One piece of work of a screen with several: its name and how it stands, and the rest when somebody opens it.
 * @param isOpen whether it is the one to do now; people open and close it as they like.
 */
export function Fold({
  title,
  state = '',
  isOpen,
  children,
}: {
  title: string;
  state?: string;
  isOpen: boolean;
  children: ReactNode;
}) {
  const styles = useStyles();
  const surface = useSurface();
  return (
    <details className={mergeClasses(surface.card, styles.fold)} open={isOpen}>
      <summary className={mergeClasses(surface.summary, styles.head)}>
        <h3 className={mergeClasses(surface.heading, styles.title)}>{title}</h3>
        {state === '' ? null : <span className={surface.quiet}> · {state}</span>}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
