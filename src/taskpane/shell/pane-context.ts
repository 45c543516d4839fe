import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Session } from '../../app/session/session';
import type { SessionState } from '../../app/session/state';
import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import type { Language } from '../../language/language';
import type { PaneTexts } from '../../language/pane-texts';

/** Turns a diagnostic into the sentence of a language. */
export type Describe = (diagnostic: Diagnostic, language: Language) => string;

/** What every part of the pane works with. */
export interface Pane {
  readonly session: Session;
  readonly language: Language;
  readonly chooseLanguage: (language: Language) => void;
  readonly texts: PaneTexts;
  /** Whether a pane can save files in this Excel. */
  readonly savesFiles: boolean;
  /** The sentence of a diagnostic in the language of the pane. */
  readonly say: (diagnostic: Diagnostic) => string;
}

export const PaneContext = createContext<Pane | null>(null);

/** The pane a component is part of. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('a part of the pane was rendered outside it');
  return pane;
}

/** The state of the session; the component renders again when it changes. */
export function useSessionState(): SessionState {
  const { session } = usePane();
  return useSyncExternalStore(session.subscribe, session.getState);
}
