import { useEffect, useMemo, useState } from 'react';
import type { Session } from '../../app/session/session';
import { bookOf } from '../../app/session/state';
import type { Screen } from '../../app/session/state';
import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import type { Language } from '../../language/language';
import { paneTextsIn } from '../../language/pane-language';
import { AssessScreen } from '../features/assess/assess-screen';
import { CandidatesScreen } from '../features/candidates/candidates-screen';
import { ChecksScreen } from '../features/checks/checks-screen';
import { DossierScreen } from '../features/dossier/dossier-screen';
import { ExamsScreen } from '../features/exams/exams-screen';
import { FormsScreen } from '../features/forms/forms-screen';
import { HomeScreen } from '../features/home/home-screen';
import { ReportScreen } from '../features/report/report-screen';
import { Announcer } from './announcer';
import { Header } from './header';
import { Page } from './page';
import { PaneContext, useSessionState } from './pane-context';
import type { Describe, Pane } from './pane-context';
import { useStrayDrops } from './stray-drops';
import { useTabKey } from './tab-key';
import type { OfficeColours } from './theme';

export interface AppProps {
  readonly session: Session;
  /** Gives the sentences of diagnostics: not needed to begin, so they come right after the first look. */
  readonly loadSentences: () => Promise<Describe>;
  readonly office: OfficeColours | null;
  /** Whether a pane can save files in this Excel; left out = it can. */
  readonly savesFiles?: boolean;
  readonly startLanguage: Language;
  /** Called when somebody chooses a language, so that it can be remembered. */
  readonly rememberLanguage: (language: Language) => void;
}

/** The task pane. */
export function App({ session, loadSentences, office, savesFiles = true, startLanguage, rememberLanguage }: AppProps) {
  const [language, setLanguage] = useState(startLanguage);
  const describe = useSentences(loadSentences);
  useStrayDrops();
  useTabKey();
  const pane = useMemo((): Pane => {
    return {
      session,
      language,
      savesFiles,
      chooseLanguage: (chosen) => {
        rememberLanguage(chosen);
        setLanguage(chosen);
      },
      texts: paneTextsIn(language),
      say: (diagnostic) => (describe === null ? '' : describe(diagnostic, language)),
    };
  }, [session, language, savesFiles, describe, rememberLanguage]);
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

/** Null until the sentences are there. */
function useSentences(load: () => Promise<Describe>): Describe | null {
  const [describe, setDescribe] = useState<Describe | null>(null);
  useEffect(() => {
    let isShown = true;
    load().then(
      (loaded) => {
        if (isShown) setDescribe(() => loaded);
      },
      () => {
        // The add-in's own files are out of reach. The code still says more than nothing.
        if (isShown) setDescribe(() => (diagnostic: Diagnostic) => diagnostic.code);
      },
    );
    return () => {
      isShown = false;
    };
  }, [load]);
  return describe;
}

const screens: Readonly<Record<Screen, () => React.JSX.Element>> = {
  home: HomeScreen,
  dossier: DossierScreen,
  exams: ExamsScreen,
  forms: FormsScreen,
  candidates: CandidatesScreen,
  checks: ChecksScreen,
  report: ReportScreen,
  assess: AssessScreen,
};

function CurrentScreen() {
  const state = useSessionState();
  // A form that was handed out is there to be filled in, and for nothing else.
  const Current = bookOf(state)?.role === 'form' ? AssessScreen : screens[state.screen];
  return <Current />;
}
