import { noticeAnswers } from './notice';
import type { Notice, NoticeAnswer } from './notice';

/** Beside the page of the pane. */
const PAGE = 'dialog.html';
/** Of the screen, in percent; Office makes it no smaller than 250 by 150 pixels. */
const SIZE = { width: 28, height: 34 };
/** So long a window may take before it listens. */
const READY_MS = 15_000;

/** A dialog that is open, and what it is to say and do. */
interface OpenDialog {
  notice: Notice;
  opened: () => void;
  /** Says `notice`, now or once its page listens; resolves when it has. */
  readonly say: () => Promise<void>;
}

/** Office lets a page have one dialog at a time. */
let current: OpenDialog | null = null;

/**
 * Shows a notice in a dialog of Office, or in the one that is still open. Nothing of it is in the address, which a server
 * would see: the page in it says that it listens, and is told. In Excel on the web it lies over the workbook, as a window of
 * its own would first have the browser ask.
 * Resolves when it was told; rejects where Office opens none, or its page does not listen.
 * @param opened called when somebody asks for the pane from there.
 */
export async function tellInDialog(notice: Notice, opened: () => void): Promise<void> {
  if (current === null) current = speaking(await openDialog(), notice, opened);
  else Object.assign(current, { notice, opened });
  await current.say();
}

function speaking(dialog: Office.Dialog, first: Notice, firstOpened: () => void): OpenDialog {
  const forget = (): void => {
    if (current === open) current = null;
  };
  const close = (): void => {
    forget();
    dialog.close();
  };
  const ready = new Promise<void>((listens, fails) => {
    const late = setTimeout(() => {
      close();
      fails(new Error('the page of the dialog does not answer'));
    }, READY_MS);
    const answer: Readonly<Record<NoticeAnswer, () => void>> = {
      ready: () => {
        clearTimeout(late);
        listens();
      },
      open: () => {
        close();
        open.opened();
      },
      close,
    };
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, (told) => {
      const said = 'message' in told ? noticeAnswers.find((known) => known === told.message) : undefined;
      if (said !== undefined) answer[said]();
    });
    // Somebody closed it, or its page could not be loaded.
    dialog.addEventHandler(Office.EventType.DialogEventReceived, (told) => {
      forget();
      clearTimeout(late);
      fails(new Error(`dialog event ${'error' in told ? told.error : ''}`));
    });
  });
  const open: OpenDialog = {
    notice: first,
    opened: firstOpened,
    say: async () => {
      await ready;
      try {
        dialog.messageChild(JSON.stringify(open.notice));
      } catch (error) {
        // It went without a word.
        forget();
        throw error;
      }
    },
  };
  return open;
}

function openDialog(): Promise<Office.Dialog> {
  const address = new URL(PAGE, location.href).href;
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(address, { ...SIZE, displayInIframe: true }, ({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new Error(`${error.code} ${error.message}`));
    });
  });
}
