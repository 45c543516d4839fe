import { itemNotFound } from '../excel-error';
import type { HostContext } from '../host-context';
import { liveObject, type LiveObject, type ObjectType } from '../live-object';

interface Setting {
  readonly host: HostContext;
  readonly key: string;
}

const SETTINGS: ObjectType<HostContext> = {
  name: 'SettingCollection',
  items: (host) => [...host.store.settings().keys()].map((key) => liveObject(SETTING, { host, key })),
  item: (host, args) => {
    const found = find(host, args.text(0));
    if (!found) throw itemNotFound(`the setting "${args.text(0)}"`);
    return found;
  },
  objects: {
    add: (host, args) => {
      host.store.setSetting(args.text(0), args.raw(1) ?? null);
      return find(host, args.text(0));
    },
    getItemOrNullObject: (host, args) => find(host, args.text(0)),
  },
  methods: { getCount: ({ store }) => store.settings().size },
};

const SETTING: ObjectType<Setting> = {
  name: 'Setting',
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ host, key }) => host.store.settings().get(key) ?? null,
      set: ({ host, key }, value) => host.store.setSetting(key, value),
    },
  },
  methods: { delete: ({ host, key }) => host.store.removeSetting(key) },
};

const find = (host: HostContext, key: string): LiveObject | null =>
  host.store.settings().has(key) ? liveObject(SETTING, { host, key }) : null;

/** `workbook.settings`: settings of the add-in, kept in the workbook. Keys are told apart by case. */
export const settingsObject = (host: HostContext): LiveObject => liveObject(SETTINGS, host);
