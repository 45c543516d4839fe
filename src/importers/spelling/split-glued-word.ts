import { functionWords, verbParticles } from './function-words';
import type { Lexicon } from './lexicon';

export interface GluedWord {
  readonly text: string;
  /** Sure even against a possible compound: the document has these words next to each other, or no compound ends so. */
  readonly sure: boolean;
}

/** How many words a scan is seen to glue together at most. */
const mostPieces = 4;

const shortestCompound = 8;

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
    .map((pieces) => ({ pieces, proven: isProven(pieces, lexicon), cost: costOf(pieces, lexicon) }))
    .sort((a, b) => a.cost - b.cost || Number(b.proven) - Number(a.proven));
  const [best, next] = ranked;
  if (best === undefined) return null;
  if (word !== lower && isName(best.pieces) && !best.proven) return null;
  if (next !== undefined && next.proven === best.proven && next.cost === best.cost) return null;
  let at = 0;
  const written = best.pieces.map((piece) => word.slice(at, (at += piece.length)));
  return { text: written.join(' '), sure: best.proven || endsInPreposition(best.pieces, lexicon) };
}

/** Every way to cut the word into words, each border beside a function word. */
function waysToSplit(word: string, lexicon: Lexicon, pieces: number): string[][] {
  const whole = isPiece(word, lexicon) ? [[word]] : [];
  if (pieces === 1) return whole;
  const cuts: string[][] = [];
  for (let at = 2; at <= word.length - 2; at += 1) {
    const first = word.slice(0, at);
    const starts = functionWords.has(first);
    if (!starts && !beginsWithFunction(word.slice(at))) continue;
    if (!isPiece(first, lexicon)) continue;
    for (const rest of waysToSplit(word.slice(at), lexicon, pieces - 1)) {
      if (starts || functionWords.has(rest[0] ?? '')) cuts.push([first, ...rest]);
    }
  }
  return [...whole, ...cuts];
}

/** Does a function word stand at the beginning? Only then can a content word stand before it. */
function beginsWithFunction(rest: string): boolean {
  for (let length = 2; length <= Math.min(rest.length, 9); length += 1)
    if (functionWords.has(rest.slice(0, length))) return true;
  return false;
}

/** A function word, a word of the dictionary, or a longer compound; short compounds are too easily found by chance. */
function isPiece(piece: string, lexicon: Lexicon): boolean {
  if (functionWords.has(piece)) return true;
  return piece.length >= 3 && (lexicon.isWord(piece) || (piece.length >= shortestCompound && lexicon.isKnown(piece)));
}

/** Prepositions and articles that are the end of no Dutch compound: "netjesmet" is "netjes met", not a "netje" and a "smet". */
const finals: ReadonlySet<string> = new Set(['van', 'met', 'voor', 'het', 'aan', 'bij', 'naar', 'door', 'uit', 'tot']);

function endsInPreposition(pieces: readonly string[], lexicon: Lexicon): boolean {
  const [first = '', second = ''] = pieces;
  return pieces.length === 2 && first.length >= 5 && lexicon.isWord(first) && finals.has(second);
}

/** Words, and dearer than three of them a compound: it may itself be glued. */
function costOf(pieces: readonly string[], lexicon: Lexicon): number {
  return pieces.reduce((sum, piece) => sum + (functionWords.has(piece) || lexicon.isWord(piece) ? 1 : 3.5), 0);
}

/** A capital before a short content word: as likely a name as the start of a sentence. */
function isName([first = '']: readonly string[]): boolean {
  return !functionWords.has(first) && first.length < shortestCompound - 2;
}

/** Endings of Dutch words that are function words as well: behind one content word they prove nothing. */
const endings: ReadonlySet<string> = new Set(['en', 'er', 'te', 'de', 'ten', 'ter', 'is', 'men', 'die', 'hen']);

/** Not a particle before one content word, unless that word begins with a particle itself ("bijinkopen"). */
function isLikely(pieces: readonly string[]): boolean {
  const [first = '', second = ''] = pieces;
  if (pieces.length === 2 && endings.has(second) && !functionWords.has(first)) return false;
  if (pieces.length > 2 || !verbParticles.has(first) || functionWords.has(second)) return true;
  return [...verbParticles].some((particle) => second.startsWith(particle) && second.length > particle.length + 2);
}

function isProven(pieces: readonly string[], lexicon: Lexicon): boolean {
  return pieces.length >= 3
    ? pieces.slice(2).every((_, at) => lexicon.stands(pieces.slice(at, at + 3)))
    : lexicon.stands(pieces);
}
