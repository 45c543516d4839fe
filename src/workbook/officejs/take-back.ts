import { Refusal } from '../../core/diagnostics/diagnostic';
import type { WriteRecord } from '../plan/step/step-record';
import { refusal } from '../workbook-diagnostic';
import { readCells } from './read-cells';
import { refuseBelongings, refuseChanged } from './refuse-lost';
import { returnedFormula, returnSteps } from './return-steps';
import { request } from './run';
import { inRequests } from './step';
import { lastWrites, listForStep } from './step-listing';
import type { RecordedWrite, StepListing } from './step-listing';
import { formulasOn, isMadeBy, looksAt, writtenBy } from './written-places';
import type { FormulaPlace } from './written-places';

/**
 * Takes back all writes of the last step, the last one first. Before anything is written, everything is compared with what
 * the writes left. What Excel breaks off is gone on with at once, and else when it is asked again: what is back already is known.
 * @throws Refusal workbook/nothing-to-take-back, workbook/changed-since, workbook/would-lose, workbook/structure-protected,
 *   workbook/cell-edit-mode, workbook/half-taken-back, or what Excel refuses while it is only read
 */
export async function takeBack(): Promise<void> {
  const listing = await listForStep();
  const writes = await lastWrites(listing);
  if (writes.length === 0) throw refusal('workbook/nothing-to-take-back');
  if (listing.structureProtected) throw refusal('workbook/structure-protected');
  refuseChanged(writes, listing, await readCells(inSight(listing)));
  await refuseBelongings(writes, listing);
  for (const write of writes) await takeBackWrite(write, false);
}

async function takeBackWrite(write: RecordedWrite, isSecondAttempt: boolean): Promise<void> {
  const { record, sheet } = write;
  const now = await listForStep();
  if (!now.sheets.some(({ name }) => name === sheet)) return;
  const formulas = await formulasToReturn(record, now);
  try {
    for (const steps of inRequests(returnSteps(record, sheet, formulas, now))) {
      await request(
        (context) => {
          context.workbook.application.suspendScreenUpdatingUntilNextSync();
          steps.forEach(({ queue }) => queue(context));
        },
        () => undefined,
        { waitForUser: isSecondAttempt },
      );
    }
  } catch (error) {
    // While somebody types in a cell Excel does nothing at all.
    if (error instanceof Refusal && error.diagnostic.code === 'workbook/cell-edit-mode') throw error;
    if (isSecondAttempt) throw error;
    await takeBackWrite(write, true).catch(() => {
      throw refusal('workbook/half-taken-back');
    });
  }
}

/** Formulas of sheets that stay which look at a sheet that goes: they are to look at what it took the place of. */
async function formulasToReturn(record: WriteRecord, now: StepListing): Promise<readonly FormulaPlace[]> {
  const replaced = record.made.flatMap(({ name, instead }) => (instead === null ? [] : [name]));
  if (replaced.length === 0) return [];
  const isWritten = writtenBy([record]);
  const places = formulasOn(await readCells(inSight(now).filter((name) => !isMadeBy(name, record))));
  return places.flatMap((place) => {
    const back = returnedFormula(place.formula, record);
    const moves = back !== place.formula || looksAt(place, replaced, now.tables);
    return moves && !isWritten(place) ? [{ ...place, formula: back }] : [];
  });
}

function inSight({ sheets, aside }: StepListing): readonly string[] {
  return sheets.map(({ name }) => name).filter((name) => !aside.includes(name));
}
