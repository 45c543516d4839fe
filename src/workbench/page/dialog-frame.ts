import { frameName, type PaneIdentity } from './app-context';
import { converse, type Conversation, type ConversationHost } from './conversation';
import { button, element } from './element';
import type { PaneTheme } from './pane-frame';

/** A dialog that the add-in opened over the workbook, as Excel on the web does in a frame. */
export interface DialogFrame {
  /** Gives the page in it a message of the add-in. */
  readonly tell: (message: string) => void;
  readonly close: () => void;
}

/** Who is told of what happens in a dialog. */
export interface DialogListener {
  /** Its page has a message for the add-in. */
  readonly said: (message: string) => void;
  /** Somebody closed it. */
  readonly closed: () => void;
}

/** How a dialog is opened: sizes in percent of the screen. */
export interface DialogRequest {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

let opened = 0;

/** Frames the page of a dialog, with a conversation of its own: it can do no more than speak with the add-in. */
export function openDialogFrame(
  root: HTMLElement,
  request: DialogRequest,
  options: { readonly language: string; readonly theme: PaneTheme; readonly closeLabel: string },
  host: Pick<ConversationHost, 'answer' | 'settings' | 'replaceSettings'>,
  listener: DialogListener,
): DialogFrame {
  opened += 1;
  // A name of its own: office.js remembers by it, for the whole tab, that a page is a dialog.
  const identity: PaneIdentity = {
    conversation: `dialog${opened}`,
    addIn: 'dekkend-dialog',
    language: options.language,
    isDialog: true,
  };
  const frame = element('iframe', { name: frameName(identity, location.origin), title: 'Dekkend' });
  frame.style.colorScheme = options.theme;
  const conversation: Conversation = converse(frame, identity, { ...host, saidToParent: listener.said });
  const box = element('section', { class: 'add-in-dialog', role: 'dialog', 'aria-label': 'Dekkend' }, [
    element('header', {}, [
      element('strong', {}, ['Dekkend']),
      button('×', 'pane-close', () => {
        close();
        listener.closed();
      }),
    ]),
    frame,
  ]);
  box.querySelector('button')?.setAttribute('aria-label', options.closeLabel);
  // Sizes of Excel: a part of the screen, and no smaller than 150 by 250 pixels.
  box.style.width = `${Math.max(150, (request.width * screen.width) / 100)}px`;
  box.style.height = `${Math.max(250, (request.height * screen.height) / 100)}px`;
  frame.src = request.url;
  root.append(box);
  const close = (): void => {
    conversation.close();
    box.remove();
  };
  return { tell: (message) => conversation.tellFromParent(message), close };
}
