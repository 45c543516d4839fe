import type { ConversationHost } from './conversation';
import type { Layout } from './layout';
import { openPaneFrame, type PaneFrame } from './pane-frame';
import type { Preferences } from './preferences';

/** The pane beside the grid: opened, closed, and opened anew when its language changes. */
export interface PaneView {
  readonly current: () => PaneFrame | null;
  readonly toggle: () => void;
  /** Shows other preferences. Language and theme belong to an opening of the pane, as in Excel. */
  readonly show: (preferences: Preferences) => void;
  /** Closes and opens it, as after opening another workbook. */
  readonly reopen: () => void;
}

/** Opens the pane at `page` and keeps it in step with the page's preferences. */
export function createPaneView(layout: Layout, page: string, first: Preferences, host: ConversationHost): PaneView {
  let preferences = first;
  let pane: PaneFrame | null = null;

  const render = (): void => layout.showPane(pane !== null, preferences.paneWidth);
  const open = (): void => {
    pane = openPaneFrame(layout.paneBody, page, { ...preferences, title: 'Dekkend' }, host);
    render();
  };
  const close = (): void => {
    pane?.close();
    pane = null;
    render();
  };
  open();

  return {
    current: () => pane,
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
