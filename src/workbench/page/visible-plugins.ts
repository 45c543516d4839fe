import { mergeLocales, type ILanguagePack } from '@univerjs/core';
import DesignEnUS from '@univerjs/design/locale/en-US';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import DocsUIEnUS from '@univerjs/docs-ui/locale/en-US';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import SheetsEnUS from '@univerjs/sheets/locale/en-US';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import ConditionalEnUS from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import ValidationEnUS from '@univerjs/sheets-data-validation-ui/locale/en-US';
import DataValidationEnUS from '@univerjs/sheets-data-validation/locale/en-US';
import SheetsFormulaEnUS from '@univerjs/sheets-formula/locale/en-US';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import FormulaEnUS from '@univerjs/sheets-formula-ui/locale/en-US';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import NumfmtEnUS from '@univerjs/sheets-numfmt-ui/locale/en-US';
import SheetsTableEnUS from '@univerjs/sheets-table/locale/en-US';
import { UniverSheetsTableUIPlugin } from '@univerjs/sheets-table-ui';
import TableEnUS from '@univerjs/sheets-table-ui/locale/en-US';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import SheetsUIEnUS from '@univerjs/sheets-ui/locale/en-US';
import { UniverUIPlugin } from '@univerjs/ui';
import UIEnUS from '@univerjs/ui/locale/en-US';

import '@univerjs/ui/facade';
import '@univerjs/sheets-ui/facade';

import { MODEL_PLUGINS, type PluginEntry } from '../store-univer/create-univer';

/** The words of everything visible in the grid. */
export const gridWords: ILanguagePack = mergeLocales(
  DesignEnUS,
  UIEnUS,
  DocsUIEnUS,
  SheetsEnUS,
  SheetsUIEnUS,
  SheetsFormulaEnUS,
  FormulaEnUS,
  DataValidationEnUS,
  SheetsTableEnUS,
  NumfmtEnUS,
  ValidationEnUS,
  ConditionalEnUS,
  TableEnUS,
);

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
        footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
      },
    ],
    [UniverSheetsFormulaUIPlugin],
    [UniverSheetsNumfmtUIPlugin],
    [UniverSheetsDataValidationUIPlugin],
    [UniverSheetsConditionalFormattingUIPlugin],
    [UniverSheetsTableUIPlugin],
  ];
  const already = new Set(first.map(([plugin]) => plugin));
  return [...first, ...MODEL_PLUGINS.filter(([plugin]) => !already.has(plugin)), ...last];
}
