import type { LineDocument } from '../../source-document';
import { readHtmlLines } from './html-lines';

/** A web page, one saved from a browser, or a piece of one, as lines. */
export function readHtml(text: string): LineDocument {
  return { shape: 'lines', lines: readHtmlLines(text.replace(/\r\n?/g, '\n')) };
}
