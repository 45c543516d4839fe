import type { ConversationHost } from './conversation';
import { element } from './element';
import { openPaneFrame, type PaneFrame } from './pane-frame';
import { whenUsed, type PanePlace } from './pane-place';
import type { Preferences } from './preferences';

/**
 * The pane beside the grid, and the add-in in it. It is in a shared runtime: closing the pane takes it out of sight and the
 * add-in goes on; a ribbon button starts the add-in without its pane.
 */
export interface PaneView {
  /** Told when the add-in said something: from then on it shows itself. */
  readonly spoke: () => void;
  readonly current: () => PaneFrame | null;
  readonly isShown: () => boolean;
  /** Brings the pane into sight, and starts the add-in if need be; or takes it out of sight. */
  readonly setShown: (isShown: boolean) => void;
  /** Runs a function of the add-in for a ribbon button, and starts the add-in out of sight if need be. */
  readonly invoke: (functionName: string, control: string) => void;
  /** Shows other preferences. Language and theme belong to an opening of the pane, as in Excel. */
  readonly show: (preferences: Preferences) => void;
  /** Ends the add-in. */
  readonly close: () => void;
  /** Ends the add-in, and starts it anew where its pane was in sight, as for another workbook. */
  readonly reopen: () => void;
}

/** So long a pane that was just opened may take before it listens to ribbon buttons. */
const START_MS = 10_000;
const RETRY_MS = 100;

/**
 * Opens the pane at `page` and keeps it in step with the page's preferences.
 *
 * @param loadingText what stands in the pane until the add-in speaks
 * @param used called when somebody clicks or types in it
 */
export function createPaneView(
  place: PanePlace,
  page: string,
  first: Preferences,
  host: ConversationHost,
  loadingText: () => string,
  used: () => void,
): PaneView {
  const loading = element('div', { class: 'pane-loading', role: 'status' });
  let preferences = first;
  let pane: PaneFrame | null = null;
  let isShown = true;

  const render = (): void => place.setShown(isShown && pane !== null);
  const open = (): void => {
    loading.textContent = loadingText();
    place.body.append(loading);
    pane = openPaneFrame(place.body, page, { ...preferences, title: 'Dekkend' }, host);
    whenUsed(pane.frame, used);
    render();
  };
  const close = (): void => {
    loading.remove();
    pane?.close();
    pane = null;
    render();
  };
  open();

  return {
    spoke: () => loading.remove(),
    current: () => pane,
    isShown: () => isShown && pane !== null,
    setShown: (shown) => {
      isShown = shown;
      if (shown && pane === null) open();
      else render();
    },
    invoke: (functionName, control) => {
      if (pane === null) open();
      const deadline = Date.now() + START_MS;
      const attempt = (): void => {
        if (pane?.conversation.invokeCommand(functionName, control) || Date.now() > deadline) return;
        setTimeout(attempt, RETRY_MS);
      };
      attempt();
    },
    show: (next) => {
      const changed = next.language !== preferences.language;
      preferences = next;
      if (pane !== null && changed) {
        close();
        open();
        return;
      }
      if (pane !== null) pane.frame.style.colorScheme = next.theme;
      render();
    },
    close,
    reopen: () => {
      if (pane !== null) close();
      if (isShown) open();
    },
  };
}
