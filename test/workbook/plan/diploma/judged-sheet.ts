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
import { draftExemptions } from '../../../../src/workbook/plan/collected/exemptions-sheet';
import { readExemptions } from '../../../../src/workbook/plan/collected/read-exemptions';
import { draftDiploma } from '../../../../src/workbook/plan/diploma/diploma-sheet';
import { draftedRange } from '../../../../src/workbook/plan/diploma/list-range';
import { readDiplomaSheet } from '../../../../src/workbook/plan/diploma/read-diploma-sheet';
import type { DraftSheet } from '../../../../src/workbook/plan/sheet/draft';
import type { KeyedSheet } from '../../../../src/workbook/plan/sheet/keyed-sheet';
import type { WorkbookSnapshot } from '../../../../src/workbook/plan/snapshot';
import { openXlsx } from '../../../../src/workbook/xlsx/xlsx-workbook';
import { snapshotOfPlan } from '../../snapshot-of-plan';
import { bicycleInput } from '../bicycle-rental';
import { bookOf } from '../book-of';
import { asDiploma } from './random-candidates';
import type { RandomCandidate } from './random-candidates';

export const book: ExamBook = bookOf(snapshotOfPlan(createBook(bicycleInput, null).value));
export const coreTasks = unitsOf(book.framework).map((unit) => referenceOf(book.framework, unit));
const words = diplomaTextsOf('nl');

export const sheetIn = (snapshot: WorkbookSnapshot): KeyedSheet => {
  const found = findSheets(snapshot).byKey.get('diploma')?.sheet;
  if (found === undefined) throw new Error('the sheet Diploma-eisen');
  return found;
};

/** Vrijstellingen as somebody typed it. */
function exemptionsOf(people: readonly RandomCandidate[]): DraftSheet {
  const given = people.flatMap(({ number, exempt }) =>
    exempt.map(([coreTask, part]) => ({
      ...{ candidate: number, coreTask, part: part === '' ? null : part },
      ...{ date: '2026-01-02', ground: 'eerder diploma' },
    })),
  );
  return draftExemptions(book, sheetTextsOf('nl', book.framework.kind), 'Vrijstellingen', given);
}

/** The sheet with what people typed, as the product reads it and as another program calculates it. */
export async function judged(
  people: readonly RandomCandidate[],
  level: number | null,
  calculate: (bytes: Uint8Array) => Promise<WorkbookSnapshot>,
) {
  const workbook = await openXlsx(null);
  const texts = sheetTextsOf('nl', book.framework.kind);
  const candidates = people.map((each) => asDiploma(each, level));
  const exempt = exemptionsOf(people);
  await workbook.apply(addSheets([exempt], await workbook.snapshot(), null, exempt));
  const draft = draftDiploma(
    { book, candidates, level, on: null, stated: null, exemptions: draftedRange(exempt), rows: new Map(), there: null },
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
  const list = findSheets(await workbook.snapshot()).byKey.get('exemptions')?.sheet;
  if (list === undefined) throw new Error('the sheet Vrijstellingen');
  const { exemptions } = readExemptions(list, { framework: book.framework, language: 'nl', known: null });
  const scored = people.map((each) =>
    asDiploma(
      each,
      read.value.level,
      byNumber.get(each.number),
      exemptions.filter(({ candidate }) => candidate === each.number),
    ),
  );
  return { scored, exempt, rows: read.rows, filled, shown: sheetIn(await calculate(await workbook.bytes())) };
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
export function compare({ number, judgement }: CandidateDiploma, shown: KeyedSheet): void {
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
