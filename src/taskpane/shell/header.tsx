import { Select, makeStyles, tokens } from '@fluentui/react-components';
import { bookOf } from '../../app/session/state';
import { languages, nameOf } from '../../language/language';
import { AtAGlance } from './at-a-glance';
import { CommandMessage } from './command-message';
import { Mark } from './icons';
import { languageNamed } from './language-named';
import { usePane, useSessionState } from './pane-context';
import { numberIn } from './qualification-number';

const useStyles = makeStyles({
  header: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  book: { marginTop: tokens.spacingVerticalXS },
  title: {
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

/** The name of the product, the language, and always in sight: what this workbook is. */
export function Header() {
  const styles = useStyles();
  const { language, chooseLanguage, texts } = usePane();
  return (
    <header className={styles.header}>
      <div className={styles.row}>
        <Mark />
        <h1 className={styles.name}>{texts.name}</h1>
        <Select
          size="small"
          aria-label={texts.language.label}
          value={language}
          onChange={(_event, { value }) => chooseLanguage(languageNamed(value))}
        >
          {languages.map((one) => (
            <option key={one} value={one} lang={one}>
              {nameOf(one)}
            </option>
          ))}
        </Select>
      </div>
      <WorkbookState />
      <CommandMessage />
    </header>
  );
}

function WorkbookState() {
  const styles = useStyles();
  const { language, texts } = usePane();
  const state = useSessionState();
  const { workbook } = state.work;
  const book = bookOf(state);
  if (book === null) {
    const sentences = {
      idle: '',
      loading: texts.busy.doing.workbook,
      failed: texts.header.unreadable,
      done: texts.header.noDossier,
    };
    return <div className={styles.quiet}>{sentences[workbook.status]}</div>;
  }
  const { framework } = book;
  const profile = framework.profiles.find(({ code }) => code === book.profile);
  const level = profile?.level ?? framework.level;
  const facts = [
    profile === undefined ? '' : texts.header.profile(profile.code, profile.title),
    numberIn({ kind: framework.kind, code: framework.code, crebo: profile?.crebo ?? null }, texts),
    level === null ? '' : texts.header.level(level),
    typeof book.cohort === 'string' ? texts.header.cohort(book.cohort) : '',
    // Otherwise everything on the screen is in it already.
    book.language === language ? '' : texts.header.sheetsIn(nameOf(book.language)),
  ];
  return (
    <section aria-label={texts.header.label} className={styles.book}>
      <div className={styles.title}>{framework.title ?? texts.header.untitled}</div>
      <div className={styles.quiet}>{facts.filter((fact) => fact !== '').join('\u00a0· ')}</div>
      <AtAGlance />
    </section>
  );
}
