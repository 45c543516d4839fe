import { frameName, type PaneIdentity } from './app-context';
import { converse, type Conversation, type ConversationHost } from './conversation';

/** Colours the pane is shown in. High contrast is the operating system's, as for every page in a browser. */
export type PaneTheme = 'light' | 'dark';

/** The frame with the production pane in it. */
export interface PaneFrame {
  readonly frame: HTMLIFrameElement;
  readonly conversation: Conversation;
  /** Takes the frame off the page and ends the conversation, as closing the pane does in Excel on the web. */
  readonly close: () => void;
}

let opened = 0;

/**
 * Frames the pane as Excel on the web does. Each opening is a conversation of its own. F6 brings the keyboard into it.
 *
 * @param page  address of the pane, from the manifest
 * @param theme handed on as the frame's colour scheme, which is what `prefers-color-scheme` answers inside it
 */
export function openPaneFrame(
  container: HTMLElement,
  page: string,
  options: { readonly language: string; readonly theme: PaneTheme; readonly title: string },
  host: ConversationHost,
): PaneFrame {
  opened += 1;
  const identity: PaneIdentity = { conversation: `pane${opened}`, addIn: 'dekkend', language: options.language };
  const frame = document.createElement('iframe');
  frame.name = frameName(identity, location.origin);
  frame.title = options.title;
  frame.style.colorScheme = options.theme;
  const conversation = converse(frame, identity, host);
  frame.src = page;
  container.append(frame);
  // The same key leaves the pane: Office.js tells it (leave-frame.ts).
  const enter = (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || event.defaultPrevented) return;
    event.preventDefault();
    frame.focus();
  };
  document.addEventListener('keydown', enter, true);
  return {
    frame,
    conversation,
    close: () => {
      document.removeEventListener('keydown', enter, true);
      conversation.close();
      frame.remove();
    },
  };
}
