import { refusal } from '../workbook-diagnostic';
import type { WorkbookPort } from '../../app/ports';
import { Refusal } from '../../core/diagnostics/diagnostic';
import { findPlanFault } from '../plan/plan-fault';
import type { WorkbookPlan } from '../plan/workbook-plan';
import { applyPlan } from './apply-plan';
import { partText, readBook, readPart } from './book';
import type { Book } from './book';
import { newPackage } from './new-package';
import { pack, unpack } from './package';
import { withoutAside } from './sheets-aside';
import { takeSnapshot } from './take-snapshot';
import { childOf } from './xml';

/** A workbook in a file. */
export interface XlsxWorkbook extends WorkbookPort {
  /** The file as it is now: the same workbook and the same plans give the same bytes. */
  readonly bytes: () => Promise<Uint8Array>;
}

/**
 * Opens an .xlsx (or .xlsm, whose macros stay); null is a new workbook, which has no sheets until a plan brings one.
 * @throws Refusal "workbook/not-a-workbook", "workbook/encrypted", "workbook/other-format", "workbook/damaged",
 * "workbook/too-large".
 */
export async function openXlsx(bytes: Uint8Array | null): Promise<XlsxWorkbook> {
  let book = readBook(bytes === null ? newPackage() : unpack(bytes));
  return {
    snapshot: async () => takeSnapshot(book),
    apply: async (asked, options = {}) => {
      if (options.signal?.aborted) throw refusal('workbook/cancelled');
      const plan = withoutAside(asked, book);
      refuse(book, plan);
      options.progress?.(0, 1);
      const changed = readBook(applyPlan(book, plan));
      if (options.signal?.aborted) throw refusal('workbook/cancelled');
      book = changed;
      options.progress?.(1, 1);
    },
    bytes: async () => {
      if (book.sheets.length === 0) throw new RangeError('a file needs a sheet');
      return pack(book.parts);
    },
  };
}

/** Everything that stands in the way of the plan is found before anything is changed. */
function refuse(book: Book, plan: WorkbookPlan): void {
  const fault = findPlanFault(plan, {
    sheets: book.sheets.map(({ name, visibility }) => ({ name, visible: visibility === 'visible' })),
    structureProtected: book.structureProtected,
  });
  if (fault) throw new Refusal(fault);
  if ([...book.parts.keys()].some((part) => part.startsWith('_xmlsignatures/'))) {
    throw refusal('workbook/would-lose', { what: ['signature'], sheet: null });
  }
  for (const change of plan.changes) {
    const sheet =
      change.kind === 'write'
        ? book.sheets.find(({ name }) => name.toLowerCase() === change.target.toLowerCase())
        : undefined;
    if (sheet && hasPassword(book, sheet.part)) throw refusal('workbook/sheet-protected', { sheet: sheet.name });
  }
}

/** Excel would ask for it; our own sheets are protected without one. */
function hasPassword(book: Book, part: string): boolean {
  const protection = childOf(readPart(part, partText(book.parts, part)), 'sheetProtection');
  return protection !== undefined && ('password' in protection.attributes || 'hashValue' in protection.attributes);
}
