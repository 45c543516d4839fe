import type { SourceLine } from '../../../source-document';
import { competencyList } from './competency-list';
import { distance, fold } from './labels';

/** A sentence that lists competencies, and the lines of the document that its opening takes. */
export interface CompetencySentence {
  /** What stands before it on its line; empty where it begins the line. */
  readonly before: string;
  /** What follows the opening on its last line. */
  readonly listed: string;
  readonly lines: number;
}

const verbs = ['', 'zijn', 'is'];
const subjects = ['deonderliggendecompetentie', 'onderliggendecompetentie'];
const openings = subjects
  .flatMap((subject) => [subject, `${subject}s`])
  .flatMap((subject) => verbs.map((verb) => `${subject}${verb}`));
/** Words of the longest opening. */
const openingWords = 4;

/** A sentence on competencies that a scan put behind the last bullet. */
const behindBullet = /^(.{3,}?[.;,])\s+((?:de\s?)?onderliggende\s?competentie.*)$/iu;

/**
 * Finds "De onderliggende competenties zijn: …" and the shorter ways to say it, read through damage.
 * @param lines of the body.
 * @param at where the sentence may begin.
 */
export function competencySentence(lines: readonly SourceLine[], at: number): CompetencySentence | null {
  const text = lines[at]?.text ?? '';
  if (!/peten|onder.?[l1i|]/i.test(text)) return null;
  const next = lines[at + 1]?.text ?? '';
  const broken = isOpeningStart(text) && next !== '' ? listedIn(`${text} ${next}`, '') : null;
  if (broken !== null) return { before: '', listed: broken, lines: 2 };
  const below = next === '' ? (lines[at + 2]?.text ?? '') : next;
  const own = listedIn(text, below);
  if (own !== null) return { before: '', listed: own, lines: 1 };
  const [, before = '', sentence = ''] = behindBullet.exec(text) ?? [];
  const behind = sentence === '' ? null : listedIn(sentence, below);
  return behind === null ? null : { before, listed: behind, lines: 1 };
}

/** Is the line only the beginning of an opening, broken at its end? */
function isOpeningStart(text: string): boolean {
  const letters = fold(text);
  return (
    !/[:;.]$|:\s/.test(text) &&
    letters.length >= 12 &&
    openings.some((opening) => near(letters, opening.slice(0, letters.length)))
  );
}

function listedIn(text: string, below: string): string | null {
  const bare = text.replace(/^[^\p{L}\p{N}]+/u, '');
  return withColon(bare) ?? withoutColon(bare, below) ?? single(bare, below);
}

function withColon(text: string): string | null {
  const found = /^([^:;]{8,50}?)\s*[:;]\s*(.*)$/u.exec(text);
  return found !== null && isOpening(fold(found[1] ?? '')) ? (found[2] ?? '') : null;
}

/** Without a colon the opening ends in its verb, or a competency follows it, or nothing does. */
function withoutColon(text: string, below: string): string | null {
  const words = text.split(/\s+/);
  for (let count = Math.min(openingWords, words.length); count > 0; count -= 1) {
    const head = words.slice(0, count).join(' ');
    const rest = words
      .slice(count)
      .join(' ')
      .replace(/^[.,]\s*/, '');
    if (!isOpening(fold(head))) continue;
    if (/(zijn|zljn|z1jn|is)[.,]?$/i.test(head) || beginsWithCompetency(rest === '' ? below : rest)) return rest;
  }
  return null;
}

/** "Competenties: …": one word that other sentences begin with as well, so a colon or a competency has to follow. */
function single(text: string, below: string): string | null {
  const found = /^(\S{10,13}?)\s*(:|$|\s)\s*(.*)$/u.exec(text);
  const word = fold(found?.[1] ?? '');
  if (found === null || !['competentie', 'competenties'].some((one) => distance(word, one, 1) <= 1)) return null;
  const rest = found[3] ?? '';
  const titled = found[2] === ':' && /^\p{Lu}/u.test(text) && (rest === '' || /^\p{Lu}/u.test(rest));
  return titled || beginsWithCompetency(rest === '' ? below : rest) ? rest : null;
}

function beginsWithCompetency(text: string): boolean {
  const bare = text.replace(/^[^\p{L}\p{N}]+/u, '');
  return bare !== '' && competencyList(bare)[0]?.letter !== null;
}

function isOpening(letters: string): boolean {
  return letters.length >= 18 && openings.some((opening) => near(letters, opening));
}

function near(letters: string, opening: string): boolean {
  const allowed = Math.floor(opening.length / 7);
  return Math.abs(letters.length - opening.length) <= allowed && distance(letters, opening, allowed) <= allowed;
}
