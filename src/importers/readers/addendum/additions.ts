import type { PlacedText } from '../../source-document';
import type { FilledLine } from '../../text/filled-lines';
import { isNear } from '../near-words';
import { fold } from '../qualification-file/print/labels';

/** The words before the context: "Aanvullend geldt voor <context>:", "Voor <context> geldt aanvullend:", "In de context van <context>:". */
type Opening = 'added' | 'inverted' | 'context';

const behindSentence = /^(.*[.!?])\s+([A4]\S{8,12}\s*\S{5,7}\s+\S+\s.*)$/;
const addedWords = /^([A4]\S{8,12}?)\s*(ge\S{3,5})\s+(v\S{2,4}|bij|in)\s+(.+)$/i;
const inContext = /^In\s+de\s+context\s+(?:van\s+)?(?:(?:de|het|een)\s+)?(.+)$/i;

/** How an addition opens on this line, and the line without those words; null when none does. */
function openingOf(text: string): { readonly kind: Opening; readonly rest: string } | null {
  const added = addedWords.exec(text);
  if (added !== null && isAdded(added[1] ?? '') && isHolds(added[2] ?? ''))
    return { kind: 'added', rest: added[4] ?? '' };
  const context = inContext.exec(text);
  if (context !== null) return { kind: 'context', rest: context[1] ?? '' };
  const inverted = /^Voor\s+(.+)$/i.exec(text);
  return inverted === null ? null : { kind: 'inverted', rest: inverted[1] ?? '' };
}

function isAdded(word: string): boolean {
  return isNear(fold(word), 'aanvullend', 5);
}

function isHolds(word: string): boolean {
  const letters = fold(word);
  return isNear(letters, 'geldt', 5) || isNear(letters, 'gelden', 5);
}

/** The context of an addition may run over so many lines. */
const linesOfContext = 5;

/** Lines with an addition that begins behind a sentence put on a line of its own. */
export function withOwnAdditions(lines: readonly FilledLine[]): FilledLine[] {
  return lines.flatMap((line) => {
    const found = behindSentence.exec(line.text);
    if (found === null || !beginsAddition(found[2] ?? '')) return [line];
    return [
      { ...line, text: found[1] ?? '' },
      { ...line, text: found[2] ?? '', afterBlank: false, startsPage: false },
    ];
  });
}

/** Does the line begin "Aanvullend geldt voor …"? */
export function beginsAddition(text: string): boolean {
  return openingOf(text)?.kind === 'added';
}

/**
 * An addition that begins at a line: whom it holds for, and what of its text stands on the lines that say so.
 * @returns null when none begins here, or no colon ends its context.
 */
export function additionLines(
  lines: readonly FilledLine[],
  at: number,
): { readonly context: readonly PlacedText[]; readonly text: readonly PlacedText[]; readonly lines: number } | null {
  const first = lines[at];
  const opening = first === undefined ? null : openingOf(first.text);
  if (first === undefined || opening === null) return null;
  const context: PlacedText[] = [];
  for (let count = 1; count <= linesOfContext; count += 1) {
    const line = lines[at + count - 1];
    if (line === undefined || (count > 1 && (line.isHeading || beginsAddition(line.text)))) return null;
    const part = count === 1 ? opening.rest : line.text;
    const colon = part.indexOf(':');
    if (colon === -1) {
      if (/[.!?]$/.test(part)) return null;
      context.push({ text: part, line: line.line });
      continue;
    }
    context.push({ text: part.slice(0, colon).trim(), line: line.line });
    const rest = part.slice(colon + 1).trim();
    const named = opening.kind === 'inverted' ? withoutVerb(context) : context;
    if (named === null) return null;
    return { context: named, text: rest === '' ? [] : [{ text: rest, line: line.line }], lines: count };
  }
  return null;
}

/** "Voor <context> geldt aanvullend:" without its verb; null when it says something else. */
function withoutVerb(context: readonly PlacedText[]): PlacedText[] | null {
  const text = context.map((part) => part.text).join(' ');
  const found = /^(.+?)\s+(ge\S{3,5})\s+(\S{9,12})$/i.exec(text);
  if (found === null || !isHolds(found[2] ?? '') || !isAdded(found[3] ?? '')) return null;
  return [{ text: found[1] ?? '', line: context[0]?.line ?? null }];
}
