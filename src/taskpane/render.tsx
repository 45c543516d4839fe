import { createRoot } from 'react-dom/client';
import type { Session } from '../app/session/session';
import type { Language } from '../language/language';
import { paneTextsIn } from '../language/pane-language';
import { browserStorage, rememberLanguage, startLanguage } from './language-choice';
import { OutsideExcel } from './outside/outside-excel';
import { App } from './shell/app';
import { Page } from './shell/page';
import type { Describe } from './shell/pane-context';
import type { OfficeColours } from './shell/theme';

/** What the pane takes from the host it is in. */
export interface Surroundings {
  /** The language to begin in. */
  readonly language: Language;
  readonly languageChosen: (language: Language) => void;
  readonly colours: OfficeColours | null;
  /** Whether a pane can save files in this Excel. */
  readonly savesFiles: boolean;
}

/** Shows the pane in an element. */
export function renderPane(
  element: Element,
  session: Session,
  loadSentences: () => Promise<Describe>,
  surroundings: Surroundings,
): void {
  createRoot(element).render(
    <App
      session={session}
      loadSentences={loadSentences}
      office={surroundings.colours}
      savesFiles={surroundings.savesFiles}
      startLanguage={surroundings.language}
      rememberLanguage={(language) => {
        rememberLanguage(language, browserStorage());
        surroundings.languageChosen(language);
      }}
    />,
  );
}

/** Shows the page for who opened the address outside Excel. */
export function renderOutside(element: Element, locale: string, hasOffice: boolean): void {
  const language = startLanguage(locale, browserStorage());
  createRoot(element).render(
    <Page office={null} language={language}>
      <OutsideExcel texts={paneTextsIn(language).outside} hasOffice={hasOffice} />
    </Page>,
  );
}
