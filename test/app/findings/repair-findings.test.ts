import { planRepairs, repairables, stillRepairable } from '../../../src/app/findings/repair-findings';
import { planUndo, undoOf } from '../../../src/app/findings/undo-repair';
import type { WorkbookFile, WorkbookPort } from '../../../src/app/ports';
import { keyOf } from '../../../src/core/checks/accept/acceptance';
import { repairTexts } from '../../../src/language/rule-texts';
import { allHeldOn } from '../../../src/workbook/plan/cell-there';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { findingsOf } from '../../core/checks/findings-of';
import { findFaults } from '../../judges/validate-xlsx';
import type { OpenedWorkbook } from '../../workbook/contract/opened-workbook';
import { refusedWith } from '../../workbook/contract/opened-workbook';
import { openExcel } from '../../workbook/officejs/open-excel';
import { draftBook } from '../../workbook/plan/approval/instruments';
import { bookOf } from '../../workbook/plan/book-of';
import { openedFile } from '../../workbook/xlsx/opened-file';
import type { Defect } from './defects';
import { defects, typeInto } from './defects';

const hosts: readonly (readonly [string, () => Promise<OpenedWorkbook>])[] = [
  [
    'in Excel',
    async () => {
      const excel = await openExcel();
      await excel.port.apply(draftBook);
      return excel;
    },
  ],
  [
    'in a file',
    async () => {
      const file = await openXlsx(null);
      await file.apply(draftBook);
      return openedFile(await file.bytes());
    },
  ],
];

async function damaged(open: () => Promise<OpenedWorkbook>, { make }: Defect): Promise<OpenedWorkbook> {
  const sound = await open();
  const book = bookOf(await sound.port.snapshot());
  return sound.byHand((store) => make(store, book));
}

const isFile = (port: WorkbookPort): port is WorkbookFile => 'bytes' in port;

/** Everything on our sheets, by name. */
const contents = (snapshot: WorkbookSnapshot) =>
  Object.fromEntries(
    snapshot.sheets.flatMap(({ name, read }) => (read ? [[name, allHeldOn(snapshot, name)] as const] : [])),
  );

async function repair(port: WorkbookPort, rule: string) {
  const before = await port.snapshot();
  const offers = repairables(bookOf(before)).filter(({ finding }) => finding.rule === rule);
  const repairs = offers.map(({ offer }) => offer.repair);
  const plan = planRepairs(bookOf(before), before, repairs);
  await port.apply(plan);
  const after = await port.snapshot();
  return { offers, before, after, undo: undoOf(repairs, plan, before, after) };
}

describe.each(hosts)('%s', (_host, open) => {
  test.each(defects.map((defect) => [defect.what, defect] as const))(
    '%s is repaired, no more and no less, and can be taken back',
    async (_what, defect) => {
      const { port } = await damaged(open, defect);
      const { offers, before, after, undo } = await repair(port, defect.rule);
      expect(offers).toHaveLength(defect.count);
      for (const { finding, offer } of offers) {
        for (const language of ['nl', 'en'] as const) {
          for (const sentence of Object.values(repairTexts(finding, offer, language))) {
            expect(sentence).toMatch(/^\S.*\.$/);
            expect(sentence).not.toMatch(/undefined|null|NaN|\[object| {2}|\s[.,]/);
          }
        }
      }
      const [found, left] = [findingsOf(bookOf(before)), findingsOf(bookOf(after))];
      const repaired = found.filter((line) => line.includes(defect.rule));
      expect(repaired).toHaveLength(defect.count);
      // Places move with rows, so findings are compared without.
      const plain = (lines: readonly string[]) => lines.map((line) => line.replace(/ \S+$/, '')).sort();
      const brought = plain(left).filter((line) => !plain(found).includes(line));
      expect(brought.map((line) => line.split(' ')[1])).toEqual(defect.brings === undefined ? [] : [defect.brings]);
      expect(left.filter((line) => line.includes(defect.rule))).toEqual([]);
      expect(defect.repaired(bookOf(after), after)).toEqual(defect.expected);

      await port.apply(planUndo(bookOf(after), after, undo));
      const undone = await port.snapshot();
      const { undoHeals } = defect;
      const broken = found.filter((line) => undoHeals === undefined || !line.includes(undoHeals));
      expect(findingsOf(bookOf(undone))).toEqual(broken);
      if (undoHeals === undefined) expect(contents(undone)).toEqual(contents(before));
      if (isFile(port)) expect(findFaults(await port.bytes())).toEqual([]);
    },
    60_000,
  );

  test.each(defects.map((defect) => [defect.what, defect] as const))(
    'the repair of %s is not taken back over what somebody did since',
    async (_what, defect) => {
      const opened = await damaged(open, defect);
      const { after, undo } = await repair(opened.port, defect.rule);
      const since = await opened.byHand((store) => defect.make(store, bookOf(after)));
      const now = await since.port.snapshot();
      expect(await refusedWith((async () => planUndo(bookOf(now), now, undo))())).toBe('findings/changed-since');
    },
    60_000,
  );
});

test('what is not there any more as it was shown is not repaired', async () => {
  const [, open] = hosts[1] ?? [];
  const [formula] = defects;
  if (open === undefined || formula === undefined) throw new Error('no host or defect');
  const { port } = await damaged(open, formula);
  const book = bookOf(await port.snapshot());
  const shown = new Map(repairables(book).map(({ finding, offer }) => [keyOf(finding), offer.repair]));
  expect(stillRepairable(book, shown)).toHaveLength(1);
  const sound = bookOf(await (await open()).port.snapshot());
  expect(await refusedWith((async () => stillRepairable(sound, shown))())).toBe('findings/gone');
  const again = await damaged(open, {
    ...formula,
    make: (store, { forms }) => typeInto(store, forms[0]?.sheet ?? '', forms[0]?.cells.outcome ?? '', 'G'),
  });
  const other = bookOf(await again.port.snapshot());
  expect(await refusedWith((async () => stillRepairable(other, shown))())).toBe('findings/repair-changed');
});
