import type { ExcelHost } from './excel-host';
import { eventEntryOnWire, type EventEntry } from './protocol';

/** What `OfficeExtension.HostBridge.init` takes: messages are JSON text both ways. */
export interface HostBridge {
  sendMessageToHost: (text: string) => void;
  /** Set by the client. */
  onMessageFromHost: ((text: string) => void) | null;
}

/** A bridge, and the ways to put a host behind it and to raise events over it. */
export interface ConnectedBridge {
  readonly bridge: HostBridge;
  /** From now on this host answers. */
  readonly connect: (host: ExcelHost) => void;
  readonly raise: (event: EventEntry) => void;
}

const REQUEST = 1;
const RESPONSE = 2;
const EVENTS = 3;

interface Message {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: unknown };
}

/** Makes a bridge in this realm, for the runtime loaded in jest. Answers come later, never within the call. */
export function createBridge(): ConnectedBridge {
  let host: ExcelHost | null = null;
  const send = (message: unknown): void => bridge.onMessageFromHost?.(JSON.stringify(message));
  const bridge: HostBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      const { id, type, message } = JSON.parse(text) as Message;
      if (type !== REQUEST) return;
      if (!host) throw new Error('No host is connected');
      const { body } = message;
      void host.answer(typeof body === 'string' ? body : JSON.stringify(body)).then((response) => {
        send({ id, type: RESPONSE, flags: 0, message: { statusCode: 200, headers: {}, body: response } });
      });
    },
  };
  return {
    bridge,
    connect: (next) => {
      host = next;
    },
    raise: (event) => {
      queueMicrotask(() => send({ type: EVENTS, message: { entries: [eventEntryOnWire(event)] } }));
    },
  };
}
