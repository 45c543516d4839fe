/** Excel does not undo what a failed request has done: this does. */
import { areaName } from '../plan/a1';
import { sameSheetName, plannedSheets } from '../plan/plan-fault';
import type { WorkbookPlan } from '../plan/workbook-plan';
import { refusal } from '../workbook-diagnostic';
import type { BookState, CellsBefore, SheetState } from './book-state';
import { loadSheetStates, stateOf } from './book-state';
import { protectStep, unprotectStep } from './change-steps';
import { rowWrites } from './content-steps';
import type { Typed } from './content-steps';
import type { Departure } from './departures';
import { deleteStep, formulaStep } from './finish-steps';
import type { Follower } from './finish-steps';
import type { Keeping } from './keeping';
import { request } from './run';
import { actionBytes } from './step';
import type { Step } from './step';
import { typedText } from './typed-text';
import { listWidened, narrowSteps } from './widen-steps';

interface Now {
  /** Written cells that are not as they were. */
  readonly changed: readonly CellsBefore[];
  readonly sheets: readonly SheetState[];
  readonly names: readonly string[];
  readonly tables: readonly string[];
}

/**
 * Puts the workbook back as it was, in two requests: sheets that came go, sheets that wait get their names again. Only
 * when a sheet that goes is deleted already there is no way back, and the rest of them is deleted too.
 * @returns whether it is as it was (true), or the plan is done after all (false)
 * @throws Refusal "workbook/not-put-back" when Excel refuses even that
 */
export async function putBack(
  plan: WorkbookPlan,
  state: BookState,
  departures: readonly Departure[],
  followers: readonly Follower[],
  keeping: Keeping,
): Promise<boolean> {
  try {
    const now = await readNow(state);
    const deleted = departures.some(({ sheet }) => !now.sheets.some(({ id }) => id === sheet.id));
    const steps = deleted
      ? departures.flatMap(({ waitingName, sheet }) =>
          now.sheets.some(({ id }) => id === sheet.id) ? [deleteStep(waitingName, sheet.visibility)] : [],
        )
      : backSteps(plan, state, departures, followers, keeping, now);
    if (steps.length > 0) {
      await request(
        (context) => steps.forEach(({ queue }) => queue(context)),
        () => undefined,
        { waitForUser: true },
      );
    }
    return !deleted;
  } catch {
    throw refusal('workbook/not-put-back');
  }
}

function readNow(state: BookState): Promise<Now> {
  return request(
    ({ workbook }) => ({
      sheets: loadSheetStates(workbook),
      names: workbook.names.load('items/name'),
      tables: workbook.tables.load('items/name'),
      written: state.written.map((before) => {
        const range = workbook.worksheets.getItem(before.sheet).getRange(areaName(before.area));
        return { before, range: range.load('formulas,numberFormat') };
      }),
    }),
    ({ sheets, names, tables, written }) => ({
      sheets: sheets.items.map(stateOf),
      names: names.items.map(({ name }) => name),
      tables: tables.items.map(({ name }) => name),
      changed: written
        .filter(
          ({ before, range }) => !alike(before.formulas, range.formulas) || !alike(before.formats, range.numberFormat),
        )
        .map(({ before }) => before),
    }),
    { waitForUser: true },
  );
}

function alike(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function backSteps(
  plan: WorkbookPlan,
  state: BookState,
  departures: readonly Departure[],
  followers: readonly Follower[],
  { record }: Keeping,
  now: Now,
): readonly Step[] {
  const known = (id: string): SheetState | undefined => state.sheets.find((sheet) => sheet.id === id);
  const added = [...plannedSheets(plan.changes).map(({ name }) => name), ...(record === null ? [] : [record.sheet])];
  const ours = now.sheets.filter(({ id, name }) => !known(id) && added.some((sheet) => sameSheetName(sheet, name)));
  const renamed = now.sheets.filter(({ id, name }) =>
    departures.some(({ sheet, waitingName }) => sheet.id === id && name === waitingName),
  );
  const waitingTables = departures
    .flatMap(({ tables }) => tables)
    .filter(({ waitingName }) => now.tables.includes(waitingName));
  return [
    ...openSteps(now),
    ...narrowAgain(plan, now),
    ...now.changed.flatMap(cellSteps),
    ...followers.map((follower) => formulaStep(follower, follower.before)),
    ...ours.map(({ name, visibility }) => deleteStep(name, visibility)),
    ...renamed.map(({ id, name, visibility }): Step => ({
      bytes: 4 * actionBytes,
      queue: (context) => {
        const worksheet = context.workbook.worksheets.getItem(name);
        const before = known(id);
        if (before !== undefined && before.visibility !== visibility) {
          worksheet.visibility = before.visibility as Excel.SheetVisibility;
        }
        worksheet.name = before?.name ?? name;
      },
    })),
    ...waitingTables.map(({ name, waitingName }): Step => ({
      bytes: 2 * actionBytes,
      queue: (context) => void (context.workbook.tables.getItem(waitingName).name = name),
    })),
    ...nameSteps(plan, state, now),
    ...protectedAgain(now, state),
    { bytes: 2 * actionBytes, queue: (context) => context.workbook.worksheets.getItem(state.active).activate() },
  ];
}

/** Lists whose new columns were begun: before their cells are put back, as a table gives itself heads again. */
function narrowAgain({ changes }: WorkbookPlan, now: Now): readonly Step[] {
  return changes.flatMap((change) => {
    if (change.kind !== 'write' || change.widen === undefined) return [];
    const { target, widen } = change;
    const sheet = now.changed.find((before) => sameSheetName(before.sheet, target))?.sheet;
    return sheet === undefined ? [] : narrowSteps(listWidened(sheet, widen), now.tables);
  });
}

/** Sheets that cells are written into and that are protected now, opened for that; `protectedAgain` closes them. */
function openSteps(now: Now): readonly Step[] {
  const targets = now.sheets.filter(
    ({ name, protection }) => protection && now.changed.some(({ sheet }) => sameSheetName(sheet, name)),
  );
  return targets.map(({ name }) => unprotectStep(name));
}

/** By the names they have again. */
function protectedAgain(now: Now, state: BookState): readonly Step[] {
  return state.sheets.flatMap(({ id, name, protection }) => {
    const present = now.sheets.find((sheet) => sheet.id === id);
    const opened = present?.protection && now.changed.some(({ sheet }) => sameSheetName(sheet, present.name));
    return protection && present && (!present.protection || opened) ? [protectStep(name, protection)] : [];
  });
}

function nameSteps(plan: WorkbookPlan, state: BookState, now: Now): readonly Step[] {
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  const added = plan.names.filter(
    ({ name }) => now.names.some((other) => same(other, name)) && !state.names.some((other) => same(other.name, name)),
  );
  return [
    ...added.map(({ name }): Step => ({
      bytes: 2 * actionBytes,
      queue: ({ workbook }) => workbook.names.getItem(name).delete(),
    })),
    ...state.names.map(({ name, formula, visible }): Step => ({
      bytes: 4 * actionBytes,
      queue: ({ workbook }) => {
        if (now.names.some((other) => same(other, name))) workbook.names.getItem(name).formula = formula;
        else workbook.names.add(name, formula).visible = visible;
      },
    })),
  ];
}

/** Cells as they were: formats first, then what would have been typed. */
export function cellSteps({ sheet, area, values, formulas, formats }: CellsBefore): readonly Step[] {
  const typed = formulas.map((line, row) =>
    line.map((formula, column): Typed => {
      const value = values[row]?.[column];
      if (typeof value !== 'string') return typeof formula === 'string' ? formula : (value as number | boolean);
      return formula === value ? typedText(value, formats[row]?.[column] === '@') : String(formula);
    }),
  );
  return [
    ...rowWrites(sheet, area, formats, (range, lines) => (range.numberFormat = lines)),
    ...rowWrites(sheet, area, typed, (range, lines) => (range.formulas = lines)),
  ];
}
