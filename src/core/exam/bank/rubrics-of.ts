import type { BankEntry, BankOrigin } from './bank-entry';
import { rubricIdOf } from './bank-ids';
import { mergeBanks } from './merge-banks';

/** The entries that come from one exam and were saved on one day. */
export interface BankRubric {
  readonly id: string;
  readonly origin: BankOrigin;
  readonly entries: readonly BankEntry[];
}

/** The entries by where they come from, each once, in the order of the bank. */
export function rubricsOf(bank: readonly BankEntry[]): readonly BankRubric[] {
  const found = new Map<string, { readonly origin: BankOrigin; readonly entries: BankEntry[] }>();
  for (const entry of mergeBanks([], bank).entries) {
    const id = rubricIdOf(entry.origin);
    const there = found.get(id);
    if (there === undefined) found.set(id, { origin: entry.origin, entries: [entry] });
    else there.entries.push(entry);
  }
  return [...found].map(([id, rubric]) => ({ id, ...rubric }));
}

/** How people name it: "PVB1 · Fietsverhuur". */
export function rubricTitle({ exam, dossier }: BankOrigin): string {
  return [exam, dossier].filter((each) => each !== null).join(' · ');
}
