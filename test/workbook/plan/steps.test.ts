import { Refusal } from '../../../src/core/diagnostics/diagnostic';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import type { ExamPlan } from '../../../src/core/exam/exam-plan';
import { createBook, planDossier } from '../../../src/workbook/plan/create-book';
import { planExamSheets } from '../../../src/workbook/plan/plan-exam-sheets';
import { planFindings } from '../../../src/workbook/plan/plan-findings';
import { planForms } from '../../../src/workbook/plan/plan-forms';
import { findPlanFault } from '../../../src/workbook/plan/plan-fault';
import { parseCell, parseSheetReference } from '../../../src/workbook/plan/range-reference';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import type { WorkbookPlan } from '../../../src/workbook/plan/workbook-plan';
import { emptyWorkbook, snapshotOfPlan } from '../snapshot-of-plan';
import { bicyclePlan, bicycleRental, exam } from './bicycle-rental';
import { bookOf } from './book-of';
import { insertLine, renameSheet, setCell } from './disturb';

const input = { framework: bicycleRental, profile: 'P1', language: 'nl', openImportWarnings: 1 } as const;

/** Executes a plan after asking what both adapters ask: can this workbook take it? */
function applied(plan: WorkbookPlan, before: WorkbookSnapshot): WorkbookSnapshot {
  const there = before.sheets.map(({ name, visibility }) => ({ name, visible: visibility === 'visible' }));
  expect(findPlanFault(plan, { sheets: there, structureProtected: before.structureProtected })).toBeNull();
  return snapshotOfPlan(plan, before);
}

function blankSheet(
  name: string,
  values: WorkbookSnapshot['sheets'][number]['values'] = [],
): WorkbookSnapshot['sheets'][number] {
  const formulas = values.map((line) => line.map(() => null));
  return { name, visibility: 'visible', protected: false, origin: { row: 0, column: 0 }, values, formulas, read: true };
}

const newInExcel: WorkbookSnapshot = { ...emptyWorkbook, sheets: [blankSheet('Blad1')] };
const whole = snapshotOfPlan(createBook({ ...input, plan: bicyclePlan }, null).value);

function withExams(exams: ExamPlan['exams']): WorkbookSnapshot {
  const dossier = applied(planDossier(input, newInExcel).value, newInExcel);
  return applied(planExamSheets(bookOf(dossier), { ...bicyclePlan, exams }, dossier).value, dossier);
}

test('dossier, exams and forms made one after another give the book that is made at once', () => {
  const dossier = applied(planDossier(input, newInExcel).value, newInExcel);
  expect(dossier.sheets.map(({ name }) => name)).toEqual(['Dossier', 'dekkend']);
  expect(bookOf(dossier)).toMatchObject({
    exams: [],
    forms: [],
    sheets: { plan: '', coverage: '' },
    openImportWarnings: 1,
  });

  const exams = applied(planExamSheets(bookOf(dossier), bicyclePlan, dossier).value, dossier);
  const forms = planForms(bookOf(exams), exams);
  expect(forms.diagnostics).toEqual([]);
  const done = applied(forms.value, exams);
  expect(done.sheets.map(({ name }) => name)).toEqual([
    'Dossier',
    'Examenplan',
    'Dekking',
    'Beoordeling PVB1',
    'Beoordeling PF 2',
    'Beoordeling K1',
    'Instellingen',
    'dekkend',
  ]);
  const [stepwise, atOnce] = [bookOf(done), bookOf(whole)];
  expect(stepwise.exams.map(({ exam }) => exam)).toEqual(atOnce.exams.map(({ exam }) => exam));
  expect(stepwise.forms.map(({ criteria, cells }) => ({ criteria, cells }))).toEqual(
    atOnce.forms.map(({ criteria, cells }) => ({ criteria, cells })),
  );
});

test('forms that fit the plan are left alone', () => {
  expect(planForms(bookOf(whole), whole)).toEqual({
    value: { changes: [], names: [], forget: [], activate: null },
    diagnostics: [],
    moved: [],
  });
});

test('a form that is out of date is made anew while it is empty, with critical rows, weights and instructions of its own', () => {
  const form = bookOf(whole).forms[0];
  const cellIn = (column: string, row: number): string =>
    `${form?.columns[column] ?? ''}${(parseCell(form?.criteria[row]?.place.cell ?? '')?.row ?? 0) + 1}`;
  const instructions = form?.instructionsPlace?.cell ?? '';
  let changed = setCell(whole, 'Beoordeling PVB1', cellIn('critical', 0), 'K');
  changed = setCell(changed, 'Beoordeling PVB1', cellIn('weight', 3), 2.5);
  changed = setCell(changed, 'Beoordeling PVB1', instructions, 'Duur: een dag.');
  changed = setCell(changed, 'Examenplan', bookOf(whole).exams[0]?.cells.name?.cell ?? '', 'Verhuur');
  const { value, diagnostics } = planForms(bookOf(changed), changed);
  expect(diagnostics).toEqual([]);
  expect(value.changes.map(({ kind }) => kind)).toEqual(['replace']);
  const after = bookOf(applied(value, changed));
  expect(after.exams[0]?.exam).toMatchObject({ name: 'Verhuur', critical: ['i2', 'i1'] });
  expect(after.forms[0]).toMatchObject({ instructions: 'Duur: een dag.' });
  expect(after.forms[0]?.criteria.map(({ weight }) => weight)).toEqual([1, 1, 1, 2.5, 1]);
});

test.each([
  ['a rating', (book: ExamBook) => book.forms[0]?.criteria[0]?.ratings[0]?.cell],
  ['a motivation', (book: ExamBook) => book.forms[0]?.criteria[0]?.ratings[1]?.motivationCell],
  ['a date', (book: ExamBook) => book.forms[0]?.datePlace?.cell],
])('a form that holds %s is never replaced: it stays, and is named', (_, cellOf) => {
  const place = cellOf(bookOf(whole)) ?? '';
  let changed = setCell(whole, 'Beoordeling PVB1', place, 'V');
  changed = setCell(changed, 'Examenplan', bookOf(whole).exams[0]?.cells.name?.cell ?? '', 'Verhuur');
  const { value, diagnostics } = planForms(bookOf(changed), changed);
  expect(value.changes).toEqual([]);
  expect(diagnostics).toMatchObject([
    { code: 'forms/kept-filled', severity: 'warning', data: { exam: 'PVB1', sheet: 'Beoordeling PVB1' } },
  ]);
});

test('a changed cut score, a renamed Examenplan and a moved column leave forms up to date: they look it up', () => {
  let changed = setCell(whole, 'Examenplan', bookOf(whole).exams[0]?.cells.cutScore?.cell ?? '', 60);
  changed = insertLine(renameSheet(changed, 'Examenplan', "Plan '26"), "Plan '26", 'column', 3);
  changed = insertLine(changed, "Plan '26", 'row', 2);
  const book = bookOf(changed);
  expect(planForms(book, changed).value.changes).toEqual([]);
  const cuts = book.forms.flatMap(({ resultCells }) => resultCells.filter(({ key }) => key === 'cutScore'));
  expect(cuts.map(({ expected, actual }) => expected.includes("'Plan ''26'!$H$1") && actual === expected)).toEqual([
    true,
    true,
    true,
  ]);
});

test('an exam typed into the plan gets a column in the matrix and a form; marks, own rows, columns and notes stay', () => {
  const before = bookOf(whole);
  const row = (parseCell(before.exams.at(-1)?.place.cell ?? '')?.row ?? 0) + 1;
  const lastHeader = parseCell(before.coverage.columns.at(-1)?.place.cell ?? '') ?? { row: 0, column: 0 };
  const itemRow = parseCell(before.coverage.rows[1]?.place.cell ?? '')?.row ?? 0;
  let changed = setCell(insertLine(whole, 'Examenplan', 'row', row), 'Examenplan', `B${row + 1}`, 'CGI');
  changed = insertLine(changed, 'Dekking', 'column', lastHeader.column + 1);
  const own = String.fromCharCode(65 + lastHeader.column + 1);
  changed = setCell(
    setCell(changed, 'Dekking', `${own}${lastHeader.row + 1}`, 'Stage'),
    'Dekking',
    `${own}${itemRow + 1}`,
    '●',
  );
  const width = changed.sheets.find(({ name }) => name === 'Dekking')?.values[0]?.length ?? 0;
  changed = insertLine(changed, 'Dekking', 'column', width);
  const note = `${String.fromCharCode(65 + width)}${itemRow + 1}`;
  changed = setCell(changed, 'Dekking', note, 'bespreken met team');

  const { value, diagnostics } = planForms(bookOf(changed), changed);
  expect(diagnostics).toEqual([]);
  const done = applied(value, changed);
  const after = bookOf(done);
  expect(after.exams.map(({ exam: { id, code, covers } }) => ({ id, code, covers }))).toEqual([
    ...before.exams.map(({ exam: { id, code, covers } }) => ({ id, code, covers })),
    { id: 'cgi', code: 'CGI', covers: [] },
  ]);
  expect(after.coverage.columns.map(({ examId, header, marks }) => [examId, header, marks.length])).toEqual([
    ['e1', 'PVB1', 2],
    ['e2', 'PF/2', 2],
    ['e3', 'K1', 2],
    ['cgi', 'CGI', 0],
    [null, 'Stage', 1],
  ]);
  expect(done.sheets.find(({ name }) => name === 'Dekking')?.values.flat()).toContain('bespreken met team');
  expect(after.forms.map(({ examId }) => examId)).toEqual(['e1', 'e2', 'e3', 'cgi']);
  expect(planForms(after, done).value.changes).toEqual([]);
});

test('of an exam taken out of the plan the empty form goes, and a filled one stays with a warning', () => {
  const before = bookOf(whole);
  const rated = setCell(whole, 'Beoordeling PVB1', before.forms[0]?.criteria[0]?.ratings[0]?.cell ?? '', 'V');
  const withoutRows = before.exams.slice(0, 2).reduce((book, { place }) => {
    const row = parseCell(place.cell)?.row ?? 0;
    const cells = Array.from({ length: 18 }, (_, column) => `${String.fromCharCode(65 + column)}${row + 1}`);
    return cells.reduce((one, cell) => setCell(one, 'Examenplan', cell, ''), book);
  }, rated);
  expect(bookOf(withoutRows).exams.map(({ exam }) => exam.id)).toEqual(['e3']);
  const { value, diagnostics } = planForms(bookOf(withoutRows), withoutRows);
  expect(diagnostics.map(({ code, data }) => ({ code, data }))).toEqual([
    { code: 'forms/kept-without-exam', data: { exam: 'PVB1', sheet: 'Beoordeling PVB1' } },
    { code: 'forms/removed', data: { exam: 'PF/2', sheet: 'Beoordeling PF 2' } },
    { code: 'forms/column-removed', data: { exam: 'PVB1', marks: 2 } },
    { code: 'forms/column-removed', data: { exam: 'PF/2', marks: 2 } },
    { code: 'forms/moved-to-kept', data: { count: 4, sheet: 'Bewaard' } },
  ]);
  const after = applied(value, withoutRows);
  expect(after.sheets.map(({ name }) => name)).not.toContain('Beoordeling PF 2');
  expect(after.names.map(({ name }) => name)).not.toContain('Dekkend_Form_e2');
});

test('sheets of somebody else stay untouched, and a taken name gets a number', () => {
  const theirs = { ...emptyWorkbook, sheets: [blankSheet('dekking', [['van iemand anders']]), blankSheet('Blad2')] };
  const done = applied(createBook({ ...input, plan: bicyclePlan }, theirs).value, theirs);
  expect(done.sheets.slice(0, 2)).toEqual(theirs.sheets);
  expect(bookOf(done).coverage.sheet).toBe('Dekking (2)');
});

test('the one empty sheet of a new workbook makes place', () => {
  const done = applied(createBook({ ...input, plan: bicyclePlan }, newInExcel).value, newInExcel);
  expect(done.sheets.map(({ name }) => name)).not.toContain('Blad1');
  const unread = { ...newInExcel, sheets: [{ ...blankSheet('Blad1'), read: false }] };
  expect(createBook({ ...input, plan: bicyclePlan }, unread).value.changes[0]?.kind).toBe('create');
});

test.each([
  [
    'a workbook whose structure is protected',
    { ...newInExcel, structureProtected: true },
    'workbook/structure-protected',
  ],
  ['a workbook that is ours already', whole, 'forms/book-exists'],
])('%s is refused before anything is planned', (_, existing, code) => {
  const refused = (make: () => unknown): string => {
    try {
      make();
    } catch (error) {
      if (error instanceof Refusal) return error.diagnostic.code;
    }
    throw new Error('not refused');
  };
  expect(refused(() => createBook({ ...input, plan: bicyclePlan }, existing))).toBe(code);
  expect(refused(() => planDossier(input, existing))).toBe(code);
});

test.each(['nl', 'en'] as const)('instructions too long for a cell are refused, never cut (%s)', (language) => {
  const withText = (instructions: string): ExamPlan => ({
    ...bicyclePlan,
    exams: [{ ...exam('e1', { code: 'PVB1' }), instructions }],
  });
  const longest = 'a'.repeat(32_767);
  const book = bookOf(snapshotOfPlan(createBook({ ...input, language, plan: withText(longest) }, null).value));
  expect([book.exams[0]?.exam.instructions, book.forms[0]?.instructions]).toEqual([longest, longest]);
  const dossier = snapshotOfPlan(planDossier({ ...input, language }, null).value);
  for (const make of [
    () => createBook({ ...input, language, plan: withText(`${longest}b`) }, null),
    () => planExamSheets(bookOf(dossier), withText(`${longest}b`), dossier),
  ]) {
    expect(make).toThrow(
      expect.objectContaining({
        diagnostic: {
          code: 'forms/exam-text-too-long',
          severity: 'error',
          data: { exam: 'PVB1', field: 'instructions', length: 32_768, limit: 32_767 },
        },
      }),
    );
  }
});

test('levels are chosen from the cells of the scale, so that "v" is taken for V', () => {
  const sheets = createBook({ ...input, plan: bicyclePlan }, null).value.changes.flatMap((change) =>
    change.kind === 'create' ? [change.sheet] : [],
  );
  const sources = ['Beoordeling PVB1', 'Beoordeling PF 2'].map((name) => {
    const sheet = sheets.find((each) => each.name === name);
    const lists = sheet?.features.flatMap((feature) =>
      feature.kind === 'validation' && feature.rule.kind === 'choices-from' ? [feature.rule.source] : [],
    );
    const [source = ''] = [...new Set(lists)];
    const area = parseSheetReference(source)?.area ?? { row: 0, column: 0, rows: 0, columns: 0 };
    const contents = sheet?.blocks[0]?.contents.slice(area.row, area.row + area.rows) ?? [];
    return contents.map((line) => line[area.column]);
  });
  const codes = (...texts: string[]): unknown => texts.map((text) => ({ kind: 'text', text }));
  expect(sources).toEqual([codes('O', 'V', 'G', 'NW'), codes('1', '2', '3', '4', 'NW')]);
});

test('on paper Examenplan has its columns up to the version, however many exams are added', () => {
  const sheet = createBook({ ...input, plan: bicyclePlan }, null).value.changes.flatMap((change) =>
    change.kind === 'create' && change.sheet.key === 'plan' ? [change.sheet] : [],
  )[0];
  const area = sheet?.features.flatMap((feature) => (feature.kind === 'print' ? [feature.area] : []))[0];
  const keys = sheet?.blocks[0]?.contents[0]?.slice(area?.column, (area?.column ?? 0) + (area?.columns ?? 0));
  expect([keys?.[0], keys?.at(-1), area?.row]).toEqual([
    { kind: 'text', text: 'code' },
    { kind: 'text', text: 'version' },
    0,
  ]);
  expect(area?.rows).toBeGreaterThan(1_000_000);
});

test('forms need no new sheets in a protected structure when only a header is to be written', () => {
  const exams = withExams(bicyclePlan.exams);
  expect(() => planForms(bookOf(exams), { ...exams, structureProtected: true })).toThrow(Refusal);
  const code = bookOf(whole).exams[0]?.cells.code?.cell ?? '';
  const filled = setCell(whole, 'Beoordeling PVB1', bookOf(whole).forms[0]?.datePlace?.cell ?? '', '1-2-2026');
  const renamed = { ...setCell(filled, 'Examenplan', code, 'PVB-A'), structureProtected: true };
  expect(planForms(bookOf(renamed), renamed).value.changes.map(({ kind }) => kind)).toEqual(['write']);
});

test('findings are written worst first, link to their cell, and keep who accepted them and why', () => {
  const finding = (subject: string, severity: 'error' | 'info', accepted: boolean) => ({
    finding: {
      rule: 'plan/cut-score-missing',
      kind: 'qualification-file',
      severity,
      verdict: 'unmet',
      place: { sheet: 'Examenplan', cell: 'G6' },
      data: {},
      subject,
      accepted: accepted ? { by: 'C. Rood', reason: 'besproken', date: '2026-02-03' } : null,
    } as const,
    message: `bevinding ${subject}`,
    fix: 'vul in',
    before: null,
  });
  const renamed = renameSheet(whole, 'Bevindingen', 'Lijst');
  const plan = planFindings(
    [finding('e1', 'info', false), finding('e2', 'error', true)],
    bookOf(renamed),
    renamed,
  ).value;
  const once = applied(plan, renamed);
  const lines = once.sheets
    .find(({ name }) => name === 'Lijst')
    ?.values.map((line) => line[2])
    .filter(Boolean);
  expect(lines?.slice(-2)).toEqual(['bevinding e2', 'bevinding e1']);
  const links = plan.changes
    .flatMap((change) => (change.kind === 'replace' ? change.sheet.features : []))
    .filter(({ kind }) => kind === 'link');
  expect(links).toHaveLength(2);
  expect(links[0]).toMatchObject({ sheet: 'Examenplan', target: { row: 5, column: 6 } });
  const accepted = [{ key: 'plan/cut-score-missing#e2', by: 'C. Rood', reason: 'besproken', date: '2026-02-03' }];
  expect(bookOf(once).acceptedFindings).toEqual(accepted);

  // The finding is gone, and comes back: it is still accepted.
  const twice = applied(planFindings([finding('e1', 'info', false)], bookOf(once), once).value, once);
  expect(bookOf(twice).acceptedFindings).toEqual(accepted);
  const thrice = applied(planFindings([], bookOf(twice), twice).value, twice);
  expect(bookOf(thrice).acceptedFindings).toEqual(accepted);
});
