import type { SheetTexts } from '../../../language/sheet-texts';
import type { HeaderFooter } from '../workbook-plan';

/** Longest text of a header or footer part; Excel takes 255 characters for the three together. */
const longest = 80;

/** What stands on every printed page: what it is, and "page x of y". */
export function pageFooter(
  title: string,
  texts: SheetTexts,
): { readonly header: HeaderFooter; readonly footer: HeaderFooter } {
  const short = title.length > longest ? `${title.slice(0, longest - 1)}…` : title;
  return {
    header: { left: '', center: '', right: '' },
    footer: {
      left: short.replaceAll('&', '&&'),
      center: '',
      right: `&A · ${texts.page} &P ${texts.of} &N`,
    },
  };
}
