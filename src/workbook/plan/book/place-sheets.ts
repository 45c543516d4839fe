import { keyOfRole } from '../identity';
import type { DraftSheet } from '../sheet/draft';
import { layOut, nameOf } from '../sheet/lay-out';
import type { SheetChange, WorkbookPlan } from '../workbook-plan';
import type { FoundSheets } from './find-sheets';

type ByKey = Pick<FoundSheets, 'byKey'>;

/** The sheet that is there before which new ones come: the findings, else what stands behind these; null = at the end. */
export function beforeFindings({ byKey }: ByKey): string | null {
  return byKey.get('findings')?.sheet.name ?? beforeSettings({ byKey });
}

/** The same of the findings themselves, and of what stands between them and the settings. */
export function beforeSettings({ byKey }: ByKey): string | null {
  return (byKey.get('settings') ?? byKey.get('machine'))?.sheet.name ?? null;
}

/**
 * Sheets as they are from now on: each takes the place of the one that plays its part in the workbook, which keeps its tab
 * position; where there is none it is new. @param before name of the sheet before which new ones come; null = at the end.
 */
export function placeSheets(
  drafts: readonly DraftSheet[],
  found: ByKey,
  before: string | null = beforeFindings(found),
): Pick<WorkbookPlan, 'changes' | 'names'> {
  return {
    changes: drafts.map((draft): SheetChange => {
      const target = found.byKey.get(keyOfRole(draft.role))?.sheet.name;
      const sheet = layOut(draft);
      return target === undefined ? { kind: 'create', sheet, before } : { kind: 'replace', target, sheet };
    }),
    names: drafts.map(nameOf),
  };
}
