import fc from 'fast-check';
import { openBook } from '../../../src/app/open-book';
import { renewForms } from '../../../src/app/forms/renew-forms';
import { formOnSheet, planRowEdits } from '../../../src/app/rubric/edit-rows-on-form';
import { fillForms } from '../../../src/app/rubric/fill-rubrics';
import { Refusal } from '../../../src/core/diagnostics/diagnostic';
import type { AssessmentForm } from '../../../src/core/exam/assessment-form';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import { cellName } from '../../../src/workbook/plan/a1';
import { findSheets } from '../../../src/workbook/plan/book/find-sheets';
import { planCandidateForms } from '../../../src/workbook/plan/candidates/plan-candidate-forms';
import { createBook } from '../../../src/workbook/plan/create-book';
import { filledFields } from '../../../src/workbook/plan/form/filled-fields';
import { frameOf } from '../../../src/workbook/plan/form/read-form';
import { planDossierAgain } from '../../../src/workbook/plan/plan-dossier-again';
import { parseCell } from '../../../src/workbook/plan/range-reference';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import type { CellContent, SheetChange } from '../../../src/workbook/plan/workbook-plan';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import type { XlsxWorkbook } from '../../../src/workbook/xlsx/xlsx-workbook';
import { reread } from '../../core/frameworks/newer-version';
import { describeWith } from '../../judges/find-program';
import { saveWithLibreOffice } from '../../judges/recalculate';
import { bicyclePlan, bicycleRental } from '../plan/bicycle-rental';
import { disturbance, disturbed } from './disturbed-file';

interface Step {
  readonly name: string;
  readonly run: (bytes: Uint8Array) => Promise<Uint8Array>;
}

const input = { framework: bicycleRental, profile: 'P1', language: 'nl', openImportWarnings: 0 } as const;

/** A step of ours; one that is refused leaves the file as it is. */
function ours(name: string, work: (port: XlsxWorkbook, book: ExamBook) => Promise<unknown>): Step {
  return {
    name,
    run: async (bytes) => {
      const port = await openXlsx(bytes);
      try {
        await work(port, openBook(await port.snapshot()).value);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return bytes;
      }
      return port.bytes();
    },
  };
}

async function write(port: XlsxWorkbook, cells: readonly (readonly [string, string, string])[]): Promise<void> {
  const changes = cells.flatMap(([sheet, cell, text]): readonly SheetChange[] => {
    const at = parseCell(cell);
    const content: CellContent | null = text === '' ? null : { kind: 'text', text };
    return at === null ? [] : [{ kind: 'write', target: sheet, blocks: [{ ...at, contents: [[content]] }] }];
  });
  await port.apply({ changes, names: [], forget: [], activate: null });
}

const renew = ours('renew', async (port) => {
  const seen = await renewForms(port, null);
  if (seen.outcome !== 'written') expect(await renewForms(port, seen)).toMatchObject({ outcome: 'written' });
});

const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: disturbance.map((one): Step => ({ name: one.name, run: (bytes) => disturbed(bytes, one) })) },
  { weight: 3, arbitrary: fc.constant(renew) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('name', 'version').map((field) =>
      ours(`another ${field}`, async (port, { exams }) => {
        const cell = exams[0]?.cells[field];
        if (cell !== undefined) await write(port, [[cell.sheet, cell.cell, `7.${field.length}`]]);
      }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.nat(20).map((at) =>
      ours(`take mark ${at}`, async (port, { coverage }) => {
        const marks = coverage.columns.flatMap((column) => column.marks);
        const place = marks[at % Math.max(1, marks.length)]?.place;
        if (place !== undefined) await write(port, [[place.sheet, place.cell, '']]);
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('i1', 'i2', 'i5').map((gone) =>
      ours(`dossier without ${gone}`, async (port, book) => {
        const items = bicycleRental.items
          .filter(({ id }) => id !== gone)
          .map((item) => (item.id === 'i4' ? { ...item, text: `stelt alles af, ook ${gone}` } : item));
        const framework = reread({ ...bicycleRental, items }, 'n');
        const newer = { framework, profile: 'P1', source: null, openImportWarnings: 0 };
        await port.apply(planDossierAgain(newer, book, await port.snapshot()).value);
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.nat(3), fc.nat(9)).map(([which, at]) =>
      ours(`row edit ${which} ${at}`, async (port, book) => {
        const examId = book.exams[which % Math.max(1, book.exams.length)]?.exam.id ?? '';
        const base = formOnSheet(book, examId);
        const rows = [...(base?.rows.values() ?? [])].flat();
        const row = rows[at % Math.max(1, rows.length)];
        if (base === null || row === undefined) return;
        const edits = [
          { kind: 'step', row: row.id, step: 1 },
          { kind: 'critical', row: row.id, critical: !row.critical },
        ] as const;
        await port.apply(planRowEdits(book, await port.snapshot(), examId, { base, edits }));
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constant(
      ours('fill', async (port, book) => {
        await port.apply(fillForms(book, await port.snapshot(), 'propose').plan);
      }),
    ),
  },
);

/** A level of an assessor, where it is known by the reason given with it. */
function ratingsIn({ forms, candidateForms }: ExamBook): readonly string[] {
  return [...forms, ...candidateForms].flatMap(({ criteria }) =>
    criteria.flatMap(({ ratings, agreed }) =>
      ratings.map(({ level, motivation }) => [motivation, level, agreed].join(' | ')),
    ),
  );
}

interface Filled {
  readonly bytes: Uint8Array;
  readonly texts: readonly string[];
  readonly ratings: readonly string[];
}

const candidates = [
  { number: '1001', name: 'Vera Vlug' },
  { number: '1002', name: 'Rik Rem' },
];

/** A new book with a row of the school's own on the first form, and that form as sheets for two candidates. */
async function bookWithCandidates(): Promise<XlsxWorkbook> {
  const port = await openXlsx(null);
  await port.apply(createBook({ ...input, plan: bicyclePlan }, await port.snapshot()).value);
  const book = openBook(await port.snapshot()).value;
  const base = formOnSheet(book, 'e1');
  if (base === null) throw new Error('the first exam has a form with levels');
  const edits = [{ kind: 'add', part: 'w1', row: 'own-1', text: 'een eigen rij' }] as const;
  await port.apply(planRowEdits(book, await port.snapshot(), 'e1', { base, edits }));
  const snapshot = await port.snapshot();
  await port.apply(planCandidateForms(openBook(snapshot).value, snapshot, ['e1'], candidates).plan);
  return port;
}

/** Every cell of a candidate's form that is there to be filled in and still empty, ratings apart. */
function headAndFoot(snapshot: WorkbookSnapshot, form: AssessmentForm | undefined): readonly string[] {
  const sheet = findSheets(snapshot).byKey.get(`form:${form?.examId}:${form?.copy}`)?.sheet;
  if (sheet === undefined) throw new Error('the candidate has a form');
  return filledFields(sheet, frameOf(sheet))
    .filter(({ row, index }) => !row.startsWith('row:') && sheet.text(index.row, index.column) === '')
    .map(({ index }) => cellName(index));
}

/**
 * Levels and reasons on the first form (or not), descriptors and notes on the others, lines of people's own on Dekking;
 * the form of one candidate filled in whole, that of the other with only notes beside it.
 */
async function filled(rated: boolean): Promise<Filled> {
  const port = await bookWithCandidates();
  const snapshot = await port.snapshot();
  const { forms, candidateForms, coverage } = openBook(snapshot).value;
  const texts: string[] = ['een eigen rij', ...candidates.flatMap(({ number, name }) => [number, name])];
  const cells: (readonly [string, string, string])[] = [];
  const put = (sheet: string, cell: string): void => {
    texts.push(`tekst ${texts.length + 1}`);
    cells.push([sheet, cell, texts.at(-1) ?? '']);
  };
  forms.forEach((form, index) => {
    for (const { place, ratings, agreedCell } of form.criteria) {
      const row = /\d+/.exec(place.cell)?.[0] ?? '';
      if (index === 0 && rated) {
        ratings.forEach(({ cell, motivationCell }) => {
          cells.push([form.sheet, cell, 'V']);
          put(form.sheet, motivationCell);
        });
        if (agreedCell !== null) cells.push([form.sheet, agreedCell, 'V']);
      } else if (form.columns['descriptor.1'] !== undefined) {
        put(form.sheet, `${form.columns['descriptor.1']}${row}`);
      }
      if (index > 0) put(form.sheet, `AZ${row}`);
    }
  });
  const [worked, untouched] = candidateForms;
  for (const cell of headAndFoot(snapshot, worked)) put(worked?.sheet ?? '', cell);
  for (const { ratings } of worked?.criteria ?? []) {
    for (const { cell, motivationCell } of ratings) {
      cells.push([worked?.sheet ?? '', cell, 'G']);
      put(worked?.sheet ?? '', motivationCell);
    }
  }
  for (const { place } of untouched?.criteria ?? []) put(place.sheet, `AZ${/\d+/.exec(place.cell)?.[0] ?? ''}`);
  put(coverage.sheet, 'C120');
  put(coverage.sheet, 'AP121');
  await write(port, cells);
  const ratings = ratingsIn(openBook(await port.snapshot()).value).filter((rating) => rating.startsWith('tekst'));
  return { bytes: await port.bytes(), texts, ratings };
}

async function expectNothingLost(bytes: Uint8Array, { texts, ratings }: Filled): Promise<void> {
  const snapshot = await (await openXlsx(bytes)).snapshot();
  const there = new Set(snapshot.sheets.flatMap(({ values }) => values.flat()));
  expect(texts.filter((text) => !there.has(text))).toEqual([]);
  expect(ratingsIn(openBook(snapshot).value)).toEqual(expect.arrayContaining([...ratings]));
}

async function runAll(start: Filled, all: readonly Step[]): Promise<void> {
  let { bytes } = start;
  for (const { run } of all) bytes = await run(bytes);
  await expectNothingLost(await renew.run(bytes), start);
}

const sequences = fc.array(steps, { minLength: 2, maxLength: 6 });

test('no sequence of what people, other programs and Dekkend do to a file loses a filled cell', async () => {
  const starts = { rated: await filled(true), described: await filled(false) };
  expect(starts.rated.ratings.length).toBeGreaterThan(0);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('rated' as const, 'described' as const), sequences, async (start, all) => {
      await runAll(starts[start], all);
    }),
    { numRuns: 20, endOnFailure: true },
  );
}, 600_000);

describeWith('soffice', 'a file that LibreOffice saved on the way', () => {
  test('loses nothing either', async () => {
    const start = await filled(true);
    const saved: Step = { name: 'LibreOffice', run: async (bytes) => saveWithLibreOffice(bytes) };
    for (const all of fc.sample(sequences, { numRuns: 3, seed: 20261126 })) {
      await runAll(start, [...all.slice(0, 2), saved, ...all.slice(2)]);
    }
  }, 600_000);
});
