import type { AcceptedFinding } from '../../../core/exam/accepted-finding';
import type { ExamBook } from '../../../core/exam/exam-book';
import { findSheets } from '../book/find-sheets';
import { writeFact } from '../dossier/write-fact';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { WorkbookSnapshot } from '../snapshot';
import type { CellBlock, CellContent, SheetChange, WorkbookPlan } from '../workbook-plan';

/**
 * Keeps which findings are accepted: on the hidden sheet, and on the rows of Bevindingen where that sheet has them, as
 * there the sheet decides (readAccepted). Nothing else is touched.
 * @param accepted all of them from now on. @param book read from `snapshot`.
 */
export function planAccepted(
  book: ExamBook,
  snapshot: WorkbookSnapshot,
  accepted: readonly AcceptedFinding[],
): WorkbookPlan {
  const { byKey } = findSheets(snapshot);
  const machine = byKey.get('machine')?.sheet;
  if (machine === undefined) throw new Error('a book has its hidden sheet');
  const list = byKey.get('findings')?.sheet;
  const onList = list === undefined ? [] : changedRows(list, book.acceptedFindings, accepted);
  const changes: readonly SheetChange[] = [
    { kind: 'write', target: machine.name, blocks: writeFact(machine, 'accepted', JSON.stringify(accepted)) },
    ...(list === undefined || onList.length === 0
      ? []
      : [{ kind: 'write', target: list.name, blocks: onList } satisfies SheetChange]),
  ];
  return { changes, names: [], forget: [], activate: null };
}

function changedRows(
  sheet: KeyedSheet,
  before: readonly AcceptedFinding[],
  after: readonly AcceptedFinding[],
): readonly CellBlock[] {
  const of = (list: readonly AcceptedFinding[], key: string): AcceptedFinding | undefined =>
    list.find((each) => each.key === key);
  const keys = [...new Set([...before, ...after].map(({ key }) => key))];
  return keys.flatMap((key): readonly CellBlock[] => {
    const [was, now] = [of(before, key), of(after, key)];
    const row = sheet.row(`finding:${key}`);
    if (row === null || JSON.stringify(was) === JSON.stringify(now)) return [];
    const cell = (column: string, content: CellContent | null): readonly CellBlock[] => {
      const at = sheet.column(column);
      return at === null ? [] : [{ row, column: at, contents: [[content]] }];
    };
    return [
      ...cell('acceptedBy', now === undefined ? null : { kind: 'text', text: now.by }),
      ...cell('reason', now === undefined ? null : { kind: 'text', text: now.reason }),
      ...cell('acceptedOn', now === undefined ? null : { kind: 'date', date: now.date }),
    ];
  });
}
