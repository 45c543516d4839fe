/**
 * What Microsoft's client runtime sends and expects ("rich API"): one batch is a list of actions on objects that are
 * described by how to reach them. Seen on the wire of office-js 1.1.110; names in PascalCase are Microsoft's.
 */

/** Kinds of `ObjectPath.ObjectPathType`. */
export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

/** Kinds of `Action.ActionType`. */
export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** An object among the arguments comes as the id of its path, listed in `ReferencedObjectPathIds` or nested. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** `Select` and `Expand` hold camelCase names, with "/" for what lies deeper. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
  readonly Location: string;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: WireError;
}

/** An event on its way to the client: `Message` is JSON. */
export interface EventEntry {
  readonly eventType: number;
  readonly targetId: string;
  readonly message: unknown;
}

/** The message category under which events of objects travel. */
const EVENT_CATEGORY = 65_536;

/** An event as an entry of a `richApiMessage`. */
export const eventEntryOnWire = ({ eventType, targetId, message }: EventEntry): readonly unknown[] => [
  EVENT_CATEGORY,
  eventType,
  targetId,
  JSON.stringify(message),
  0,
];
