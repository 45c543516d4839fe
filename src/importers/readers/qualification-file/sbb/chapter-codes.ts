import type { ImportDiagnostic } from '../../../import-diagnostic';
import { notice } from '../../../import-diagnostic';
import type { SourceElement } from '../../../source-document';
import { fieldOf } from './elements';

/**
 * Codes are not in the file: they are built from the chapter numbers (domain.md, "SBB XML"). An element without a number
 * gets the next free one; of a number that occurs twice the first keeps it. Both are told.
 * @param prefix what the numbers stand behind: "P", "B1-K", "B1-K1-W".
 */
export function codesFor(
  elements: readonly SourceElement[],
  prefix: string,
  tell: (diagnostic: ImportDiagnostic) => void,
): readonly string[] {
  const numbers = elements.map(chapterOf);
  const given = new Set(numbers);
  const taken = new Set<number>();
  return elements.map((element, index) => {
    const wanted = numbers[index] ?? null;
    const number = wanted !== null && !taken.has(wanted) ? wanted : freeNumber(index + 1);
    taken.add(number);
    if (wanted === null) {
      const data = { element: element.name, title: fieldOf(element, 'titel', 'naam'), number };
      tell(notice('import/number-missing', element.line, data));
    } else if (number !== wanted) {
      const data = { code: `${prefix}${wanted}`, supplied: `${prefix}${number}` };
      tell(notice('import/duplicate-code', element.line, data));
    }
    return `${prefix}${number}`;
  });

  function freeNumber(from: number): number {
    let number = from;
    while (given.has(number) || taken.has(number)) number += 1;
    return number;
  }
}

/** "2", but also "3.2", "K2" and "B1-K2": the last number says which of its siblings it is. */
function chapterOf(element: SourceElement): number | null {
  const number = Number(/(\d+)\D*$/.exec(fieldOf(element, 'hoofdstuk') ?? '')?.[1] ?? 0);
  return number > 0 && number < 1000 ? number : null;
}
