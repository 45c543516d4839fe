import { useMemo, useState } from 'react';
import type { Session } from '../../app/session/session';
import type { Screen } from '../../app/session/state';
import type { Language } from '../../language/language';
import { paneTextsIn } from '../../language/pane-language';
import { ChecksScreen } from '../features/checks/checks-screen';
import { DossierScreen } from '../features/dossier/dossier-screen';
import { ExamsScreen } from '../features/exams/exams-screen';
import { FormsScreen } from '../features/forms/forms-screen';
import { HomeScreen } from '../features/home/home-screen';
import { Announcer } from './announcer';
import { Header } from './header';
import { Page } from './page';
import { PaneContext, useSessionState } from './pane-context';
import type { Describe, Pane } from './pane-context';
import type { OfficeColours } from './theme';

export interface AppProps {
  readonly session: Session;
  readonly describe: Describe;
  readonly office: OfficeColours | null;
  readonly startLanguage: Language;
  /** Called when somebody chooses a language, so that it can be remembered. */
  readonly rememberLanguage: (language: Language) => void;
}

/** The task pane. */
export function App({ session, describe, office, startLanguage, rememberLanguage }: AppProps) {
  const [language, setLanguage] = useState(startLanguage);
  const pane = useMemo((): Pane => {
    return {
      session,
      language,
      chooseLanguage: (chosen) => {
        rememberLanguage(chosen);
        setLanguage(chosen);
      },
      texts: paneTextsIn(language),
      say: (diagnostic) => describe(diagnostic, language),
    };
  }, [session, language, describe, rememberLanguage]);
  return (
    <PaneContext.Provider value={pane}>
      <Page office={office} language={language}>
        <Header />
        <CurrentScreen />
        <Announcer />
      </Page>
    </PaneContext.Provider>
  );
}

const screens: Readonly<Record<Screen, () => React.JSX.Element>> = {
  home: HomeScreen,
  dossier: DossierScreen,
  exams: ExamsScreen,
  forms: FormsScreen,
  checks: ChecksScreen,
};

function CurrentScreen() {
  const { screen } = useSessionState();
  const Current = screens[screen];
  return <Current />;
}
