/** What other sheets, names and charts say about a sheet that goes or gets another name: as Excel itself would change it. */
import { quotedSheet } from '../plan/a1';
import { contentText } from './xml-edit';

/** Old sheet name → new name, or null for a sheet that goes. */
export type SheetMoves = ReadonlyMap<string, string | null>;

/** Where formulas stand in worksheets, charts and the workbook part. */
const formulaElements = /(<(?:\w+:)?(?:f|formula|formula1|formula2|definedName)\b[^>]*>)([^<]+)(?=<\/)/g;
const linkLocations = /(\slocation=")([^"]+)(?=")/g;

/** The part's text with every reference to a moved sheet changed, to `#REF!` where the sheet went. */
export function withMovedSheets(xml: string, moves: SheetMoves): string {
  if (moves.size === 0) return xml;
  const change = (all: string, head: string, formula: string): string =>
    [...moves.keys()].some((name) => mentions(formula, name)) ? head + moved(formula, moves) : all;
  return xml.replace(formulaElements, change).replace(linkLocations, change);
}

/** A formula (escaped as in the file) with its references changed. */
function moved(formula: string, moves: SheetMoves): string {
  let result = formula;
  for (const [name, target] of moves) {
    const forms = [
      contentText(quotedSheet(name)),
      quotedSheet(name).replaceAll('&', '&amp;').replaceAll("'", '&apos;'),
    ];
    if (/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name)) forms.push(name);
    const pattern = forms.map(escaped).join('|');
    if (target === null) {
      result = result.replace(new RegExp(`(?<![\\w.'\\]])(?:${pattern})![$A-Za-z0-9:]+`, 'gi'), '#REF!');
    } else {
      const text = contentText(`${quotedSheet(target)}!`);
      result = result.replace(new RegExp(`(?<![\\w.'\\]])(?:${pattern})!`, 'gi'), () => text);
    }
  }
  return result;
}

function mentions(formula: string, name: string): boolean {
  const folded = formula.toLowerCase();
  return folded.includes('!') && folded.includes(contentText(name.replaceAll("'", "''")).toLowerCase());
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
