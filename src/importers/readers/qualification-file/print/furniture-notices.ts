import type { ImportDiagnostic } from '../../../import-diagnostic';
import { notice } from '../../../import-diagnostic';
import type { SourceLine } from '../../../source-document';

/**
 * Tells what was left out as belonging to the pages: every running head once, page numbers together.
 * @param all the lines as they came. @param cleaned the same lines after `withoutPageFurniture`.
 */
export function furnitureNotices(all: readonly SourceLine[], cleaned: readonly SourceLine[]): ImportDiagnostic[] {
  const removed = all.filter(({ text }, at) => text !== '' && cleaned[at]?.text === '');
  const numbers = removed.filter(isNumber);
  const heads = new Map<string, SourceLine[]>();
  for (const line of removed) {
    if (isNumber(line)) continue;
    const key = line.text.replace(/\d+/g, '');
    heads.set(key, [...(heads.get(key) ?? []), line]);
  }
  return [
    ...told(numbers, (lines, first) => notice('import/page-numbers-removed', first.number, { lines })),
    ...[...heads.values()].flatMap((same) =>
      told(same, (lines, first) => notice('import/running-head-removed', first.number, { text: first.text, lines })),
    ),
  ];
}

/** A page number may have a word ("Pagina 4 van 20"), not a text. */
function isNumber({ text }: SourceLine): boolean {
  return /\d/.test(text) && !/\p{L}{4}/u.test(text.replace(/pagina/i, ''));
}

function told(
  lines: readonly SourceLine[],
  tell: (numbers: readonly string[], first: SourceLine) => ImportDiagnostic,
): ImportDiagnostic[] {
  const [first] = lines;
  return first === undefined
    ? []
    : [
        tell(
          lines.map(({ number }) => String(number)),
          first,
        ),
      ];
}
