/**
 * The switch: names, protection, places and visibility of what is new; what goes is kept out of sight so that it can be taken back,
 * and last of all what can be taken back no longer is deleted.
 */
import { cellName } from '../plan/a1';
import { homeCell } from '../plan/home-cell';
import { sheetReference } from '../plan/range-reference';
import { plannedSheets, sameSheetName } from '../plan/plan-fault';
import type { WorkbookPlan } from '../plan/workbook-plan';
import type { BookState } from './book-state';
import { protectStep } from './change-steps';
import { returned } from './departures';
import { contentSteps } from './content-steps';
import type { Departure } from './departures';
import type { Keeping } from './keeping';
import { protectionOptions } from './sheet-steps';
import { actionBytes } from './step';
import type { Step } from './step';

/** A formula of a sheet that stays, which followed a sheet to its waiting name. */
export interface Follower {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

/** Everything after the sheets are written; deletions are the last, because nothing brings those back. */
export function finishSteps(
  plan: WorkbookPlan,
  state: BookState,
  departures: readonly Departure[],
  followers: readonly Follower[],
  keeping: Keeping,
): readonly Step[] {
  const sheets = plannedSheets(plan.changes);
  return [
    ...followers.map((follower) => formulaStep(follower, follower.after)),
    ...nameSteps(plan, state, departures, keeping),
    ...placeSteps(plan, state, departures),
    ...sheets.flatMap((sheet) =>
      sheet.features.flatMap((feature) =>
        feature.kind === 'protection' ? [protectStep(sheet.name, protectionOptions(feature.allow))] : [],
      ),
    ),
    ...activateSteps(plan, state, departures),
    ...sheets.flatMap(({ name, visibility }) =>
      visibility === 'visible' ? [] : [visibilityStep(name, visibility === 'hidden' ? 'Hidden' : 'VeryHidden')],
    ),
    ...(keeping.record === null
      ? departures.map(({ waitingName, sheet }) => deleteStep(waitingName, sheet.visibility))
      : [
          ...departures.map(({ waitingName }) => visibilityStep(waitingName, 'VeryHidden')),
          ...recordSteps(keeping.record),
        ]),
    ...keeping.cleared.map(({ name, visibility }) => deleteStep(name, visibility)),
  ];
}

/** A sheet nobody sees with what it takes to take the write back. */
function recordSteps({ sheet, texts }: NonNullable<Keeping['record']>): readonly Step[] {
  const area = { row: 0, column: 0, rows: texts.length, columns: 1 };
  return [
    { bytes: 2 * actionBytes, queue: ({ workbook }) => void workbook.worksheets.add(sheet) },
    ...contentSteps(sheet, area, (row) => ({
      content: { kind: 'text', text: texts[row] ?? '' },
      format: '@',
      formatThere: 'General',
    })),
    visibilityStep(sheet, 'VeryHidden'),
  ];
}

/** Writes the formula of one cell. */
export function formulaStep({ sheet, row, column }: Pick<Follower, 'sheet' | 'row' | 'column'>, formula: string): Step {
  return {
    bytes: 2 * actionBytes + formula.length * 2,
    queue: ({ workbook }) => void (workbook.worksheets.getItem(sheet).getCell(row, column).formulas = [[formula]]),
  };
}

function nameSteps(
  plan: WorkbookPlan,
  state: BookState,
  departures: readonly Departure[],
  { forgotten }: Keeping,
): readonly Step[] {
  const sheets = plannedSheets(plan.changes);
  const there = (name: string): boolean => state.names.some((other) => sameText(other.name, name));
  const set = plan.names.map((name): Step => {
    const sheet = sheets.find(({ key }) => key === name.sheet)?.name ?? name.sheet;
    const formula = `=${sheetReference(sheet, name.area)}`;
    return {
      bytes: 4 * actionBytes,
      queue: ({ workbook }) => {
        if (there(name.name)) workbook.names.getItem(name.name).formula = formula;
        else workbook.names.add(name.name, formula).visible = false;
      },
    };
  });
  const forget = [...plan.forget, ...forgotten].filter(there).map((name): Step => {
    return { bytes: 2 * actionBytes, queue: ({ workbook }) => workbook.names.getItem(name).delete() };
  });
  return [...set, ...followingNames(plan, state, departures), ...forget];
}

/** Names that the plan does not speak of and that stand for a sheet that is replaced: they stand for its successor. */
function followingNames(plan: WorkbookPlan, state: BookState, departures: readonly Departure[]): readonly Step[] {
  const spokenOf = [...plan.forget, ...plan.names.map(({ name }) => name)];
  return state.names.flatMap(({ name, formula }) => {
    const followed = departures.reduce(
      (text, { sheet, waitingName }) => renamed(text, sheet.name, waitingName),
      formula,
    );
    const after = returned(followed, departures);
    if (after === null || spokenOf.some((other) => sameText(other, name))) return [];
    return [{ bytes: 2 * actionBytes, queue: ({ workbook }) => void (workbook.names.getItem(name).formula = after) }];
  });
}

/** A formula after Excel has renamed the sheet it refers to. */
function renamed(formula: string, from: string, to: string): string {
  const quoted = `'${from.replaceAll("'", "''")}'!`;
  const after = `'${to}'!`;
  if (formula.includes(quoted)) return formula.replaceAll(quoted, after);
  return formula.startsWith(`=${from}!`) ? `=${after}${formula.slice(from.length + 2)}` : formula;
}

/** Moves the new sheets, which were added at the end, to their places among the old ones. */
function placeSteps(plan: WorkbookPlan, state: BookState, departures: readonly Departure[]): readonly Step[] {
  const waiting = (name: string): string =>
    departures.find(({ sheet }) => sameSheetName(sheet.name, name))?.waitingName ?? name;
  const order = state.sheets.map(({ name }) => waiting(name));
  order.push(...plannedSheets(plan.changes).map(({ name }) => name));
  const steps: Step[] = [];
  for (const change of plan.changes) {
    if (change.kind !== 'create' && change.kind !== 'replace') continue;
    const neighbour = change.kind === 'replace' ? change.target : change.before;
    if (neighbour === null) continue;
    const { name } = change.sheet;
    order.splice(order.lastIndexOf(name), 1);
    const position = order.findIndex((other) => sameSheetName(other, waiting(neighbour)));
    order.splice(position, 0, name);
    steps.push({
      bytes: 2 * actionBytes,
      queue: (context) => void (context.workbook.worksheets.getItem(name).position = position),
    });
  }
  return steps;
}

/** Shows what the plan says; when the sheet that was shown goes, its successor. */
function activateSteps(plan: WorkbookPlan, state: BookState, departures: readonly Departure[]): readonly Step[] {
  const planned = plannedSheets(plan.changes).find(({ key }) => key === plan.activate);
  const successor = departures.find(({ sheet }) => sheet.name === state.active)?.successor ?? null;
  const name = planned?.name ?? plan.activate ?? successor;
  if (name === null) return [];
  const home = planned === undefined ? null : cellName(homeCell(planned));
  return [
    {
      bytes: 3 * actionBytes,
      queue: (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.activate();
        if (home !== null) sheet.getRange(home).select();
      },
    },
  ];
}

function visibilityStep(sheet: string, visibility: 'Hidden' | 'VeryHidden'): Step {
  return {
    bytes: 2 * actionBytes,
    queue: (context) => void (context.workbook.worksheets.getItem(sheet).visibility = visibility),
  };
}

/** Excel does not delete a sheet that is very hidden. */
export function deleteStep(sheet: string, visibility: string): Step {
  return {
    bytes: 3 * actionBytes,
    queue: (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      if (visibility === 'VeryHidden') worksheet.visibility = 'Hidden';
      worksheet.delete();
    },
  };
}

function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
