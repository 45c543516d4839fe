import { noticeAnswers } from './notice';
import type { Notice, NoticeAnswer } from './notice';

/** Beside the page of the pane. */
const PAGE = 'dialog.html';
/** Of the screen, in percent; Office makes it no smaller than 250 by 150 pixels. */
const SIZE = { width: 28, height: 34 };
/** So long a window may take before it listens. */
const READY_MS = 15_000;

interface OpenDialog {
  readonly dialog: Office.Dialog;
  /** Gives what is to be done when somebody asks for the pane. */
  opened: () => void;
}

/** Office lets a page have one dialog at a time. */
let current: OpenDialog | null = null;

/**
 * Shows a notice in a dialog of Office, or in the one that is still open. Nothing of it is in the address, which a server
 * would see: the page in it says that it listens, and is told. In Excel on the web it lies over the workbook, as a window of
 * its own would first have the browser ask.
 * Resolves when the page listens; rejects where Office opens none.
 */
export async function tellInDialog(notice: Notice, opened: () => void): Promise<void> {
  if (current !== null) {
    current.opened = opened;
    current.dialog.messageChild(JSON.stringify(notice));
    return;
  }
  const dialog = await openDialog();
  const open: OpenDialog = { dialog, opened };
  current = open;
  const forget = (): void => {
    if (current === open) current = null;
  };
  await new Promise<void>((resolve, reject) => {
    const close = (): void => {
      forget();
      dialog.close();
    };
    const late = setTimeout(() => {
      close();
      reject(new Error('the page of the dialog does not answer'));
    }, READY_MS);
    const answer: Readonly<Record<NoticeAnswer, () => void>> = {
      ready: () => {
        clearTimeout(late);
        dialog.messageChild(JSON.stringify(notice));
        resolve();
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
      reject(new Error(`dialog event ${'error' in told ? told.error : ''}`));
    });
  });
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
