import fc from 'fast-check';
import { diceOf } from './page-layout';

/** What a scan does to the frame of a document: shares of the places where it can happen. */
export interface ScanDamage {
  /** Bullets that are gone. */
  readonly lostBullets: number;
  /** Bullets read as other signs. */
  readonly strangeBullets: number;
  /** Headings with a mistaken letter. */
  readonly headings: number;
  /** Numbers and codes: "1 .1", "1.l", "B1-K1-W?2". */
  readonly codes: number;
  /** Empty lines that are gone. */
  readonly lostBlanks: number;
  /** Empty lines between two lines of text. */
  readonly addedBlanks: number;
  /** Pages that begin with their number. */
  readonly pageNumbers: number;
  readonly seed: number;
}

export const arbitraryScanDamage: fc.Arbitrary<ScanDamage> = fc.record({
  lostBullets: fc.constantFrom(0, 0.03),
  strangeBullets: fc.constantFrom(0, 0.1),
  headings: fc.constantFrom(0, 0.3),
  codes: fc.constantFrom(0, 0.3),
  lostBlanks: fc.constantFrom(0, 0.1),
  addedBlanks: fc.constantFrom(0, 0.01),
  pageNumbers: fc.constantFrom(0, 1),
  seed: fc.integer({ min: 1, max: 1_000_000 }),
});

const heading =
  /^(?:Overzicht (?:van de leereenheden|taken)|Titel van de|Gerelateerd aan|Leerresultaat$|Deelactiviteiten|Prestatie-indicatoren|\d\.\d Activiteit$|Vakkennis|Vaardigheden$|Competentie [A-Y]|Toelichting|Aanvullend geldt voor|\d(?:\.\d)?\.? (?:Taken|Overzicht|Competenties|Vakkennis))/;
const misread: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{Ll})i/u, 'l'],
  [/(?<=\p{Ll})l/u, '1'],
  [/(?<=\p{Ll})o/u, '0'],
  [/(?<=\p{Ll})m/u, 'rn'],
  [/(?<=\p{Ll})d/u, 'cl'],
  [/(?<=\p{Ll})e/u, 'c'],
];
const bullet = /^[•\-*\uf0b7] /;

/** The lines as a damaged scan gives them; what it does is decided by `seed`. */
export function scanned(lines: readonly string[], damage: ScanDamage): string[] {
  const roll = diceOf(damage.seed);
  const chance = (share: number): boolean => roll() < share;
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(roll() * from.length)];
  let page = 1;
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return chance(damage.lostBlanks) ? [] : [line];
    const start = /^[ \f]/.exec(line)?.[0] ?? '';
    const whole = inFrame(line.slice(start.length));
    const isText = /^\p{Ll}/u.test(whole) && /^\S/.test(lines[at + 1] ?? '');
    const out = isText && chance(damage.addedBlanks) ? [`${start}${whole}`, ''] : [`${start}${whole}`];
    if (start === '\f') page += 1;
    return start === '\f' && chance(damage.pageNumbers) ? [`\f${page}`, '', whole] : out;
  });

  function inFrame(line: string): string {
    if (bullet.test(line)) {
      if (chance(damage.lostBullets)) return line.replace(bullet, '');
      return chance(damage.strangeBullets) ? line.replace(bullet, pick(['e ', '· ', '« ', '¢ ', '°']) ?? '') : line;
    }
    const coded = chance(damage.codes) ? withWrongCode(line) : line;
    const words = heading.exec(coded)?.[0];
    if (words === undefined || !chance(damage.headings)) return coded;
    return `${withWrongLetter(words)}${coded.slice(words.length)}`;
  }

  function withWrongCode(line: string): string {
    if (/^\d\.\d /.test(line) && !/^3\.\d /.test(line)) {
      return line.replace(/^(\d)\.(\d)/, pick(['$1 .$2', '$1. $2', '$1,$2']) ?? '').replace(/\.1 /, '.l ');
    }
    return line.replace(/([BP]\d)-(K\d)-W(\d)/, pick(['$1-$2-W?$3', '$1-$2-wW$3', '$1 -$2-W$3', '$1-$2-W $3']) ?? '');
  }

  function withWrongLetter(line: string): string {
    const possible = misread.filter(([written]) => written.test(line));
    const [written, read] = pick(possible) ?? [/^$/, ''];
    return line.replace(written, read);
  }
}
