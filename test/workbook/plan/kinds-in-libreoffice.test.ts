import { scoreForm } from '../../../src/core/exam/scoring';
import type { AssessmentForm } from '../../../src/core/exam/assessment-form';
import { itemNamed, referenceOf, unitAbove } from '../../../src/core/framework/structure';
import { createBook } from '../../../src/workbook/plan/create-book';
import { parseCell } from '../../../src/workbook/plan/range-reference';
import type { CellValue, WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import type { SheetChange } from '../../../src/workbook/plan/workbook-plan';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { documents } from '../../core/frameworks/documents';
import { firstQualification, soundPlan } from '../../core/frameworks/sound-plan';
import { describeWith } from '../../judges/find-program';
import { recalculate } from '../../judges/recalculate';
import { findFaults } from '../../judges/validate-xlsx';
import { bookOf } from './book-of';

/** One of each shape a form can have: every book is a start of LibreOffice. */
const judged = ['elective', 'learning-units', 'competence-profile', 'addendum', 'case of four levels'];

const levels = ['O', 'V', 'G', 'V', 'V', 'G'];

/** Both assessors give the same level; every sixth row stays empty on forms with an odd number. */
function fill(form: AssessmentForm, nr: number): SheetChange {
  const blocks = form.criteria.flatMap((row, index) =>
    row.ratings.flatMap(({ cell }) => {
      const level = levels[(index * 5 + nr * 2 + 1) % levels.length] ?? 'V';
      const place = parseCell(cell);
      return place === null || (nr % 2 === 1 && index % 6 === 5)
        ? []
        : [{ ...place, contents: [[{ kind: 'text', text: level } as const]] }];
    }),
  );
  return { kind: 'write', target: form.sheet, blocks };
}

function shown(snapshot: WorkbookSnapshot, sheet: string, cell: string): CellValue {
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  const place = parseCell(cell);
  if (found === undefined || place === null) throw new Error(`${sheet}!${cell}`);
  return found.values[place.row - found.origin.row]?.[place.column - found.origin.column] ?? null;
}

describeWith('soffice', 'in LibreOffice', () => {
  test.each(Object.entries(documents).filter(([name]) => judged.includes(name)))(
    '%s: the file is valid, and every outcome on a rubric form is what the product scores',
    async (_, framework) => {
      const { own, profile } = firstQualification(framework);
      const plan = soundPlan(own);
      const workbook = await openXlsx(null);
      const input = { framework, profile, plan, language: 'nl', openImportWarnings: 0 } as const;
      await workbook.apply(createBook(input, null).value);
      const rubrics = bookOf(await workbook.snapshot()).forms.filter(({ examId }) => examId !== 'kex');
      await workbook.apply({ changes: rubrics.map(fill), names: [], forget: [], activate: null });
      const bytes = await workbook.bytes();
      expect(findFaults(bytes)).toEqual([]);

      const calculated = await recalculate(bytes);
      const book = bookOf(calculated);
      const word = (outcome: string): string => (outcome === 'incomplete' ? 'onvolledig' : outcome);
      const unitOf = (reference: string): string | null => {
        const part = itemNamed(own, reference);
        const unit = part === null ? null : unitAbove(own, part.id);
        return unit === null ? null : referenceOf(own, unit);
      };
      for (const form of book.forms.filter(({ examId }) => examId !== 'kex')) {
        const exam = plan.exams.find(({ id }) => id === form.examId);
        if (exam === undefined) throw new Error(form.examId);
        const score = scoreForm(form.criteria, exam, plan.settings, unitOf);
        const expected = {
          outcome: word(score.exam.outcome),
          units: Object.fromEntries(score.coreTasks.map(({ code, outcome }) => [code, word(outcome)])),
          parts: Object.fromEntries(score.workProcesses.map(({ code, outcome }) => [code, word(outcome)])),
        };
        const at = (cells: Readonly<Record<string, string>>) =>
          Object.fromEntries(Object.entries(cells).map(([code, cell]) => [code, shown(calculated, form.sheet, cell)]));
        expect({
          outcome: shown(calculated, form.sheet, form.cells.outcome),
          units: at(form.cells.coreTasks),
          parts: at(form.cells.workProcesses),
        }).toEqual(expected);
        expect(form.resultCells.filter(({ actual, expected: formula }) => actual !== formula)).toEqual([]);
      }
      const { coverage } = book;
      const marked = coverage.columns.flatMap(({ marks }) => marks);
      expect(marked.length).toBe(plan.exams.reduce((sum, { covers }) => sum + covers.length, 0));
    },
    120_000,
  );
});
