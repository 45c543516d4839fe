import { readNotice } from '../notice';
import type { NoticeAnswer } from '../notice';
import { listenTo, showNotice } from './show-notice';

/** The page of the dialog: says that it listens, shows what it is told, and says which button was pressed. */
async function start(): Promise<void> {
  await Office.onReady();
  const say = (answer: NoticeAnswer): void => Office.context.ui.messageParent(answer);
  listenTo(document, say);
  Office.context.ui.addHandlerAsync(
    Office.EventType.DialogParentMessageReceived,
    ({ message }: { readonly message: string }) => {
      const notice = readNotice(message);
      if (notice !== null) showNotice(document, notice);
    },
    () => say('ready'),
  );
}

void start();
