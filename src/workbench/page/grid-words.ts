import { mergeLocales, type ILanguagePack } from '@univerjs/core';
import DesignEnUS from '@univerjs/design/locale/en-US';
import DocsUIEnUS from '@univerjs/docs-ui/locale/en-US';
import SheetsEnUS from '@univerjs/sheets/locale/en-US';
import ConditionalEnUS from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import ValidationEnUS from '@univerjs/sheets-data-validation-ui/locale/en-US';
import DataValidationEnUS from '@univerjs/sheets-data-validation/locale/en-US';
import SheetsFormulaEnUS from '@univerjs/sheets-formula/locale/en-US';
import FormulaEnUS from '@univerjs/sheets-formula-ui/locale/en-US';
import NumfmtEnUS from '@univerjs/sheets-numfmt-ui/locale/en-US';
import SheetsTableEnUS from '@univerjs/sheets-table/locale/en-US';
import TableEnUS from '@univerjs/sheets-table-ui/locale/en-US';
import SheetsUIEnUS from '@univerjs/sheets-ui/locale/en-US';
import UIEnUS from '@univerjs/ui/locale/en-US';
import type { PageLanguage } from './sentences';

const univer: ILanguagePack = mergeLocales(
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

/** Univer speaks no Dutch. These are the words of it that show in the work of a committee. */
const dutch: ILanguagePack = {
  ...whileCalculating('Berekenen…', 'Berekend'),
  'sheets-ui': {
    rightClick: {
      copy: 'Kopiëren',
      cut: 'Knippen',
      paste: 'Plakken',
      copySpecial: 'Kopiëren speciaal',
      pasteSpecial: 'Plakken speciaal',
      pasteValue: 'Waarden plakken',
      pasteFormat: 'Opmaak plakken',
      pasteColWidth: 'Kolombreedte plakken',
      pasteBesidesBorder: 'Plakken zonder randen',
      insert: 'Invoegen',
      delete: 'Verwijderen',
      hide: 'Verbergen',
      clearSelection: 'Wissen',
      freeze: 'Blokkeren',
    },
    sheetConfig: {
      delete: 'Verwijderen',
      copy: 'Kopiëren',
      rename: 'Naam wijzigen',
      changeColor: 'Tabkleur',
      hide: 'Verbergen',
    },
    'data-validation': {
      alert: { ok: 'OK' },
      list: { edit: 'Bewerken', dropdown: 'Kies uit de lijst' },
      listMultiple: { dropdown: 'Kies uit de lijst' },
    },
  },
  'sheets-data-validation-ui': {
    list: { edit: 'Bewerken', dropdown: 'Kies uit de lijst' },
    error: { title: 'Ongeldig:' },
    alert: { title: 'Ongeldige invoer', ok: 'OK' },
  },
  'sheets-data-validation': {
    list: { error: 'Kies een waarde uit de lijst' },
  },
};

/** The words of everything visible in the grid. */
export const gridWords = (language: PageLanguage): ILanguagePack =>
  overlay(overlay(univer, whileCalculating('Calculating…', 'Calculated')), language === 'nl-NL' ? dutch : {});

/** Univer 0.25.1 asks for these while it calculates, and has them in no language. */
function whileCalculating(busy: string, done: string): ILanguagePack {
  const progress = {
    analyzing: busy,
    calculating: busy,
    'array-analysis': busy,
    'array-calculation': busy,
    done,
  };
  return { 'sheets-formula': { progress } };
}

/** Univer's own merge replaces whole branches; this one keeps the words that the other language does not have. */
function overlay(under: ILanguagePack, over: ILanguagePack): ILanguagePack {
  const merged = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key];
    merged[key] = isPack(below) && isPack(value) ? overlay(below, value) : value;
  }
  return merged;
}

const isPack = (value: ILanguagePack[string] | undefined): value is ILanguagePack =>
  typeof value === 'object' && !Array.isArray(value);
