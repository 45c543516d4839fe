/** Columns that a list on a sheet that is there gets at its right, and the way back. */
import { areaName, columnName } from '../plan/a1';
import { lookGrid } from '../plan/cell-looks';
import type { ListWidened } from '../plan/step/step-record';
import type { Area, CellBlock, Widening } from '../plan/workbook-plan';
import { lookSteps } from './facets';
import { setColumn } from './page-steps';
import { validationStep } from './rule-steps';
import { actionBytes } from './step';
import type { Step } from './step';

/** The table grows once its new heads stand there: else Excel makes heads of its own. @param blocks of the same write. */
export function widenSteps(
  sheet: string,
  { table, columns, features }: Widening,
  blocks: readonly CellBlock[],
): readonly Step[] {
  return [
    ...(table === null ? [] : [tableStep(sheet, table.name, table.to)]),
    ...lookSteps(sheet, lookGrid({ blocks, features })),
    ...features.flatMap((feature) => (feature.kind === 'validation' ? [validationStep(sheet, feature)] : [])),
    {
      bytes: 3 * columns.length * actionBytes,
      queue: ({ workbook }) => columns.forEach((column) => setColumn(workbook.worksheets.getItem(sheet), column)),
    },
  ];
}

function tableStep(sheet: string, name: string, area: Area): Step {
  return {
    bytes: 2 * actionBytes,
    queue: ({ workbook }) => {
      const worksheet = workbook.worksheets.getItem(sheet);
      worksheet.tables.getItem(name).resize(worksheet.getRange(areaName(area)));
    },
  };
}

/** What it takes to make the list as narrow as it was. */
export function listWidened(sheet: string, { table, area }: Widening): ListWidened {
  return { sheet, table: table === null ? null : { name: table.name, columns: table.from.columns }, area };
}

/**
 * The table keeps the rows that it has by now, and its first columns; once more changes nothing. What its new columns looked
 * like goes: their cells are emptied by whoever puts cells back.
 */
export function narrowSteps({ sheet, table, area }: ListWidened, tables: readonly string[]): readonly Step[] {
  const columns = `${columnName(area.column)}:${columnName(area.column + area.columns - 1)}`;
  return [
    ...(table === null || !tables.includes(table.name)
      ? []
      : [
          {
            bytes: 5 * actionBytes,
            queue: ({ workbook }: Excel.RequestContext) => {
              const there = workbook.worksheets.getItem(sheet).tables.getItem(table.name);
              there.resize(
                there
                  .getRange()
                  .getColumn(0)
                  .getResizedRange(0, table.columns - 1),
              );
            },
          },
        ]),
    {
      bytes: 6 * actionBytes,
      queue: ({ workbook }) => {
        const worksheet = workbook.worksheets.getItem(sheet);
        const range = worksheet.getRange(areaName(area));
        range.clear('Formats');
        range.dataValidation.clear();
        worksheet.getRange(columns).format.useStandardWidth = true;
      },
    },
  ];
}
