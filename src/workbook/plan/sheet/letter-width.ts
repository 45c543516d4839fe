/**
 * How wide letters of the sheets' font are, in thousandths of its size. Source: the advance widths of Carlito Regular, the
 * free font made to have Calibri's.
 */
const groups: readonly (readonly [number, string])[] = [
  [229, "ilïîìí'"],
  [240, ' j,.I·’‘:;|'],
  [305, '()-f!t[]'],
  [349, 'r/'],
  [395, 'sz"“”Lcç'],
  [455, 'xvykFS?Z'],
  [485, 'gaáàâäTYE'],
  [530, 'bdhnpquoóòôöúùûüPXKCRBñ'],
  [600, 'VADHG'],
  [660, 'UNOQ&…'],
  [715, 'w%—'],
  [855, 'mMW●'],
];

const known: ReadonlyMap<string, number> = new Map(
  groups.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);

/** A digit, by which columns are measured, and most of what is not in the list. */
const digit = 507;

/** Width of a text in the unit of column widths: digits of the sheets' font. */
export function widthOfText(text: string): number {
  let width = 0;
  for (const letter of text) width += known.get(letter) ?? digit;
  return width / digit;
}
