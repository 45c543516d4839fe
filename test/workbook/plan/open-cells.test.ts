import type { Settings } from '../../../src/core/exam/exam-plan';
import type { Scale } from '../../../src/core/exam/scale';
import { defaultSettings } from '../../../src/core/exam/settings';
import { findSheets } from '../../../src/workbook/plan/book/find-sheets';
import { lookGrid } from '../../../src/workbook/plan/cell-looks';
import { createBook } from '../../../src/workbook/plan/create-book';
import { filledFields } from '../../../src/workbook/plan/form/filled-fields';
import { frameOf } from '../../../src/workbook/plan/form/read-form';
import { formIssuer } from '../../../src/workbook/plan/issue/issue-form';
import { readBook } from '../../../src/workbook/plan/read-book';
import type { Area, SheetPlan } from '../../../src/workbook/plan/workbook-plan';
import { snapshotOfPlan } from '../snapshot-of-plan';
import { bicycleRental, exam } from './bicycle-rental';

const levels = (count: number): Scale =>
  Array.from({ length: count }, (_, at) => ({ code: `N${at}`, name: `niveau ${at}`, points: at, passes: at > 0 }));

interface Kind {
  readonly settings?: Partial<Settings>;
  readonly exam?: Parameters<typeof exam>[1];
  readonly rater?: number;
}

const kinds: readonly (readonly [string, Kind])[] = [
  ['two assessors', {}],
  ['one assessor', { exam: { assessors: 1 } }],
  ['three assessors', { exam: { assessors: 3 } }],
  ['one set of levels', { settings: { ratingMode: 'joint' } }],
  ['a form per assessor', { settings: { ratingMode: 'separate' }, rater: 2 }],
  ['two levels', { exam: { scale: levels(2) } }],
  ['six levels', { exam: { scale: levels(6) } }],
  ['a level per work process', { settings: { scoring: 'holistic' } }],
  ['a knowledge exam', { exam: { form: 'kennisexamen', covers: ['v1', 'v2'] } }],
];

function issued(kind: Kind): { readonly sheet: SheetPlan; readonly asked: readonly string[] } {
  const plan = {
    exams: [exam('e1', { covers: ['w1', 'w2'], cutScore: 50, ...kind.exam })],
    settings: { ...defaultSettings, ...kind.settings },
  };
  const input = { framework: bicycleRental, profile: 'P1', plan, language: 'nl', openImportWarnings: 0 } as const;
  const reading = readBook(snapshotOfPlan(createBook(input, null).value));
  if (reading.kind !== 'book') throw new Error(reading.kind);
  const issue = { candidate: { number: '1001', name: 'Ada Voorbeeld' }, attempt: 1, kind: 'first' } as const;
  const made = formIssuer(reading.book, 'e1', kind.rater ?? null)(issue).plan;
  const sheet = made.changes.flatMap((each) => (each.kind === 'create' ? [each.sheet] : []))[0];
  const there = findSheets(snapshotOfPlan(made)).byKey.get('form:e1')?.sheet;
  if (sheet === undefined || there === undefined) throw new Error('no form');
  // Of whom the form is was filled in before it was handed out.
  const given = /^(candidateNumber|candidateName|attempt|attemptKind)\+/;
  const left = there.column(frameOf(there).left[0]);
  const asked = filledFields(there, frameOf(there))
    .filter(({ row, index }) => (given.test(row) ? index.column !== left : true))
    // Beside "klaar en ingeleverd" a note may stand, but nothing is asked.
    .filter(({ row, index }) => (row.startsWith('handedIn:') ? index.column === left : true))
    .map(({ index }) => `${index.row}:${index.column}`);
  return { sheet, asked };
}

function cellsOf({ row, column, rows, columns }: Area): readonly string[] {
  return Array.from(
    { length: rows * columns },
    (_, at) => `${row + Math.floor(at / columns)}:${column + (at % columns)}`,
  );
}

/** Cells of a feature's areas. */
function cellsWith(sheet: SheetPlan, kind: 'unlocked' | 'merge' | 'validation'): readonly string[] {
  return sheet.features.flatMap((feature) => (feature.kind === kind ? cellsOf(feature.area) : []));
}

describe.each(kinds)('on a form that is handed out with %s', (_, kind) => {
  const { sheet, asked } = issued(kind);
  const open = cellsWith(sheet, 'unlocked');

  it('what is asked can be filled in and nothing else', () => {
    expect(sheet.features.some(({ kind: feature }) => feature === 'protection')).toBe(true);
    // Of a merged cell only the first holds something.
    const behind = new Set(
      sheet.features.flatMap((feature) => (feature.kind === 'merge' ? cellsOf(feature.area).slice(1) : [])),
    );
    expect(new Set(open.filter((cell) => !behind.has(cell)))).toEqual(new Set(asked));
  });

  it('what can be filled in is yellow, and what is yellow can be', () => {
    const yellow = [...lookGrid(sheet)].flatMap(([row, line]) =>
      [...line].flatMap(([column, { style }]) => (style?.startsWith('input') ? [`${row}:${column}`] : [])),
    );
    expect(new Set(open)).toEqual(new Set(yellow));
  });

  it('a merged cell is open as a whole or not at all, also where a part of it is hidden', () => {
    const opened = new Set(open);
    for (const feature of sheet.features) {
      if (feature.kind !== 'merge') continue;
      expect(new Set(cellsOf(feature.area).map((cell) => opened.has(cell))).size).toBe(1);
    }
  });

  it('every level is chosen from a list', () => {
    const keys = sheet.blocks[0]?.contents[0] ?? [];
    const column = (cell: string): string => {
      const key = keys[Number(cell.split(':')[1])];
      return key?.kind === 'text' ? key.text : '';
    };
    const rubric = sheet.blocks[0]?.contents.map(([key]) => (key?.kind === 'text' ? key.text : '')) ?? [];
    const rated = open.filter(
      (cell) =>
        /^(level\.\d+|agreed|achieved)$/.test(column(cell)) && rubric[Number(cell.split(':')[0])]?.startsWith('row:'),
    );
    expect(rated.length).toBeGreaterThan(0);
    expect(rated.filter((cell) => !cellsWith(sheet, 'validation').includes(cell))).toEqual([]);
  });
});

test('what rows weigh is shown to who assesses only where they weigh differently', () => {
  const hidden = ({ columns, blocks }: SheetPlan): readonly string[] =>
    (blocks[0]?.contents[0] ?? []).flatMap((key, at) =>
      key?.kind === 'text' && ['weight', 'share', 'critical'].includes(key.text) && columns[at]?.hidden
        ? [key.text]
        : [],
    );
  expect(hidden(issued({}).sheet)).toEqual(['weight', 'share']);
});
