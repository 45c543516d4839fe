import { PEOPLE, type Person } from '../host/co-authors';
import { MemoryBook } from '../store-memory/memory-book';
import { openAddIn, type AddIn } from './add-in';
import { askInPage } from './ask';
import { bookFile, readBookFile } from './book-file';
import { download } from './download';
import { acceptDrops } from './file-drop';
import { findSheetWith } from './find-sheet';
import { layOut } from './layout';
import { readManifest, type ControlAction } from './manifest';
import { keepPreferences, readPreferences } from './preferences';
import { probeOf } from './probe';
import { ribbonButtons } from './ribbon';
import { type Sentences, sentencesIn } from './sentences';
import type { Session } from './session';

const MANIFEST = '/manifest.xml';
/** The button of the manifest that shows the add-in as an assessor sees it. */
const ASSESS = { functionName: 'assess', control: 'Dekkend.Assess' };

/**
 * Builds the page and joins its parts: grid, panes, hosts and files. The grid is the largest part by far and comes last: the
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
    togglePane: () => showPane('first', !addIns.first.pane.isShown()),
    toggleSecond: () => void (addIns.second === null ? join() : leave()),
    closePane: (person) => void (person === 'first' ? showPane(person, false) : leave()),
    take: (person) => void take(person),
    changePreferences: (change) => {
      preferences = { ...preferences, ...change };
      keepPreferences(preferences, localStorage);
      layout.relabel(words(), preferences);
      session?.showTheme(preferences.theme);
      for (const person of PEOPLE) addIns[person]?.pane.show(preferences);
      void showControls();
    },
  });
  body.append(layout.root);

  let book = new MemoryBook(words().sheetName);
  let session: Session | null = null;
  let begun = begin(words().bookName);
  let opening = 0;
  const probe = probeOf(
    () => session,
    () => opening === 0,
    () => PEOPLE.forEach((person) => addIns[person]?.pane.reopen()),
  );
  const addIns: { first: AddIn; second: AddIn | null } = { first: openFor('first'), second: null };
  const manifest = readManifest(MANIFEST);
  void showControls();
  layout.showBookName(words().bookName);

  async function begin(name: string): Promise<Session> {
    const { beginSession } = await import(/* webpackChunkName: "grid" */ './session');
    const pane = addIns.first.pane.isShown() ? 'Visible' : 'Background';
    session = beginSession(
      layout.grid,
      { name, book, pane, ...preferences },
      {
        raise: (person, event) => addIns[person]?.raise(event),
        refused: (what) => notice(what === 'cells' ? words().protectedCell : words().protectedStructure),
        refusedEntry: ({ title, message }) =>
          notice([title, message].filter((part) => part !== '').join(': ') || words().refusedEntry),
        lockedCell: () => notice(words().protectedCell),
        shell: (person) => ({
          pane: (state) => addIns[person]?.pane.setShown(state === 'Visible'),
          controls: () => void showControls(),
        }),
        outsideLink: (address) => notice(words().outsideLink(address)),
      },
    );
    void showControls();
    void fillCellMenu();
    return session;
  }

  function openFor(person: Person): AddIn {
    return openAddIn(
      layout.root,
      layout.panes[person],
      () => preferences,
      words,
      {
        answer: async (batch) => (await begun).hostOf(person).answer(JSON.stringify(batch)),
        settings: () => [...book.settings].map(([key, value]) => [key, JSON.stringify(value)] as const),
        replaceSettings: (settings) => replaceSettings(book, settings),
        log: (message) => probe.messages.push(message),
      },
      () => void take(person),
    );
  }

  function showPane(person: Person, isShown: boolean): void {
    addIns[person]?.pane.setShown(isShown);
    session?.hostOf(person).shell.setPane(isShown ? 'Visible' : 'Background');
  }

  /** Whoever sits at the grid presses a button of the ribbon, or chooses from the menu of a cell. */
  function press(action: ControlAction): void {
    const person = session?.atGrid() ?? 'first';
    addIns[person]?.press(action, () => showPane(person, true));
  }
  async function showControls(): Promise<void> {
    const { ribbon } = (await manifest)(preferences.language);
    const enabled = session?.hostOf(session.atGrid()).shell.enabled ?? new Map<string, boolean>();
    layout.showCommands(ribbonButtons(ribbon, enabled, press));
  }
  async function fillCellMenu(): Promise<void> {
    const { cellMenu } = (await manifest)(preferences.language);
    for (const { id, label, action } of cellMenu) session?.addToCellMenu({ id, label, act: () => press(action) });
  }

  async function take(person: Person): Promise<void> {
    if (addIns.second === null || session === null || session.atGrid() === person) return;
    await session.sitDown(person);
    layout.showPeople(true, person);
    void showControls();
  }

  /** A second person opens the workbook, goes to the sheet that is to be assessed, and says so to the add-in. */
  async function join(): Promise<void> {
    const host = (await begun).hostOf('second');
    if (addIns.second !== null) return;
    host.shell.enabled.clear(); // as an add-in said that is closed since
    layout.showPeople(true, 'first');
    const second = openFor('second');
    addIns.second = second;
    await take('second');
    await findSheetWith(ASSESS.control, host.context.store, host.shell.enabled);
    if (addIns.second === second) second.pane.invoke(ASSESS.functionName, ASSESS.control);
  }
  async function leave(): Promise<void> {
    await take('first');
    addIns.second?.closeDialog();
    addIns.second?.pane.close();
    addIns.second = null;
    layout.showPeople(false, 'first');
  }

  /** Puts another workbook in the place of the present one; the add-in starts anew, as it does for another file. */
  async function replace(name: string, next: MemoryBook): Promise<void> {
    await leave();
    addIns.first.closeDialog();
    (await begun).end();
    book = next;
    begun = begin(name);
    layout.showBookName(name);
    notice(null);
    await (await begun).workbook.store.calculate();
    addIns.first.pane.reopen();
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
