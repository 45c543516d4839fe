/** Nothing that people wrote or put down since a step is lost when it is taken back. */
import { sameSheetName } from '../plan/plan-fault';
import { changedSince } from '../plan/step/changed-since';
import type { ChangedPlace } from '../plan/step/changed-since';
import { refusal } from '../workbook-diagnostic';
import { loadBelongings, loadedBelongings, refuseLoss } from './belongings';
import type { SheetCells } from './read-cells';
import { request } from './run';
import type { RecordedWrite, StepListing } from './step-listing';
import { formulasOn, isMadeBy, looksAt, writtenBy } from './written-places';

/**
 * Compares everything that the writes left with what is there now.
 * @param writes the last one first. @param cells of all sheets that are not kept aside.
 * @throws Refusal workbook/changed-since
 */
export function refuseChanged(
  writes: readonly RecordedWrite[],
  listing: StepListing,
  cells: ReadonlyMap<string, SheetCells>,
): void {
  const { names, aside } = listing;
  writes.forEach(({ record }, index) => {
    const later = writes.slice(0, index).map((write) => write.record);
    refusePlace(changedSince(record, later, { cells, names, aside }));
  });
  refusePlace(formulaMadeSince(writes, listing, cells));
}

/** A formula on a sheet that stays, made since, that looks at a sheet that goes for good. */
function formulaMadeSince(
  writes: readonly RecordedWrite[],
  { tables }: StepListing,
  cells: ReadonlyMap<string, SheetCells>,
): ChangedPlace | null {
  const records = writes.map(({ record }) => record);
  const going = records.flatMap(({ made }) => made.flatMap(({ name, instead }) => (instead === null ? [name] : [])));
  if (going.length === 0) return null;
  const isWritten = writtenBy(records);
  const staying = new Map([...cells].filter(([name]) => !records.some((record) => isMadeBy(name, record))));
  return formulasOn(staying).find((place) => looksAt(place, going, tables) && !isWritten(place)) ?? null;
}

function refusePlace(place: ChangedPlace | null): void {
  if (place === null) return;
  const row = place.row === null ? null : place.row + 1;
  // Column A holds keys and is hidden.
  const at = row === null ? undefined : { sheet: place.sheet, cell: `B${row}` };
  throw refusal('workbook/changed-since', { sheet: place.sheet, row }, at);
}

/** Comments and pictures on sheets that go. @throws Refusal workbook/would-lose */
export async function refuseBelongings(writes: readonly RecordedWrite[], { sheets }: StepListing): Promise<void> {
  const changes = writes
    .flatMap(({ record }) => record.made)
    .filter(({ name }) => sheets.some((sheet) => sameSheetName(sheet.name, name)))
    .map(({ name }) => ({ kind: 'delete', target: name }) as const);
  const plan = { changes, names: [], forget: [], activate: null };
  refuseLoss(plan, await request((context) => loadBelongings(context, plan), loadedBelongings));
}
