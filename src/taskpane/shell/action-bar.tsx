import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  primary: { width: '100%', maxWidth: 'none' },
});

/**
 * The next sensible thing: one primary button, always in sight at the bottom; a lesser one above it.
 * @param lesser the screen itself has the next thing to do; this only leads on.
 */
export function ActionBar({
  label,
  onAct,
  disabled = false,
  lesser = false,
  children,
}: {
  label: string;
  onAct: () => void;
  disabled?: boolean;
  lesser?: boolean;
  children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <footer className={styles.bar}>
      {children}
      <Button
        appearance={lesser ? 'secondary' : 'primary'}
        size="large"
        className={styles.primary}
        disabled={disabled}
        onClick={onAct}
      >
        {label}
      </Button>
    </footer>
  );
}
