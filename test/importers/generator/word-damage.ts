import { diceOf } from './page-layout';

/** One kind of damage that a scan or a PDF does to words, and how often: of a thousand words, or of the letters it can happen to. */
export interface KindOfDamage {
  readonly kind: 'accents' | 'lost accents' | 'glued' | 'dashes' | 'letters' | 'split' | 'inner hyphens';
  readonly perThousand: number;
}

/**
 * What was counted in a real scan beside the official XML of the same dossier, per thousand words: nearly every ë, ï and ö
 * misread, two to three words glued to an article, preposition or pronoun, fewer than one letter misread. Here more is done,
 * but for the accents, of which there are no more.
 */
export const kindsOfDamage: readonly KindOfDamage[] = [
  { kind: 'accents', perThousand: 970 },
  { kind: 'lost accents', perThousand: 1000 },
  { kind: 'glued', perThousand: 3 },
  { kind: 'dashes', perThousand: 300 },
  { kind: 'letters', perThousand: 3 },
  { kind: 'split', perThousand: 2 },
  { kind: 'inner hyphens', perThousand: 2 },
];

const lost: Readonly<Record<string, string>> = { ë: 'e', ï: 'i', ö: 'o' };
const misread: Readonly<Record<string, readonly string[]>> = { ë: ['é'], ï: ['i', 'í'], ö: ['d', '6', 'o', 'ó'] };
const lookAlikes: readonly (readonly [string, string])[] = [
  ['i', 'l'],
  ['m', 'rn'],
  ['e', 'c'],
  ['d', 'cl'],
  ['o', '0'],
  ['l', '1'],
  ['h', 'b'],
  ['n', 'u'],
  ['t', 'f'],
];

/** Lines of the layout, which other damage is done to. */
const isLayout =
  /^\W*(?:\p{Lu}[^.;]*$|[BPCDGO]\d|\d|De onder|Voor .*aanvullend|De beginnend beroepsbeoefenaar:|De certificaathouder)/u;

/** The lines with words damaged in this one way; what is done is decided by `seed`. */
export function withDamagedWords(
  lines: readonly string[],
  { kind, perThousand }: KindOfDamage,
  seed: number,
): string[] {
  const roll = diceOf(seed);
  const chance = (): boolean => roll() * 1000 < perThousand;
  const pick = <T>(from: readonly T[]): T => from[Math.floor(roll() * from.length)] as T;
  const ways: Readonly<Record<KindOfDamage['kind'], (line: string) => string>> = {
    accents: (line) => line.replace(/[ëïö]/g, (letter) => (chance() ? pick(misread[letter] ?? [letter]) : letter)),
    'lost accents': (line) => line.replace(/[ëïö]/g, (letter) => (chance() ? (lost[letter] ?? letter) : letter)),
    glued: (line) =>
      line.replace(
        /(?<=(?<!\p{L})(?:de|het|een|van|met|en|in|bij)) (?=\p{Ll})|(?<=\p{Ll}{2}) (?=(?:de|het|een|van|met|in|bij) )/gu,
        (space) => (chance() ? '' : space),
      ),
    dashes: (line) => line.replace(/(?<=\p{L})-(?=\p{L}| en )/gu, (hyphen) => (chance() ? '–' : hyphen)),
    letters: (line) => line.replace(/\p{Ll}{6,}/gu, (word) => (chance() ? withWrongLetter(word) : word)),
    split: (line) => line.replace(/\p{Ll}{8,}/gu, (word) => (chance() ? cut(word, ' ') : word)),
    'inner hyphens': (line) => line.replace(/\p{Ll}{8,}/gu, (word) => (chance() ? cut(word, '- ') : word)),
  };
  return lines.map((line) => (isLayout.test(line) ? line : ways[kind](line)));

  function withWrongLetter(word: string): string {
    const [written, read] = pick(lookAlikes);
    const at = word.indexOf(written, 1);
    return at < 1 ? word : `${word.slice(0, at)}${read}${word.slice(at + written.length)}`;
  }

  function cut(word: string, sign: string): string {
    const at = 3 + Math.floor(roll() * (word.length - 6));
    return `${word.slice(0, at)}${sign}${word.slice(at)}`;
  }
}
