import { findingTexts } from '../../../src/language/rule-texts';
import { contentOf } from '../../../src/core/exam/form-content';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import { bookIdOf } from '../../../src/core/exam/issued-form';
import { defaultSettings } from '../../../src/core/exam/settings';
import { createBook } from '../../../src/workbook/plan/create-book';
import type { Issue } from '../../../src/workbook/plan/issue/issue-form';
import { formIssuer } from '../../../src/workbook/plan/issue/issue-form';
import { readBook } from '../../../src/workbook/plan/read-book';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import { besideDescriptors } from '../../core/checks/beside-descriptors';
import { snapshotOfPlan } from '../snapshot-of-plan';
import { bicycleRental, exam } from './bicycle-rental';
import { setCell } from './disturb';

const instructions = 'De kandidaat verhuurt een fiets; duur twee uur.';
const exams = [
  exam('e1', { covers: ['w1', 'w2'], instructions, critical: ['i2'], cutScore: 55.5, cutScoreReason: 'Zo besloten.' }),
  exam('e2', {
    covers: ['v1', 'v2'],
    instructions,
    form: 'kennisexamen',
    cutScore: 60,
    cutScoreReason: 'Zo besloten.',
  }),
];
const ada: Issue = { candidate: { number: '1001', name: 'Ada Voorbeeld' }, attempt: 1, kind: 'first' };

const read = (snapshot: WorkbookSnapshot): ExamBook => {
  const reading = readBook(snapshot);
  if (reading.kind !== 'book') throw new Error(JSON.stringify(reading));
  return reading.book;
};

function planBook(language: 'nl' | 'en' = 'nl'): ExamBook {
  const plan = { exams, settings: defaultSettings };
  const input = { framework: bicycleRental, profile: 'P1', plan, language, openImportWarnings: 0 };
  return read(snapshotOfPlan(createBook(input, null).value));
}

const issuedFrom = (book: ExamBook, examId: string, rater: number | null = null, issue = ada): WorkbookSnapshot =>
  snapshotOfPlan(formIssuer(book, examId, rater)(issue).plan);

describe('a form that is handed out', () => {
  it.each(['nl', 'en'] as const)('comes back as it was issued, without findings (%s)', (language) => {
    const plan = planBook(language);
    for (const examId of ['e1', 'e2']) {
      const snapshot = issuedFrom(plan, examId);
      const book = read(snapshot);
      expect(snapshot.sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'hidden']);
      expect(book.role).toBe('form');
      const [form] = book.forms;
      const master = plan.forms.find((each) => each.examId === examId);
      const planned = plan.exams.find((each) => each.exam.id === examId);
      if (form === undefined || master === undefined || planned === undefined) throw new Error(examId);
      expect(book.issued).toEqual({
        book: bookIdOf(plan.framework, 'P1'),
        examId,
        candidate: ada.candidate,
        attempt: 1,
        kind: 'first',
        of: null,
        carried: [],
        exempt: [],
        earlierAssessors: [],
        rater: null,
        content: contentOf(master, planned.exam, plan.settings),
      });
      expect(contentOf(form, planned.exam, book.settings)).toBe(book.issued?.content);
      expect(form).toMatchObject({ candidate: ada.candidate, attempt: 1, attemptKind: expect.any(String) });
      expect(book.exams.map((each) => each.exam)).toEqual([planned.exam]);
      expect(form.criteria.map(({ id, workProcess, text, critical }) => [id, workProcess, text, critical])).toEqual(
        master.criteria.map(({ id, workProcess, text, critical }) => [id, workProcess, text, critical]),
      );
      expect(form.cells).toMatchObject({ coreTasks: { 'B1-K1': expect.any(String) } });
      expect(besideDescriptors(book)).toEqual([]);
    }
  });

  it('holds of the dossier only what it asks', () => {
    const { framework } = read(issuedFrom(planBook(), 'e1'));
    expect(framework.items.map(({ id }) => id)).toEqual(['k1', 'w1', 'i1', 'i2', 'i3', 'w2', 'i4', 'i5']);
    expect(framework.profiles.map(({ code }) => code)).toEqual(['P1']);
    expect(framework.mappings).toEqual([]);
  });

  it('says the cut score as a number and is locked but for what is rated', () => {
    const { plan } = formIssuer(planBook(), 'e1', null)(ada);
    const [change] = plan.changes;
    if (change?.kind !== 'create') throw new Error('a form is made');
    const contents = change.sheet.blocks.flatMap(({ contents: lines }) => lines);
    const cut = contents.find(([key]) => key?.kind === 'text' && key.text === 'mark+cut') ?? [];
    expect(cut).toContainEqual({ kind: 'number', number: 55.5 });
    const heads = contents[0]?.map((key) => (key?.kind === 'text' ? key.text : '')) ?? [];
    const row = contents.findIndex(([key]) => key?.kind === 'text' && key.text === 'row:i1');
    const open = change.sheet.features.flatMap((feature) =>
      feature.kind === 'unlocked' && row >= feature.area.row && row < feature.area.row + feature.area.rows
        ? heads.slice(feature.area.column, feature.area.column + feature.area.columns)
        : [],
    );
    expect(open.sort()).toEqual(['agreed', 'agreedMotivation', 'level.1', 'level.2', 'motivation.1', 'motivation.2']);
    expect(JSON.stringify(contents)).not.toContain('Examenplan');
  });

  it('has for one assessor only that one’s columns, and says so', () => {
    const snapshot = issuedFrom(planBook(), 'e1', 2);
    const book = read(snapshot);
    expect(book.issued?.rater).toBe(2);
    expect(book.forms[0]?.criteria.map(({ ratings }) => ratings.map(({ assessor }) => assessor))).toEqual(
      book.forms[0]?.criteria.map(() => [2]),
    );
    expect(book.forms[0]?.criteria[0]?.agreedCell).toBeNull();
    expect(JSON.stringify(snapshot.sheets[0]?.values)).toContain('Dit formulier is voor beoordelaar 2.');
    expect(besideDescriptors(book)).toEqual([]);
  });

  it('takes along what was decided on the form, and nothing that was filled in on it', () => {
    const plan = planBook();
    const decided: ExamBook = {
      ...plan,
      forms: plan.forms.map((form) => ({
        ...form,
        instructions: 'Anders dan in het plan.',
        candidate: { number: '9999', name: 'Iemand Anders' },
        criteria: [...form.criteria].reverse().map((row) => ({
          ...row,
          weight: 3,
          descriptors: { O: 'niet gezien', G: 'voorbeeldig' },
          proposals: { G: 'voorbeeldig' },
          ratings: row.ratings.map((rating) => ({ ...rating, level: 'G', motivation: 'van een ander' })),
        })),
      })),
    };
    const snapshot = issuedFrom(decided, 'e1');
    const [form] = read(snapshot).forms;
    expect(form?.instructions).toBe('Anders dan in het plan.');
    expect(form?.criteria.map(({ id }) => id)).toEqual(['i3', 'i2', 'i1', 'i5', 'i4']);
    expect(form?.criteria[0]).toMatchObject({
      weight: 3,
      descriptors: { O: 'niet gezien', G: 'voorbeeldig' },
      proposals: {},
    });
    expect(JSON.stringify(snapshot)).not.toMatch(/9999|Iemand Anders|van een ander/);
  });

  it('leaves a name nobody gave open', () => {
    const book = read(issuedFrom(planBook(), 'e1', null, { ...ada, candidate: { number: '7', name: null } }));
    expect(book.forms[0]?.candidate).toEqual({ number: '7', name: null });
  });

  it('tells when somebody changed its cut score', () => {
    const snapshot = issuedFrom(planBook(), 'e1');
    const [form] = read(snapshot).forms;
    const cut = form?.resultCells.find(({ key }) => key === 'cutScore')?.place;
    if (cut === undefined) throw new Error('a cut score');
    const changed = read(setCell(snapshot, cut.sheet, cut.cell, 40));
    const findings = besideDescriptors(changed);
    expect(findings).toMatchObject([
      { rule: 'form/formula-overwritten', verdict: 'unmet', place: cut, data: { result: 'cutScore', found: '40' } },
    ]);
    const [finding] = findings;
    if (finding === undefined) throw new Error('a finding');
    expect(findingTexts(finding, 'nl').sentence).toMatch(/staat 40; het formulier is uitgedeeld met 55[.,]5\.$/);
    expect(findingTexts(finding, 'en').sentence).toMatch(/holds 40; the form was handed out with 55[.,]5\.$/);
  });

  it('is told to be damaged when its sheet is deleted', () => {
    const snapshot = issuedFrom(planBook(), 'e1');
    expect(readBook({ ...snapshot, sheets: snapshot.sheets.slice(1) })).toMatchObject({
      kind: 'damaged',
      diagnostic: { code: 'forms/sheet-deleted' },
    });
  });
});

test('one form after another holds nothing of the one before', () => {
  const issue = formIssuer(planBook(), 'e1', null);
  issue(ada);
  const second = issue({ ...ada, candidate: { number: '1002', name: 'Bram Fictie' } });
  expect(JSON.stringify(second.plan)).not.toMatch(/1001|Ada/);
});
