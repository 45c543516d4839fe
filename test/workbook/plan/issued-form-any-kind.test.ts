import { contentOf } from '../../../src/core/exam/form-content';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import { createBook } from '../../../src/workbook/plan/create-book';
import { formIssuer } from '../../../src/workbook/plan/issue/issue-form';
import { readBook } from '../../../src/workbook/plan/read-book';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import { documents } from '../../core/frameworks/documents';
import { firstQualification, soundPlan } from '../../core/frameworks/sound-plan';
import { besideDescriptors } from '../../core/checks/beside-descriptors';
import { snapshotOfPlan } from '../snapshot-of-plan';
import { insertLine, loseNames, renameSheet, reverseSheets } from './disturb';

function read(snapshot: WorkbookSnapshot): ExamBook {
  const reading = readBook(snapshot);
  if (reading.kind !== 'book') throw new Error(JSON.stringify(reading));
  return reading.book;
}

const issue = { candidate: { number: '1001', name: null }, attempt: 2, kind: 'resit' } as const;

describe.each(Object.entries(documents))('a form of %s that is handed out', (_, framework) => {
  const { own, profile } = firstQualification(framework);
  const input = { framework, profile, plan: soundPlan(own), language: 'nl', openImportWarnings: 0 } as const;
  const plan = read(snapshotOfPlan(createBook(input, null).value));

  test('names its parts as the plan does, asks the same and has no findings', () => {
    for (const master of plan.forms) {
      const snapshot = snapshotOfPlan(formIssuer(plan, master.examId, null)(issue).plan);
      const book = read(snapshot);
      const [form] = book.forms;
      const [planned] = book.exams;
      if (form === undefined || planned === undefined) throw new Error(master.sheet);
      expect(form.criteria.map(({ id, ids, workProcess }) => [id, ids, workProcess])).toEqual(
        master.criteria.map(({ id, ids, workProcess }) => [id, ids, workProcess]),
      );
      expect(Object.keys(form.cells.coreTasks)).toEqual(Object.keys(master.cells.coreTasks));
      expect(Object.keys(form.cells.workProcesses)).toEqual(Object.keys(master.cells.workProcesses));
      expect(contentOf(form, planned.exam, book.settings)).toBe(book.issued?.content);
      expect(besideDescriptors(book)).toEqual([]);
    }
  });

  test('is known again after people and programs changed the workbook', () => {
    const [master] = plan.forms;
    if (master === undefined) throw new Error('a form');
    const snapshot = snapshotOfPlan(formIssuer(plan, master.examId, null)(issue).plan);
    const { issued, forms } = read(snapshot);
    const name = forms[0]?.sheet ?? '';
    const moved = insertLine(insertLine(snapshot, name, 'row', 7), name, 'column', 3);
    const after = read(loseNames(reverseSheets(renameSheet(moved, name, 'Mijn formulier'))));
    expect(after.issued).toEqual(issued);
    expect(after.forms[0]?.sheet).toBe('Mijn formulier');
    expect(after.forms[0]?.criteria.map(({ id, text }) => [id, text])).toEqual(
      forms[0]?.criteria.map(({ id, text }) => [id, text]),
    );
    expect(after.forms[0]).toMatchObject({ candidate: issue.candidate, attempt: 2, attemptKind: 'herkansing' });
    expect(besideDescriptors(after)).toEqual([]);
  });
});
