import { plainCode } from '../../framework/same-code';
import { levelOf } from '../scale';
import type { Scale } from '../scale';
import type { BankEntry } from './bank-entry';

/**
 * A text by which it is known again when it was typed over: case, spaces, quotation marks and other punctuation do not
 * count; letters, accents, digits and signs with a meaning (%, +, <) do. A text of punctuation only stands for itself.
 */
export function wordingOf(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?:(?!%)[\p{P}\p{Z}\p{C}\s])+/gu, ' ')
    .trim();
  return words === '' ? text.trim() : words;
}

/** What makes entries one row: the work process and the wording. Two rows of one key can be described differently. */
export function rowKey({ workProcess, text }: Pick<BankEntry, 'workProcess' | 'text'>): string {
  return JSON.stringify([workProcess === null ? null : plainCode(workProcess), wordingOf(text)]);
}

/** What makes entries one: the same row, described in the same words for the same levels. */
export function entryKey(entry: BankEntry): string {
  return JSON.stringify([rowKey(entry), entry.scale.map(({ code }) => code.toLowerCase()), textsOn(entry)]);
}

function textsOn({ scale, descriptors }: BankEntry): readonly (string | null)[] {
  return scale.map(({ code }) => descriptors[code] ?? null);
}

/** Whether two scales have the same levels, by code and in order. */
export function sameLevels(one: Scale, other: Scale): boolean {
  return one.length === other.length && one.every(({ code }, at) => levelOf(other, code) === other[at]);
}
