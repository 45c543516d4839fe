import fc from 'fast-check';
import type { Exam, Settings } from '../../../../src/core/exam/exam-plan';
import type { CarriedPart } from '../../../../src/core/exam/results/carried-parts';
import { ratersOf, scaleOf, scoreForm } from '../../../../src/core/exam/scoring';
import { defaultSettings } from '../../../../src/core/exam/settings';
import { sheetTextsOf } from '../../../../src/language/sheet-texts-of';
import { addSheets } from '../../../../src/workbook/plan/book/compose';
import { createBook } from '../../../../src/workbook/plan/create-book';
import { noDecisions } from '../../../../src/workbook/plan/form/form-decisions';
import { layOutForm } from '../../../../src/workbook/plan/form/form-sheet';
import type { WorkbookSnapshot } from '../../../../src/workbook/plan/snapshot';
import type { SheetChange } from '../../../../src/workbook/plan/workbook-plan';
import { openXlsx } from '../../../../src/workbook/xlsx/xlsx-workbook';
import { findProgram } from '../../../judges/find-program';
import { recalculate } from '../../../judges/recalculate';
import { exam } from '../bicycle-rental';
import { bookOf } from '../book-of';
import { fillForm } from './fill-form';
import { examPlan, filling, framework } from './random-forms';
import { scored, shown } from './shown-and-scored';

const coreTaskOf = (code: string): string => code.slice(0, 5);
const codes: Readonly<Record<string, string>> = { w1: 'B1-K1-W1', w2: 'B1-K1-W2', w3: 'B1-K2-W1' };

/** What a resit takes over and what is exempt: at least one work process stays to be done again. */
const resit = fc
  .record({
    settled: fc.subarray(['w1', 'w2', 'w3'], { minLength: 1, maxLength: 2 }),
    exempt: fc.subarray(['w1', 'w2', 'w3'], { maxLength: 1 }),
    percentage: fc.constantFrom(50, 57, 66.666667, 72.5, 83.333333, 100, 40),
    weight: fc.constantFrom(1, 2, 3.5, 6),
    outcome: fc.constantFrom('O' as const, 'V' as const, 'G' as const),
    everyRowPasses: fc.boolean(),
  })
  .filter(({ settled, exempt }) => new Set([...settled, ...exempt]).size < 3);
type Resit = typeof resit extends fc.Arbitrary<infer T> ? T : never;

const allSettings: readonly Settings[] = [
  { ...defaultSettings, hideResultsUntilComplete: false, maxNonPassing: 25, goodFrom: 70 },
  { ...defaultSettings, ratingMode: 'joint', goodFrom: 66.6 },
];

function carriedIn({ settled, exempt, percentage, weight, ...how }: Resit, { covers }: Exam): readonly CarriedPart[] {
  return settled
    .filter((id) => covers.includes(id) && !exempt.includes(id))
    .map((id, index) => {
      const code = codes[id] ?? '';
      return {
        ...how,
        code,
        coreTask: coreTaskOf(code),
        percentage: percentage - index,
        weight: weight + index,
        from: 1,
      };
    });
}

/** What became of the first attempts; of the others nobody says. */
const sittingWords = [
  ...['niet verschenen', 'ongeldig verklaard', 'afgebroken', 'afgenomen'],
  ...[' Niet verschenen', 'Ongeldig Verklaard ', 'AFGEBROKEN', 'anders'],
];

/** Writes into the field of the head that says what became of the attempt. */
function writeSitting({ sheets }: WorkbookSnapshot, target: string, word: string): SheetChange {
  const { values = [] } = sheets.find(({ name }) => name === target) ?? {};
  const row = values.findIndex(([key]) => String(key).startsWith('sitting+'));
  const column = values[0]?.indexOf('descriptor.1') ?? -1;
  return { kind: 'write', target, blocks: [{ row, column, contents: [[{ kind: 'text', text: word }]] }] };
}

const formsPerBook = 50;
const soffice = findProgram('soffice');
if (soffice === null) console.warn('skipped: no LibreOffice');

describe.each(allSettings.map((settings, index) => ({ settings, index })))('settings $index', ({ settings, index }) => {
  (soffice === null ? test.skip : test)(
    'LibreOffice shows on every resit what the product scores of what was done again and what was taken over',
    async () => {
      const resits = fc.sample(resit, { numRuns: formsPerBook, seed: 11 + index });
      const fillings = fc.sample(filling, { numRuns: formsPerBook, seed: 7 + index });
      const plans = fc.sample(examPlan, { numRuns: formsPerBook, seed: 20_260_901 + index });
      const exams: readonly Exam[] = plans.map((plan, nr) => exam(`e${nr}`, { ...plan, covers: ['w1', 'w2', 'w3'] }));
      const plan = { exams: [], settings };
      const about = { framework, profile: null, language: 'nl', openImportWarnings: 0 } as const;
      const workbook = await openXlsx(null);
      await workbook.apply(createBook({ ...about, plan }, null).value);
      const texts = sheetTextsOf('nl', framework.kind);
      const carried = exams.map((each, nr) => carriedIn(resits[nr] ?? never(), each));
      const drafts = exams.map((each, nr) => {
        const exempt = (resits[nr]?.exempt ?? []).map((id) => {
          const code = codes[id] ?? '';
          return { coreTask: coreTaskOf(code), part: code, date: '2026-03-12' };
        });
        const settled = { carried: carried[nr] ?? [], exempt };
        const input = { exam: each, framework, profile: null, settings, decisions: noDecisions };
        return layOutForm({ ...input, plan: null, rater: null, copy: `c${nr}`, settled }, texts, `Herkansing ${nr}`);
      });
      const [first, ...others] = drafts;
      if (first === undefined) throw new Error('a form');
      await workbook.apply(addSheets([first, ...others], null, null, first));
      const blankForms = await workbook.snapshot();
      const fresh = bookOf(blankForms).candidateForms;
      const changes = fresh.map((form) => {
        const nr = Number(form.copy?.slice(1));
        return fillForm(form, scaleOf(exams[nr] ?? never(), settings), fillings[nr] ?? never());
      });
      const sittings = fresh.flatMap((form): readonly SheetChange[] => {
        const word = sittingWords[Number(form.copy?.slice(1))];
        return word === undefined ? [] : [writeSitting(blankForms, form.sheet, word)];
      });
      const untouched = await recalculate(await workbook.bytes());
      const before = await workbook.snapshot();
      for (const form of fresh) expect(shown(before, form)).toEqual(shown(untouched, form));

      await workbook.apply({ changes: [...changes, ...sittings], names: [], forget: [], activate: null });
      const calculated = await recalculate(await workbook.bytes());
      const forms = bookOf(calculated).candidateForms;
      expect(forms).toHaveLength(formsPerBook);
      const seen = new Set<string>();
      for (const form of forms) {
        const nr = Number(form.copy?.slice(1));
        const planned = exams[nr] ?? never();
        const raters = ratersOf(planned, settings);
        const score = scoreForm(form.criteria, planned, settings, coreTaskOf, raters, carried[nr], form.status);
        seen.add(score.void ?? score.exam.outcome);
        expect({ sheet: form.sheet, ...shown(calculated, form) }).toEqual({
          sheet: form.sheet,
          ...scored(score, settings),
        });
        const taken = (carried[nr] ?? []).map(({ code }) => code);
        expect(Object.keys(form.cells.workProcesses)).toEqual(expect.arrayContaining(taken));
        // The cut score stands on a form that is handed out as a number.
        const live = form.resultCells.filter(({ key }) => key !== 'cutScore');
        expect(live.filter(({ actual, expected: formula }) => actual !== formula)).toEqual([]);
      }
      expect([...seen].sort()).toEqual(['G', 'O', 'V', 'absent', 'incomplete', 'invalid']);
    },
    240_000,
  );
});

function never(): never {
  throw new Error('one for each form');
}
