import { appContext, type PaneIdentity } from './app-context';
import type { DialogRequest } from './dialog-frame';
import { leaveFrame, wayOutIn } from './leave-frame';
import {
  COMMAND_COMPLETED,
  DIALOG_CLOSED,
  DIALOG_MESSAGE,
  DIALOG_PARENT_MESSAGE,
  LOAD_SETTINGS,
  MESSAGE_PARENT,
  NOT_SUPPORTED,
  type AddInMessage,
  type MethodCall,
  REGISTER_EVENT,
  REQUEST,
  RESPONSE,
  RICH_API,
  SAVE_SETTINGS,
  SEND_MESSAGE,
  UNREGISTER_EVENT,
  readAddInMessage,
} from './wire';

/** What the conversation asks of the host behind it. */
export interface ConversationHost {
  /** Answers one batch of Office.js: the body of the request in, the body of the response out. */
  readonly answer: (body: unknown) => Promise<unknown>;
  /** `Office.context.document.settings`: keys with their values as JSON. */
  readonly settings: () => readonly (readonly [string, string])[];
  readonly replaceSettings: (settings: readonly (readonly [string, string])[]) => void;
  /** Opens, speaks to and closes the add-in's dialog; left out = it may have none. */
  readonly dialog?: {
    readonly open: (request: DialogRequest) => void;
    readonly tell: (message: string) => void;
    readonly close: () => void;
  };
  /** In a dialog: its page has a message for the add-in. */
  readonly saidToParent?: (message: string) => void;
  /** Told of every message of the add-in, for tests and for whoever looks for a fault. */
  readonly log?: (message: AddInMessage) => void;
}

/** One running conversation with the add-in in a frame. */
export interface Conversation {
  /** Raises an event of the rich API, given as an entry of its message. */
  readonly raise: (entry: readonly unknown[]) => void;
  /** Presses a ribbon button that runs a function of the add-in. False when the add-in does not listen (yet). */
  readonly invokeCommand: (functionName: string, controlId: string) => boolean;
  /** Something of the dialog: a message of its page, or that somebody closed it. */
  readonly tellOfDialog: (what: { readonly message: string } | 'closed') => void;
  /** In a dialog: a message of the add-in for its page. */
  readonly tellFromParent: (message: string) => void;
  readonly close: () => void;
}

/**
 * Talks the postMessage protocol of Excel on the web with the add-in in a frame. Seen with office.js 1.1.110: the frame
 * must have the hostname of this page and come over https, otherwise it never speaks.
 */
export function converse(frame: HTMLIFrameElement, identity: PaneIdentity, host: ConversationHost): Conversation {
  const listening = new Map<string, number>();

  const send = (message: object): void => {
    const envelope = {
      _messageType: RESPONSE,
      _conversationId: identity.conversation,
      _origin: location.origin,
      _serializerVersion: 1,
      _errorCode: 0,
      _responseType: 0,
      _data: null,
    };
    frame.contentWindow?.postMessage(JSON.stringify({ ...envelope, ...message }), location.origin);
  };
  const reply = (to: AddInMessage, data: unknown): void =>
    send({ _actionName: to._actionName, _correlationId: to._correlationId, _data: data });
  const fire = (event: string, data: unknown): boolean => {
    const correlation = listening.get(event);
    if (correlation === undefined) return false;
    send({ _actionName: event, _correlationId: correlation, _responseType: 1, _data: data });
    return true;
  };

  const onMessage = (event: MessageEvent): void => {
    if (event.source !== frame.contentWindow || event.origin !== location.origin) return;
    const message = readAddInMessage(event.data);
    if (message === null || message._conversationId !== identity.conversation) return;
    host.log?.(message);
    if (message._messageType !== REQUEST) return;
    if (message._actionType === REGISTER_EVENT) listening.set(message._actionName, message._correlationId);
    if (message._actionType === UNREGISTER_EVENT) listening.delete(message._actionName);
    if (message._actionName === DIALOG_MESSAGE) {
      if (message._actionType === REGISTER_EVENT) host.dialog?.open(dialogRequest(message._data));
      else host.dialog?.close();
    }
    if (message._actionType === REGISTER_EVENT || message._actionType === UNREGISTER_EVENT) {
      reply(message, { Error: 0 });
    } else if (message._actionName === 'ContextActivationManager_getAppContextAsync') {
      reply(message, appContext(identity, host.settings()));
    } else if (message._actionName === 'executeMethod') {
      void executeMethod(message._data as MethodCall, host).then((answer) => reply(message, answer));
    } else {
      const way = wayOutIn(message);
      if (way !== null) leaveFrame(frame, way);
      reply(message, null); // focus and activation notices: Excel on the web acknowledges them without content
    }
  };
  window.addEventListener('message', onMessage);

  return {
    raise: (entry) => {
      fire('richApiMessage', { ArrayData: [entry] });
    },
    invokeCommand: (functionName, controlId) =>
      fire('appCommandInvoked', {
        0: identity.conversation,
        1: functionName,
        2: JSON.stringify({ source: { id: controlId } }),
      }),
    tellOfDialog: (what) => {
      const said =
        what === 'closed' ? { messageType: DIALOG_CLOSED } : { messageType: 0, messageContent: what.message };
      fire(DIALOG_MESSAGE, { ...said, messageOrigin: location.origin });
    },
    tellFromParent: (message) => {
      fire(DIALOG_PARENT_MESSAGE, { messageType: 0, messageContent: message, messageOrigin: location.origin });
    },
    close: () => window.removeEventListener('message', onMessage),
  };
}

async function executeMethod(call: MethodCall, host: ConversationHost): Promise<object> {
  const done = { Version: 1, Error: 0 };
  switch (call.DdaMethod.DispatchId) {
    case RICH_API: {
      const body: unknown = JSON.parse(String(call.ArrayData?.[4]));
      return { ...done, Data: [200, [], JSON.stringify(await host.answer(body))] };
    }
    case LOAD_SETTINGS:
      return { ...done, Properties: { Settings: host.settings().map(([Name, Value]) => ({ Name, Value })) } };
    case SAVE_SETTINGS:
      host.replaceSettings(call.DdaSettingsMethod?.Properties ?? []);
      return done;
    case COMMAND_COMPLETED:
      return done;
    case MESSAGE_PARENT:
      host.saidToParent?.(String(call.messageToParent));
      return done;
    case SEND_MESSAGE:
      host.dialog?.tell(String(call.messageContent));
      return done;
    default:
      return { ...done, Error: NOT_SUPPORTED };
  }
}

/** What office.js hands over when an add-in begins to listen to a dialog: the dialog it wants. */
function dialogRequest(data: unknown): DialogRequest {
  const { targetId } = data as { readonly targetId: string };
  return JSON.parse(targetId) as DialogRequest;
}
