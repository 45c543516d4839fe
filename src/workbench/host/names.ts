import { parseReference } from './a1';
import { invalidArgument, itemAlreadyExists } from './excel-error';

/**
 * Refuses what Excel refuses as the name of a sheet: 1 to 31 characters, none of `: \ / ? * [ ]`, no apostrophe at
 * either end, not "History": InvalidArgument; and not a name of `others` ignoring case, which is ItemAlreadyExists for a
 * new sheet and InvalidArgument for a new name.
 */
export function checkSheetName(name: string, others: readonly string[], how: 'add' | 'rename'): void {
  if (name.length < 1 || name.length > 31) throw invalidArgument('a sheet name has 1 to 31 characters');
  if (/[:\\/?*[\]]/.test(name)) throw invalidArgument(`a sheet name has none of : \\ / ? * [ ], but this is "${name}"`);
  if (/^'|'$/.test(name)) throw invalidArgument('a sheet name does not begin or end with an apostrophe');
  if (name.toLowerCase() === 'history') throw invalidArgument('the sheet name History is reserved');
  if (others.some((other) => other.toLowerCase() === name.toLowerCase())) {
    throw how === 'add' ? itemAlreadyExists(`a sheet named "${name}"`) : invalidArgument(`there is a sheet "${name}"`);
  }
}

/**
 * Refuses what Excel refuses as a defined name or the name of a table: it begins with a letter, `_` or `\`, goes on with
 * letters, digits, `.` and `_`, has at most 255 characters, and does not read as a cell (`PVB1`, `R1C1`, `R`, `C`).
 */
export function checkDefinedName(name: string): void {
  if (name.length < 1 || name.length > 255) throw invalidArgument('a name has 1 to 255 characters');
  if (!/^[\p{L}_\\][\p{L}\p{N}._\\?]*$/u.test(name)) {
    throw invalidArgument(`a name begins with a letter or _ and has no spaces or signs, but this is "${name}"`);
  }
  if (parseReference(name) !== null || /^r(\d+)?(c(\d+)?)?$/i.test(name) || /^c(\d+)?$/i.test(name)) {
    throw invalidArgument(`"${name}" reads as a reference to a cell`);
  }
  if (/^(true|false)$/i.test(name)) throw invalidArgument(`"${name}" is a value`);
}
