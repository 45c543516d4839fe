import type { EventEntry } from '../host/protocol';
import { eventEntryOnWire } from '../host/protocol';
import type { ConversationHost } from './conversation';
import { openDialogFrame, type DialogFrame } from './dialog-frame';
import type { ControlAction } from './manifest';
import type { PanePlace } from './pane-place';
import { createPaneView, type PaneView } from './pane-view';
import type { Preferences } from './preferences';
import type { Sentences } from './sentences';

const PANE_PAGE = '/taskpane.html';

/** The add-in of one person: its pane, its dialog, and what its buttons do. */
export interface AddIn {
  readonly pane: PaneView;
  /** An event of the workbook on its way to it. */
  readonly raise: (event: EventEntry) => void;
  /** Somebody pressed one of its controls. @param showPane brings its pane into sight */
  readonly press: (action: ControlAction, showPane: () => void) => void;
  readonly closeDialog: () => void;
}

/**
 * Opens the add-in in the place of its pane, beside the workbook that `host` answers for.
 *
 * @param used called when somebody clicks or types in its pane
 */
export function openAddIn(
  root: HTMLElement,
  place: PanePlace,
  preferences: () => Preferences,
  words: () => Sentences,
  host: Pick<ConversationHost, 'answer' | 'settings' | 'replaceSettings' | 'log'>,
  used: () => void,
): AddIn {
  let dialog: DialogFrame | null = null;
  const closeDialog = (): void => {
    dialog?.close();
    dialog = null;
  };
  const inPane: ConversationHost = {
    ...host,
    dialog: {
      open: (request) => {
        closeDialog();
        dialog = openDialogFrame(root, request, { ...preferences(), closeLabel: words().close }, host, {
          said: (message) => pane.current()?.conversation.tellOfDialog({ message }),
          closed: () => pane.current()?.conversation.tellOfDialog('closed'),
        });
      },
      tell: (message) => dialog?.tell(message),
      close: closeDialog,
    },
    log: (message) => {
      host.log?.(message);
      pane.spoke();
    },
  };
  const pane = createPaneView(place, PANE_PAGE, preferences(), inPane, () => words().paneLoading, used);
  return {
    pane,
    raise: (event) => pane.current()?.conversation.raise(eventEntryOnWire(event)),
    press: (action, showPane) => {
      if (action.kind === 'show-pane') showPane();
      else pane.invoke(action.functionName, action.control);
    },
    closeDialog,
  };
}
