import { button, choice, element } from './element';
import { PANE_WIDTHS, type Preferences } from './preferences';
import type { Sentences } from './sentences';
import { createSplitter } from './splitter';

/** What the bar's controls do. */
export interface Actions {
  readonly fresh: () => void;
  readonly open: (file: File) => void;
  readonly save: () => void;
  readonly togglePane: () => void;
  readonly changePreferences: (change: Partial<Preferences>) => void;
}

/** The parts of the page that others fill. */
export interface Layout {
  readonly root: HTMLElement;
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  readonly paneBody: HTMLElement;
  readonly commands: HTMLElement;
  readonly showBookName: (name: string) => void;
  readonly showNotice: (text: string | null) => void;
  readonly showPane: (shown: boolean, width: number) => void;
  /** Says everything anew, after a change of language. */
  readonly relabel: (words: Sentences, preferences: Preferences) => void;
}

/** Lays out the page: the bar on top, left the grid, right the pane. */
export function layOut(firstWords: Sentences, preferences: Preferences, actions: Actions): Layout {
  let words = firstWords;
  const bookName = element('span', { class: 'book-name' });
  const notice = element('div', { class: 'notice', role: 'status', hidden: '' });
  const grid = element('section', { class: 'grid' });
  const paneBody = element('div', { class: 'pane-body' });
  const closePane = button('×', 'pane-close', actions.togglePane);
  const pane = element('aside', { class: 'pane', id: 'pane' }, [
    element('header', {}, [element('strong', {}, ['Dekkend']), closePane]),
    paneBody,
  ]);
  const splitter = createSplitter(pane, (paneWidth) => actions.changePreferences({ paneWidth }));
  const commands = element('span', { class: 'commands' });
  const toggle = button('', 'toggle', actions.togglePane);
  const dropHint = element('div', { class: 'drop-hint', 'aria-hidden': 'true' });
  const bar = element('header', { class: 'bar' });
  const root = element('div', { class: 'workbench' }, [
    bar,
    notice,
    element('main', {}, [grid, splitter, pane]),
    dropHint,
  ]);

  const relabel = (newWords: Sentences, newPreferences: Preferences): void => {
    words = newWords;
    document.documentElement.lang = newPreferences.language;
    document.documentElement.dataset['theme'] = newPreferences.theme;
    bar.replaceChildren(
      element('div', { class: 'bar-line' }, [
        createBrand(words),
        bookName,
        createChoices(words, newPreferences, actions),
      ]),
      element('div', { class: 'bar-line' }, [createFileButtons(words, actions), commands, toggle]),
    );
    grid.setAttribute('aria-label', words.name);
    splitter.setAttribute('aria-label', words.resizePane);
    closePane.setAttribute('aria-label', words.closePane);
    toggle.textContent = words.showPane;
    dropHint.textContent = words.dropHere;
  };
  relabel(words, preferences);

  return {
    root,
    grid,
    pane,
    paneBody,
    commands,
    relabel,
    showBookName: (name) => {
      bookName.textContent = name;
      document.title = `${name} – ${words.name}`;
    },
    showNotice: (text) => {
      notice.hidden = text === null;
      notice.replaceChildren(
        ...(text === null ? [] : [text, button('×', 'notice-close', () => (notice.hidden = true))]),
      );
    },
    showPane: (shown, width) => {
      root.classList.toggle('without-pane', !shown);
      toggle.setAttribute('aria-pressed', String(shown));
      pane.style.setProperty('width', `${width}px`);
    },
  };
}

function createBrand(words: Sentences): HTMLElement {
  return element('span', { class: 'brand' }, [
    element('strong', {}, [words.name]),
    element('span', { class: 'purpose' }, [words.purpose]),
  ]);
}

function createFileButtons(words: Sentences, actions: Actions): HTMLElement {
  const file = element('input', { type: 'file', accept: '.xlsx', hidden: '', 'aria-label': words.open });
  file.addEventListener('change', () => {
    const chosen = file.files?.[0];
    file.value = '';
    if (chosen) actions.open(chosen);
  });
  return element('span', { class: 'files' }, [
    button(words.fresh, 'quiet', actions.fresh),
    button(words.open, 'quiet', () => file.click()),
    file,
    button(words.save, 'save', actions.save),
  ]);
}

function createChoices(words: Sentences, preferences: Preferences, actions: Actions): HTMLElement {
  const { language, theme, paneWidth } = preferences;
  const widths = [...new Set<number>([...PANE_WIDTHS, paneWidth])].sort((a, b) => a - b);
  const languages = [
    ['nl-NL', 'nl'],
    ['en-US', 'en'],
  ] as const;
  const themes = [
    ['light', words.light],
    ['dark', words.dark],
  ] as const;
  return element('span', { class: 'choices' }, [
    choice(words.language, languages, language, (value) =>
      actions.changePreferences({ language: value === 'en-US' ? 'en-US' : 'nl-NL' }),
    ),
    choice(words.theme, themes, theme, (value) =>
      actions.changePreferences({ theme: value === 'dark' ? 'dark' : 'light' }),
    ),
    choice(
      words.paneWidth,
      widths.map((width) => [String(width), `${width} px`] as const),
      String(paneWidth),
      (value) => actions.changePreferences({ paneWidth: Number(value) }),
    ),
  ]);
}
