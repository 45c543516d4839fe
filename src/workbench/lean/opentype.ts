/**
 * Reads a font file. Univer's drawing has none here: the browser draws with the fonts it has, and the package of this name
 * is 250 kB.
 */
export function parse(): never {
  throw new Error('The workbench reads no font files.');
}
