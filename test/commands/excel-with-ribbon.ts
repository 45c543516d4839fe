import { liveUseCases } from '../../src/app/live-use-cases';
import { createSession } from '../../src/app/session/session';
import type { Session } from '../../src/app/session/session';
import { associateCommands } from '../../src/commands/associate-commands';
import type { CommandEvent } from '../../src/commands/command-host';
import { keepEnabled } from '../../src/commands/keep-enabled';
import { readNotice } from '../../src/commands/notice';
import type { Notice } from '../../src/commands/notice';
import { officeHost } from '../../src/commands/office-host';
import { speak } from '../../src/language/speak';
import type { HostOptions } from '../../src/workbench/host/excel-host';
import { openExcel } from '../workbook/officejs/open-excel';
import type { OpenedExcel } from '../workbook/officejs/open-excel';
import { settled } from '../workbook/officejs/watched-book';

const none = () => Promise.reject(new Error('not asked'));

/** The dialogs of Office, which this realm has not: what is told in one, and what somebody answers. */
export interface Dialogs {
  /** Opens no more. */
  refuses: boolean;
  readonly opened: string[];
  readonly told: (Notice | null)[];
  readonly answer: (answer: string) => void;
}

/** Excel with the add-in running behind its ribbon, the pane closed. */
export interface ExcelWithRibbon extends OpenedExcel {
  readonly session: Session;
  readonly dialogs: Dialogs;
  /** Presses the button and waits until Excel has it back. */
  readonly press: (functionName: string) => Promise<void>;
  /** What Excel was asked about its controls, in order. */
  readonly ribbonUpdates: Office.RibbonUpdaterData[];
  readonly menuUpdates: Office.ContextMenuUpdaterData[];
  readonly stop: () => Promise<void>;
}

/** @param sets the requirement sets this Excel has, beside those of the manifest. */
export async function excelWithRibbon(
  sets: readonly string[] = ['DialogApi', 'RibbonApi', 'ContextMenuApi'],
  prepare: (opened: OpenedExcel) => Promise<void> = async () => undefined,
  options: HostOptions = {},
  loadSentences: () => Promise<typeof speak> = async () => speak,
): Promise<ExcelWithRibbon> {
  const opened = await openExcel(undefined, { pane: 'Background', ...options });
  await prepare(opened);
  const functions = new Map<string, (event: CommandEvent) => void>();
  // Office adds this to its object when a page begins, and a realm of jest is none.
  Object.assign(Office.actions, {
    associate: (name: string, act: (event: CommandEvent) => void) => functions.set(name, act),
  });
  const { requirements } = Office.context;
  const isDeclared = requirements.isSetSupported.bind(requirements);
  jest
    .spyOn(requirements, 'isSetSupported')
    .mockImplementation((set, version) => sets.includes(set ?? '') || isDeclared(set, version));
  const dialogs = fakeDialogs();
  const menuUpdates: Office.ContextMenuUpdaterData[] = [];
  // Excel on the web of office.js 1.1.110 has no such object yet.
  Object.assign(Office, { contextMenu: { requestUpdate: async (update: never) => void menuUpdates.push(update) } });
  const ribbonUpdates: Office.RibbonUpdaterData[] = [];
  const { requestUpdate } = Office.ribbon;
  jest.spyOn(Office.ribbon, 'requestUpdate').mockImplementation((update) => {
    ribbonUpdates.push(update);
    return requestUpdate(update);
  });

  const session = createSession(liveUseCases(opened.port, { fetchSample: none, readFile: none }));
  const host = officeHost(opened.port.activeCell, { addEventListener: () => undefined });
  associateCommands(host, session, {
    manner: () => ({ language: 'nl', isDark: null }),
    loadSentences,
  });
  const letGo = keepEnabled(host, session);
  await settled();
  const stopFollowing = await session.start();
  await settled();
  return {
    ...opened,
    session,
    dialogs,
    ribbonUpdates,
    menuUpdates,
    press: (name) =>
      new Promise((completed, reject) => {
        const act = functions.get(name);
        if (act === undefined) reject(new Error(`nothing is associated with ${name}`));
        else act({ completed });
      }),
    stop: async () => {
      dialogs.answer('close');
      letGo();
      await stopFollowing();
      jest.restoreAllMocks();
    },
  };
}

function fakeDialogs(): Dialogs {
  let handlers = new Map<string, (told: object) => void>();
  const dialogs: Dialogs = {
    refuses: false,
    opened: [],
    told: [],
    answer: (message) => handlers.get('message')?.({ message, origin: location.origin }),
  };
  const dialog = {
    addEventHandler: (type: Office.EventType, handler: (told: object) => void) => {
      handlers.set(type === Office.EventType.DialogMessageReceived ? 'message' : 'event', handler);
      if (type === Office.EventType.DialogEventReceived) setTimeout(() => dialogs.answer('ready'), 1);
    },
    messageChild: (message: string) => dialogs.told.push(readNotice(message)),
    close: () => (handlers = new Map()),
  };
  const displayDialogAsync = (address: string, _options: object, callback: (result: object) => void): void => {
    const { AsyncResultStatus } = Office;
    if (dialogs.refuses || handlers.size > 0) {
      callback({ status: AsyncResultStatus.Failed, error: { code: 12007, message: 'A dialog is open.' } });
      return;
    }
    dialogs.opened.push(address);
    callback({ status: AsyncResultStatus.Succeeded, value: dialog });
  };
  Object.assign(Office.context, { ui: { displayDialogAsync } });
  return dialogs;
}
