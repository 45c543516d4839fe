import fc from 'fast-check';
import type { AssessmentForm } from '../../../src/core/exam/exam-book';
import type { Settings } from '../../../src/core/exam/exam-plan';
import type { Scale } from '../../../src/core/exam/scale';
import { defaultScale } from '../../../src/core/exam/scale';
import type { FormScore } from '../../../src/core/exam/scoring';
import type { Framework } from '../../../src/core/framework/framework';
import { parseCell } from '../../../src/workbook/plan/range-reference';
import type { CellValue, WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import type { CellContent, SheetChange } from '../../../src/workbook/plan/workbook-plan';
import { item } from '../../core/frameworks/item';
import { bicycleRental } from './bicycle-rental';

/** Two core tasks with work processes of 1 to 4 rows. */
export const twoCoreTasks: Framework = {
  ...bicycleRental,
  profiles: [],
  items: [
    item('k1', { type: 'core-task', code: 'B1-K1', title: 'Verhuurt' }),
    item('w1', { type: 'work-process', code: 'B1-K1-W1', title: 'Ontvangt', parent: 'k1' }),
    ...[1, 2, 3, 4].map((nr) => item(`a${nr}`, { text: `rij a${nr}`, parent: 'w1' })),
    item('w2', { type: 'work-process', code: 'B1-K1-W2', title: 'Geeft mee', parent: 'k1' }),
    ...[1, 2].map((nr) => item(`b${nr}`, { text: `rij b${nr}`, parent: 'w2' })),
    item('k2', { type: 'core-task', code: 'B1-K2', title: 'Onderhoudt' }),
    item('w3', { type: 'work-process', code: 'B1-K2-W1', title: 'Controleert', parent: 'k2' }),
    item('c1', { text: 'rij c1', parent: 'w3' }),
  ],
};

const level = (code: string, points: number, passes: boolean): Scale[number] => ({ code, name: code, points, passes });
const scales: readonly (Scale | null)[] = [
  null,
  defaultScale,
  [level('nee', 0, false), level('ja', 1, true)],
  [level('1', 1, false), level('2', 2, false), level('3', 3, true), level('4', 4, true)],
  [level('--', -2, false), level('-', -1, false), level('±', 0, false), level('+', 1.5, true), level('++', 2, true)],
  [0, 1, 2, 3, 4, 5].map((points) => level(`n${points}`, points, points >= 2)),
];

export const examPlan = fc.record({
  scale: fc.constantFrom(...scales),
  cutScore: fc.constantFrom(null, 50, 55, 57, 66.666667, 1, 99, 100, 33.3),
  assessors: fc.constantFrom(null, 1, 2, 3),
  covers: fc.constantFrom(['w1'], ['w2', 'w3'], ['w1', 'w2', 'w3'], ['w3']),
  critical: fc.subarray(['a1', 'a3', 'b2', 'c1']),
});

/** How a form is filled: mostly complete and alike, so that results appear; sometimes with everything that goes wrong. */
export const filling = fc.record({
  careless: fc.boolean(),
  base: fc.nat(),
  spread: fc.array(fc.nat(), { minLength: 64, maxLength: 64 }),
  weights: fc.array(fc.constantFrom(1, 1, 1, 2, 3, 0.5, 1.1), { minLength: 7, maxLength: 7 }),
});
type Filling = typeof filling extends fc.Arbitrary<infer T> ? T : never;

/** Writes levels, agreed levels and weights into the cells the book says they have. */
export function fill(form: AssessmentForm, scale: Scale, how: Filling): SheetChange {
  let next = 0;
  const draw = (): number => how.spread[next++ % how.spread.length] ?? 0;
  const cells: [string, CellContent][] = form.criteria.flatMap((row, index): [string, CellContent][] => {
    const shared = (how.base + (draw() % 3 === 0 ? draw() : 0)) % scale.length;
    const codeOf = (at: number): string => scale[at % scale.length]?.code ?? '';
    const given = row.ratings.map(({ cell }): [string, string] => {
      if (!how.careless || draw() % 4 > 0) return [cell, codeOf(shared)];
      return [
        cell,
        ['', '*', 'NW', 'niet waargenomen', codeOf(draw()), ` ${codeOf(shared).toLowerCase()} `][draw() % 6] ?? '',
      ];
    });
    const agreed =
      how.careless && draw() % 5 === 0 ? [codeOf(draw()), 'X', codeOf(shared).toUpperCase()][draw() % 3] : '';
    const weight = how.careless && draw() % 25 === 0 ? 0 : (how.weights[index % how.weights.length] ?? 1);
    const together = row.agreedCell === null ? [] : [[row.agreedCell, agreed ?? ''] as [string, string]];
    const texts = [...given, ...together].filter(([, text]) => text !== '');
    const weightCell = row.place.cell.replace(/^[A-Z]+/, form.columns['weight'] ?? '');
    return [
      ...texts.map(([cell, text]): [string, CellContent] => [cell, { kind: 'text', text }]),
      [weightCell, { kind: 'number', number: weight }],
    ];
  });
  return {
    kind: 'write',
    target: form.sheet,
    blocks: cells.map(([cell, content]) => ({ ...(parseCell(cell) ?? { row: 0, column: 0 }), contents: [[content]] })),
  };
}

function valueAt(snapshot: WorkbookSnapshot, sheetName: string, cell: string): CellValue {
  const sheet = snapshot.sheets.find(({ name }) => name === sheetName);
  const place = parseCell(cell);
  if (sheet === undefined || place === null) throw new Error(`${sheetName} ${cell}`);
  return sheet.values[place.row - sheet.origin.row]?.[place.column - sheet.origin.column] ?? null;
}

/** What the sheet shows in each result cell, by key. */
export function shown(snapshot: WorkbookSnapshot, form: AssessmentForm): Readonly<Record<string, CellValue>> {
  const keys =
    /^(outcome|mark|points|maximum|unrated|percentage|coreTask:.*|coreTaskMark:.*|workProcess:.*|unit-result:.*\/result\.(points|percentage))$/;
  const cells = form.resultCells.filter(({ key }) => keys.test(key));
  return Object.fromEntries(
    cells.map(({ key, place }) => {
      const value = valueAt(snapshot, place.sheet, place.cell);
      return [key, value === null ? '' : typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value];
    }),
  );
}

/** What the product's own scoring says they must show. */
export function expected(score: FormScore, { resultAs }: Settings): Readonly<Record<string, CellValue>> {
  const word = (outcome: string): string => (outcome === 'incomplete' ? 'onvolledig' : outcome);
  const unlessHidden = (value: number | null): CellValue => (score.hidden ? '' : (value ?? ''));
  const mark = (value: number | null): CellValue => (resultAs === 'words' ? '' : unlessHidden(value));
  const units: Readonly<Record<string, string>> = { 'B1-K1': 'k1', 'B1-K2': 'k2' };
  return {
    outcome: word(score.exam.outcome),
    mark: mark(score.exam.mark),
    points: unlessHidden(score.exam.points),
    maximum: score.exam.maxPoints,
    unrated: score.exam.unrated,
    percentage: unlessHidden(score.exam.percentage),
    ...Object.fromEntries(
      score.coreTasks.flatMap((part): [string, CellValue][] => [
        [`coreTask:${part.code}`, word(part.outcome)],
        [`coreTaskMark:${part.code}`, mark(part.mark)],
        [`unit-result:${units[part.code]}/result.points`, unlessHidden(part.points)],
        [`unit-result:${units[part.code]}/result.percentage`, unlessHidden(part.percentage)],
      ]),
    ),
    ...Object.fromEntries(score.workProcesses.map((part) => [`workProcess:${part.code}`, word(part.outcome)])),
  };
}
