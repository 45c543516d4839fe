import type { SourceLine } from '../../source-document';
import type { ListedCode } from '../building-blocks/read-building-blocks';
import { findCodes, headingCode } from '../qualification-file/print/codes';

/** "Title ........ 4" in a table of contents. */
const leader = /\s*(\.\s?){3,}\s*\d*\s*$|\s*…+\s*\d*\s*$|\s+\d{1,2}$/;

/** Codes that an elective lists before it describes them, in a table of contents: each alone on its line with its title. */
export function listedCodes(front: readonly SourceLine[]): ListedCode[] {
  const listed = front.flatMap(({ text, number }): readonly ListedCode[] => {
    const heading = headingCode(text);
    if (heading === null || findCodes(text).length > 1 || /[A-Z]0(?!\d)/.test(heading.found.code)) return [];
    const title = heading.title.replace(leader, '').trim();
    if (!heading.found.code.startsWith('D') || !/^\p{Lu}/u.test(title) || /[.;,]$/.test(title)) return [];
    return [{ code: heading.found.code, title: [{ text: title, line: number }], line: number }];
  });
  return listed.filter(({ code }, at) => listed.findIndex((other) => other.code === code) === at);
}
