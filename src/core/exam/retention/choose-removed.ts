import type { DiagnosticData } from '../../diagnostics/diagnostic';
import { Refusal } from '../../diagnostics/diagnostic';
import { readTypedDate } from '../../typed-date';
import { keyOfNumber } from '../candidates/merge-candidates';
import type { ExamBook } from '../exam-book';
import { dueForRemoval } from './due-for-removal';

/** What there is to say of removing data of candidates. Sentences: src/language/<language>/retention.ts. */
export type RetentionDiagnosticCode =
  /** Nobody says who removes. */
  | 'retention/no-name'
  /** Data date. */
  | 'retention/bad-date'
  /** Nobody is due. */
  | 'retention/nobody'
  /** Data candidate. */
  | 'retention/unknown-candidate'
  /** Asked for, but not due; data candidates. */
  | 'retention/not-due'
  /** Others are due by now than were shown. */
  | 'retention/outdated'
  /** The exam's own form is filled in for somebody who goes; data candidate, sheet. */
  | 'retention/own-form'
  /** A name or number still stands somewhere; data sheet, cells. */
  | 'retention/still-named'
  /** Of an exam nothing is kept, as too few sat it; data exam, candidates. */
  | 'retention/too-few';

/** Whose data are removed, and who answers for it. */
export interface RemovalWish {
  /** Numbers; none = everybody who is due. */
  readonly candidates: readonly string[];
  readonly by: string;
  /** As typed: whoever is due on this day. */
  readonly on: string;
}

/** A removal that may be done. */
export interface ChosenRemoval {
  /** Numbers as the workbook has them, at least one. */
  readonly numbers: readonly string[];
  readonly by: string;
  /** YYYY-MM-DD */
  readonly on: string;
}

/**
 * Only data that are due are removed: what is kept too short cannot be brought back, and an appeal needs it.
 * @throws Refusal retention/no-name, retention/bad-date, retention/unknown-candidate, retention/not-due, retention/nobody
 */
export function chooseRemoved(book: ExamBook, wish: RemovalWish): ChosenRemoval {
  const by = wish.by.trim();
  if (by === '') throw refusal('retention/no-name');
  const on = readTypedDate(wish.on);
  if (typeof on !== 'string') throw refusal('retention/bad-date', { date: wish.on });
  const all = new Map(dueForRemoval(book, on).map((each) => [keyOfNumber(each.candidate), each]));
  const asked = wish.candidates.map((number) => {
    const known = all.get(keyOfNumber(number));
    if (known === undefined) throw refusal('retention/unknown-candidate', { candidate: number });
    return known;
  });
  const early = asked.filter(({ state }) => state !== 'due').map(({ candidate }) => candidate);
  if (early.length > 0) throw refusal('retention/not-due', { candidates: early });
  const chosen = asked.length > 0 ? [...new Set(asked)] : [...all.values()].filter(({ state }) => state === 'due');
  if (chosen.length === 0) throw refusal('retention/nobody');
  return { numbers: chosen.map(({ candidate }) => candidate), by, on };
}

function refusal(code: RetentionDiagnosticCode, data: DiagnosticData = {}): Refusal {
  return new Refusal({ code, severity: 'error', data });
}
