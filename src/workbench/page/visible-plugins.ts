import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsTableUIPlugin } from '@univerjs/sheets-table-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { UniverUIPlugin } from '@univerjs/ui';

import '@univerjs/ui/facade';
import '@univerjs/sheets-ui/facade';

import { HIDDEN_MENU_ITEMS } from './hidden-menu-items';
import { MODEL_PLUGINS, type PluginEntry } from '../store-univer/create-univer';

/**
 * The plugins of the page: the model's, and the parts one sees. Univer wants rendering and the frame registered before the
 * sheets, and the visible half of a feature after its model.
 *
 * @param container the element the grid fills
 */
export function visiblePlugins(container: HTMLElement): readonly PluginEntry[] {
  const first: readonly PluginEntry[] = [
    [UniverRenderEnginePlugin],
    [UniverFormulaEnginePlugin],
    [UniverUIPlugin, { container, header: true, toolbar: false, footer: true, contextMenu: true }],
    [UniverDocsPlugin],
    [UniverDocsUIPlugin],
  ];
  const last: readonly PluginEntry[] = [
    [
      UniverSheetsUIPlugin,
      {
        formulaBar: true,
        protectedRangeShadow: 'none',
        disableForceStringAlert: true,
        disableForceStringMark: true,
        menu: HIDDEN_MENU_ITEMS,
        footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
      },
    ],
    [UniverSheetsFormulaUIPlugin],
    [UniverSheetsNumfmtUIPlugin],
    // No editing: the model does not take rules from the grid. No searching: the list opens with the first letter typed in a
    // cell, and its field for searching would take the letters that follow, and Enter.
    [UniverSheetsDataValidationUIPlugin, { showEditOnDropdown: false, showSearchOnDropdown: false }],
    [UniverSheetsConditionalFormattingUIPlugin],
    [UniverSheetsTableUIPlugin, { hideAnchor: true }], // the tag with its name covers cells
  ];
  const already = new Set(first.map(([plugin]) => plugin));
  return [...first, ...MODEL_PLUGINS.filter(([plugin]) => !already.has(plugin)), ...last];
}
