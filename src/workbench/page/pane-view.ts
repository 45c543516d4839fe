import type { ConversationHost } from './conversation';
import { element } from './element';
import type { Layout } from './layout';
import { openPaneFrame, type PaneFrame } from './pane-frame';
import type { Preferences } from './preferences';

/** The pane beside the grid: opened, closed, and opened anew when its language changes. */
export interface PaneView {
  /** Told when the add-in said something: from then on it shows itself. */
  readonly spoke: () => void;
  readonly current: () => PaneFrame | null;
  readonly toggle: () => void;
  readonly open: () => void;
  /** Runs a function of the add-in for a ribbon button; the pane is its runtime, so it is opened if need be. */
  readonly invoke: (functionName: string, control: string) => void;
  /** Shows other preferences. Language and theme belong to an opening of the pane, as in Excel. */
  readonly show: (preferences: Preferences) => void;
  /** Closes and opens it, as after opening another workbook. */
  readonly reopen: () => void;
}

/** So long a pane that was just opened may take before it listens to ribbon buttons. */
const START_MS = 10_000;
const RETRY_MS = 100;

/**
 * Opens the pane at `page` and keeps it in step with the page's preferences.
 *
 * @param loadingText what stands in the pane until the add-in speaks
 */
export function createPaneView(
  layout: Layout,
  page: string,
  first: Preferences,
  host: ConversationHost,
  loadingText: () => string,
): PaneView {
  const loading = element('div', { class: 'pane-loading', role: 'status' });
  let preferences = first;
  let pane: PaneFrame | null = null;

  const render = (): void => layout.showPane(pane !== null, preferences.paneWidth);
  const open = (): void => {
    loading.textContent = loadingText();
    layout.paneBody.append(loading);
    pane = openPaneFrame(layout.paneBody, page, { ...preferences, title: 'Dekkend' }, host);
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
    open: () => {
      if (pane === null) open();
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
    toggle: () => (pane === null ? open() : close()),
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
    reopen: () => {
      if (pane === null) return;
      close();
      open();
    },
  };
}
