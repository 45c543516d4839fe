import { DataValidationErrorStyle, DataValidationStatus } from '@univerjs/core';
import { SheetInterceptorService, VALIDATE_CELL } from '@univerjs/sheets';
import { SheetDataValidationModel, SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';
import type { UniverEngine } from '../store-univer/create-univer';

/** What a validation says about an entry it refuses; both are empty when its maker wrote nothing. */
export interface EntryAlert {
  readonly title: string;
  readonly message: string;
}

/** Before Univer's own, which opens a dialog that is titled "Error" and takes the next keystrokes. */
const BEFORE_UNIVER = 100;

/** Refuses what a validation does not allow to be typed, and tells it with the validation's own title and text. */
export function refuseEntries({ univer }: UniverEngine, refused: (alert: EntryAlert) => void): void {
  const injector = univer.__getInjector();
  const rules = injector.get(SheetDataValidationModel);
  const validator = injector.get(SheetsDataValidationValidatorService);
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(VALIDATE_CELL, {
    priority: BEFORE_UNIVER,
    handler: async (before, place, next) => {
      if ((await before) === false) return false;
      const { unitId, subUnitId, row, col } = place;
      const rule = rules.getRuleByLocation(unitId, subUnitId, row, col);
      if (!rule || rule.errorStyle !== DataValidationErrorStyle.STOP)
        return (await next(Promise.resolve(true))) ?? true;
      if (rule.showErrorMessage === false) return true; // Excel refuses nothing without its alert
      const status = await validator.validatorCell(unitId, subUnitId, row, col);
      if (status === DataValidationStatus.VALID) return (await next(Promise.resolve(true))) ?? true;
      refused({ title: rule.errorTitle ?? '', message: rule.error ?? '' });
      return false;
    },
  });
}
