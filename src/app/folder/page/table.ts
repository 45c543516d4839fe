import { markup } from '../../page/markup';
import type { Markup } from '../../page/markup';

/** A table under a heading. @param words headers of columns with words, before those with numbers. */
export function table(
  heading: string,
  words: readonly string[],
  numbers: readonly string[],
  rows: readonly Markup[],
): Markup {
  const headers = [
    ...words.map((header) => markup`<th scope="col">${header}</th>`),
    ...numbers.map((header) => markup`<th scope="col" class="number">${header}</th>`),
  ];
  return markup`<section><h2>${heading}</h2><div class="wide"><table><thead><tr>${headers}</tr></thead><tbody>
${rows}</tbody></table></div></section>
`;
}
