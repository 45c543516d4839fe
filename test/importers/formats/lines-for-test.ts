import type { SourceLine } from '../../../src/importers/source-document';

/** A line as a test writes it: "12 heading: Titel", "13 [a | b]", "14 @1: tekst" for column 1. Empty lines are left out. */
export function shown(lines: readonly SourceLine[]): string[] {
  return lines
    .filter(({ text }) => text !== '')
    .map(({ text, number, role, cells, column }) => {
      const place = column === undefined ? '' : ` @${column}`;
      const kind = role === undefined ? '' : ` ${role}`;
      return `${number}${place}${kind}: ${cells === undefined ? text : `[${cells.join(' | ')}]`}`;
    });
}
