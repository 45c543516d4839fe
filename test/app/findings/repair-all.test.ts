import type { FindingsRepaired } from '../../../src/app/findings/finding-use-cases';
import { differing } from '../../../src/app/findings/undo-repair';
import type { RepairsUndo } from '../../../src/app/findings/undo-repair';
import { repairAll, undoAll } from '../../../src/app/findings/repair-all';
import { repairables } from '../../../src/app/findings/repair-findings';
import { keyOf } from '../../../src/core/checks/accept/acceptance';
import { Refusal } from '../../../src/core/diagnostics/diagnostic';
import { cellName } from '../../../src/workbook/plan/a1';
import { allHeldOn, heldIn } from '../../../src/workbook/plan/cell-there';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import { findingsOf } from '../../core/checks/findings-of';
import { refusedWith } from '../../workbook/contract/opened-workbook';
import { openExcel } from '../../workbook/officejs/open-excel';
import { draftBook } from '../../workbook/plan/approval/instruments';
import { bookOf } from '../../workbook/plan/book-of';
import type { Defect } from './defects';
import { defects, typeInto } from './defects';

jest.setTimeout(120_000);

const options = { progress: () => undefined, signal: new AbortController().signal };
/** Undoing this one leaves nothing else whole or broken than it was. */
const together = ['form/formula-overwritten', 'coverage/unknown-code', 'plan/unknown-exam', 'plan/exam-without-form'];

/** Everything on our sheets, by name. */
const contents = (snapshot: WorkbookSnapshot) =>
  Object.fromEntries(
    snapshot.sheets.flatMap(({ name, read }) => (read ? [[name, allHeldOn(snapshot, name)] as const] : [])),
  );

function undoIn({ undo }: FindingsRepaired): RepairsUndo {
  if (undo === null) throw new Error('can be taken back');
  return undo;
}

const ofRules = defects.filter(({ rule }) => together.includes(rule));
/** An exam whose column has another code covers nothing, so that nothing can be repaired about its form. */
const retyped = ofRules.filter(({ what }) => what.includes('typed again'));
const apart = ofRules.filter((defect) => !retyped.includes(defect));

async function damaged(made: readonly Defect[] = apart) {
  const opened = await openExcel();
  await opened.port.apply(draftBook);
  const sound = bookOf(await opened.port.snapshot());
  await opened.byHand((store) => {
    for (const { make } of made) make(store, sound);
  });
  const before = await opened.port.snapshot();
  return { ...opened, before, found: repairables(bookOf(before)), shown: shownIn(before) };
}

const shownIn = (snapshot: WorkbookSnapshot) =>
  new Map(repairables(bookOf(snapshot)).map(({ finding, offer }) => [keyOf(finding), offer.repair]));

test('what several rules found is repaired at once, with progress, and taken back at once', async () => {
  const { port, before, found, shown } = await damaged();
  expect([...new Set(found.map(({ finding }) => finding.rule))].length).toBeGreaterThan(2);
  const seen: number[] = [];
  const progress = (done: number, total: number): void => void seen.push(done / total);
  const done = await repairAll(port, shown, { ...options, progress });
  expect(done).toMatchObject({ kind: 'repaired', stopped: null });
  expect(done.words.nl.length).toBeGreaterThan(2);
  expect(seen).toEqual([...seen].sort((one, other) => one - other));
  const repaired = repairables(bookOf(await port.snapshot())).map(({ finding }) => keyOf(finding));
  expect(repaired.filter((key) => shown.has(key))).toEqual([]);

  await undoAll(port, undoIn(done), options);
  expect(contents(await port.snapshot())).toEqual(contents(before));
});

test('a cell of the matrix is put right and a column added to it, both found by one rule, and taken back at once', async () => {
  const { port, before, found, shown } = await damaged([
    ...retyped,
    ...apart.filter(({ rule }) => rule === 'plan/unknown-exam'),
  ]);
  const kinds = found.map(({ finding, offer }) => `${finding.rule} ${offer.repair.kind}`);
  expect(new Set(kinds)).toEqual(new Set(['plan/unknown-exam write-cells', 'plan/unknown-exam add-column']));
  const done = await repairAll(port, shown, options);
  expect(done).toMatchObject({ kind: 'repaired', stopped: null });
  const after = bookOf(await port.snapshot());
  expect(after.coverage.sheet).toBe('Dekking');
  expect(after.coverage.columns.map(({ header }) => header).sort()).toEqual(['K1', 'PF/2', 'PVB1']);
  expect(after.exams.find(({ exam }) => exam.code === 'PVB1')?.exam.covers).toHaveLength(2);

  await undoAll(port, undoIn(done), options);
  // The matrix was made anew, which puts columns of people's own behind the others.
  const plain = (snapshot: WorkbookSnapshot) => findingsOf(bookOf(snapshot)).map((line) => line.replace(/ \S+$/, ''));
  expect(plain(await port.snapshot()).sort()).toEqual(plain(before).sort());
});

test('what somebody changed since stays when it is taken back, told with its cell, and the rest goes back', async () => {
  const { port, byHand, before, shown } = await damaged();
  const done = await repairAll(port, shown, options);
  const [first] = bookOf(await port.snapshot()).exams;
  const reason = first?.cells.cutScoreReason ?? { sheet: '', cell: '' };
  await byHand((store) => typeInto(store, reason.sheet, reason.cell, 'Besproken.'));

  const { cells, sheets } = undoIn(done).held;
  const written = cells.find((each) => !(each.sheet in sheets));
  const { sheet, cell } = written ?? { sheet: '', cell: { row: 0, column: 0 } };
  await byHand((store) => typeInto(store, sheet, cellName(cell), 'G'));
  const kept = await undoAll(port, undoIn(done), options);
  expect(kept).toEqual([{ sheet, cells: [cellName(cell)], isWhole: false }]);
  const now = await port.snapshot();
  expect(heldIn(now, sheet, cell)).toBe('G');
  const differ = Object.entries(contents(before)).flatMap(([name, then]) =>
    differing(then ?? new Map(), allHeldOn(now, name)).map((each) => `${name}!${each}`),
  );
  expect(differ.sort()).toEqual([`${sheet}!${cellName(cell)}`, `${reason.sheet}!${reason.cell}`].sort());
});

test('a form that was made and changed since stays, and what hangs together with it; the rest goes back', async () => {
  const opened = await damaged();
  const { port, byHand } = opened;
  const [other] = bookOf(opened.before).forms;
  const outcome = { sheet: other?.sheet ?? '', cell: other?.cells.outcome ?? '' };
  await byHand((store) => typeInto(store, outcome.sheet, outcome.cell, 'V'));
  const before = await port.snapshot();
  const done = await repairAll(port, shownIn(before), options);
  const made = (await port.snapshot()).sheets.find(({ name }) => !before.sheets.some((each) => each.name === name));
  const form = made?.name ?? '';
  await byHand((store) => typeInto(store, form, 'H1', 'Overleg met Kim'));
  const kept = await undoAll(port, undoIn(done), options);
  expect(kept).toContainEqual({ sheet: form, cells: ['H1'], isWhole: true });
  expect(kept).toContainEqual({ sheet: 'Dekking', cells: [], isWhole: true });
  const now = await port.snapshot();
  expect(allHeldOn(now, form)?.get('H1')).toBe('Overleg met Kim');
  expect(allHeldOn(now, outcome.sheet)).toEqual(allHeldOn(before, outcome.sheet));
});

test('when all of it was changed since, nothing is taken back and that is said', async () => {
  const { port, byHand, shown } = await damaged();
  const done = await repairAll(port, shown, options);
  const { cells, sheets } = undoIn(done).held;
  await byHand((store) => {
    for (const { sheet, cell } of cells) typeInto(store, sheet, cellName(cell), 'G');
    for (const sheet of Object.keys(sheets)) typeInto(store, sheet, 'H1', 'G');
  });
  const changed = await port.snapshot();
  expect(await refusedWith(undoAll(port, undoIn(done), options))).toBe('findings/changed-since');
  expect(contents(await port.snapshot())).toEqual(contents(changed));
});

test('when one rule cannot be repaired, what was repaired before it holds, is told and can be taken back', async () => {
  const { port, before, shown } = await damaged();
  let writes = 0;
  const failing = {
    ...port,
    apply: async (...[plan, how]: Parameters<typeof port.apply>) => {
      writes += 1;
      if (writes === 2) throw new Refusal({ code: 'workbook/cell-edit-mode', severity: 'error', data: {} });
      await port.apply(plan, how);
    },
  };
  const done = await repairAll(failing, shown, options);
  expect(done.stopped).toMatchObject({ code: 'workbook/cell-edit-mode' });
  expect(done.undo?.parts).toHaveLength(1);
  await undoAll(port, undoIn(done), options);
  expect(contents(await port.snapshot())).toEqual(contents(before));
});
