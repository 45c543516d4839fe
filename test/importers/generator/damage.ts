import fc from 'fast-check';

/** What a scan did to a print; every choice is taken from `dice`, numbers between 0 and 1 that repeat. */
export interface Damage {
  readonly dice: readonly number[];
  /** Share of the places where it can happen. */
  readonly accents: number;
  readonly codes: number;
  readonly glued: number;
  readonly pages: number;
  /** Words broken at the end of a line. */
  readonly hyphens: number;
  /** Bullets that the scan did not see, of behaviour only: there the line before ends in a semicolon. */
  readonly bullets: number;
  /** Headings of sections with one wrong letter. */
  readonly labels: number;
  /** Empty lines that are gone, and some where none was. */
  readonly blanks: number;
  readonly pageBreak: 'form-feed' | 'indent' | 'bare';
}

export const arbitraryDamage: fc.Arbitrary<Damage> = fc.record({
  dice: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 7, maxLength: 40 }),
  accents: fc.constantFrom(0, 0.5, 1),
  codes: fc.constantFrom(0, 0.4),
  glued: fc.constantFrom(0, 0.2, 0.5),
  pages: fc.constantFrom(0, 0.1, 0.3),
  hyphens: fc.constantFrom(0, 0.3),
  bullets: fc.constantFrom(0, 0.2),
  labels: fc.constantFrom(0, 0.3),
  blanks: fc.constantFrom(0, 0.3),
  pageBreak: fc.constantFrom('form-feed', 'indent', 'bare'),
});

const codeDamage = [
  (code: string) => code.replace('-W', '-w'),
  (code: string) => code.replace('-W', '-wW'),
  (code: string) => code.replace('-W', '-W?'),
  (code: string) => code.replace('-W', '-Wé'),
];

/** The lines as a scan gives them back. */
export function damaged(lines: readonly string[], damage: Damage): string[] {
  let throws = 0;
  const roll = (): number => damage.dice[(throws += 1) % damage.dice.length] ?? 0;
  const chance = (share: number): boolean => share > 0 && roll() < share;
  const pick = <T>(from: readonly T[]): T => from[Math.floor(roll() * from.length)] as T;
  const out: string[] = [];
  let heading: string | null = null;
  let inBody = false;
  let inTitle = false;

  lines.forEach((line, at) => {
    if (/^Typering van de beroepengroep/.test(line)) inBody = true;
    if (/^((3 )?Profieldeel|(2\. |1\.2 )?Generieke)/.test(line)) heading = null;
    // A core task without a heading has none to repeat either, and that of a work process is above it no more.
    if (/^Complexiteit/.test(line) && /-W\d/.test(heading ?? '')) heading = null;
    const isHeading = /^[BP]\d-K\d(-W\d)?: /.test(line);
    inTitle = isHeading || (inTitle && isText(line));
    if (inBody && !inTitle && heading !== null && line !== '' && isText(line) && chance(damage.pages)) breakPage();
    if (inBody && isHeading && lines[at + 1] !== undefined) heading = line;
    if (line === '' && chance(damage.blanks)) return;
    out.push(
      inBody ? hyphenated(damagedLine(withLostBullet(wrongLetter(line), lines[at - 1] ?? ''))) : damagedLine(line),
    );
  });
  return out;

  /** Puts the beginning of the first word at the end of the line above. */
  function hyphenated(line: string): string {
    const above = out[out.length - 1] ?? '';
    const broken = /^(\p{Ll}{3,5}[bcdfgklmnprst])([bcdfgklmnprst]\p{Ll}{3,})(?=[ ,.;]|$)/u.exec(line);
    if (broken === null || !/\p{Ll}{2}$/u.test(above) || !isText(above) || !chance(damage.hyphens)) return line;
    out[out.length - 1] = `${above} ${broken[1]}-`;
    return line.slice(broken[1]?.length);
  }

  function withLostBullet(line: string, above: string): string {
    const lost = /;$/.test(above) && chance(damage.bullets);
    return lost ? line.replace(/^[-•=*–\]]\s*(?=\p{Ll})/u, '') : line;
  }

  function wrongLetter(line: string): string {
    if (
      !/^(Omschrijving|Resultaat|Complexiteit|Verantwoordelijkheid en|Vakkennis en)/.test(line) ||
      !chance(damage.labels)
    )
      return line;
    return line.replace('i', 'l').replace('sul', 'su1').replace('nn', 'm');
  }

  function breakPage(): void {
    const repeated = damagedLine(heading ?? '');
    if (chance(0.5)) out.push(`${Math.floor(roll() * 80) + 2} van 90`);
    if (damage.pageBreak === 'form-feed') out.push(`\f${repeated}`, '');
    else out.push(damage.pageBreak === 'indent' ? ` ${repeated}` : repeated, '');
  }

  function damagedLine(line: string): string {
    const codes = line.replace(/[BP]\d-K\d-W\d/g, (code) => (chance(damage.codes) ? pick(codeDamage)(code) : code));
    if (/^Voor .* geldt aanvullend:$/.test(line)) return line;
    const accents = codes.replace(/[ëïö]/g, (letter) => {
      if (!chance(damage.accents)) return letter;
      return letter === 'ë' ? 'é' : letter === 'ï' ? 'i' : pick(['ó', 'd', '6', 'o']);
    });
    return accents.replace(
      /(?<=[ -])(van|en|bij|met) (?=de (?:\p{Ll}{4,}))|(?<=\p{Ll}{5,}) (?=(?:van|met) de )/gu,
      (found) => (chance(damage.glued) ? found.trimEnd() : found),
    );
  }
}

/** A line of a paragraph or list: pages break between two of those, not inside a heading. */
function isText(line: string): boolean {
  return !/^(Omschrijving|Resultaat|Gedrag|Complexiteit|Verantwoordelijkheid|Vakkennis|N\.v\.t|Voor |[BP]\d)/.test(
    line,
  );
}
