import type { Person } from '../host/co-authors';
import { createBar, type BarActions } from './bar';
import { button, element } from './element';
import { createPanePlace, type PanePlace } from './pane-place';
import type { Preferences } from './preferences';
import type { Sentences } from './sentences';
import { createSplitter } from './splitter';

/** What the page's controls do. */
export interface Actions extends BarActions {
  /** Takes a person's pane away. */
  readonly closePane: (person: Person) => void;
  /** Shows the sheet of a person in the grid. */
  readonly take: (person: Person) => void;
}

/** The parts of the page that others fill. */
export interface Layout {
  readonly root: HTMLElement;
  readonly grid: HTMLElement;
  readonly panes: Readonly<Record<Person, PanePlace>>;
  readonly showCommands: (buttons: readonly HTMLElement[]) => void;
  readonly showBookName: (name: string) => void;
  readonly showNotice: (text: string | null) => void;
  /** Whether a second person has the workbook open, and whose sheet is in the grid. */
  readonly showPeople: (isJoined: boolean, atGrid: Person) => void;
  /** Says everything anew, after a change of language, colours or width. */
  readonly relabel: (words: Sentences, preferences: Preferences) => void;
}

/** So much of the grid is left at least when two panes stand side by side; else one of them is folded. */
const LEAST_GRID = 420;

/** Lays out the page: the bar on top, left the grid, right the panes. */
export function layOut(firstWords: Sentences, firstPreferences: Preferences, actions: Actions): Layout {
  let [words, preferences] = [firstWords, firstPreferences];
  let isJoined = false;
  const bar = createBar(actions);
  const notice = element('div', { class: 'notice', role: 'status', hidden: '' });
  const grid = element('section', { class: 'grid' });
  const panes: Record<Person, PanePlace> = {
    first: createPanePlace(
      () => actions.take('first'),
      () => actions.closePane('first'),
      () => arrange(),
    ),
    second: createPanePlace(
      () => actions.take('second'),
      () => actions.closePane('second'),
      () => arrange(),
    ),
  };
  const both = element('div', { class: 'panes' }, [panes.first.root]);
  const splitter = createSplitter(panes.first.root, (paneWidth) => actions.changePreferences({ paneWidth }));
  const dropHint = element('div', { class: 'drop-hint', 'aria-hidden': 'true' });
  const root = element('div', { class: 'workbench' }, [
    bar.root,
    notice,
    element('main', {}, [grid, splitter, both]),
    dropHint,
  ]);

  function arrange(): void {
    const shown = [panes.first.root, ...(isJoined ? [panes.second.root] : [])].filter(({ hidden }) => !hidden);
    root.classList.toggle('without-pane', shown.length === 0);
    root.style.setProperty('--pane-width', `${preferences.paneWidth}px`);
    both.classList.toggle('folded', shown.length > 1 && innerWidth < 2 * preferences.paneWidth + LEAST_GRID);
    bar.showPane(!panes.first.root.hidden);
    bar.showJoined(isJoined);
    bar.fit();
  }
  function labelPanes(): void {
    const { committee, assessor, takeGrid, closePane, closeView } = words;
    panes.first.label(isJoined ? committee : 'Dekkend', closePane, isJoined ? takeGrid : null);
    panes.second.label(assessor, closeView, takeGrid);
  }
  const relabel = (newWords: Sentences, newPreferences: Preferences): void => {
    [words, preferences] = [newWords, newPreferences];
    document.documentElement.lang = preferences.language;
    document.documentElement.dataset['theme'] = preferences.theme;
    bar.relabel(words, preferences);
    grid.setAttribute('aria-label', words.name);
    splitter.setAttribute('aria-label', words.resizePane);
    dropHint.textContent = words.dropHere;
    labelPanes();
    arrange();
  };
  relabel(words, preferences);
  new ResizeObserver(arrange).observe(root);

  return {
    root,
    grid,
    panes,
    relabel,
    showCommands: bar.showCommands,
    showBookName: (name) => {
      bar.showBookName(name);
      document.title = `${name} – ${words.name}`;
    },
    showNotice: (text) => {
      notice.hidden = text === null;
      notice.replaceChildren(
        ...(text === null ? [] : [text, button('×', 'notice-close', () => (notice.hidden = true))]),
      );
    },
    showPeople: (joined, atGrid) => {
      isJoined = joined;
      if (!joined) panes.second.root.remove();
      else if (!panes.second.root.isConnected) both.append(panes.second.root);
      panes.first.setFront(joined && atGrid === 'first');
      panes.second.setFront(joined && atGrid === 'second');
      labelPanes();
      arrange();
    },
  };
}
