import { isFixed } from '../../core/exam/approval/fixed-instrument';
import type { BankEntry } from '../../core/exam/bank/bank-entry';
import type { BankCandidate, BankMatch, BankRow } from '../../core/exam/bank/match-bank';
import { matchBank } from '../../core/exam/bank/match-bank';
import { entryKey } from '../../core/exam/bank/same-wording';
import { takeEntry } from '../../core/exam/bank/take-entry';
import type { PartRows } from '../../core/exam/edit-rows';
import type { ExamBook } from '../../core/exam/exam-book';
import { scaleOf } from '../../core/exam/scoring';
import { itemOf } from '../../core/framework/structure';
import type { RowsByPart } from '../../core/exam/row-edits/edited-form';
import { planRowEdit, rowsOnForm } from '../../workbook/plan/plan-row-edit';
import type { WorkbookSnapshot } from '../../workbook/plan/snapshot';
import type { WorkbookPlan } from '../../workbook/plan/workbook-plan';

/** A row of a form, with the exam it is of. */
export interface FormRow extends BankRow {
  readonly examId: string;
  /** Code of the exam. */
  readonly exam: string;
}

export type FormMatch = BankMatch<FormRow>;

/** What a person chose for a row that was offered several: key of the entry (entryKey) by key of the row (formRowKey). */
export type BankChoices = ReadonlyMap<string, string>;

/** What came of filling rows from a bank. */
export interface BankFilling {
  readonly matches: readonly FormMatch[];
  /** How many rows are filled: those that are sure, and those somebody chose for. */
  readonly filled: number;
  /** Null when no row changes. */
  readonly plan: WorkbookPlan | null;
}

/** How a choice names its row. */
export function formRowKey({ examId, row }: FormRow): string {
  return `${examId}:${row.id}`;
}

/** What a bank has for the rows of the forms that nobody described; forms of approved exams are left alone. */
export function matchForms(book: ExamBook, bank: readonly BankEntry[]): readonly FormMatch[] {
  return matchBank(
    openForms(book).flatMap(({ examId, exam, scale, rows }) =>
      [...rows].flatMap(([part, own]) => {
        const workProcess = itemOf(book.framework, part)?.code ?? '';
        return own.map((row): FormRow => ({ row, workProcess, scale, examId, exam }));
      }),
    ),
    bank,
  );
}

/**
 * Fills the rows of the forms from a bank, in one plan: what is sure, and what somebody chose.
 * @param book read from `snapshot`.
 * @throws Refusal as planRowEdit.
 */
export function fillFromBank(
  book: ExamBook,
  snapshot: WorkbookSnapshot,
  bank: readonly BankEntry[],
  choices: BankChoices,
): BankFilling {
  const matches = matchForms(book, bank);
  const taken = new Map(
    [...takenFrom(matches, choices)].map(([match, candidate]) => [
      formRowKey(match.on),
      takeEntry(match.on.row, candidate),
    ]),
  );
  const plans = openForms(book).flatMap(({ examId, rows }) => {
    const key = (id: string): string => `${examId}:${id}`;
    if (![...rows.values()].flat().some(({ id }) => taken.has(key(id)))) return [];
    const filled: RowsByPart = new Map(
      [...rows].map(([part, own]): readonly [string, PartRows] => [
        part,
        own.map((row) => taken.get(key(row.id)) ?? row),
      ]),
    );
    return [planRowEdit(book, snapshot, examId, filled)];
  });
  const plan = {
    changes: plans.flatMap(({ changes }) => changes),
    names: plans.flatMap(({ names }) => names),
    forget: [],
    activate: null,
  };
  return { matches, filled: taken.size, plan: plans.length === 0 ? null : plan };
}

/** What is filled in, and where: what is sure, and what somebody chose of what is offered. */
export function takenFrom(matches: readonly FormMatch[], choices: BankChoices): ReadonlyMap<FormMatch, BankCandidate> {
  return new Map(
    matches.flatMap((match) => {
      const candidate = candidateOf(match, choices);
      return candidate === null ? [] : [[match, candidate] as const];
    }),
  );
}

function candidateOf(match: FormMatch, choices: BankChoices) {
  switch (match.kind) {
    case 'sure':
      return match.candidate;
    case 'offered': {
      const chosen = choices.get(formRowKey(match.on));
      return match.candidates.find(({ entry }) => entryKey(entry) === chosen) ?? null;
    }
    case 'none':
      return null;
  }
}

/** The forms with levels of exams that are not approved, with their rows as they are now. */
function openForms(book: ExamBook) {
  const withLevels = new Set(book.forms.flatMap(({ examId, levels }) => (levels.length > 0 ? [examId] : [])));
  return book.exams.flatMap(({ exam }) =>
    withLevels.has(exam.id) && !isFixed(book, exam)
      ? [
          {
            examId: exam.id,
            exam: exam.code,
            scale: scaleOf(exam, book.settings),
            rows: rowsOnForm(book, exam.id),
          },
        ]
      : [],
  );
}
