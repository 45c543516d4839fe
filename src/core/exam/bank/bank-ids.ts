import { nameUuid } from '../../name-uuid';
import type { BankEntry, BankOrigin } from './bank-entry';
import { entryKey, wordingOf } from './same-wording';

/** Whose names these are: version 5 of "dekkend" under the DNS namespace would be somebody's domain, so drawn once. */
const namespace = '6f1c2a3e-9d84-4b7b-8a55-2f0f6f5c7e10';

function uuidOf(...parts: readonly (string | null)[]): string {
  return nameUuid(namespace, JSON.stringify(parts));
}

/** The document a bank is exported as. */
export const bankId = uuidOf('bank');

/** What a criterion is about: the same for the same row of the same version of a dossier. */
export function itemIdOf({ origin, workProcess, code, text }: BankEntry): string {
  return uuidOf('item', origin.crebo ?? origin.dossier, origin.version, workProcess, code ?? wordingOf(text));
}

/** A rubric: the rows of one exam, saved on one day. */
export function rubricIdOf({ dossier, crebo, version, exam, date }: BankOrigin): string {
  return uuidOf('rubric', crebo, dossier, version, exam, date);
}

export function criterionIdOf(entry: BankEntry): string {
  return uuidOf('criterion', rubricIdOf(entry.origin), entryKey(entry));
}

export function levelIdOf(entry: BankEntry, code: string): string {
  return uuidOf('level', criterionIdOf(entry), code);
}
