import { findSheets } from '../book/find-sheets';
import type { WorkbookSnapshot } from '../snapshot';
import { oncePerSheet } from '../sheet/once-per-sheet';
import { formatVersionOf, readMachine } from './machine-sheet';

const machineOn = oncePerSheet(readMachine);

/** The format of a workbook with a dossier and its plan; null = it is none, or says nothing of it. */
export function formatOfPlan(snapshot: WorkbookSnapshot): number | null {
  const sheet = findSheets(snapshot).byKey.get('machine')?.sheet;
  if (sheet === undefined || machineOn(sheet)?.stage === 'form') return null;
  return formatVersionOf(sheet);
}
