import type { SourceLine } from '../../../source-document';
import { findCodes, headingCode } from './codes';
import type { Label } from './labels';
import { isSection, labelOf } from './labels';

/**
 * Where the body of a print begins: everything above is title page, reading guide and overview.
 * @param lines of the whole document, page furniture removed.
 */
export function bodyStart(lines: readonly SourceLine[]): number {
  return withPartLabels(lines, headingOrSection(lines));
}

/**
 * The body begins with the last of its own headings above the first section (a table of contents may have them before);
 * where there is none, with that section, and the code right above it belongs to it.
 */
function headingOrSection(lines: readonly SourceLine[]): number {
  const first = lines.findIndex(({ text }) => isFirstSection(text));
  if (first === -1) return lines.length;
  const above = lines.slice(0, first).map(({ text }) => bodyHeading(text));
  const chapter = above.lastIndexOf('chapter');
  const typing = above.lastIndexOf('typing');
  if (chapter !== -1) return chapter;
  if (typing !== -1) return typing;
  const kind = labelOf(lines[first]?.text ?? '') === 'description' ? 'work-process' : 'core-task';
  for (let at = first - 1, filled = 0; at >= 0 && filled < 2; at -= 1) {
    const text = lines[at]?.text ?? '';
    if (text === '') continue;
    filled += 1;
    const heading = headingCode(text);
    if (heading !== null) return heading.found.kind === kind && findCodes(text).length === 1 ? at : first;
  }
  return first;
}

const ofParts: readonly (Label | null)[] = ['base-part', 'profile-part', 'level', 'profession'];

/** The labels of parts above the body's first heading, as far as no code of the overview stands between. */
function withPartLabels(lines: readonly SourceLine[], start: number): number {
  let first = start;
  for (let at = start - 1; at >= 0; at -= 1) {
    const text = lines[at]?.text ?? '';
    if (findCodes(text).length > 0) break;
    if (ofParts.includes(labelOf(text)) || isGeneric(text)) first = at;
  }
  return first;
}

/** "2. Generieke onderdelen": where a dossier has no base part, its body begins with what holds for all. */
function isGeneric(text: string): boolean {
  return /^([\d.]+\s*)?generieke onderdelen$/i.test(text);
}

function isFirstSection(text: string): boolean {
  return isSection(labelOf(text));
}

function bodyHeading(text: string): 'chapter' | 'typing' | null {
  if (/^([\d.]+\s*)?beroepsspecifieke onderdelen$/i.test(text)) return 'chapter';
  return /^typering van de beroepengroep$/i.test(text) ? 'typing' : null;
}
