import { invalidArgument } from '../excel-error';
import { liveObject, type LiveObject, type ObjectType } from '../live-object';
import type { OfficeShell } from '../office-shell';

/** Objects outside the workbook that office.js itself calls at start-up, for the ribbon and for the pane. */
export function createService(name: string, shell: OfficeShell): LiveObject | null {
  switch (name) {
    case 'Microsoft.InternalService.AddinInternalService':
      return liveObject(ADDIN_INTERNAL_SERVICE, null);
    case 'Microsoft.DynamicRibbon.DynamicRibbon':
      return liveObject(DYNAMIC_RIBBON, shell);
    case 'Microsoft.AppRuntime.AppRuntimeService':
      return liveObject(APP_RUNTIME_SERVICE, shell);
    default:
      return null;
  }
}

const ADDIN_INTERNAL_SERVICE: ObjectType<null> = {
  name: 'AddinInternalService',
  methods: { notifyActionHandlerReady: () => null },
};

const RIBBON_TAB: ObjectType<string> = { name: 'RibbonTab', properties: { id: { get: (id) => id } } };

interface Button {
  readonly id: string;
  readonly shell: OfficeShell;
}

const RIBBON_BUTTON: ObjectType<Button> = {
  name: 'RibbonButton',
  properties: {
    id: { get: ({ id }) => id },
    enabled: {
      get: ({ id, shell }) => shell.enabled.get(id) ?? true,
      set: ({ id, shell }, value) => shell.enable(id, value === true),
    },
  },
};

const DYNAMIC_RIBBON: ObjectType<OfficeShell> = {
  name: 'DynamicRibbon',
  objects: {
    getTab: (_shell, args) => liveObject(RIBBON_TAB, args.text(0)),
    getButton: (shell, args) => liveObject(RIBBON_BUTTON, { id: args.text(0), shell }),
  },
};

const APP_RUNTIME_SERVICE: ObjectType<OfficeShell> = {
  name: 'AppRuntimeService',
  methods: {
    getAppRuntimeState: (shell) => shell.paneState,
    setAppRuntimeState: (shell, args) => {
      const state = args.text(0);
      if (state !== 'Visible' && state !== 'Background') throw invalidArgument(`${state} is no state of a pane`);
      shell.setPane(state);
      return null;
    },
  },
};
