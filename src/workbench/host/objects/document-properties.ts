import type { CustomPropertyValue, DocumentProperties } from '../book-parts';
import { invalidArgument, itemNotFound } from '../excel-error';
import type { HostContext } from '../host-context';
import { liveObject, type LiveObject, type ObjectType, type Property } from '../live-object';
import { readText } from '../read-value';

const text = (name: keyof DocumentProperties): Property<HostContext> => ({
  get: ({ store }) => store.properties()[name],
  set: ({ store }, value) => store.setProperties({ [name]: readText(value, name) }),
});

const DOCUMENT_PROPERTIES: ObjectType<HostContext> = {
  name: 'DocumentProperties',
  properties: {
    title: text('title'),
    subject: text('subject'),
    author: text('author'),
    keywords: text('keywords'),
    comments: text('comments'),
    category: text('category'),
    manager: text('manager'),
    company: text('company'),
  },
  missing: ['lastAuthor', 'revisionNumber', 'creationDate'],
  navigation: { custom: (host) => liveObject(CUSTOM_PROPERTIES, host) },
};

interface CustomProperty {
  readonly host: HostContext;
  readonly key: string;
}

const CUSTOM_PROPERTIES: ObjectType<HostContext> = {
  name: 'CustomPropertyCollection',
  items: (host) => [...host.store.customProperties().keys()].map((key) => liveObject(CUSTOM_PROPERTY, { host, key })),
  item: (host, args) => {
    const found = find(host, args.text(0));
    if (!found) throw itemNotFound(`the property "${args.text(0)}"`);
    return found;
  },
  objects: {
    add: (host, args) => {
      const key = args.text(0);
      if (key.length < 1 || key.length > 255) throw invalidArgument('a key has 1 to 255 characters');
      host.store.setCustomProperty(key, readPropertyValue(args.raw(1)));
      return find(host, key);
    },
    getItemOrNullObject: (host, args) => find(host, args.text(0)),
  },
  methods: {
    getCount: ({ store }) => store.customProperties().size,
    deleteAll: ({ store }) => {
      for (const key of [...store.customProperties().keys()]) store.setCustomProperty(key, null);
    },
  },
};

const CUSTOM_PROPERTY: ObjectType<CustomProperty> = {
  name: 'CustomProperty',
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: (self) => {
        const value = current(self);
        return value instanceof Date ? value.toISOString() : value;
      },
      set: ({ host, key }, value) => host.store.setCustomProperty(key, readPropertyValue(value)),
    },
    type: { get: (self) => typeOf(current(self)) },
  },
  methods: { delete: ({ host, key }) => host.store.setCustomProperty(key, null) },
};

function find(host: HostContext, key: string): LiveObject | null {
  const known = [...host.store.customProperties().keys()].find((other) => other.toLowerCase() === key.toLowerCase());
  return known === undefined ? null : liveObject(CUSTOM_PROPERTY, { host, key: known });
}

function current({ host, key }: CustomProperty): CustomPropertyValue {
  const value = host.store.customProperties().get(key);
  if (value === undefined) throw itemNotFound(`the property "${key}"`);
  return value;
}

/** A text longer than 255 characters is refused (documentation of `CustomPropertyCollection.add`). */
function readPropertyValue(value: unknown): CustomPropertyValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string' && value.length <= 255) return value;
  throw invalidArgument('a property holds a number, a boolean or a text of at most 255 characters');
}

function typeOf(value: CustomPropertyValue): string {
  if (value instanceof Date) return 'Date';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** `workbook.properties`. */
export const documentPropertiesObject = (host: HostContext): LiveObject => liveObject(DOCUMENT_PROPERTIES, host);
