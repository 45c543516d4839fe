import { eventEntryOnWire } from '../host/protocol';
import type { Calculator } from '../store-memory/calculator';
import { createMemoryStore } from '../store-memory/create-memory-store';
import { MemoryBook } from '../store-memory/memory-book';
import { openXlsx } from '../xlsx/open-xlsx';
import { saveXlsx } from '../xlsx/save-xlsx';
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
import { beginSession, type Session } from './session';
import { probeOf } from './probe';

const PANE_PAGE = '/taskpane.html';
const MANIFEST = '/manifest.xml';

/** Builds the page and joins its parts: grid, pane, host and files. */
export function startWorkbench(body: HTMLElement): void {
  let preferences = readPreferences(new URLSearchParams(location.search), localStorage);
  const words = (): Sentences => sentencesIn(preferences.language);
  const notice = (text: string | null): void => layout.showNotice(text);

  const layout = layOut(words(), preferences, {
    fresh: () => void startAnew(),
    open: (file) => void openFile(file),
    save: () => void save(),
    togglePane: () => showPane(session.host.shell.paneState === 'Background'),
    changePreferences: (change) => {
      preferences = { ...preferences, ...change };
      keepPreferences(preferences, localStorage);
      layout.relabel(words(), preferences);
      session.showTheme(preferences.theme);
      pane.show(preferences);
      void showControls();
    },
  });
  body.append(layout.root);

  const begin = (name: string, book: MemoryBook, paneState: RuntimeState): Session =>
    beginSession(
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
  let session = begin(words().bookName, new MemoryBook(words().sheetName), 'Visible');

  const host: ConversationHost = {
    answer: (body) => session.host.answer(JSON.stringify(body)),
    settings: () => [...session.workbook.store.settings()].map(([key, value]) => [key, JSON.stringify(value)] as const),
    replaceSettings: (settings) => replaceSettings(session, settings),
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
    session.host.shell.setPane(isShown ? 'Visible' : 'Background');
  };
  const manifest = readManifest(MANIFEST);
  const press = (action: ControlAction): void => {
    if (action.kind === 'show-pane') showPane(true);
    else pane.invoke(action.functionName, action.control);
  };
  async function showControls(): Promise<void> {
    const { ribbon } = (await manifest)(preferences.language);
    showRibbon(layout.commands, ribbon, session.host.shell.enabled, press);
  }
  async function fillCellMenu(): Promise<void> {
    const { cellMenu } = (await manifest)(preferences.language);
    for (const { id, label, action } of cellMenu) session.addToCellMenu({ id, label, act: () => press(action) });
  }
  void showControls();
  void fillCellMenu();
  layout.showBookName(session.name);

  /** Puts another workbook in the place of the present one; the add-in starts anew, as it does for another file. */
  async function replace(name: string, book: MemoryBook): Promise<void> {
    closeDialog();
    session.end();
    session = begin(name, book, session.host.shell.paneState);
    void showControls();
    void fillCellMenu();
    layout.showBookName(name);
    notice(null);
    await session.workbook.store.calculate();
    pane.reopen();
  }

  /** Whether the present workbook may give way: nothing is lost by it, or the visitor says so. */
  async function mayLeave(): Promise<boolean> {
    const { unsaved, goOn, cancel } = words();
    return !session.hasUnsavedWork() || askInPage(layout.root, unsaved, goOn, cancel);
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
      const found = await readFile(file);
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
    await session.workbook.store.settle();
    const file = `${session.name}.xlsx`;
    download(file, await saveXlsx(session.workbook.store));
    session.saved();
    notice(words().savedAs(file));
  }

  window.addEventListener('beforeunload', (event) => {
    if (session.hasUnsavedWork()) event.preventDefault(); // the browser asks in words of its own
  });
  acceptDrops(layout.grid, layout.root, (file) => void openFile(file));
}

/** The workbook in a file; null for whatever cannot be read as one: another kind of file, damaged, or encrypted. */
async function readFile(file: File): Promise<{ readonly book: MemoryBook; readonly lost: readonly string[] } | null> {
  try {
    const book = new MemoryBook();
    const { lost } = await openXlsx(new Uint8Array(await file.arrayBuffer()), createMemoryStore(noCalculator, book));
    return { book, lost };
  } catch {
    return null; // a library's reason says nothing to who chose the file
  }
}

/** A file is read without computing; the grid does that once it shows it. */
const noCalculator: Calculator = () => Promise.resolve([]);

/** `Office.context.document.settings.saveAsync` hands over all settings at once. */
function replaceSettings(session: Session, settings: readonly (readonly [string, string])[]): void {
  const { store } = session.workbook;
  const kept = new Set(settings.map(([key]) => key));
  for (const key of [...store.settings().keys()]) if (!kept.has(key)) store.removeSetting(key);
  for (const [key, value] of settings) store.setSetting(key, JSON.parse(value));
}
