import type { SourceLine } from '../../../source-document';
import { labelOf } from './labels';

/** "Molenbouw 4 van 20", "Pagina 4 van 20 | Molenbouw": a head with the number of its page. */
export const numberedHead =
  /^\S.{3,120}\s(pagina\s*\d{1,3}|\d{1,3}\s(van|\/)\s\d{1,3})$|^(pagina\s)?\d{1,3}\s(van|\/)\s\d{1,3}\b.{3,120}$/i;

/** "6 van 50", "Pagina 3", "- 4 -". */
const numberLine =
  /^[-–]?\s*(pagina|blz\.?|p\.)?\s*\d{1,3}\s*(van|\/|of)\s*\d{1,3}\s*[-–]?$|^[-–]\s*\d{1,3}\s*[-–]$|^(pagina|blz\.?)\s*\d{1,3}$/i;

/** Above a lone number so many lines are looked at for the heading of levels. */
const reach = 6;

/** "12", "6 van 50", "Pagina 3", "- 4 -", "Kwalificatiedossier …, geldig vanaf … 6 van 50". A lone number below "Mbo-niveau" is a level. */
export function isPageNumber(lines: readonly SourceLine[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  if (text.length > 130 || !/\d$|[-–]$/.test(text)) return false;
  if (numberLine.test(text)) return true;
  if (/^\S.{3,120}\s(pagina\s*\d{1,3}|\d{1,3}\s+van\s+\d{1,3})$/i.test(text)) {
    return /kwalificatiedossier|geldig|pagina/i.test(text);
  }
  return /^\d{1,3}$/.test(text) && labelOf(textAbove(lines, at)) !== 'level';
}

function textAbove(lines: readonly SourceLine[], at: number): string {
  for (let above = at - 1; above >= Math.max(0, at - reach); above -= 1) {
    const text = lines[above]?.text ?? '';
    if (text !== '') return text;
  }
  return '';
}
