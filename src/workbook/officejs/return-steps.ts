/** The steps that take one write back, from whatever a broken-off attempt left of it. */
import { quotedSheet } from '../plan/a1';
import { sameSheetName } from '../plan/plan-fault';
import { putAsidePrefix } from '../plan/step/put-aside';
import type { SheetAside, SheetMade, WriteRecord } from '../plan/step/step-record';
import { protectStep, unprotectStep } from './change-steps';
import { deleteStep, formulaStep } from './finish-steps';
import { cellSteps } from './put-back';
import { actionBytes } from './step';
import type { Step } from './step';
import type { StepListing } from './step-listing';
import { narrowSteps } from './widen-steps';
import type { FormulaPlace } from './written-places';

/**
 * @param sheet that holds the record: it goes last of all. @param formulas of sheets that stay which look at a sheet that goes,
 *   written again once what it took the place of is back.
 */
export function returnSteps(
  record: WriteRecord,
  sheet: string,
  formulas: readonly FormulaPlace[],
  now: StepListing,
): readonly Step[] {
  const leaving = record.made.map((made, index) => leave(made, index, now));
  const returning = [...record.made.flatMap(({ instead }) => instead ?? []), ...record.gone];
  return [
    ...leaving.flatMap(({ steps }) => steps),
    ...returning.flatMap((aside) => comeBack(aside, now)),
    ...formulas.map((place) => formulaStep(place, place.formula)),
    // Formulas among them look at sheets by name, so these must have theirs again.
    ...cellsBack(record, now),
    ...namesBack(record, now),
    ...showAgain(record, now),
    ...leaving.flatMap(({ last }) => last),
    ...now.sheets.flatMap(({ name, visibility }) => (name === sheet ? [deleteStep(name, visibility)] : [])),
  ];
}

const leavingTable = 'Dekkend_leaving_';

/** What the sheet made at this place of the record is called while it makes way. */
function nameOfLeaving(index: number): string {
  return `${putAsidePrefix}gone ${index + 1}`;
}

/** A formula that followed sheets which make way, as it must be once what they took the place of is back. */
export function returnedFormula(formula: string, { made }: WriteRecord): string {
  const sheets = made.reduce(
    (text, { name }, index) => text.replaceAll(`${quotedSheet(nameOfLeaving(index))}!`, `${quotedSheet(name)}!`),
    formula,
  );
  return sheets.replaceAll(leavingTable, '');
}

function cellsBack({ written, widened = [] }: WriteRecord, now: StepListing): readonly Step[] {
  const targets = new Set(written.map(({ sheet }) => sheet.toLowerCase()));
  return now.sheets.flatMap(({ name, protection }) => {
    if (!targets.has(name.toLowerCase())) return [];
    const tables = now.tables.map((table) => table.name);
    const cells = [
      ...widened.filter(({ sheet }) => sameSheetName(sheet, name)).flatMap((list) => narrowSteps(list, tables)),
      ...written.filter(({ sheet }) => sameSheetName(sheet, name)).flatMap(cellSteps),
    ];
    return protection === null ? cells : [unprotectStep(name), ...cells, protectStep(name, protection)];
  });
}

/** A sheet that was made makes way under another name, and goes when everything else is back. */
function leave(
  made: SheetMade,
  index: number,
  now: StepListing,
): { readonly steps: readonly Step[]; readonly last: readonly Step[] } {
  const leavingName = nameOfLeaving(index);
  const left = now.sheets.find(({ name }) => name === leavingName);
  if (left !== undefined) return { steps: [], last: [deleteStep(left.name, left.visibility)] };
  const there = now.sheets.find(({ name }) => sameSheetName(name, made.name));
  const isBack = made.instead !== null && !isThere(made.instead.waitingName, now);
  if (there === undefined || isBack) return { steps: [], last: [] };
  const tables = now.tables.filter(({ name, sheet }) => sheet === there.name && !name.startsWith(leavingTable));
  return {
    steps: [
      {
        bytes: (3 + 2 * tables.length) * actionBytes,
        queue: ({ workbook }) => {
          const worksheet = workbook.worksheets.getItem(there.name);
          if (there.protection) worksheet.protection.unprotect();
          for (const { name } of tables) workbook.tables.getItem(name).name = leavingTable + name;
          worksheet.name = leavingName;
        },
      },
    ],
    last: [deleteStep(leavingName, there.visibility)],
  };
}

/** Its name comes last: by that a broken-off attempt tells that everything else is done. */
function comeBack(aside: SheetAside, now: StepListing): readonly Step[] {
  const { name, waitingName, visibility, protection } = aside;
  const there = now.sheets.find((sheet) => sheet.name === waitingName);
  if (there === undefined) return [];
  const tables = aside.tables.filter((table) => now.tables.some((other) => other.name === table.waitingName));
  const shown: Step = {
    bytes: (2 + 2 * tables.length) * actionBytes,
    queue: ({ workbook }) => {
      for (const table of tables) workbook.tables.getItem(table.waitingName).name = table.name;
      workbook.worksheets.getItem(waitingName).visibility = visibility as Excel.SheetVisibility;
    },
  };
  const named: Step = {
    bytes: 2 * actionBytes,
    queue: ({ workbook }) => void (workbook.worksheets.getItem(waitingName).name = name),
  };
  const isOpen = protection !== null && there.protection === null;
  return [shown, ...(isOpen ? [protectStep(waitingName, protection)] : []), named];
}

function namesBack({ names }: WriteRecord, now: StepListing): readonly Step[] {
  return names.flatMap(({ name, formula, visible }): readonly Step[] => {
    const isNamed = now.names.some((other) => other.name.toLowerCase() === name.toLowerCase());
    if (formula === null && !isNamed) return [];
    return [
      {
        bytes: 4 * actionBytes,
        queue: ({ workbook }) => {
          if (formula === null) workbook.names.getItem(name).delete();
          else {
            const item = isNamed ? workbook.names.getItem(name) : workbook.names.add(name, formula);
            if (isNamed) item.formula = formula;
            item.visible = visible;
          }
        },
      },
    ];
  });
}

function showAgain({ active, gone, made }: WriteRecord, now: StepListing): readonly Step[] {
  const willBe = [
    ...now.sheets.map(({ name }) => name),
    ...[...gone, ...made.flatMap(({ instead }) => instead ?? [])].map(({ name }) => name),
  ];
  if (!willBe.some((name) => sameSheetName(name, active))) return [];
  return [{ bytes: 2 * actionBytes, queue: ({ workbook }) => workbook.worksheets.getItem(active).activate() }];
}

function isThere(sheet: string, { sheets }: StepListing): boolean {
  return sheets.some(({ name }) => name === sheet);
}
