import { eventEntryOnWire } from '../host/protocol';
import type { Refusal } from '../store-univer/edit-guard';
import { openXlsx } from '../xlsx/open-xlsx';
import { saveXlsx } from '../xlsx/save-xlsx';
import type { ConversationHost } from './conversation';
import { download } from './download';
import { acceptDrops } from './file-drop';
import { createGrid } from './grid';
import { listenToGrid } from './grid-events';
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
    fresh: () => void replace(words().bookName),
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

  const engine = createGrid(layout.grid);
  const begin = (name: string): Session =>
    beginSession(engine, name, {
      raise: (event) => pane.current()?.conversation.raise(eventEntryOnWire(event)),
      refused: (what: Refusal) => notice(what === 'cells' ? words().protectedCell : words().protectedStructure),
    });
  let session = begin(words().bookName);
  listenToGrid(engine, () => session, {
    lockedCell: () => notice(words().protectedCell),
    outsideLink: (address) => notice(words().outsideLink(address)),
  });

  const host: ConversationHost = {
    answer: (body) => session.host.answer(JSON.stringify(body)),
    settings: () => [...session.workbook.store.settings()].map(([key, value]) => [key, JSON.stringify(value)] as const),
    replaceSettings: (settings) => replaceSettings(session, settings),
    log: (message) => probe.messages.push(message),
  };
  const probe = probeOf(() => session);
  const pane = createPaneView(layout, PANE_PAGE, preferences, host);
  const ribbon = showRibbon(layout.commands, MANIFEST, (action) => {
    if (action.kind === 'show-pane') pane.open();
    else pane.invoke(action.functionName, action.control);
  });
  void ribbon(preferences.language);
  layout.showBookName(session.name);

  /** Puts another workbook in the place of the present one; the add-in starts anew, as it does for another file. */
  async function replace(
    name: string,
    fill: (next: Session) => Promise<void> = () => Promise.resolve(),
  ): Promise<void> {
    const before = session;
    const next = begin(name);
    try {
      await fill(next);
      await next.workbook.store.settle();
    } catch (error) {
      next.workbook.dispose();
      throw error;
    }
    session = next;
    before.workbook.dispose();
    layout.showBookName(name);
    notice(null);
    pane.reopen();
  }

  async function openFile(file: File): Promise<void> {
    notice(words().opening);
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      let lost: readonly string[] = [];
      await replace(file.name.replace(/\.xlsx$/i, ''), async (next) => {
        ({ lost } = await openXlsx(bytes, next.workbook.store));
      });
      if (lost.length > 0) notice(words().lost(lost.join(', ')));
    } catch (error) {
      notice(words().notOpened(file.name, error instanceof Error ? error.message : String(error)));
    }
  }

  async function save(): Promise<void> {
    await session.workbook.store.settle();
    download(`${session.name}.xlsx`, await saveXlsx(session.workbook.store));
  }

  acceptDrops(layout.grid, layout.root, (file) => void openFile(file));
}

/** `Office.context.document.settings.saveAsync` hands over all settings at once. */
function replaceSettings(session: Session, settings: readonly (readonly [string, string])[]): void {
  const { store } = session.workbook;
  const kept = new Set(settings.map(([key]) => key));
  for (const key of [...store.settings().keys()]) if (!kept.has(key)) store.removeSetting(key);
  for (const [key, value] of settings) store.setSetting(key, JSON.parse(value));
}
