import { accessDenied } from '../excel-error';
import { cellArea } from '../geometry';
import type { HostContext } from '../host-context';
import { liveObject, type LiveObject, type ObjectType } from '../live-object';
import { objectOf, RangeTarget } from '../range-target';
import { applicationObject } from './application';
import { documentPropertiesObject } from './document-properties';
import { namesObject } from './names';
import { settingsObject } from './settings';
import { tablesObject } from './tables';
import { worksheetsObject } from './worksheets';

const WORKBOOK: ObjectType<HostContext> = {
  name: 'Workbook',
  properties: {
    name: { get: (host) => host.workbookName },
    readOnly: { get: () => false },
  },
  missing: [
    'isDirty',
    'chartDataPointTrack',
    'usePrecisionAsDisplayed',
    'calculationEngineVersion',
    'autoSave',
    'previouslySaved',
  ],
  navigation: {
    worksheets: worksheetsObject,
    names: (host) => namesObject(host, null),
    tables: (host) => tablesObject(host, null),
    application: applicationObject,
    protection: (host) => liveObject(WORKBOOK_PROTECTION, host),
    properties: documentPropertiesObject,
    settings: settingsObject,
  },
  objects: {
    getSelectedRange: (host) => objectOf(new RangeTarget(host, host.store.activeSheet(), host.store.selection())),
    getActiveCell: (host) => {
      const { row, column } = host.store.selection();
      return objectOf(new RangeTarget(host, host.store.activeSheet(), cellArea(row, column)));
    },
  },
};

const WORKBOOK_PROTECTION: ObjectType<HostContext> = {
  name: 'WorkbookProtection',
  properties: { protected: { get: ({ store }) => store.structureProtection() !== null } },
  methods: {
    protect: ({ store }, args) => {
      if (store.structureProtection()) throw accessDenied('the workbook is already protected');
      store.setStructureProtection({ password: args.textOr(0, '') });
    },
    unprotect: ({ store }, args) => {
      const protection = store.structureProtection();
      if (protection && protection.password !== args.textOr(0, '')) throw accessDenied('the password is wrong');
      store.setStructureProtection(null);
    },
  },
};

/** `context.workbook`. */
export const workbookObject = (host: HostContext): LiveObject => liveObject(WORKBOOK, host);
