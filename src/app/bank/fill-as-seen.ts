import { Refusal } from '../../core/diagnostics/diagnostic';
import { entryKey } from '../../core/exam/bank/same-wording';
import { bankIn } from '../../workbook/plan/bank/plan-bank';
import type { WorkbookSnapshot } from '../../workbook/plan/snapshot';
import { openPlanBook } from '../open-book';
import type { BankProposal } from './bank-use-cases';
import type { BankChoices, BankFilling, FormMatch } from './fill-from-bank';
import { fillFromBank, formRowKey, takenFrom } from './fill-from-bank';

/**
 * Fills rows from the bank exactly as somebody looked at it: the same rows, each with the same entry.
 * @throws Refusal bank/outdated when the workbook says something else by now, or as planRowEdit.
 */
export function fillAsSeen(snapshot: WorkbookSnapshot, { matches, choices }: BankProposal): BankFilling {
  const book = openPlanBook(snapshot).value;
  const filling = fillFromBank(book, snapshot, bankIn(book, snapshot).value, choices);
  if (said(filling.matches, choices) !== said(matches, choices)) {
    throw new Refusal({ code: 'bank/outdated', severity: 'error', data: {} });
  }
  return filling;
}

function said(matches: readonly FormMatch[], choices: BankChoices): string {
  const taken = [...takenFrom(matches, choices)].map(([{ on }, { entry, texts }]) => [
    formRowKey(on),
    on.row.text,
    entryKey(entry),
    texts,
  ]);
  return JSON.stringify(taken);
}
