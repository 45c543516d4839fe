import { LocaleType, Univer, type ILanguagePack, type Plugin, type PluginCtor } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';

import '@univerjs/sheets/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-numfmt/facade';
import '@univerjs/sheets-data-validation/facade';
import '@univerjs/sheets-conditional-formatting/facade';
import '@univerjs/sheets-filter/facade';
import '@univerjs/sheets-sort/facade';
import '@univerjs/sheets-table/facade';

/** One plugin with its settings, in the order in which it has to be registered. */
export type PluginEntry = readonly [PluginCtor<Plugin>, object?];

/** The grid engine: the model with its commands, and the facade the store speaks to. */
export interface UniverEngine {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Every plugin the store needs to keep cells, with nothing to look at. */
export const MODEL_PLUGINS: readonly PluginEntry[] = [
  [UniverDocsPlugin],
  [UniverFormulaEnginePlugin],
  [UniverSheetsPlugin],
  [UniverSheetsFormulaPlugin, { initialFormulaComputing: 0 }],
  [UniverSheetsNumfmtPlugin],
  [UniverDataValidationPlugin],
  [UniverSheetsDataValidationPlugin],
  [UniverSheetsConditionalFormattingPlugin],
  [UniverSheetsTablePlugin],
  [UniverSheetsFilterPlugin],
  [UniverSheetsSortPlugin],
];

/**
 * Creates the grid engine.
 *
 * @param plugins in order of registration: `MODEL_PLUGINS`, or with the visible parts between them (the page)
 * @param words   the texts of the visible parts; Univer has no Dutch, so they are English
 */
export function createUniver(plugins: readonly PluginEntry[] = MODEL_PLUGINS, words: ILanguagePack = {}): UniverEngine {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: words } });
  for (const [plugin, settings] of plugins) univer.registerPlugin(plugin, settings);
  return { univer, api: FUniver.newAPI(univer) };
}
