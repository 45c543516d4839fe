import type { PlacedText, SourceElement } from '../../../source-document';
import { divideBullets, withoutInnerBullets } from '../../../text/bullets';
import { withoutFootnotes } from '../../../text/footnotes';
import { joinLines, textOf } from '../../../text/join-lines';
import type { MarkedUpLine } from './mark-up';
import { markedUpLines } from './mark-up';

/** SBB's texts are typed by people: nothing is broken by a scan, so a hyphen at the end of a line is decided by rule alone. */
const plain = { isWord: () => false, isWritten: () => false };

/** Which elements hold a text, and which of their children are part of it. */
export interface TextSource {
  readonly elements: readonly SourceElement[];
  readonly isText: (child: SourceElement) => boolean;
}

/** A text as one string: lines joined, bullets inside it removed; `notes` are the footnotes that were left out. */
export function paragraphOf(source: TextSource): PlacedText & { readonly notes: readonly PlacedText[] } {
  const { lines, notes } = linesOf(source);
  const bare = withoutInnerBullets(lines.map((line) => (line.isItem ? { ...line, text: line.text.slice(2) } : line)));
  return { text: textOf(joinLines(bare, plain)), line: bare[0]?.line ?? source.elements[0]?.line ?? null, notes };
}

/** A text as its bullets, the introducing "De …:" left out; `supplied` had no bullet in the file. */
export function bulletsOf(source: TextSource): {
  readonly texts: readonly PlacedText[];
  readonly supplied: readonly PlacedText[];
  readonly notes: readonly PlacedText[];
} {
  const { lines, notes } = linesOf(source);
  const { bullets, supplied } = divideBullets(lines.flatMap(bulletsInLine));
  const texts = bullets.map((parts) => ({ text: textOf(joinLines(parts, plain)), line: parts[0]?.line ?? null }));
  return { texts, supplied, notes };
}

/** Some programs write a list on one line: "De monteur: - meet; - stelt af." */
function bulletsInLine(line: MarkedUpLine): MarkedUpLine[] {
  return line.text
    .split(/(?<=[:;.])\s+(?=[-–•·*]\s+\p{L})/u)
    .map((text, at) => (at === 0 ? { ...line, text } : { ...line, text, afterBlank: false }));
}

/** The lines that are not empty, without footnotes. */
function linesOf({ elements, isText }: TextSource): {
  readonly lines: readonly MarkedUpLine[];
  readonly notes: readonly PlacedText[];
} {
  const { lines, removed } = withoutFootnotes(
    elements.flatMap((element) => markedUpLines(element, isText)),
    { endsNote: ({ afterBlank }) => afterBlank, startsPage: () => false },
    (line, text) => ({ ...line, text }),
  );
  return { lines, notes: removed };
}
