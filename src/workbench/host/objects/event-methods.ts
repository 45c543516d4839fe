import type { HostContext } from '../host-context';
import type { ObjectType } from '../live-object';

type Methods<Self> = NonNullable<ObjectType<Self>['methods']>;

/**
 * The calls with which the runtime registers handlers. Older events are named `_RegisterDataChangedEvent`, newer ones
 * `_RegisterEventNameChanged`; both ways are answered for each.
 */
export function eventMethods<Self>(
  events: Readonly<Record<string, number>>,
  owner: (self: Self) => { readonly host: HostContext; readonly targetId: string },
): Methods<Self> {
  const methods: Record<string, (self: Self) => null> = {};
  for (const [name, eventType] of Object.entries(events)) {
    for (const action of ['add', 'remove'] as const) {
      const verb = action === 'add' ? '_Register' : '_Unregister';
      const call = (self: Self): null => {
        const { host, targetId } = owner(self);
        host.registerEvent(action, eventType, targetId);
        return null;
      };
      methods[`${verb}${name}Event`] = call;
      methods[`${verb}Event${name}`] = call;
    }
  }
  return methods;
}
