import { button, element } from './element';

/** Where the pane of one person stands, beside the grid. */
export interface PanePlace {
  readonly root: HTMLElement;
  readonly body: HTMLElement;
  /** Says whose pane it is; with two of them its name is a button that takes the grid. */
  readonly label: (name: string, closeLabel: string, hint: string | null) => void;
  /** Whether the grid shows the sheet of this person. */
  readonly setFront: (isFront: boolean) => void;
  readonly setShown: (isShown: boolean) => void;
}

/** @param take called when somebody chooses this pane, or begins to work in it. @param close takes it away */
export function createPanePlace(take: () => void, close: () => void, changed: () => void): PanePlace {
  const body = element('div', { class: 'pane-body' });
  const name = element('span', { class: 'pane-name' });
  const closing = button('×', 'pane-close', close);
  const root = element('aside', { class: 'pane' }, [element('header', {}, [name, closing]), body]);
  const whose = button('', 'pane-whose', take);
  return {
    root,
    body,
    label: (text, closeLabel, hint) => {
      root.setAttribute('aria-label', text);
      whose.textContent = text;
      whose.title = hint ?? '';
      name.replaceChildren(hint === null ? element('strong', {}, [text]) : whose);
      closing.setAttribute('aria-label', closeLabel);
    },
    setFront: (isFront) => {
      root.classList.toggle('front', isFront);
      whose.setAttribute('aria-pressed', String(isFront));
    },
    setShown: (isShown) => {
      root.hidden = !isShown;
      changed();
    },
  };
}

/** Calls back when somebody clicks or types in the page of a frame: it is of our own address, as Office.js needs it. */
export function whenUsed(frame: HTMLIFrameElement, used: () => void): void {
  frame.addEventListener('load', () => {
    for (const event of ['pointerdown', 'focusin'] as const) frame.contentDocument?.addEventListener(event, used, true);
  });
}
