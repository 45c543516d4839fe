import { coAuthors, PEOPLE, type Person } from '../host/co-authors';
import { ExcelHost } from '../host/excel-host';
import type { RuntimeState, ShellListener } from '../host/office-shell';
import type { Area } from '../host/geometry';
import type { EventEntry } from '../host/protocol';
import type { MemoryBook } from '../store-memory/memory-book';
import { createUniverStore, type UniverStore } from '../store-univer/create-univer-store';
import type { Refusal } from '../store-univer/edit-guard';
import { cellBox, type Box } from './cell-box';
import { createGrid } from './grid';
import { type GridListener, listenToGrid } from './grid-events';
import { type EntryAlert, refuseEntries } from './refuse-entries';
import type { PaneTheme } from './pane-frame';
import type { PageLanguage } from './sentences';
import { type Typing, typingIn } from './typing';
import { watchUnsavedWork } from './unsaved-work';

/** One open workbook: what the grid shows and the host that answers the add-in about it. */
export interface Session {
  readonly name: string;
  readonly workbook: UniverStore;
  /** Answers the add-in of who opened the workbook. */
  readonly host: ExcelHost;
  /** Answers the add-in of one of the two who can have it open. */
  readonly hostOf: (person: Person) => ExcelHost;
  readonly atGrid: () => Person;
  /** Shows this person's sheet in the grid, once the cell that is open there is closed. */
  readonly sitDown: (person: Person) => Promise<void>;
  /** Where on the page a cell is; null while the grid does not draw its sheet. */
  readonly cellBox: (sheet: string, area: Area) => Box | null;
  /** The cell that has the keyboard. */
  readonly typing: () => Typing | null;
  /** Adds an item to the menu of a cell. */
  readonly addToCellMenu: (item: { readonly id: string; readonly label: string; readonly act: () => void }) => void;
  /** Shows the grid in other colours. */
  readonly showTheme: (theme: PaneTheme) => void;
  /** Whether something was typed or made since the workbook was opened or last saved. */
  readonly hasUnsavedWork: () => boolean;
  /** Called once all that is in it now is in a file. */
  readonly saved: () => void;
  readonly end: () => void;
}

/** Who is told of what happens in a session. */
export interface SessionEvents extends GridListener {
  /** An event on its way to the add-in. */
  readonly raise: (person: Person, event: EventEntry) => void;
  /** The user tried to change what is protected. */
  readonly refused: (what: Refusal) => void;
  /** The user typed what the cell's validation does not allow. */
  readonly refusedEntry: (alert: EntryAlert) => void;
  readonly shell: (person: Person) => ShellListener;
}

/** The workbook a session begins with, and how its grid looks. */
export interface Opening {
  readonly name: string;
  readonly book: MemoryBook;
  readonly language: PageLanguage;
  readonly theme: PaneTheme;
  readonly pane: RuntimeState;
}

/** Begins a session with a workbook, in the place of the one before, which must have been ended. */
export function beginSession(
  container: HTMLElement,
  { name, book, language, theme, pane }: Opening,
  events: SessionEvents,
): Session {
  const grid = createGrid(container, language);
  const workbook = createUniverStore(grid.engine, book, events.refused);
  const people = coAuthors(workbook.store);
  const hostFor = (person: Person, other: () => ExcelHost): ExcelHost =>
    new ExcelHost(people.storeFor(person), (event) => events.raise(person, event), {
      workbookName: `${name}.xlsx`,
      shell: events.shell(person),
      pane: person === 'first' ? pane : 'Visible',
      besideOthers: (change) => other().events.fromAnotherPerson(change),
    });
  const hosts: Readonly<Record<Person, ExcelHost>> = {
    first: hostFor('first', () => hosts.second),
    second: hostFor('second', () => hosts.first),
  };
  const seat = (person: Person): void => {
    people.sitDown(person);
    for (const each of PEOPLE) hosts[each].events.othersType = each !== person;
  };
  seat('first');
  const isTyping = (): boolean => hosts[people.atGrid()].cellEditMode;
  refuseEntries(grid.engine, events.refusedEntry);
  const showTheme = (colours: PaneTheme): void => grid.engine.api.toggleDarkMode(colours === 'dark');
  showTheme(theme);
  const work = watchUnsavedWork(workbook.store);
  listenToGrid(grid.engine, workbook.store, (isOpen) => (hosts[people.atGrid()].cellEditMode = isOpen), events);
  return {
    name,
    workbook,
    host: hosts.first,
    hostOf: (person) => hosts[person],
    atGrid: people.atGrid,
    sitDown: async (person) => {
      if (isTyping()) await grid.engine.api.getActiveWorkbook()?.endEditingAsync(true);
      seat(person);
    },
    cellBox: (sheet, { row, column }) => cellBox(grid.engine, container, sheet, row, column),
    typing: () => typingIn(grid.engine),
    addToCellMenu: ({ id, label, act }) =>
      grid.engine.api.createMenu({ id, title: label, action: act }).appendTo('contextMenu.mainArea'),
    showTheme,
    hasUnsavedWork: () => work.isUnsaved() || isTyping(),
    saved: work.saved,
    end: () => {
      workbook.dispose();
      grid.remove();
    },
  };
}
