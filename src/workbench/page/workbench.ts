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
import { createPaneView } from './pane-view';
import { keepPreferences, readPreferences } from './preferences';
import { showRibbon } from './ribbon';
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
    fresh: () => void replace(words().bookName, new MemoryBook()),
    open: (file) => void openFile(file),
    save: () => void save(),
    togglePane: () => pane.toggle(),
    changePreferences: (change) => {
      preferences = { ...preferences, ...change };
      keepPreferences(preferences, localStorage);
      layout.relabel(words(), preferences);
      pane.show(preferences);
      void ribbon(preferences.language);
    },
  });
  body.append(layout.root);

  const begin = (name: string, book: MemoryBook): Session =>
    beginSession(layout.grid, name, book, {
      raise: (event) => pane.current()?.conversation.raise(eventEntryOnWire(event)),
      refused: (what) => notice(what === 'cells' ? words().protectedCell : words().protectedStructure),
      lockedCell: () => notice(words().protectedCell),
      outsideLink: (address) => notice(words().outsideLink(address)),
    });
  let session = begin(words().bookName, new MemoryBook());

  const host: ConversationHost = {
    answer: (body) => session.host.answer(JSON.stringify(body)),
    settings: () => [...session.workbook.store.settings()].map(([key, value]) => [key, JSON.stringify(value)] as const),
    replaceSettings: (settings) => replaceSettings(session, settings),
    log: (message) => probe.messages.push(message),
  };
  let opening = 0;
  const probe = probeOf(
    () => session,
    () => opening === 0,
  );
  const pane = createPaneView(layout, PANE_PAGE, preferences, host);
  const ribbon = showRibbon(layout.commands, MANIFEST, (action) => {
    if (action.kind === 'show-pane') pane.open();
    else pane.invoke(action.functionName, action.control);
  });
  void ribbon(preferences.language);
  layout.showBookName(session.name);

  /** Puts another workbook in the place of the present one; the add-in starts anew, as it does for another file. */
  async function replace(name: string, book: MemoryBook): Promise<void> {
    session.end();
    session = begin(name, book);
    layout.showBookName(name);
    notice(null);
    await session.workbook.store.calculate();
    pane.reopen();
  }

  async function openFile(file: File): Promise<void> {
    notice(words().opening);
    opening += 1;
    try {
      const book = new MemoryBook();
      const { lost } = await openXlsx(new Uint8Array(await file.arrayBuffer()), createMemoryStore(noCalculator, book));
      await replace(file.name.replace(/\.xlsx$/i, ''), book);
      if (lost.length > 0) notice(words().lost(lost.join(', ')));
    } catch (error) {
      notice(words().notOpened(file.name, error instanceof Error ? error.message : String(error)));
    } finally {
      opening -= 1;
    }
  }

  async function save(): Promise<void> {
    await session.workbook.store.settle();
    download(`${session.name}.xlsx`, await saveXlsx(session.workbook.store));
  }

  acceptDrops(layout.grid, layout.root, (file) => void openFile(file));
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
