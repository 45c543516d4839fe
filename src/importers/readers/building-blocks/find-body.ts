import type { SourceLine } from '../../source-document';
import { findCodes, headingCode } from '../qualification-file/print/codes';
import type { Section } from '../qualification-file/print/labels';
import { fold, isSection, labelOf } from '../qualification-file/print/labels';

/** How many lines with text the title of a core task and blank headings may take before its first section. */
const linesOfHeading = 4;

/** The section that a line is the heading of; "Beschrijving", in the explanation, is none though it looks like one. */
function sectionOf(text: string): Section | null {
  const label = labelOf(text);
  if (!isSection(label)) return null;
  return label === 'description' && fold(text).startsWith('b') ? null : label;
}

/** Letters of the codes that stand above a section, with how often: what the document describes rather than mentions. */
export function describedLetters(lines: readonly SourceLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let letter: string | null = null;
  let passed = 0;
  for (const { text } of lines) {
    if (text === '') continue;
    const heading = headingCode(text);
    passed += 1;
    if (heading !== null) {
      letter = heading.found.code.charAt(0);
      passed = 0;
    } else if (letter !== null && sectionOf(text) !== null) {
      counts.set(letter, (counts.get(letter) ?? 0) + 1);
      letter = null;
    }
    if (passed >= linesOfHeading) letter = null;
  }
  return counts;
}

/** Has the document this many different sections at least? */
export function hasSections(lines: readonly SourceLine[], needed: number): boolean {
  return new Set(lines.flatMap(({ text }) => sectionOf(text) ?? [])).size >= needed;
}

/**
 * Where the description of core tasks begins: the code above the first section, or, where it is lost, that section.
 * @returns the number of lines when there is no section.
 */
export function bodyStart(lines: readonly SourceLine[]): number {
  const first = lines.findIndex(({ text }) => sectionOf(text) !== null);
  if (first === -1) return lines.length;
  for (let at = first - 1, passed = 0; at >= 0 && passed < linesOfHeading; at -= 1) {
    const text = lines[at]?.text ?? '';
    if (text === '') continue;
    if (fold(text) === 'uitwerking') break;
    passed += 1;
    if (headingCode(text) !== null && findCodes(text).length === 1) return at;
  }
  return first;
}
