import { button, choice, element } from './element';
import { createOverflow } from './overflow';
import { PANE_WIDTHS, type Preferences } from './preferences';
import type { Sentences } from './sentences';

/** What the bar's controls do. */
export interface BarActions {
  readonly fresh: () => void;
  readonly open: (file: File) => void;
  readonly save: () => void;
  readonly togglePane: () => void;
  /** Opens the workbook for a second person, or ends that. */
  readonly toggleSecond: () => void;
  readonly changePreferences: (change: Partial<Preferences>) => void;
}

/** The bar of the page: two lines, however narrow the window is. */
export interface Bar {
  readonly root: HTMLElement;
  readonly showCommands: (buttons: readonly HTMLElement[]) => void;
  readonly showBookName: (name: string) => void;
  readonly showPane: (isShown: boolean) => void;
  readonly showJoined: (isJoined: boolean) => void;
  readonly relabel: (words: Sentences, preferences: Preferences) => void;
  /** Looks again which controls fit, after the window became narrower or wider. */
  readonly fit: () => void;
}

/** Makes the bar: what this page is, the workbook and the visitor's choices; below them files, ribbon and panes. */
export function createBar(actions: BarActions): Bar {
  const bookName = element('span', { class: 'book-name' });
  const brand = element('span', { class: 'brand' });
  const choices = element('span', { class: 'choices' });
  const fresh = element('span');
  const files = element('span', { class: 'files' });
  const commands = element('span', { class: 'commands' });
  const toggle = button('', 'toggle', actions.togglePane);
  const second = button('', 'toggle', actions.toggleSecond);
  const views = element('span', { class: 'views' }, [second, toggle]);
  const file = fileInput(actions.open);
  const lines = [
    element('div', { class: 'bar-line' }, [brand, bookName, choices]),
    element('div', { class: 'bar-line' }, [files, commands, views]),
  ] as const;
  const overflow = createOverflow([
    [lines[0], [choices]],
    [lines[1], [commands, views, fresh, files]],
  ]);
  lines[1].append(overflow.root);
  let selects: readonly HTMLSelectElement[] = [];

  return {
    root: element('header', { class: 'bar' }, lines),
    fit: overflow.fit,
    showCommands: (buttons) => overflow.refill(() => commands.replaceChildren(...buttons)),
    showBookName: (name) => {
      bookName.textContent = name;
      bookName.title = name;
    },
    showPane: (isShown) => toggle.setAttribute('aria-pressed', String(isShown)),
    showJoined: (isJoined) => second.setAttribute('aria-pressed', String(isJoined)),
    relabel: (words, preferences) => {
      const focused = selects.findIndex((select) => select === document.activeElement);
      overflow.label(words.more);
      brand.replaceChildren(
        element('strong', {}, [words.name]),
        element('span', { class: 'purpose' }, [words.purpose]),
      );
      overflow.refill(() => {
        choices.replaceChildren(...choicesOf(words, preferences, actions.changePreferences));
        fresh.replaceChildren(button(words.fresh, 'quiet', actions.fresh));
        files.replaceChildren(
          fresh,
          button(words.open, 'quiet', () => file.click()),
          file,
          button(words.save, 'save', actions.save),
        );
      });
      selects = [...lines[0].querySelectorAll('select'), ...overflow.root.querySelectorAll('select')];
      selects[focused]?.focus();
      file.setAttribute('aria-label', words.open);
      toggle.textContent = words.showPane;
      second.textContent = words.lookAsAssessor;
      second.title = words.secondPerson;
    },
  };
}

function fileInput(open: (file: File) => void): HTMLInputElement {
  const file = element('input', { type: 'file', accept: '.xlsx', hidden: '' });
  file.addEventListener('change', () => {
    const chosen = file.files?.[0];
    file.value = '';
    if (chosen) open(chosen);
  });
  return file;
}

function choicesOf(
  words: Sentences,
  { language, theme, paneWidth }: Preferences,
  change: BarActions['changePreferences'],
): readonly HTMLElement[] {
  const widths = [...new Set<number>([...PANE_WIDTHS, paneWidth])].sort((a, b) => a - b);
  const languages = [
    ['nl-NL', 'nl'],
    ['en-US', 'en'],
  ] as const;
  const themes = [
    ['light', words.light],
    ['dark', words.dark],
  ] as const;
  return [
    choice(words.language, languages, language, (value) => change({ language: value === 'en-US' ? 'en-US' : 'nl-NL' })),
    choice(words.theme, themes, theme, (value) => change({ theme: value === 'dark' ? 'dark' : 'light' })),
    choice(
      words.paneWidth,
      widths.map((width) => [String(width), `${width} px`] as const),
      String(paneWidth),
      (value) => change({ paneWidth: Number(value) }),
    ),
  ];
}
