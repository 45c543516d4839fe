import { eventEntryOnWire } from '../host/protocol';
import { MemoryBook } from '../store-memory/memory-book';
import type { ConversationHost } from './conversation';
import { download } from './download';
import { acceptDrops } from './file-drop';
import { layOut } from './layout';
import { askInPage } from './ask';
import { createPaneView } from './pane-view';
import { keepPreferences, readPreferences } from './preferences';
import { openDialogFrame, type DialogFrame } from './dialog-frame';
import { readManifest, type ControlAction } from './manifest';
import { showRibbon } from './ribbon';
import type { RuntimeState } from '../host/office-shell';
import { type Sentences, sentencesIn } from './sentences';
import type { Session } from './session';
import { probeOf } from './probe';
import { bookFile, readBookFile } from './book-file';

const PANE_PAGE = '/taskpane.html';
const MANIFEST = '/manifest.xml';

/**
 * Builds the page and joins its parts: grid, pane, host and files. The grid is the largest part by far and comes last: the
 * add-in starts beside it, and its first question waits for the grid.
 */
export function startWorkbench(body: HTMLElement): void {
  let preferences = readPreferences(new URLSearchParams(location.search), localStorage);
  const words = (): Sentences => sentencesIn(preferences.language);
  const notice = (text: string | null): void => layout.showNotice(text);

  const layout = layOut(words(), preferences, {
    fresh: () => void startAnew(),
    open: (file) => void openFile(file),
    save: () => void save(),
    togglePane: () => showPane(!pane.isShown()),
    changePreferences: (change) => {
      preferences = { ...preferences, ...change };
      keepPreferences(preferences, localStorage);
      layout.relabel(words(), preferences);
      session?.showTheme(preferences.theme);
      pane.show(preferences);
      void showControls();
    },
  });
  body.append(layout.root);

  const begin = async (name: string, paneState: RuntimeState): Promise<Session> => {
    const { beginSession } = await import(/* webpackChunkName: "grid" */ './session');
    session = beginSession(
      layout.grid,
      { name, book, pane: paneState, ...preferences },
      {
        raise: (event) => pane.current()?.conversation.raise(eventEntryOnWire(event)),
        refused: (what) => notice(what === 'cells' ? words().protectedCell : words().protectedStructure),
        refusedEntry: ({ title, message }) =>
          notice([title, message].filter((part) => part !== '').join(': ') || words().refusedEntry),
        lockedCell: () => notice(words().protectedCell),
        shell: { pane: (state) => pane.setShown(state === 'Visible'), controls: () => void showControls() },
        outsideLink: (address) => notice(words().outsideLink(address)),
      },
    );
    void showControls();
    void fillCellMenu();
    return session;
  };
  let book = new MemoryBook(words().sheetName);
  let session: Session | null = null;
  let begun = begin(words().bookName, 'Visible');

  const host: ConversationHost = {
    answer: async (body) => (await begun).host.answer(JSON.stringify(body)),
    settings: () => [...book.settings].map(([key, value]) => [key, JSON.stringify(value)] as const),
    replaceSettings: (settings) => replaceSettings(book, settings),
    dialog: {
      open: (request) => {
        dialog?.close();
        dialog = openDialogFrame(layout.root, request, { ...preferences, closeLabel: words().close }, host, {
          said: (message) => pane.current()?.conversation.tellOfDialog({ message }),
          closed: () => pane.current()?.conversation.tellOfDialog('closed'),
        });
      },
      tell: (message) => dialog?.tell(message),
      close: closeDialog,
    },
    log: (message) => {
      probe.messages.push(message);
      pane.spoke();
    },
  };
  let dialog: DialogFrame | null = null;
  function closeDialog(): void {
    dialog?.close();
    dialog = null;
  }
  let opening = 0;
  const probe = probeOf(
    () => session,
    () => opening === 0,
  );
  const pane = createPaneView(layout, PANE_PAGE, preferences, host, () => words().paneLoading);
  const showPane = (isShown: boolean): void => {
    pane.setShown(isShown);
    session?.host.shell.setPane(isShown ? 'Visible' : 'Background');
  };
  const manifest = readManifest(MANIFEST);
  const press = (action: ControlAction): void => {
    if (action.kind === 'show-pane') showPane(true);
    else pane.invoke(action.functionName, action.control);
  };
  async function showControls(): Promise<void> {
    const { ribbon } = (await manifest)(preferences.language);
    showRibbon(layout.commands, ribbon, session?.host.shell.enabled ?? new Map(), press);
  }
  async function fillCellMenu(): Promise<void> {
    const { cellMenu } = (await manifest)(preferences.language);
    for (const { id, label, action } of cellMenu) session?.addToCellMenu({ id, label, act: () => press(action) });
  }
  void showControls();
  layout.showBookName(words().bookName);

  /** Puts another workbook in the place of the present one; the add-in starts anew, as it does for another file. */
  async function replace(name: string, next: MemoryBook): Promise<void> {
    closeDialog();
    const before = await begun;
    before.end();
    book = next;
    begun = begin(name, before.host.shell.paneState);
    layout.showBookName(name);
    notice(null);
    await (await begun).workbook.store.calculate();
    pane.reopen();
  }

  /** Whether the present workbook may give way: nothing is lost by it, or the visitor says so. */
  async function mayLeave(): Promise<boolean> {
    const { unsaved, goOn, cancel } = words();
    return session?.hasUnsavedWork() !== true || askInPage(layout.root, unsaved, goOn, cancel);
  }

  async function startAnew(): Promise<void> {
    if (!(await mayLeave())) return;
    opening += 1;
    try {
      await replace(words().bookName, new MemoryBook(words().sheetName));
    } finally {
      opening -= 1;
    }
  }

  async function openFile(file: File): Promise<void> {
    notice(words().opening);
    opening += 1;
    try {
      const found = await readBookFile(file);
      if (found === null) {
        notice(words().notOpened(file.name));
      } else if (await mayLeave()) {
        await replace(file.name.replace(/\.xlsx$/i, ''), found.book);
        if (found.lost.length > 0) notice(words().lost(found.lost.join(', ')));
      } else {
        notice(null);
      }
    } finally {
      opening -= 1;
    }
  }

  async function save(): Promise<void> {
    const { name, workbook, saved } = await begun;
    await workbook.store.settle();
    const file = `${name}.xlsx`;
    download(file, await bookFile(workbook.store));
    saved();
    notice(words().savedAs(file));
  }

  window.addEventListener('beforeunload', (event) => {
    if (session?.hasUnsavedWork() === true) event.preventDefault(); // the browser asks in words of its own
  });
  acceptDrops(layout.grid, layout.root, (file) => void openFile(file));
}

/** `Office.context.document.settings.saveAsync` hands over all settings at once. */
function replaceSettings({ settings: kept }: MemoryBook, settings: readonly (readonly [string, string])[]): void {
  kept.clear();
  for (const [key, value] of settings) kept.set(key, JSON.parse(value));
}
