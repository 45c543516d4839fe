import { Refusal } from '../../../core/diagnostics/diagnostic';
import { keyOfRole } from '../identity';
import type { DraftSheet } from '../sheet/draft';
import { layOut, nameOf } from '../sheet/lay-out';
import type { WorkbookSnapshot } from '../snapshot';
import type { SheetChange, WorkbookPlan } from '../workbook-plan';

/**
 * A plan that adds sheets. In a workbook with nothing but one empty sheet the first of them takes its place.
 * @param before name of the sheet that is there before which they come; null = at the end.
 */
export function addSheets(
  drafts: readonly DraftSheet[],
  existing: WorkbookSnapshot | null,
  before: string | null,
  activate: DraftSheet | null,
): WorkbookPlan {
  const target = emptySheetOf(existing);
  const changes = drafts.map((draft, index): SheetChange => {
    const sheet = layOut(draft);
    return index === 0 && target !== null ? { kind: 'replace', target, sheet } : { kind: 'create', sheet, before };
  });
  return {
    changes,
    names: drafts.map(nameOf),
    forget: [],
    activate: activate === null ? null : keyOfRole(activate.role),
  };
}

/** The one empty sheet a new workbook starts with ("Blad1", "Sheet1"); null when there is anything else. */
export function emptySheetOf(existing: WorkbookSnapshot | null): string | null {
  const [only, ...others] = existing?.sheets ?? [];
  if (only === undefined || others.length > 0 || !only.read || existing?.tables.length !== 0) return null;
  const empty = only.values.every((line) => line.every((value) => value === null || value === ''));
  return empty && !only.protected ? only.name : null;
}

/** Sheets can be added, replaced and deleted. @throws Refusal workbook/structure-protected */
export function refuseProtected(existing: WorkbookSnapshot | null): void {
  if (existing?.structureProtected) {
    throw new Refusal({ code: 'workbook/structure-protected', severity: 'error', data: {} });
  }
}
