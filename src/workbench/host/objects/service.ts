import type { Arguments } from '../arguments';
import { liveObject, type LiveObject, type ObjectType } from '../live-object';

/** Objects outside the workbook that office.js itself calls at start-up and for the ribbon. */
export function createService(name: string, ribbonUpdates: unknown[]): LiveObject | null {
  switch (name) {
    case 'Microsoft.InternalService.AddinInternalService':
      return liveObject(ADDIN_INTERNAL_SERVICE, null);
    case 'Microsoft.DynamicRibbon.DynamicRibbon':
      return liveObject(DYNAMIC_RIBBON, ribbonUpdates);
    default:
      return null;
  }
}

const ADDIN_INTERNAL_SERVICE: ObjectType<null> = {
  name: 'AddinInternalService',
  methods: { notifyActionHandlerReady: () => null },
};

const DYNAMIC_RIBBON: ObjectType<unknown[]> = {
  name: 'DynamicRibbon',
  methods: {
    executeRequestUpdate: (updates, args: Arguments) => {
      updates.push(JSON.parse(args.text(0)));
      return null;
    },
  },
};
