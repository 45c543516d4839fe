import { defaultSettings } from '../../../../src/core/exam/settings';
import { createBook } from '../../../../src/workbook/plan/create-book';
import type { Issue } from '../../../../src/workbook/plan/issue/issue-form';
import { formIssuer } from '../../../../src/workbook/plan/issue/issue-form';
import { parseCell } from '../../../../src/workbook/plan/range-reference';
import type { WorkbookSnapshot } from '../../../../src/workbook/plan/snapshot';
import { openXlsx } from '../../../../src/workbook/xlsx/xlsx-workbook';
import { findProgram } from '../../../judges/find-program';
import { recalculate } from '../../../judges/recalculate';
import { snapshotOfPlan } from '../../snapshot-of-plan';
import { bicycleRental, exam } from '../bicycle-rental';
import { bookOf } from '../book-of';

const remark: Issue = {
  candidate: { number: '1001', name: null },
  attempt: 1,
  kind: 'remark',
  of: 1,
  earlier: {
    assessors: ['A. de Wit', 'B. Bakker'],
    rows: { i1: { levels: ['V', 'O'], agreed: 'V' }, i2: { levels: ['G', 'G'], agreed: null } },
  },
};

const plan = { exams: [exam('e1', { covers: ['w1', 'w2'] })], settings: defaultSettings };
const about = { framework: bicycleRental, profile: 'P1', language: 'nl', openImportWarnings: 0 } as const;
const planBook = bookOf(snapshotOfPlan(createBook({ ...about, plan }, null).value));

interface Given {
  /** By assessor; of the last row apart. */
  readonly levels: readonly [string, string];
  readonly last: readonly [string, string];
  readonly agreed?: string;
  readonly names?: readonly [string, string];
}

/** What LibreOffice shows of the earlier judgement on each row, and on the line above. */
async function shown(given: Given | null): Promise<{ rows: readonly unknown[]; alert: unknown }> {
  const workbook = await openXlsx(null);
  await workbook.apply(formIssuer(planBook, 'e1', null)(remark).plan);
  const before = await workbook.snapshot();
  const [form] = bookOf(before).forms;
  if (form === undefined) throw new Error('a form');
  const at = (key: string, column: string, values = before): { row: number; column: number } => ({
    row: (values.sheets[0]?.values ?? []).findIndex(([own]) => String(own).endsWith(key)),
    column: values.sheets[0]?.values[0]?.indexOf(column) ?? -1,
  });
  const cells = form.criteria.flatMap(({ ratings, agreedCell }, index) => {
    const isLast = index === form.criteria.length - 1;
    const levels = ratings.map(({ cell, assessor }) => [cell, (isLast ? given?.last : given?.levels)?.[assessor - 1]]);
    return [...levels, ...(isLast ? [[agreedCell, given?.agreed]] : [])];
  });
  const named = (given?.names ?? []).map((name, index) => [at(`+assessor${index + 1}`, 'motivation.1'), name] as const);
  const blocks = [
    ...cells.map(([cell, text]) => [parseCell(cell ?? '') ?? { row: 0, column: 0 }, text] as const),
    ...named,
  ].flatMap(([place, text]) =>
    text === undefined || text === '' ? [] : [{ ...place, contents: [[{ kind: 'text' as const, text: text ?? '' }]] }],
  );
  if (blocks.length > 0) {
    const changes = [{ kind: 'write' as const, target: form.sheet, blocks }];
    await workbook.apply({ changes, names: [], forget: [], activate: null });
  }
  const calculated = await recalculate(await workbook.bytes());
  const cell = (key: string, column: string): unknown => valueAt(calculated, at(key, column, calculated));
  return { rows: form.criteria.map(({ id }) => cell(`row:${id}`, 'earlier')), alert: cell('sameAssessor', 'nr') };
}

function valueAt({ sheets }: WorkbookSnapshot, { row, column }: { row: number; column: number }): unknown {
  return sheets[0]?.values[row]?.[column];
}

const soffice = findProgram('soffice');
if (soffice === null) console.warn('skipped: no LibreOffice');
const inLibreOffice = soffice === null ? test.skip : test;
const hidden = expect.objectContaining({ rows: planBook.forms[0]?.criteria.map(() => '') });
const visible = ['V / O, afgesproken V', 'G / G'];

describe('the earlier judgement on a re-mark in LibreOffice', () => {
  inLibreOffice(
    'is hidden until each row has a level and none is left to agree on',
    async () => {
      expect(await shown(null)).toEqual(hidden);
      expect(await shown({ levels: ['V', 'V'], last: ['V', ''] })).toEqual(hidden);
      expect(await shown({ levels: ['V', 'V'], last: ['V', 'O'] })).toEqual(hidden);
      const { rows } = await shown({ levels: ['V', 'V'], last: ['V', 'O'], agreed: 'V' });
      expect(rows.slice(0, 2)).toEqual(visible);
      expect(rows.slice(2)).toEqual(rows.slice(2).map(() => ''));
    },
    120_000,
  );

  inLibreOffice(
    'comes with a warning when one of the assessors judged before, whatever the spaces and capitals',
    async () => {
      const levels = { levels: ['V', 'V'], last: ['G', 'G'] } as const;
      expect((await shown({ ...levels, names: ['C. Jansen', ' b. bakKER '] })).alert).toContain('al eerder beoordeeld');
      expect((await shown({ ...levels, names: ['C. Jansen', 'D. Smit'] })).alert).toBe('');
    },
    120_000,
  );
});
