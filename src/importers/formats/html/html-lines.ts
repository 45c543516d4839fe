import { parse } from 'parse5';
import type { SourceLine } from '../../source-document';
import { isTypesetByLine } from '../typeset-by-line';
import { findNoteLinks } from './note-links';
import { PageReader } from './page-reader';
import { walk } from './walk';

/**
 * A page or a piece of one as the lines that a reader sees, read by the rules that browsers parse by. Nothing of it is
 * run, and nothing it points to is fetched.
 * @param html with or without `<html>` around it.
 * @param firstLine the line of the file on which it begins, 1-based.
 * @param keepsTabs where a tab parts cells (Word); in HTML it is a space.
 */
export function readHtmlLines(html: string, firstLine = 1, keepsTabs = false): readonly SourceLine[] {
  const page = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const links = findNoteLinks(page);
  const read = (gaps: boolean): readonly SourceLine[] => {
    const reader = new PageReader(links, { firstLine, keepsTabs, gaps });
    walk(page, reader);
    return reader.finish();
  };
  const lines = read(true);
  return isTypesetByLine(lines) ? read(false) : lines;
}
