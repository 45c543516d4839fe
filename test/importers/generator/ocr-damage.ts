import fc from 'fast-check';

/** What a scan does to letters, spaces and signs; shares of the places where it can happen. */
export interface OcrDamage {
  /** Words of seven letters and more with one letter read as its look-alike. */
  readonly letters: number;
  /** Spaces doubled. */
  readonly spaces: number;
  /** Lines with a stray sign behind them, or alone on a line between two paragraphs. */
  readonly strays: number;
  /** Hyphens at the end of a line read as "¬". */
  readonly notSigns: boolean;
  /** Bullets read as this; null = as printed. */
  readonly bullet: 'e ' | 'o ' | '* ' | '· ' | '« ' | null;
  /** Turns the choices into others. */
  readonly seed: number;
}

export const arbitraryOcrDamage: fc.Arbitrary<OcrDamage> = fc.record({
  letters: fc.constantFrom(0, 0.01, 0.03),
  spaces: fc.constantFrom(0, 0.05),
  strays: fc.constantFrom(0, 0.03),
  notSigns: fc.boolean(),
  bullet: fc.constantFrom<OcrDamage['bullet'][]>('e ', 'o ', '* ', '· ', '« ', null),
  seed: fc.integer({ min: 1, max: 1_000_000 }),
});

const lookAlikes: readonly (readonly [string, string])[] = [
  ['i', 'l'],
  ['l', 'i'],
  ['m', 'rn'],
  ['e', 'c'],
  ['d', 'cl'],
  ['o', '0'],
  ['l', '1'],
];

/** The lines as the scan gives them back. */
export function ocrDamaged(lines: readonly string[], damage: OcrDamage): string[] {
  const roll = dice(damage.seed);
  let inBody = false;
  return lines.flatMap((line) => {
    if (/beroepsspecifieke onderdelen/i.test(line)) inBody = true;
    if (!inBody || line === '' || isHeading(line)) return [line];
    const bulleted = damage.bullet === null ? line : line.replace(/^([-•=*–\].] ?|" )(?=\p{Ll}{2})/u, damage.bullet);
    const lettered = bulleted.replace(/(?<![\p{L}-])\p{Ll}{7,}(?![\p{L}-])/gu, (word) =>
      roll() < damage.letters ? misread(word, roll) : word,
    );
    const spaced = lettered.replace(/(?<=\p{Ll}) (?=\p{Ll})/gu, () => (roll() < damage.spaces ? '  ' : ' '));
    const hyphened = damage.notSigns ? spaced.replace(/(?<=\p{Ll})-$/u, '¬') : spaced;
    return roll() < damage.strays ? [`${hyphened} |`] : [hyphened];
  });
}

function misread(word: string, roll: () => number): string {
  const possible = lookAlikes.filter(([written]) => word.slice(1, -1).includes(written));
  const [written, read] = possible[Math.floor(roll() * possible.length)] ?? ['', ''];
  const at = word.indexOf(written, 1);
  return written === '' ? word : `${word.slice(0, at)}${read}${word.slice(at + written.length)}`;
}

/** Numbers between 0 and 1 that one seed always gives again (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function isHeading(line: string): boolean {
  return /^(Omschrijving|Resultaat|Gedrag|Complexiteit|Verantwoordelijkheid|Vakkennis|Voor |Mbo|N\.v|[BP1-4]|Typering|Context|De onder)/.test(
    line,
  );
}
