import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { OutsideTexts } from '../../language/pane-texts';
import { Mark } from '../shell/icons';
import { useSurface } from '../shell/surface';

const useStyles = makeStyles({
  main: {
    width: '100%',
    maxWidth: '560px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    display: 'grid',
    gap: tokens.spacingVerticalL,
    alignContent: 'start',
    gridAutoRows: 'max-content',
    overflowY: 'auto',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: 'grid', gap: tokens.spacingVerticalXS },
});

/** What somebody sees who opens the address of the pane in a browser: what it is, and how to open it in Excel. */
export function OutsideExcel({ texts, hasOffice }: { texts: OutsideTexts; hasOffice: boolean }) {
  const styles = useStyles();
  const surface = useSurface();
  return (
    // Nothing in it takes the focus, so it must itself, or the keyboard could not scroll it.
    <main className={styles.main} tabIndex={0}>
      <Mark size={48} />
      <h1 className={styles.title}>{texts.title}</h1>
      <p className={surface.paragraph}>{texts.what}</p>
      <ul className={styles.list}>
        {texts.does.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h2 className={surface.heading}>{texts.howTitle}</h2>
      <ul className={styles.list}>
        <li>{texts.desktop}</li>
        <li>{texts.web}</li>
      </ul>
      <p className={surface.paragraph}>{texts.inExcel}</p>
      <p className={mergeClasses(surface.paragraph, surface.quiet)}>{texts.privacy}</p>
      {hasOffice ? null : <p className={mergeClasses(surface.paragraph, surface.quiet)}>{texts.noOffice}</p>}
    </main>
  );
}
