import type { CellValue } from '../snapshot';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { FormFrame } from './form-columns';

/** Fields of the head that are texts, one for each form. */
const headFields = ['cohort', 'placement', 'time', 'adaptation'] as const;

/**
 * What else the head and foot of a form say: cohort, placement, start and end, adaptation, who is independent, who signed.
 * Fields by name ("time", "independent.1", "signedBy.2", "candidateSignature"), only those with something in them.
 * @param at the cell of a field of the head; null = the form has none. @param numbers of the assessors it is for.
 */
export function aboutOn(
  sheet: KeyedSheet,
  frame: FormFrame,
  numbers: readonly number[],
  at: (field: string) => { readonly row: number; readonly column: number } | null,
): Readonly<Record<string, string>> {
  const head = (field: string): CellValue => {
    const place = at(field);
    return place === null ? null : sheet.value(place.row, place.column);
  };
  const foot = (row: string, column: string): CellValue => sheet.value(sheet.row(row), sheet.column(column));
  const signers = [...numbers.map((number) => ['signedBy', 'signature', `.${number}`] as const), ...others];
  return filledIn([
    ...headFields.map((field) => [field, field === 'time' ? clock(head(field)) : head(field)] as const),
    ...numbers.map((number) => [`independent.${number}`, head(`independent${number}`)] as const),
    ...signers.flatMap(([name, signature, suffix], index) => [
      [`${name}${suffix}`, foot(`signature:${index + 1}`, frame.left[0])] as const,
      [`${signature}${suffix}`, foot(`signature:${index + 1}`, frame.right[0])] as const,
    ]),
  ]);
}

/** Who sign below the assessors, in that order (form-foot.ts). */
const others = [
  ['candidateSignedBy', 'candidateSignature', ''],
  ['committeeSignedBy', 'committeeSignature', ''],
] as const;

function filledIn(fields: readonly (readonly [string, CellValue])[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    fields.flatMap(([field, value]) => {
      const text = String(value ?? '').trim();
      return text === '' ? [] : [[field, text] as const];
    }),
  );
}

/** Excel makes a part of a day of a time that somebody types: 0.375 is 09:00. */
function clock(value: CellValue): CellValue {
  if (typeof value !== 'number' || value < 0 || value >= 1) return value;
  const minutes = Math.round(value * 24 * 60);
  const two = (amount: number): string => String(amount).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
