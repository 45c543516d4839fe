import type { ExamBook } from '../../../../src/core/exam/exam-book';
import type { RequirementState } from '../../../../src/core/exam/diploma/reason';
import type { CandidateDiploma } from '../../../../src/core/exam/diploma/candidate-diplomas';
import { keyOfNumber } from '../../../../src/core/exam/candidates/merge-candidates';
import { referenceOf, unitsOf } from '../../../../src/core/framework/structure';
import { diplomaTextsOf } from '../../../../src/language/diploma-texts';
import { sheetTextsOf } from '../../../../src/language/sheet-texts-of';
import { addSheets } from '../../../../src/workbook/plan/book/compose';
import { findSheets } from '../../../../src/workbook/plan/book/find-sheets';
import { createBook } from '../../../../src/workbook/plan/create-book';
import { draftDiploma } from '../../../../src/workbook/plan/diploma/diploma-sheet';
import { readDiplomaSheet } from '../../../../src/workbook/plan/diploma/read-diploma-sheet';
import type { KeyedSheet } from '../../../../src/workbook/plan/sheet/keyed-sheet';
import type { WorkbookSnapshot } from '../../../../src/workbook/plan/snapshot';
import { openXlsx } from '../../../../src/workbook/xlsx/xlsx-workbook';
import { findProgram } from '../../../judges/find-program';
import { recalculate } from '../../../judges/recalculate';
import { snapshotOfPlan } from '../../snapshot-of-plan';
import { bicycleInput } from '../bicycle-rental';
import { bookOf } from '../book-of';
import { asDiploma, randomCandidates } from './random-candidates';
import type { RandomCandidate } from './random-candidates';

const soffice = findProgram('soffice');
if (soffice === null) console.warn('skipped: no LibreOffice');
const inLibreOffice = soffice === null ? test.skip : test;

const book: ExamBook = bookOf(snapshotOfPlan(createBook(bicycleInput, null).value));
const coreTasks = unitsOf(book.framework).map((unit) => referenceOf(book.framework, unit));
const words = diplomaTextsOf('nl');

const sheetIn = (snapshot: WorkbookSnapshot): KeyedSheet => {
  const found = findSheets(snapshot).byKey.get('diploma')?.sheet;
  if (found === undefined) throw new Error('the sheet Diploma-eisen');
  return found;
};

/** The sheet with what people typed, as the product reads it and as LibreOffice calculates it. */
async function judged(people: readonly RandomCandidate[], level: number | null) {
  const workbook = await openXlsx(null);
  const texts = sheetTextsOf('nl', book.framework.kind);
  const candidates = people.map((each) => asDiploma(each, level));
  const draft = draftDiploma(
    { book, candidates, level, stated: null, rows: new Map(), there: null },
    texts,
    'Diploma-eisen',
  );
  await workbook.apply(addSheets([draft], await workbook.snapshot(), null, draft));
  const before = sheetIn(await workbook.snapshot());
  const blocks = people.flatMap(({ number, typed }) => {
    const row = before.row(`candidate:${number}`);
    return Object.entries(typed).flatMap(([key, content]) => {
      const column = before.column(key);
      if (row === null || column === null) throw new Error(`no cell ${number} ${key}`);
      return content === null ? [] : [{ row, column, contents: [[content]] }];
    });
  });
  await workbook.apply({
    changes: [{ kind: 'write', target: draft.name, blocks }],
    names: [],
    forget: [],
    activate: null,
  });
  const filled = sheetIn(await workbook.snapshot());
  const read = readDiplomaSheet(filled, { framework: book.framework, language: 'nl', known: null });
  const byNumber = new Map(read.value.records.map((record) => [keyOfNumber(record.candidate), record]));
  const scored = people.map((each) => asDiploma(each, read.value.level, byNumber.get(each.number)));
  return { scored, rows: read.rows, filled, shown: sheetIn(await recalculate(await workbook.bytes())) };
}

const whys: Readonly<Record<string, string>> = {
  'rule-set': 'rules',
  'core-tasks': 'core',
  placement: 'placement',
  citizenship: 'citizenship',
  generic: 'generic',
  electives: 'electives',
  'not-in-product': 'other',
};

/** What the sheet says each requirement of a candidate lacks. */
function compare({ number, judgement }: CandidateDiploma, shown: KeyedSheet): void {
  const row = shown.row(`candidate:${number}`);
  const say = (key: string): string => shown.text(row, shown.column(key));
  const states = (lacks: (id: string) => boolean): readonly string[] =>
    Object.keys(whys).map((id) => `${id} ${lacks(id) ? 'lacks' : 'ok'}`);
  const stateOf = (id: string): RequirementState =>
    judgement.requirements.find((each) => each.id === id)?.state ?? 'met';
  const about = `candidate ${number}: ${say('missing')}`;
  expect([about, ...states((id) => say(`why.${whys[id]}`) !== '')]).toEqual([
    about,
    ...states((id) => stateOf(id) !== 'met'),
  ]);
  expect([about, say('outcome')]).toEqual([about, words.outcomes[judgement.outcome]]);
  const ruleSet = judgement.ruleSet === null ? words.noRuleSet : words.ruleSet(judgement.ruleSet);
  expect([about, say('ruleSet')]).toEqual([about, ruleSet]);
  for (const { id, reasons } of judgement.requirements.filter((each) => each.id !== 'core-tasks')) {
    for (const { code, data } of reasons) {
      // How many decimals an average has is the spreadsheet's business, and so is how it writes a number.
      if (code === 'electives-average' || typeof data['found'] === 'string') continue;
      expect([about, say(`why.${whys[id]}`)]).toEqual([about, expect.stringContaining(words.reasons[code](data))]);
    }
  }
}

describe.each([
  [4, 300],
  [3, 120],
  [1, 30],
  [5, 10],
  [null, 30],
] as const)('level %p', (level, count) => {
  inLibreOffice(
    'LibreOffice shows of every candidate what the product judges, with the same reasons',
    async () => {
      const { scored, shown } = await judged(randomCandidates(count, 7 + (level ?? 0), coreTasks), level);
      for (const each of scored) compare(each, shown);
      const outcomes = scored.map(({ judgement }) => judgement.outcome);
      const meets = outcomes.filter((outcome) => outcome === 'meets').length;
      process.stdout.write(`level ${level}: ${count} candidates alike, ${meets} meet the requirements\n`);
      // Both occur where they can, or the comparison would prove little.
      const canMeet = level === 4 || level === 3;
      expect(meets > (canMeet ? count / 20 : -1)).toBe(true);
      expect(meets < count * 0.9).toBe(true);
    },
    240_000,
  );
});

inLibreOffice(
  'what the sheet is written with is what LibreOffice calculates, in every cell with a formula',
  async () => {
    const { scored, rows, filled } = await judged(randomCandidates(80, 99, coreTasks), 4);
    const texts = sheetTextsOf('nl', book.framework.kind);
    const draft = draftDiploma(
      { book, candidates: scored, level: 4, stated: null, rows, there: filled },
      texts,
      'Diploma-eisen',
    );
    const workbook = await openXlsx(null);
    await workbook.apply(addSheets([draft], await workbook.snapshot(), null, draft));
    const planned = sheetIn(await workbook.snapshot());
    const shown = sheetIn(await recalculate(await workbook.bytes()));
    let cells = 0;
    for (const { index: row, key } of planned.rows.filter((each) => each.key?.startsWith('candidate:'))) {
      for (const { index: column, key: name } of planned.columns) {
        if (planned.formula(row, column) === null) continue;
        cells += 1;
        const about = `${key} ${name}`;
        // Decimals are written with a point by this LibreOffice, and with as many as it likes.
        const alike = (text: string): string =>
          text.replace(/(\d),(\d)/g, '$1.$2').replace(/\d+\.\d+/g, (number) => Number(number).toFixed(4));
        const value = (of: KeyedSheet): string => alike(of.text(row, column));
        expect([about, value(shown)]).toEqual([about, value(planned)]);
      }
    }
    expect(cells).toBeGreaterThan(80 * 20);
  },
  240_000,
);
