/** What stands before the first tab of a list item that a word processor saved as text. */
const listMark = /^([-–—•·∙*+o>]|\(?\d{1,2}[.)]|\(?[a-z][.)])$/;

/**
 * The cells of a line in which tabs part them: how a table comes out of a word processor, a web page or the clipboard.
 * @param text with its tabs; empty cells at the end count when there are several.
 * @returns null where no table row is: no tab between words, or only the one behind a bullet.
 */
export function tabCells(text: string): readonly string[] | null {
  if (!/\S\s*\t\s*\S|\S *\t *\t/.test(text)) return null;
  const cells = text.split('\t').map((cell) => cell.replace(/\s+/g, ' ').trim());
  return listMark.test(cells[0] ?? '') ? null : cells;
}

/** Cells as one line of text, the empty ones left out, with the wide gaps that columns have in print. */
export function textOfCells(cells: readonly string[]): string {
  return cells.filter((cell) => cell !== '').join('   ');
}
