/** Kinds of message of the postMessage protocol between Excel on the web and an add-in. */
export const REQUEST = 0;
export const RESPONSE = 1;

/** What a request asks for beside calling a method, which is 0. */
export const REGISTER_EVENT = 1;
export const UNREGISTER_EVENT = 2;

/** Dispatch ids of `executeMethod`. */
export const LOAD_SETTINGS = 75;
export const SAVE_SETTINGS = 76;
export const RICH_API = 93;
export const COMMAND_COMPLETED = 94;
export const MESSAGE_PARENT = 144;
export const SEND_MESSAGE = 145;

/** Events of a dialog: to the add-in that opened it, which opens it by listening, and to the page in it. */
export const DIALOG_MESSAGE = 'dialogMessageReceived';
export const DIALOG_PARENT_MESSAGE = 'dialogParentMessageReceived';

/** Instead of a message: somebody closed the dialog. Source: Microsoft's list of dialog events. */
export const DIALOG_CLOSED = 12_006;

/** Office's own number for "this host does not support that". */
export const NOT_SUPPORTED = 5000;

/** A message of the add-in, as far as it concerns a host. */
export interface AddInMessage {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _conversationId: string;
  readonly _data: unknown;
}

/** What `executeMethod` carries. */
export interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly messageToParent?: unknown;
  readonly messageContent?: unknown;
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
}

/** Reads a posted message; null for anything that is not the add-in's protocol. */
export function readAddInMessage(data: unknown): AddInMessage | null {
  if (typeof data !== 'string') return null;
  try {
    const message = JSON.parse(data) as Partial<AddInMessage> | null;
    return message !== null && typeof message === 'object' && typeof message._actionName === 'string'
      ? (message as AddInMessage)
      : null;
  } catch {
    return null;
  }
}
