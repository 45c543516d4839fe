import { functionWords, verbParticles } from './function-words';
import type { Lexicon } from './lexicon';

export interface GluedWord {
  readonly text: string;
  /** The document itself has these words next to each other elsewhere: sure even against a possible compound. */
  readonly proven: boolean;
}

/** How many words a scan is seen to glue together at most. */
const mostPieces = 4;

/**
 * Divides words that lost the space between them ("Erisin", "zorgenondersteuningin"). At every border one of the two
 * must be a function word; of several ways the one with fewest words wins, then the one that the document writes
 * elsewhere. A particle in front of one word may be a verb ("inregelen") and is left, unless that word has one itself.
 * A capital before a content word may begin a name and needs that proof.
 * @param word letters only, any case.
 */
export function splitGluedWord(word: string, lexicon: Lexicon): GluedWord | null {
  const lower = word.toLowerCase();
  if (lower.length < 4 || lower.length > 60 || /[^\p{L}]/u.test(lower)) return null;
  const ways = waysToSplit(lower, lexicon, mostPieces).filter((pieces) => pieces.length > 1 && isLikely(pieces));
  const ranked = ways
    .map((pieces) => ({ pieces, proven: isProven(pieces, lexicon) }))
    .sort((a, b) => a.pieces.length - b.pieces.length || Number(b.proven) - Number(a.proven));
  const [best, next] = ranked;
  if (best === undefined) return null;
  if (word !== lower && !functionWords.has(best.pieces[0] ?? '') && !best.proven) return null;
  if (next !== undefined && next.proven === best.proven && next.pieces.length === best.pieces.length) return null;
  let at = 0;
  const written = best.pieces.map((piece) => word.slice(at, (at += piece.length)));
  return { text: written.join(' '), proven: best.proven };
}

/** Every way to cut the word into words, each border beside a function word. */
function waysToSplit(word: string, lexicon: Lexicon, pieces: number): string[][] {
  if (isPiece(word, lexicon) && pieces === 1) return [[word]];
  const whole = isPiece(word, lexicon) ? [[word]] : [];
  if (pieces === 1) return whole;
  const cuts: string[][] = [];
  for (let at = 2; at <= word.length - 2; at += 1) {
    const first = word.slice(0, at);
    if (!isPiece(first, lexicon)) continue;
    for (const rest of waysToSplit(word.slice(at), lexicon, pieces - 1)) {
      if (functionWords.has(first) || functionWords.has(rest[0] ?? '')) cuts.push([first, ...rest]);
    }
  }
  return [...whole, ...cuts];
}

function isPiece(piece: string, lexicon: Lexicon): boolean {
  return functionWords.has(piece) || (piece.length >= 3 && lexicon.isWord(piece));
}

/** Not a particle before one content word, unless that word begins with a particle itself ("bijinkopen"). */
function isLikely(pieces: readonly string[]): boolean {
  const [first = '', second = ''] = pieces;
  if (pieces.length > 2 || !verbParticles.has(first) || functionWords.has(second)) return true;
  return [...verbParticles].some((particle) => second.startsWith(particle) && second.length > particle.length + 2);
}

function isProven(pieces: readonly string[], lexicon: Lexicon): boolean {
  return pieces.length >= 3
    ? pieces.slice(2).every((_, at) => lexicon.stands(pieces.slice(at, at + 3)))
    : lexicon.stands(pieces);
}
