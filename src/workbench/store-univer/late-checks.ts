import { IUniverInstanceService, UniverInstanceType, type Injector, type Workbook } from '@univerjs/core';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';

/**
 * Lets Univer check no lists of a sheet that is gone. It checks a sheet that is not in view once the browser is idle
 * (0.25.1, dv-validator.service), when the sheet or its workbook may have been taken away, and throws then.
 */
export function forgetLateChecks(injector: Injector): void {
  const checks = injector.get(SheetsDataValidationValidatorService);
  const check = checks.validatorRanges.bind(checks);
  checks.validatorRanges = (unitId, subUnitId, ranges) => {
    const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    return workbook?.getSheetBySheetId(subUnitId) ? check(unitId, subUnitId, ranges) : Promise.resolve([]);
  };
}
