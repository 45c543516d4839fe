import type { Result } from '../../core/diagnostics/diagnostic';
import type { BankEntry } from '../../core/exam/bank/bank-entry';
import { bankNews } from '../../core/exam/bank/bank-news';
import { entriesOf } from '../../core/exam/bank/entries-of';
import type { ExamBook } from '../../core/exam/exam-book';
import { approvedForms } from '../rubric/approved-forms';
import type { BankOffer, BankProposal } from './bank-use-cases';
import { matchForms } from './fill-from-bank';

/** What the described rows of the forms bring. @param bank as the sheet has it (bankIn). @param date today. */
export function offerOfForms(book: ExamBook, bank: Result<readonly BankEntry[]>, date: string): BankOffer {
  return offerOf(null, { value: entriesOf(book, date), diagnostics: [] }, bank);
}

/** What entries bring. @param file they were read from. @param read them, with what there is to say. */
export function offerOf(
  file: string | null,
  { value: entries, diagnostics: remarks }: Result<readonly BankEntry[]>,
  { value, diagnostics: unreadable }: Result<readonly BankEntry[]>,
): BankOffer {
  return { kind: 'add', file, entries, news: bankNews(value, entries), remarks, unreadable };
}

/** What the bank has for the forms, with nothing chosen yet. */
export function proposalFor(book: ExamBook, { value, diagnostics }: Result<readonly BankEntry[]>): BankProposal {
  return {
    kind: 'fill',
    entries: value.length,
    matches: matchForms(book, value),
    choices: new Map(),
    approved: approvedForms(book),
    unreadable: diagnostics,
  };
}
