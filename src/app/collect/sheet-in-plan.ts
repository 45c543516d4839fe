import type { SingleRole } from '../../workbook/plan/identity';
import type { WorkbookPlan } from '../../workbook/plan/workbook-plan';

/** Name of the sheet that a plan makes or makes anew; empty = it does not. */
export function sheetInPlan({ changes }: WorkbookPlan, role: SingleRole): string {
  return (
    changes.flatMap((change) => ('sheet' in change && change.sheet.key === role ? change.sheet.name : []))[0] ?? ''
  );
}
