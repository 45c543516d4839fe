import { type Injector, DataValidationType } from '@univerjs/core';
import { DataValidatorRegistryService } from '@univerjs/data-validation';
import type { ListValidator } from '@univerjs/sheets-data-validation';

/**
 * Makes Univer compare with a list as Excel does: choices that are written in the rule count capitals, choices that come
 * from cells do not. Univer counts them always. Call it once the workbook is there: only then do validators exist.
 */
export function compareListsAsExcel(injector: Injector): void {
  const list = injector.get(DataValidatorRegistryService).getValidatorItem(DataValidationType.LIST) as
    ListValidator | undefined;
  if (!list) throw new Error('Univer has no validator for lists.');
  const exact = list.isValidType.bind(list);
  list.isValidType = async (cell, formula, rule) => {
    if (await exact(cell, formula, rule)) return true;
    if (rule.formula1?.startsWith('=') !== true) return false;
    const typed = fold(String(cell.value));
    return list.getList(rule, cell.unitId, cell.subUnitId).some((choice) => fold(choice) === typed);
  };
}

const fold = (text: string): string => text.toLocaleLowerCase();
