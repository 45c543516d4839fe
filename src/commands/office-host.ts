import type { CellPlace } from '../core/exam/cell-place';
import type { CommandHost, Enabled } from './command-host';
import { TAB } from './controls';
import { tellInDialog } from './dialog-window';

/**
 * Office as commands need it. Everything that not every Excel has is asked for first (isSetSupported), as the manifest
 * requires ExcelApi and SharedRuntime only.
 * @param page the window of the pane: whoever does something in it has it in sight.
 */
export function officeHost(activeCell: () => Promise<CellPlace>, page: Pick<Window, 'addEventListener'>): CommandHost {
  const supports = (set: string, version: string): boolean => Office.context.requirements.isSetSupported(set, version);
  // How the runtime began nobody tells: as a pane, or behind a button.
  let isShown = false;
  const seen = (): void => void (isShown = true);
  page.addEventListener('pointerdown', seen, { capture: true });
  page.addEventListener('keydown', seen, { capture: true });
  void Office.addin
    .onVisibilityModeChanged(({ visibilityMode }) => {
      isShown = visibilityMode === Office.VisibilityMode.taskpane;
    })
    .catch(() => undefined);
  return {
    activeCell,
    associate: (functionName, act) => Office.actions.associate(functionName, act),
    showPane: async () => {
      await Office.addin.showAsTaskpane();
      isShown = true;
    },
    isPaneShown: () => isShown,
    tell: async (notice, opened) => {
      if (!supports('DialogApi', '1.2')) throw new Error('this Excel has no dialogs that can be spoken to');
      await tellInDialog(notice, opened);
    },
    enableButtons: supports('RibbonApi', '1.1')
      ? (buttons) => Office.ribbon.requestUpdate({ tabs: [{ id: TAB, controls: controlsOf(buttons) }] })
      : null,
    enableMenuItems: supports('ContextMenuApi', '1.1')
      ? (items) => Office.contextMenu.requestUpdate({ controls: controlsOf(items) })
      : null,
  };
}

function controlsOf(enabled: Enabled): { id: string; enabled: boolean }[] {
  return Object.entries(enabled).map(([id, isEnabled]) => ({ id, enabled: isEnabled }));
}
