import fc from 'fast-check';

/** What happened to a print of a certificate or elective; every choice is taken from `dice`, numbers that repeat. */
export interface UnitDamage {
  readonly dice: readonly number[];
  /** Share of the places where it can happen. */
  readonly accents: number;
  readonly codes: number;
  readonly pages: number;
  readonly hyphens: number;
  readonly bullets: number;
  readonly labels: number;
  readonly blanks: number;
  /** Words that lost the space between them. */
  readonly glued: number;
  /** Lines with white space before them, as in lists that were indented. */
  readonly indents: number;
  readonly pageBreak: 'form-feed' | 'bare';
  /** What stands at the top of every page: nothing, the title, or the code heading that is being described. */
  readonly head: 'none' | 'title' | 'heading';
  readonly pageNumber: 'none' | 'bare' | 'of';
}

export const arbitraryUnitDamage: fc.Arbitrary<UnitDamage> = fc.record({
  dice: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 7, maxLength: 60 }),
  accents: fc.constantFrom(0, 0.5, 1),
  codes: fc.constantFrom(0, 0.4),
  pages: fc.constantFrom(0, 0.1, 0.3),
  hyphens: fc.constantFrom(0, 0.3),
  bullets: fc.constantFrom(0, 0.2),
  labels: fc.constantFrom(0, 0.3),
  blanks: fc.constantFrom(0, 0.3, 1),
  glued: fc.constantFrom(0, 0.2),
  indents: fc.constantFrom(0, 0.2, 1),
  pageBreak: fc.constantFrom('form-feed', 'bare'),
  head: fc.constantFrom('none', 'title', 'heading'),
  pageNumber: fc.constantFrom('none', 'bare', 'of'),
});

/** Stray spaces, small letters, look-alikes of letters and digits: what PDF extraction and scans do to codes. */
const codeDamage: readonly ((code: string) => string)[] = [
  (code) => code.replace('-K', '-K '),
  (code) => code.replace('-K', ' -K'),
  (code) => code.replace('-W', ' -W '),
  (code) => code.replace('-W', '- W'),
  (code) => code.replace('-W', '-w'),
  (code) => code.replace('-W', '-W?'),
  (code) => code.replace('-', '–'),
  (code) => code.replace(/^([CD])1/, '$1l'),
  (code) => code.replace(/^C/, 'G').replace(/^D/, 'O'),
];

const section = /^(#+ )?(Omschrijving|Resultaat|Gedrag|Complexiteit|Verantwoordelijkheid en zelf|Vakkennis en vaard)/;
const codeHeading = /^(#+ )?[CD]1-K\d+(-W\d+)?: /;

/**
 * The lines as they come out of a PDF or a scan. Pages break inside the description only, between lines of a text or a
 * list; a running head of the title needs a form feed or a page number beside it, as nothing else tells it.
 */
export function damagedUnit(lines: readonly string[], damage: UnitDamage, title: string): string[] {
  let throws = 0;
  const roll = (): number => damage.dice[(throws += 1) % damage.dice.length] ?? 0;
  const chance = (share: number): boolean => share > 0 && roll() < share;
  const pick = <T>(from: readonly T[]): T => from[Math.floor(roll() * from.length)] as T;
  const out: string[] = [];
  const start = lines.findIndex((line) => codeHeading.test(line) && !/\.{4}/.test(line));
  const table = lines.findIndex((line) => /Inhoud eisen mbo-certificaat/.test(line));
  const chapter = table === -1 ? -1 : lines.findIndex((line) => /^(# )?(3\. )?Uitwerking/.test(line));
  let heading = '';
  let page = 2;

  lines.forEach((line, at) => {
    const above = lines[at - 1] ?? '';
    if (codeHeading.test(line)) heading = line;
    const inText = at > start && isText(line) && isText(above);
    if (line === '' && at > start && !isText(above) && chance(damage.blanks)) return;
    const own = at > start ? hyphenated(withoutMark(wrongLetter(line), above)) : line;
    const inTable = at > table && at < start && chapter !== -1 && at < chapter;
    if ((inText || inTable) && chance(damage.pages)) breakPage();
    out.push(indented(damagedLine(own), at > start));
  });
  return out;

  function breakPage(): void {
    const number = page++;
    const numbered = { none: [], bare: [String(number)], of: [`${number} van 90`] }[damage.pageNumber];
    const feeds = damage.pageBreak === 'form-feed';
    const titled = damage.head === 'title' && (feeds || numbered.length > 0);
    const head = titled ? [title] : damage.head === 'heading' ? [heading.replace(/^#+ /, ''), ''] : [];
    const [first = '', ...rest] = head;
    out.push(...numbered, ...(feeds ? [`\f${first}`, ...rest] : head));
  }

  function wrongLetter(line: string): string {
    if (!section.test(line) || /Gedrag/.test(line) || !chance(damage.labels)) return line;
    return line.replace('i', 'l').replace('sul', 'su1').replace('nn', 'm');
  }

  function withoutMark(line: string, above: string): string {
    return /;$/.test(above) && chance(damage.bullets) ? line.replace(/^[-•*–§o]\s*(?=\p{Ll})/u, '') : line;
  }

  /** Puts the beginning of the first word at the end of the line above. */
  function hyphenated(line: string): string {
    const above = out[out.length - 1] ?? '';
    const broken = /^(\p{Ll}{3,5}[bcdfgklmnprst])([bcdfgklmnprst]\p{Ll}{3,})(?=[ ,.;]|$)/u.exec(line);
    if (broken === null || !/\p{Ll}{2}$/u.test(above) || !isText(above.trim()) || !chance(damage.hyphens)) return line;
    out[out.length - 1] = `${above} ${broken[1]}-`;
    return line.slice(broken[1]?.length);
  }

  function damagedLine(line: string): string {
    const codes = line.replace(/[BPCD]\d-K\d(-W\d)?/g, (code) =>
      chance(damage.codes) ? pick(codeDamage)(code) : code,
    );
    const accents = codes.replace(/[ëïö]/g, (letter) => {
      if (!chance(damage.accents)) return letter;
      return letter === 'ë' ? 'é' : letter === 'ï' ? 'i' : pick(['ó', 'd', '6', 'o']);
    });
    return accents.replace(/(?<=\p{Ll}{5,}) (?=(?:van|met) de )/gu, (space) => (chance(damage.glued) ? '' : space));
  }

  function indented(line: string, isBody: boolean): string {
    return isBody && /^\P{L}/u.test(line) && !/^[\f#]/.test(line) && chance(damage.indents) ? `  ${line}` : line;
  }
}

/** A line of a paragraph or list: pages break between two of those, not inside a heading. */
function isText(line: string): boolean {
  return (
    line !== '' &&
    !/^(#|[|]|De beginnend beroepsbeoefenaar:|De certificaathouder heeft:)/.test(line) &&
    !section.test(line) &&
    !codeHeading.test(line)
  );
}
