import { createBook } from '../../../src/workbook/plan/create-book';
import { findPlanFault } from '../../../src/workbook/plan/plan-fault';
import { planPaperForms } from '../../../src/workbook/plan/paper/plan-paper-forms';
import { box } from '../../../src/workbook/plan/paper/paper-rows';
import { planForms } from '../../../src/workbook/plan/plan-forms';
import { planRowEdit, rowsOnForm } from '../../../src/workbook/plan/plan-row-edit';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import type { SheetPlan } from '../../../src/workbook/plan/workbook-plan';
import { findingsOf } from '../../core/checks/findings-of';
import { snapshotOfPlan } from '../snapshot-of-plan';
import { bicyclePlan, bicycleRental } from './bicycle-rental';
import { bookOf } from './book-of';

const input = { framework: bicycleRental, profile: 'P1', language: 'nl', openImportWarnings: 0 } as const;
const whole = snapshotOfPlan(createBook({ ...input, plan: bicyclePlan }, null).value);

const ids = bookOf(whole).exams.map(({ exam }) => exam.id);

function papers(snapshot: WorkbookSnapshot): readonly SheetPlan[] {
  return planPaperForms(bookOf(snapshot), snapshot, ids).changes.flatMap((change) =>
    change.kind === 'create' || change.kind === 'replace' ? [change.sheet] : [],
  );
}

function lines(sheet: SheetPlan | undefined): readonly (readonly string[])[] {
  const contents = sheet?.blocks[0]?.contents ?? [];
  return contents.map((line) =>
    line.map((cell) =>
      cell === null ? '' : cell.kind === 'text' ? cell.text : cell.kind === 'number' ? `${cell.number}` : '?',
    ),
  );
}

test('an empty form for paper has a box per level on each row, room to write, and nothing live', () => {
  const [first] = papers(whole);
  const rows = lines(first).filter(([key]) => key?.startsWith('row:'));
  expect(rows).toHaveLength(bookOf(whole).forms[0]?.criteria.length ?? 0);
  // Three levels and "could not be seen".
  for (const row of rows) expect(row.filter((cell) => cell === box)).toHaveLength(4);
  expect(lines(first).flat()).not.toContain('?');
  expect(first?.features.filter(({ kind }) => kind === 'unlocked')).toEqual([]);
  expect(first?.features.filter(({ kind }) => kind === 'protection')).toHaveLength(1);
});

test('it does not tell points, weights or the cut score', () => {
  const words = lines(papers(whole)[0]).flat().join('\n');
  expect(words).not.toMatch(/Cesuur|Punten|Weging|50/);
  expect(words).toContain('Gezien door de kandidaat');
  expect(words).toContain('Commissie van Beroep');
});

test('descriptors stand beside their boxes', () => {
  const rows = new Map(
    [...rowsOnForm(bookOf(whole), ids[0] ?? '')].map(([id, own]) => [
      id,
      own.map((row) => ({ ...row, descriptors: { V: 'doet het' } })),
    ]),
  );
  const plan = planRowEdit(bookOf(whole), whole, ids[0] ?? '', rows);
  const shown = lines(papers(snapshotOfPlan(plan, whole))[0]).filter(([key]) => key?.startsWith('row:'));
  for (const row of shown) expect(row).toContain(`${box} doet het`);
});

test("a knowledge exam's has its questions and room for the points", () => {
  const blueprint = papers(whole).find(({ key }) =>
    bookOf(whole).exams.some(({ exam }) => exam.form === 'kennisexamen' && key === `paper:${exam.id}`),
  );
  const header = lines(blueprint).find(([key]) => key === 'header');
  expect(header).toEqual(expect.arrayContaining(['Onderwerp', 'Aantal vragen', 'Behaald']));
});

test('made again it takes the place of the one that was there, and is no form to anybody', () => {
  const plan = planPaperForms(bookOf(whole), whole, ids);
  const there = whole.sheets.map(({ name, visibility }) => ({ name, visible: visibility === 'visible' }));
  expect(findPlanFault(plan, { sheets: there, structureProtected: false })).toBeNull();
  const after = snapshotOfPlan(plan, whole);
  expect(planPaperForms(bookOf(after), after, ids).changes.map(({ kind }) => kind)).toEqual(ids.map(() => 'replace'));
  expect(bookOf(after).forms).toEqual(bookOf(whole).forms);
  expect(findingsOf(bookOf(after))).toEqual(findingsOf(bookOf(whole)));
  expect(planForms(bookOf(after), after).value.changes).toEqual([]);
});
