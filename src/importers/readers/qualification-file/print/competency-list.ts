import { competencyNames } from '../../../../core/framework/competencies';
import { distance, fold } from './labels';
import { shapeOf } from './scanned-letters';

export interface NamedCompetency {
  readonly letter: string | null;
  readonly name: string;
}

const known = Object.entries(competencyNames).map(([letter, name]) => ({
  letter,
  name,
  folded: fold(name),
  shape: shapeOf(fold(name)),
}));
const longestFirst = [...known].sort((a, b) => b.shape.length - a.shape.length);

/**
 * The competencies that a sentence lists, read through damage: names may be broken, misspelt, or have lost their comma.
 * A name that is none of the 25 is kept as it stands, without a letter.
 * @param text what follows "De onderliggende competenties zijn:", lines joined.
 */
export function competencyList(text: string): NamedCompetency[] {
  const chunks = text.replace(/[.;]\s*$/, '').split(/\s*[,;]\s*/);
  return chunks.map(withoutLetter).flatMap((chunk) => (fold(chunk) === '' ? [] : inChunk(chunk)));
}

/** Can a line be part of such a list? It names a competency, or begins with the first letters of one, or ends with the last. */
export function isCompetencies(line: string): boolean {
  const chunks = competencyList(line);
  const [first, last] = [fold(chunks[0]?.name ?? ''), fold(chunks.at(-1)?.name ?? '')];
  return (
    chunks.some(({ letter }) => letter !== null) ||
    known.some((one) => one.folded.startsWith(last) || one.folded.endsWith(first))
  );
}

/** "K Vakdeskundigheid toepassen" and "Vakdeskundigheid toepassen (K)" name the letter as well. */
function withoutLetter(chunk: string): string {
  return chunk.replace(/^\(?[A-Y]\)?\s*[:.–-]?\s+(?=\p{L}{2})/u, '').replace(/\s*\([A-Y]\)\s*\.?$/, '');
}

function inChunk(chunk: string): NamedCompetency[] {
  const folded = fold(chunk);
  const same = known.find((competency) => competency.folded === folded);
  if (same !== undefined) return [named(same)];
  const several = segments(shapeOf(folded)) ?? segments(shapeOf(folded.replace(/^en/, '')));
  if (several !== null) return several.map(named);
  const near = known.find((competency) => {
    const limit = Math.max(1, Math.floor(competency.folded.length / 6));
    return (
      distance(folded, competency.folded, limit) <= limit || distance(shapeOf(folded), competency.shape, limit) <= limit
    );
  });
  return [near === undefined ? { letter: null, name: chunk.trim() } : named(near)];
}

/** Names written one after the other without a comma. "En" keeps its shape. */
function segments(shape: string): (typeof known)[number][] | null {
  if (shape === '') return [];
  for (const competency of longestFirst) {
    if (!shape.startsWith(competency.shape)) continue;
    const rest = segments(shape.slice(competency.shape.length).replace(/^en(?=[a-z])/, ''));
    if (rest !== null) return [competency, ...rest];
  }
  return null;
}

function named({ letter, name }: (typeof known)[number]): NamedCompetency {
  return { letter, name };
}
