import { functionWords, nounBeginnings, verbParticles } from './function-words';
import type { Lexicon } from './lexicon';
import { isNoCompound, splitContentWords } from './split-content-words';

export interface GluedWord {
  readonly text: string;
  /** Sure even against a possible compound: the document has these words next to each other, or no compound ends so. */
  readonly sure: boolean;
}

/** How many words a scan is seen to glue together at most. */
const mostPieces = 4;

const shortestCompound = 8;
const surelyWord = 5;

/**
 * Divides words that lost the space between them ("Erisin", "zorgenondersteuningin"). At every border one of the two
 * must be a function word; of several ways the one with fewest words wins, then the one that the document writes
 * elsewhere. A particle in front of one word may be a verb ("inregelen") and is left, unless that word has one itself.
 * A capital before a content word may begin a name and needs that proof. Without a dictionary nothing is divided: any word
 * may then be one ("open" is not "op en").
 * @param word letters only, any case.
 */
export function splitGluedWord(word: string, lexicon: Lexicon): GluedWord | null {
  return splitInto(word, lexicon, (piece) => isPiece(piece, lexicon));
}

/**
 * The same for a word that may be a compound: it is divided only on proof, so only words that the document has need to be
 * tried, which is what keeps long dossiers fast.
 */
export function splitDoubtfulWord(word: string, lexicon: Lexicon): string | null {
  const glued = splitInto(
    word,
    lexicon,
    (piece) => (lexicon.count(piece) > 0 || finals.has(piece)) && isPiece(piece, lexicon),
  );
  if (glued?.sure === true) return glued.text;
  const content = splitContentWords(word, lexicon);
  return content !== null && isNoCompound(content, lexicon) ? content : null;
}

function splitInto(word: string, lexicon: Lexicon, isPart: (piece: string) => boolean): GluedWord | null {
  const lower = word.toLowerCase();
  if (!lexicon.hasDictionary || lower.length < 4 || lower.length > 60 || /[^\p{L}]/u.test(lower)) return null;
  const ways = waysToSplit(lower, isPart, mostPieces).filter(
    (pieces) => pieces.length > 1 && isLikely(pieces, lexicon),
  );
  const ranked = ways
    .map((pieces) => ({ pieces, proven: isProven(pieces, lexicon), cost: costOf(pieces, lexicon) }))
    .sort((a, b) => a.cost - b.cost || Number(b.proven) - Number(a.proven));
  const [best, next] = ranked;
  if (best === undefined) return null;
  if (word !== lower && isName(best.pieces) && !best.proven) return null;
  if (next !== undefined && next.proven === best.proven && next.cost === best.cost) return null;
  if (isInside(best.pieces) && !best.proven && (lexicon.count(lower) > 1 || !standsInPart(best.pieces, lexicon)))
    return null;
  let at = 0;
  const written = best.pieces.map((piece) => word.slice(at, (at += piece.length)));
  return { text: written.join(' '), sure: best.proven || endsInPreposition(best.pieces, lexicon) };
}

/** Every way to cut the word into words, each border beside a function word. */
function waysToSplit(word: string, isPart: (piece: string) => boolean, pieces: number): string[][] {
  const whole = isPart(word) ? [[word]] : [];
  if (pieces === 1) return whole;
  const cuts: string[][] = [];
  for (let at = 2; at <= word.length - 2; at += 1) {
    const first = word.slice(0, at);
    const starts = functionWords.has(first);
    if (!starts && !functionWordBegins(word, at)) continue;
    if (!isPart(first)) continue;
    for (const rest of waysToSplit(word.slice(at), isPart, pieces - 1)) {
      if (starts || functionWords.has(rest[0] ?? '')) cuts.push([first, ...rest]);
    }
  }
  return [...whole, ...cuts];
}

/** Does a function word stand there? Only before one can a content word stand. */
function functionWordBegins(word: string, at: number): boolean {
  if (!functionStarts.has(word.slice(at, at + 2))) return false;
  for (let end = at + 2; end <= Math.min(word.length, at + 9); end += 1)
    if (functionWords.has(word.slice(at, end))) return true;
  return false;
}

/** Their first two letters, with which few other words begin. */
const functionStarts: ReadonlySet<string> = new Set([...functionWords].map((word) => word.slice(0, 2)));

/**
 * A function word, a word of the dictionary, or a compound. Short words and short compounds are too easily found by
 * chance ("pet en tie"): they count only where the document has them as words.
 */
function isPiece(piece: string, lexicon: Lexicon): boolean {
  if (functionWords.has(piece)) return true;
  if (piece.length < 3 || (piece.length < surelyWord && lexicon.count(piece) === 0)) return false;
  return (
    lexicon.isWord(piece) ||
    (piece.length >= shortestCompound && lexicon.isKnown(piece)) ||
    isWritten(piece, surelyWritten, lexicon)
  );
}

/** A word that the document has so often is one, whatever the dictionary has ("wireframes"). */
const surelyWritten = 3;

/** Is it a word that the document has so often, and not itself glued to a preposition, nor two of them? */
function isWritten(piece: string, least: number, lexicon: Lexicon): boolean {
  if (piece.length < surelyWord || lexicon.count(piece) < least) return false;
  for (let at = 2; at <= piece.length - 2; at += 1) {
    const last = piece.slice(at);
    if (finals.has(last) || (functionWords.has(last) && functionWords.has(piece.slice(0, at)))) return false;
  }
  return true;
}

/** Prepositions and articles that are the end of no Dutch compound: "netjesmet" is "netjes met", not a "netje" and a "smet". */
export const finals: ReadonlySet<string> = new Set([
  'van',
  'met',
  'voor',
  'het',
  'aan',
  'bij',
  'naar',
  'door',
  'uit',
  'tot',
]);

/** "overleg met", "overleg met de": nothing but function words behind the preposition. */
function endsInPreposition(pieces: readonly string[], lexicon: Lexicon): boolean {
  const [first = '', second = '', ...others] = pieces;
  if (first.length < surelyWord || !lexicon.isWord(first) || !finals.has(second)) return false;
  return others.every((piece) => functionWords.has(piece)) && (others.length === 0 || lexicon.stands(pieces.slice(1)));
}

/** A content word, a function word and a content word again: "spoedaanvragen" is not "spoed aan vragen". */
function isInside(pieces: readonly string[]): boolean {
  return (
    pieces.length > 2 && !functionWords.has(pieces[0] ?? '') && !functionWords.has(pieces[pieces.length - 1] ?? '')
  );
}

function standsInPart(pieces: readonly string[], lexicon: Lexicon): boolean {
  return pieces.slice(1).some((_, at) => lexicon.stands(pieces.slice(at, at + 2)));
}

/** Words, and dearer than three of them a compound that the document has not: it may itself be glued. */
function costOf(pieces: readonly string[], lexicon: Lexicon): number {
  const isPlain = (piece: string): boolean =>
    functionWords.has(piece) || lexicon.isWord(piece) || isWritten(piece, 2, lexicon);
  const inside = pieces.filter((piece, at) => isParting(piece, pieces[at - 1], pieces[at + 1], lexicon)).length;
  return pieces.reduce((sum, piece) => sum + (isPlain(piece) ? 1 : 3.5), 2 * inside);
}

/** A function word between two others that the document has beside neither: "oppervlakteruwheid" is not "oppervlak te ruwheid". */
function isParting(piece: string, before: string | undefined, behind: string | undefined, lexicon: Lexicon): boolean {
  if (before === undefined || behind === undefined || !functionWords.has(piece)) return false;
  if (functionWords.has(before) || functionWords.has(behind)) return false;
  return !lexicon.stands([before, piece]) && !lexicon.stands([piece, behind]);
}

/** A capital before a short content word: as likely a name as the start of a sentence. */
function isName([first = '']: readonly string[]): boolean {
  return !functionWords.has(first) && first.length < shortestCompound - 2;
}

/** Endings of Dutch words that are function words as well: behind one content word they prove nothing. */
const endings: ReadonlySet<string> = new Set(['en', 'er', 'te', 'de', 'ten', 'ter', 'is', 'men', 'die', 'hen']);

/**
 * Not a particle before one content word, unless that word begins with a particle itself ("bijinkopen"); and not the
 * beginning of a noun, unless the document or a verb shows otherwise.
 */
function isLikely(pieces: readonly string[], lexicon: Lexicon): boolean {
  const [first = '', second = ''] = pieces;
  const [before = '', last = ''] = pieces.slice(-2);
  if (endings.has(last) && !functionWords.has(before) && !canEndIn(before, last, lexicon)) return false;
  if (pieces.length > 2) return !nounBeginnings.has(first) || lexicon.stands([first, second]);
  if (functionWords.has(second)) return true;
  if (nounBeginnings.has(first)) return lexicon.stands(pieces) || opensSentence(first, second, lexicon);
  if (!verbParticles.has(first) || lexicon.stands(pieces)) return true;
  return [...verbParticles].some((particle) => second.startsWith(particle) && second.length > particle.length + 2);
}

/** Plurals are written "kranen", "verven": behind these "en" is the word. */
const takesNoPlural = /(en|te|f|isch|[aou]|(aa|ee|oo|uu)[b-df-hj-np-tv-z])$/;

/**
 * Is it a word of its own behind this one? Where the document has the two next to each other; and where no Dutch word ends
 * so ("selecteertde", "vullingenen").
 */
function canEndIn(before: string, last: string, lexicon: Lexicon): boolean {
  const isLong = before.length >= shortestCompound;
  if (before.length < 3 || !((isLong ? lexicon.isKnown(before) : lexicon.isWord(before)) || lexicon.count(before) > 0))
    return false;
  if (lexicon.stands([before, last]) && !lexicon.isKnown(`${before}${last}`)) return true;
  if (before.length < surelyWord || (lexicon.count(before) === 0 && lexicon.isKnown(`${before}${last}`))) return false;
  return (last === 'de' && /[^aeiou]t$/.test(before)) || (last === 'en' && takesNoPlural.test(before)) || last === 'is';
}

/** "Zij controleert", "een planning": a verb, or a plain word, where nouns of that kind are made of compounds. */
function opensSentence(first: string, second: string, lexicon: Lexicon): boolean {
  if (first === 'zij') return second.endsWith('t') && lexicon.isWord(second);
  return first === 'een' && lexicon.isWord(second);
}

function isProven(pieces: readonly string[], lexicon: Lexicon): boolean {
  return pieces.length >= 3
    ? pieces.slice(2).every((_, at) => lexicon.stands(pieces.slice(at, at + 3)))
    : lexicon.stands(pieces);
}
