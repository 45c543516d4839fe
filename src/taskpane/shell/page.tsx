import { FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../../language/language';
import { useTheme } from './theme';
import type { OfficeColours } from './theme';

const usePageStyles = makeStaticStyles({
  'html, body, #pane': { margin: 0, height: '100%' },
  // office.js adds a frame for its telemetry. The policy of the page blocks it, and with it the style that would hide it.
  'body > iframe': { display: 'none' },
  '*, *::before, *::after': { boxSizing: 'border-box' },
});

const useStyles = makeStyles({
  page: {
    height: '100%',
    display: 'grid',
    gridTemplateRows: 'auto 1fr auto',
    gridTemplateColumns: 'minmax(0, 1fr)',
    // Too low for a header and an action that stay: then everything scrolls (zoom, a phone on its side).
    '@media (max-height: 360px)': { height: 'auto', minHeight: '100%' },
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** Theme, language and ground of every page of ours. */
export function Page({
  office,
  language,
  children,
}: {
  office: OfficeColours | null;
  language: Language;
  children: ReactNode;
}) {
  usePageStyles();
  const styles = useStyles();
  return (
    <FluentProvider theme={useTheme(office)} lang={language} className={styles.page}>
      {children}
    </FluentProvider>
  );
}
