import type { Arguments } from './arguments';
import { apiNotFound, invalidArgument } from './excel-error';

/** One property of an Excel object, read and perhaps written. */
export interface Property<Self> {
  readonly get: (self: Self) => unknown;
  readonly set?: (self: Self, value: unknown) => void;
}

/**
 * An Excel object as a table: what it has, by the names of Office.js. What is in no table is answered ApiNotFound, so a
 * missing part shows as an error and never as silence.
 */
export interface ObjectType<Self> {
  /** As in `Excel.<name>`. */
  readonly name: string;
  readonly properties?: Readonly<Record<string, Property<Self>>>;
  /** Setters by the name on the wire, where the runtime uses another than the property's. */
  readonly wireSetters?: Readonly<Record<string, (self: Self, value: unknown) => void>>;
  /** Objects reached by a property. */
  readonly navigation?: Readonly<Record<string, (self: Self) => LiveObject | null>>;
  /** Methods that answer a value or nothing. */
  readonly methods?: Readonly<Record<string, (self: Self, args: Arguments) => unknown>>;
  /** Methods that answer an object; null becomes a null object. */
  readonly objects?: Readonly<Record<string, (self: Self, args: Arguments) => LiveObject | null>>;
  /** Only collections: their items in order, and the one with a key. */
  readonly items?: (self: Self) => readonly LiveObject[];
  readonly item?: (self: Self, args: Arguments) => LiveObject;
  /** What the client needs to reach the object again, e.g. `{ Id }`. */
  readonly identity?: (self: Self) => Readonly<Record<string, unknown>>;
  /** Properties Excel has and this host has not: loading them is ApiNotFound, loading any other is InvalidArgument. */
  readonly missing?: readonly string[];
}

/** An object of the workbook in the course of a batch, whatever its type. */
export interface LiveObject {
  readonly type: string;
  /** What it stands for; whoever takes it checks with `instanceof`. */
  readonly self: unknown;
  readonly isCollection: boolean;
  identity(): Readonly<Record<string, unknown>>;
  /** Names of all properties that hold a value. */
  propertyNames(): readonly string[];
  has(property: string): boolean;
  get(property: string): unknown;
  set(property: string, value: unknown): void;
  /** The object behind a property; undefined when there is no such navigation. */
  navigate(property: string): LiveObject | null | undefined;
  call(method: string, args: Arguments): unknown;
  callForObject(method: string, args: Arguments): LiveObject | null;
  items(): readonly LiveObject[];
  item(args: Arguments): LiveObject;
}

/** Puts an object and its table together. */
export function liveObject<Self>(type: ObjectType<Self>, self: Self): LiveObject {
  const lacking = (member: string): Error => apiNotFound(`${type.name}.${member}`);
  const property = (name: string): Property<Self> => {
    const found = own(type.properties, name);
    if (found) return found;
    throw type.missing?.includes(name) ? lacking(name) : invalidArgument(`${type.name} has no property ${name}`);
  };
  return {
    type: type.name,
    self,
    isCollection: type.items !== undefined,
    identity: () => type.identity?.(self) ?? {},
    propertyNames: () => Object.keys(type.properties ?? {}),
    has: (name) => own(type.properties, name) !== undefined,
    get: (name) => property(name).get(self),
    set: (name, value) => {
      const set = own(type.properties, name)?.set ?? own(type.wireSetters, name);
      if (!set) throw lacking(`${name} =`);
      set(self, value);
    },
    navigate: (name) => own(type.navigation, name)?.(self),
    call: (name, args) => {
      const method = own(type.methods, name);
      if (!method) throw lacking(`${name}()`);
      return method(self, args);
    },
    callForObject: (name, args) => {
      const method = own(type.objects, name);
      if (!method) throw lacking(`${name}()`);
      return method(self, args);
    },
    items: () => {
      if (!type.items) throw lacking('items');
      return type.items(self);
    },
    item: (args) => {
      if (!type.item) throw lacking('getItem()');
      return type.item(self, args);
    },
  };
}

/** The entry of a table, never something that every JavaScript object has. */
function own<T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}
