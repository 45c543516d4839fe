import type { PlacedText } from '../../source-document';
import type { FilledLine } from '../../text/filled-lines';

/** "Aanvullend geldt voor <context>:", and the older word order. */
const openings: readonly RegExp[] = [
  /^A[ao]nvu[l1i]{2}end\s*ge[l1i]d(?:t|en)\s*(?:voor|bij|in)\s+(.+)$/i,
  /^Voor\s+(.+)$/i,
];
const behindSentence = /^(.*[.!?])\s+(A[ao]nvu[l1i]{2}end\s*ge[l1i]d(?:t|en)\s*(?:voor|bij|in)\s.*)$/;

/** The context of an addition may run over so many lines. */
const linesOfContext = 5;

/** Lines with an addition that begins behind a sentence put on a line of its own. */
export function withOwnAdditions(lines: readonly FilledLine[]): FilledLine[] {
  return lines.flatMap((line) => {
    const found = /nvu/.test(line.text) ? behindSentence.exec(line.text) : null;
    if (found === null) return [line];
    return [
      { ...line, text: found[1] ?? '' },
      { ...line, text: found[2] ?? '', afterBlank: false, startsPage: false },
    ];
  });
}

/** Does the line begin "Aanvullend geldt voor …"? */
export function beginsAddition(text: string): boolean {
  return openings[0]?.test(text) === true;
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
  const opening = openings.find((one) => one.test(first?.text ?? ''));
  if (first === undefined || opening === undefined) return null;
  const inverted = opening !== openings[0];
  const context: PlacedText[] = [];
  for (let count = 1; count <= linesOfContext; count += 1) {
    const line = lines[at + count - 1];
    if (line === undefined || (count > 1 && (line.isHeading || beginsAddition(line.text)))) return null;
    const part = count === 1 ? (opening.exec(line.text)?.[1] ?? '') : line.text;
    const colon = part.indexOf(':');
    if (colon === -1) {
      if (/[.!?]$/.test(part)) return null;
      context.push({ text: part, line: line.line });
      continue;
    }
    context.push({ text: part.slice(0, colon).trim(), line: line.line });
    const rest = part.slice(colon + 1).trim();
    const named = inverted ? withoutVerb(context) : context;
    if (named === null) return null;
    return { context: named, text: rest === '' ? [] : [{ text: rest, line: line.line }], lines: count };
  }
  return null;
}

/** "Voor <context> geldt aanvullend:" without its verb; null when it says something else. */
function withoutVerb(context: readonly PlacedText[]): PlacedText[] | null {
  const text = context.map((part) => part.text).join(' ');
  const found = /^(.+?)\s+ge[l1i]d(?:t|en)\s+a[ao]nvu[l1i]{2}end$/i.exec(text);
  return found === null ? null : [{ text: found[1] ?? '', line: context[0]?.line ?? null }];
}
