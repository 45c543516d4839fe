import type { LineDocument } from '../../source-document';
import { readHtmlLines } from './html-lines';
import { pageOfArchive } from './web-archive';

/** What Windows writes before a page on the clipboard: where the copied piece begins and ends, in bytes. */
const clipboardHeader = /^\s*Version:[\d.]+\s+StartHTML:[^<]*/;

/**
 * A web page, one saved from a browser (also as one file, .mht), or a piece of one, as lines. They are numbered as they are shown: where a page is
 * broken into lines in the file says nothing, and the clipboard gives all of it on one.
 */
export function readHtml(text: string): LineDocument {
  const lines = readHtmlLines((pageOfArchive(text) ?? text).replace(clipboardHeader, '').replace(/\r\n?/g, '\n'));
  return { shape: 'lines', lines: lines.map((line, at) => ({ ...line, number: at + 1 })) };
}
