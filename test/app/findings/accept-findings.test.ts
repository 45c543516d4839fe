import { planAcceptance } from '../../../src/app/findings/accept-findings';
import type { AcceptDeed } from '../../../src/app/findings/accept-findings';
import { keyOf } from '../../../src/core/checks/accept/acceptance';
import { check } from '../../../src/core/checks/engine';
import type { Finding } from '../../../src/core/checks/rule';
import { checkBook } from '../../../src/app/check-book';
import { findingLines } from '../../../src/app/findings/finding-lines';
import type { WordedFinding } from '../../../src/app/session/use-cases';
import { cellName } from '../../../src/workbook/plan/a1';
import { ruleOf } from '../../../src/core/checks/sentence';
import { planFindings } from '../../../src/workbook/plan/plan-findings';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import { bookOf } from '../../workbook/plan/book-of';
import { draftBook } from '../../workbook/plan/approval/instruments';
import { setCell } from '../../workbook/plan/disturb';
import { snapshotOfPlan } from '../../workbook/snapshot-of-plan';
import { findingTexts } from '../../../src/language/rule-texts';
import { inEachLanguage } from '../../../src/language/language';

const whole = snapshotOfPlan(draftBook);
const [first, second] = bookOf(whole).exams;
const cut = first?.cells.cutScore ?? { sheet: '', cell: '' };
const faulty = setCell(whole, cut.sheet, cut.cell, 'vijftig');
const rule = 'plan/cut-score-missing';

const wish = { by: ' C. Rood ', reason: 'Wordt in juni bepaald. ', on: '3-2-2026' };
const accept: AcceptDeed = { kind: 'accept', wish };
const acceptance = { by: 'C. Rood', reason: 'Wordt in juni bepaald.', date: '2026-02-03' };

const foundIn = (snapshot: WorkbookSnapshot): Finding | undefined =>
  check(bookOf(snapshot)).find((finding) => finding.rule === rule);
const missing = foundIn(faulty);
const keys = missing === undefined ? [] : [keyOf(missing)];

function decided(snapshot: WorkbookSnapshot, deed: AcceptDeed, of: readonly string[] = keys): WorkbookSnapshot {
  const { plan } = planAcceptance(bookOf(snapshot), snapshot, { kind: 'keys', keys: of }, deed);
  return snapshotOfPlan(plan, snapshot);
}

const worded = (finding: Finding): WordedFinding => ({
  finding,
  source: ruleOf(finding.rule).source,
  words: inEachLanguage((language) => findingTexts(finding, language)),
  repair: null,
});

function listed(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const book = bookOf(snapshot);
  const lines = findingLines(check(book).map(worded), 'nl');
  return snapshotOfPlan(planFindings(lines, book, snapshot).value, snapshot);
}

test('accepting writes cells of the hidden sheet and nothing else, and holds when the workbook is read again', () => {
  const { plan } = planAcceptance(bookOf(faulty), faulty, { kind: 'keys', keys }, accept);
  expect(plan.changes.map(({ kind, ...change }) => [kind, 'target' in change && change.target])).toEqual([
    ['write', 'dekkend'],
  ]);
  const accepted = decided(faulty, accept);
  expect(foundIn(accepted)?.accepted).toEqual(acceptance);
  expect(bookOf(decided(accepted, { kind: 'withdraw' }))).toEqual(bookOf(faulty));
});

test('on Bevindingen the row says so too, and is emptied when it is taken back', () => {
  const list = listed(faulty);
  const accepted = decided(list, accept);
  const sheet = accepted.sheets.find(({ name }) => name === 'Bevindingen');
  const row = sheet?.values.find((line) => line[0] === `finding:${keys[0]}`) ?? [];
  expect(row).toEqual(expect.arrayContaining(['C. Rood', 'Wordt in juni bepaald.']));
  expect(foundIn(accepted)?.accepted).toEqual(acceptance);
  expect(foundIn(decided(accepted, { kind: 'withdraw' }))?.accepted).toBeNull();
});

test('it still holds when somebody deletes Bevindingen, or only its columns about accepting', () => {
  const accepted = decided(listed(faulty), accept);
  const without = { ...accepted, sheets: accepted.sheets.filter(({ name }) => name !== 'Bevindingen') };
  expect(foundIn(without)?.accepted).toEqual(acceptance);
  const column = accepted.sheets.find(({ name }) => name === 'Bevindingen')?.values[0]?.indexOf('reason') ?? -1;
  const drop = <T>(lines: readonly (readonly T[])[]) => lines.map((line) => line.filter((_each, at) => at !== column));
  const narrower = accepted.sheets.map((sheet) =>
    sheet.name === 'Bevindingen' ? { ...sheet, values: drop(sheet.values), formulas: drop(sheet.formulas) } : sheet,
  );
  expect(foundIn({ ...accepted, sheets: narrower })?.accepted).toEqual(acceptance);
});

test('the same thing wrong with another exam is not accepted with it', () => {
  const other = second?.cells.cutScore ?? { sheet: '', cell: '' };
  const accepted = setCell(decided(faulty, accept), other.sheet, other.cell, 'zestig');
  const found = check(bookOf(accepted)).filter((finding) => finding.rule === rule);
  expect(found.map((finding) => finding.accepted)).toEqual([acceptance, null]);
});

test('when it becomes something else it counts again, says what was accepted, and can be accepted as it is now', () => {
  const accepted = listed(decided(faulty, accept));
  const worse = setCell(accepted, cut.sheet, cut.cell, 150);
  const found = foundIn(worse);
  expect(found).toMatchObject({ accepted: null, acceptedBefore: { by: 'C. Rood', date: '2026-02-03' } });
  const [spoken] = checkBook(bookOf(worse), 'nl').filter((each) => each.rule === rule);
  expect(spoken?.acceptedBefore).toMatchObject({
    by: 'C. Rood',
    message: expect.stringContaining('vijftig') as string,
  });
  const [line] = findingLines(found === undefined ? [] : [worded(found)], 'nl');
  expect(line?.before).toContain('maar toen was het anders');
  expect(foundIn(listed(worse))?.acceptedBefore).toMatchObject({ by: 'C. Rood' });

  const again = decided(worse, { kind: 'accept', wish: { ...wish, reason: 'Zo besloten.', on: '4-2-2026' } });
  expect(foundIn(again)).toMatchObject({ accepted: { reason: 'Zo besloten.', date: '2026-02-04' } });
  expect(foundIn(setCell(again, cut.sheet, cut.cell, 'vijftig'))?.accepted).toBeNull();
});

test('who writes a new day beside it on Bevindingen accepts it as it is then', () => {
  const worse = setCell(listed(decided(faulty, accept)), cut.sheet, cut.cell, 150);
  expect(foundIn(worse)?.accepted).toBeNull();
  const sheet = worse.sheets.find(({ name }) => name === 'Bevindingen');
  const row = sheet?.values.findIndex((line) => line[0] === `finding:${keys[0]}`) ?? -1;
  const column = sheet?.values[0]?.indexOf('acceptedOn') ?? -1;
  const dated = setCell(worse, 'Bevindingen', cellName({ row, column }), 46_057);
  expect(foundIn(dated)?.accepted).toMatchObject({ by: 'C. Rood', date: '2026-02-04' });
});

test.each([
  ['a finding that is gone', whole, accept, 'findings/gone'],
  ['one that somebody accepted meanwhile', decided(faulty, accept), accept, 'findings/accepted-already'],
  ['taking back what is not accepted', faulty, { kind: 'withdraw' }, 'findings/not-accepted'],
  ['nobody', faulty, { ...accept, wish: { ...wish, by: ' ' } }, 'findings/no-name'],
  ['no reason', faulty, { ...accept, wish: { ...wish, reason: ' ' } }, 'findings/no-reason'],
  ['a reason that only fills the field', faulty, { ...accept, wish: { ...wish, reason: '-' } }, 'findings/no-reason'],
  ['no day', faulty, { ...accept, wish: { ...wish, on: '' } }, 'findings/bad-date'],
] as const)('%s is refused', (_what, snapshot, deed, code) => {
  expect(() => decided(snapshot, deed)).toThrow(code);
});
