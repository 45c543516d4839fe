import type { Notice } from '../../src/commands/notice';

const notice = (title: string): Notice => ({
  language: 'nl',
  isDark: null,
  tone: 'done',
  title,
  sentences: ['Klaar.'],
  open: 'Open het deelvenster',
  close: 'Sluiten',
});
const nothing = (): void => undefined;

/** Office with one dialog: what its page was told, and what it says. */
function officeWithDialog() {
  const handlers = new Map<string, (told: object) => void>();
  const told: string[] = [];
  const dialog = {
    closed: 0,
    opened: 0,
    told,
    isGone: false,
    says: (message: string) => handlers.get('message')?.({ message }),
    isClosedByHand: () => handlers.get('event')?.({ error: 12006 }),
  };
  const office = {
    EventType: { DialogMessageReceived: 'message', DialogEventReceived: 'event' },
    AsyncResultStatus: { Succeeded: 'succeeded' },
    context: {
      ui: {
        displayDialogAsync: (_address: string, _options: object, callback: (result: object) => void) => {
          dialog.opened += 1;
          callback({
            status: 'succeeded',
            value: {
              addEventHandler: (type: string, handler: (told: object) => void) => handlers.set(type, handler),
              messageChild: (message: string) => {
                if (dialog.isGone) throw new Error('no dialog');
                told.push((JSON.parse(message) as Notice).title);
              },
              close: () => (dialog.closed += 1),
            },
          });
        },
      },
    },
  };
  Object.assign(globalThis, { Office: office, location: { href: 'https://localhost/taskpane.html?x=1' } });
  return dialog;
}

/** One dialog belongs to one page, so each test has the module to itself. */
async function tellInDialog() {
  jest.resetModules();
  return (await import('../../src/commands/dialog-window')).tellInDialog;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('a page that never listens is closed after a while, and the next notice gets a dialog of its own', async () => {
  const dialog = officeWithDialog();
  const tell = await tellInDialog();
  const telling = expect(tell(notice('een'), nothing)).rejects.toThrow('does not answer');
  await jest.advanceTimersByTimeAsync(20_000);
  await telling;
  expect([dialog.closed, dialog.told]).toEqual([1, []]);
  const again = tell(notice('twee'), nothing);
  await jest.advanceTimersByTimeAsync(1);
  dialog.says('ready');
  await again;
  expect([dialog.opened, dialog.told]).toEqual([2, ['twee']]);
});

test('a second notice before the page listens takes the place of the first', async () => {
  const dialog = officeWithDialog();
  const tell = await tellInDialog();
  const asked: string[] = [];
  const first = tell(notice('een'), () => asked.push('een'));
  await jest.advanceTimersByTimeAsync(1);
  const second = tell(notice('twee'), () => asked.push('twee'));
  dialog.says('ready');
  await Promise.all([first, second]);
  expect([dialog.opened, new Set(dialog.told)]).toEqual([1, new Set(['twee'])]);
  dialog.says('open');
  expect([asked, dialog.closed]).toEqual([['twee'], 1]);
});

test('after it was closed by hand, or went without a word, the next notice gets a dialog of its own', async () => {
  const dialog = officeWithDialog();
  const tell = await tellInDialog();
  const told = async (title: string): Promise<void> => {
    const telling = tell(notice(title), nothing);
    await jest.advanceTimersByTimeAsync(1);
    dialog.says('ready');
    await telling;
  };
  await told('een');
  dialog.isClosedByHand();
  await told('twee');
  dialog.isGone = true;
  await expect(told('drie')).rejects.toThrow('no dialog');
  dialog.isGone = false;
  await told('vier');
  expect([dialog.opened, dialog.told]).toEqual([3, ['een', 'twee', 'vier']]);
});

test('what a page says that is no answer does nothing', async () => {
  const dialog = officeWithDialog();
  const tell = await tellInDialog();
  const telling = tell(notice('een'), nothing);
  await jest.advanceTimersByTimeAsync(1);
  dialog.says('javascript:alert(1)');
  dialog.says('ready');
  await telling;
  expect([dialog.told, dialog.closed]).toEqual([['een'], 0]);
});
