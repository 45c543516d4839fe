import { planCandidates } from '../../../../src/workbook/plan/candidates/plan-candidates';
import { createBook } from '../../../../src/workbook/plan/create-book';
import { stampRows } from '../../../../src/workbook/plan/form/draft-form';
import type { CellBlock, SheetFeature, SheetPlan, WorkbookPlan } from '../../../../src/workbook/plan/workbook-plan';
import { snapshotOfPlan } from '../../snapshot-of-plan';
import { bicycleInput } from '../bicycle-rental';
import { bookOf } from '../book-of';

/** Settings that came after the first workbooks were made. */
const later = ['ratingMode', 'minimumKappa', 'minimumAgreement', 'retentionMonths'];

const people = ['007', '1002'].map((number) => ({
  ...{ number, name: `Kandidaat ${number}`, startDate: '2025-08-01', cohort: '2025', crebo: '99011', group: 'A' },
}));

/**
 * Plans that make a workbook as the product made it when its format was 1: today's, without what came later. Kandidaten has no
 * column "Voldoet …", Register and Vrijstellingen are not there, Instellingen lacks settings and what deviates, and forms
 * have no row that voids a sitting. @param lacks false = a workbook of format 1 that has it all.
 */
export function format1({ lacks }: { readonly lacks: boolean } = { lacks: true }): readonly WorkbookPlan[] {
  const made = createBook(bicycleInput, null).value;
  const snapshot = snapshotOfPlan(made);
  const enrolled = planCandidates(bookOf(snapshot), snapshot, people, 'refuse').plan;
  return [made, enrolled].map((plan) => {
    const kept = plan.changes.filter((change) => !lacks || !('sheet' in change) || !isLater(change.sheet));
    const keys = kept.flatMap((change) => ('sheet' in change ? [change.sheet.key] : []));
    return {
      ...plan,
      changes: kept.map((change) =>
        change.kind === 'create' || change.kind === 'replace'
          ? { ...change, sheet: older(change.sheet, lacks) }
          : change,
      ),
      names: plan.names.filter(({ sheet }) => keys.includes(sheet)),
    };
  });
}

function isLater({ key }: SheetPlan): boolean {
  return key === 'register' || key === 'exemptions';
}

function older(sheet: SheetPlan, lacks: boolean): SheetPlan {
  if (sheet.key === 'machine') return withCell(sheet, 'format', 1);
  if (!lacks) return sheet;
  if (sheet.key === 'candidates') return withoutLastColumn(sheet, 'meets');
  if (sheet.key === 'settings') {
    const rows = later.map((key) => `setting:${key}`);
    return withoutRows(withoutCellsOf(sheet, 'deviation'), rows);
  }
  return sheet.key.startsWith('form:') ? withOtherStamps(withoutRows(sheet, ['p:void'])) : sheet;
}

const contentsOf = ({ blocks }: SheetPlan): CellBlock['contents'] => blocks[0]?.contents ?? [];
const textOf = (content: CellBlock['contents'][number][number] | undefined): string | null =>
  content?.kind === 'text' ? content.text : null;

function withCell(sheet: SheetPlan, row: string, number: number): SheetPlan {
  const contents = contentsOf(sheet).map((line) =>
    textOf(line[0]) === row ? [line[0] ?? null, { kind: 'number', number } as const] : line,
  );
  return { ...sheet, blocks: [{ row: 0, column: 0, contents }] };
}

/** The column with this key, which must be the last one, goes with everything that was said of it. */
function withoutLastColumn(sheet: SheetPlan, key: string): SheetPlan {
  const contents = contentsOf(sheet);
  const last = (contents[0]?.length ?? 0) - 1;
  if (textOf(contents[0]?.[last]) !== key) throw new Error(`${key} is the last column of ${sheet.name}`);
  return {
    ...sheet,
    columns: sheet.columns.filter(({ column }) => column !== last),
    blocks: [{ row: 0, column: 0, contents: contents.map((line) => line.slice(0, last)) }],
    features: sheet.features.flatMap((feature): readonly SheetFeature[] => {
      if (feature.kind === 'table') {
        const area = { ...feature.area, columns: Math.min(feature.area.columns, last - feature.area.column) };
        return [{ ...feature, area, columns: feature.columns.slice(0, area.columns) }];
      }
      if (feature.kind !== 'style' && feature.kind !== 'validation') return [feature];
      const columns = Math.min(feature.area.columns, last - feature.area.column);
      return columns <= 0 ? [] : [{ ...feature, area: { ...feature.area, columns } }];
    }),
  };
}

/** What stands in these rows goes, and so nobody knows them any more. */
function withoutRows(sheet: SheetPlan, keys: readonly string[]): SheetPlan {
  const contents = contentsOf(sheet).map((line) =>
    keys.includes(textOf(line[0]) ?? '') ? line.map(() => null) : line,
  );
  return { ...sheet, blocks: [{ row: 0, column: 0, contents }] };
}

/** What stands in this column goes, and so nobody knows it any more. */
function withoutCellsOf(sheet: SheetPlan, key: string): SheetPlan {
  const contents = contentsOf(sheet);
  const column = contents[0]?.findIndex((content) => textOf(content) === key) ?? -1;
  if (column < 0) throw new Error(`${key} is a column of ${sheet.name}`);
  const emptied = contents.map((line) => line.map((content, at) => (at === column ? null : content)));
  return { ...sheet, blocks: [{ row: 0, column: 0, contents: emptied }] };
}

/** A form tells by its stamps that today's product would make another one. */
function withOtherStamps(sheet: SheetPlan): SheetPlan {
  const column = contentsOf(sheet)[0]?.findIndex((content) => textOf(content) === 'machine') ?? -1;
  const stamps: readonly string[] = Object.values(stampRows);
  const contents = contentsOf(sheet).map((line) =>
    stamps.includes(textOf(line[0]) ?? '')
      ? line.map((content, at) => (at === column ? ({ kind: 'text', text: 'van voor' } as const) : content))
      : line,
  );
  return { ...sheet, blocks: [{ row: 0, column: 0, contents }] };
}
