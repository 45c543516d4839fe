import { attribute } from './walk';
import type { HtmlElement } from './walk';

/** Elements that hold no text of the document: programs, styles, forms, pictures, deletions, and the ways around a site. */
const dropped: ReadonlySet<string> = new Set(
  (
    'head script style template noscript iframe object embed nav svg math canvas audio video map ' +
    'button select datalist input textarea progress meter dialog del'
  ).split(' '),
);

/** Elements that begin on a line of their own and have white space above and below them. */
const spaced: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol dl table pre blockquote hr figure fieldset article section main'.split(' '),
);

/** Elements that begin on a line of their own. */
const blocks: ReadonlySet<string> = new Set(
  'address aside body caption center dd details div dt figcaption footer form header html li menu summary'.split(' '),
);

/** Is this shown to nobody who reads the page? */
export function isHidden(element: HtmlElement): boolean {
  if (dropped.has(element.tagName) || attribute(element, 'hidden') !== null) return true;
  if (attribute(element, 'role') === 'navigation') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(attribute(element, 'style') ?? '');
}

/** Does the element begin a line, and is there a gap around it? */
export function blockOf(element: HtmlElement): 'spaced' | 'plain' | null {
  if (spaced.has(element.tagName)) return 'spaced';
  return blocks.has(element.tagName) ? 'plain' : null;
}

/** A box that is ticked: in a table a mark, as in the matrix of a competence profile. */
export function isTicked(element: HtmlElement): boolean {
  return (
    element.tagName === 'input' &&
    attribute(element, 'type')?.toLowerCase() === 'checkbox' &&
    attribute(element, 'checked') !== null
  );
}

export function isHeading(element: HtmlElement): boolean {
  return /^h[1-6]$/.test(element.tagName) || attribute(element, 'role') === 'heading';
}

export function startsPage(element: HtmlElement): boolean {
  const style = attribute(element, 'style') ?? '';
  return /(page-break-before\s*:\s*always|break-before\s*:\s*page)/i.test(style);
}

export function isList(element: HtmlElement): boolean {
  return element.tagName === 'ul' || element.tagName === 'ol' || element.tagName === 'menu';
}

/** The class of the rule that stands for a page break in what formats/docx makes of a Word document. */
export const pageBreak = 'page-break';

export function isPageBreak(element: HtmlElement): boolean {
  return element.tagName === 'hr' && attribute(element, 'class') === pageBreak;
}
