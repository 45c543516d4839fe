import type { Filled } from '../../../core/exam/collect/filled';
import { remarksOf } from '../../../core/exam/collect/filled';

/** What a row of the register keeps for the program: what forms said, so that what people typed over it is told apart. */
export interface RegisterFacts {
  /** What is filled in about the form as a whole; null = there is no collected form. */
  readonly head: Filled | null;
  /** As the form says it: a status, YYYY-MM-DD or "", and, where there is no head, remarks. */
  readonly said: { readonly status: string; readonly date: string; readonly remarks?: string };
}

const nothing: RegisterFacts = { head: null, said: { status: 'taken', date: '' } };

export function factsText(facts: RegisterFacts): string {
  return JSON.stringify(facts);
}

/** The facts of a row; those of nothing when they are gone or damaged. */
export function readFacts(text: string): RegisterFacts {
  try {
    // Written by factsText; people have no reason to touch a hidden cell, and broken JSON throws.
    const facts = JSON.parse(text) as Partial<RegisterFacts> | null;
    return { head: facts?.head ?? null, said: { ...nothing.said, ...facts?.said } };
  } catch {
    return nothing;
  }
}

/** What forms remarked when the row was written. */
export function remarksSaid({ head, said }: RegisterFacts): string {
  return said.remarks ?? remarksOf(head ?? {});
}
