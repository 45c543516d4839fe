/** Sections whose text becomes part of the framework. */
export type Section = 'complexity' | 'responsibility' | 'knowledge' | 'description' | 'result' | 'behaviour';

/** What a line that is only a heading means. "ignored" sections are in every print and hold nothing that is examined. */
export type Label = Section | 'base-part' | 'profile-part' | 'level' | 'ignored';

/** The headings of the published document, and those it had in earlier years. Source: dossiers of 2015–2022. */
const labels: readonly (readonly [string, Label])[] = [
  ['Complexiteit', 'complexity'],
  ['Verantwoordelijkheid en zelfstandigheid', 'responsibility'],
  ['Verantwoordelijkheid', 'responsibility'],
  ['Vakkennis en vaardigheden', 'knowledge'],
  ['Omschrijving', 'description'],
  ['Resultaat', 'result'],
  ['Gedrag', 'behaviour'],
  ['Basisdeel', 'base-part'],
  ['Profieldeel', 'profile-part'],
  ['Mbo-niveau', 'level'],
  ['Beroepsspecifieke onderdelen', 'ignored'],
  ['Generieke onderdelen', 'ignored'],
  ['Typering van de beroepengroep', 'ignored'],
  ['Typering van het beroep', 'ignored'],
  ['Typerende beroepshouding', 'ignored'],
  ['Resultaat van de beroepengroep', 'ignored'],
  ['Resultaat van het beroep', 'ignored'],
  ['Context', 'ignored'],
  ['Beroepsvereisten', 'ignored'],
  ['Wettelijke beroepsvereisten', 'ignored'],
  ['Branchevereisten', 'ignored'],
  ['Certificaten', 'ignored'],
  ['Leeswijzer', 'ignored'],
  ['Inhoudsopgave', 'ignored'],
  ['Opbouw dossier', 'ignored'],
  ['Taal en rekenen', 'ignored'],
  ['Verantwoordingsinformatie', 'ignored'],
  ['Overzicht van het kwalificatiedossier', 'ignored'],
  ['Nederlandse taal', 'ignored'],
  ['Loopbaan en burgerschap', 'ignored'],
];

const folded = labels.map(([words, label]) => ({ letters: fold(words), label }));
const exact = new Map(folded.map(({ letters, label }) => [letters, label]));
const longest = Math.max(...folded.map(({ letters }) => letters.length)) + 2;

/**
 * What heading a line is, read through damage: numbering in front, a colon behind, accents, mistaken letters.
 * @returns null when the line is no heading; headings begin with a capital, the last word of a broken sentence does not.
 */
export function labelOf(text: string): Label | null {
  if (text.length > longest + 12 || !/^[\p{Lu}\p{N}]/u.test(text)) return null;
  const letters = fold(text.replace(/^(\d{1,2}\.)+\s*|^\d{1,2}\s+/, ''));
  if (letters.length < 6 || letters.length > longest) return null;
  const known = exact.get(letters);
  if (known !== undefined) return known;
  const near = folded.find(({ letters: label }) => isNear(letters, label));
  return near?.label ?? null;
}

/** Small letters without accents and signs, digits as the letters that they are misread from. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/0/g, 'o')
    .replace(/[1|]/g, 'l')
    .replace(/[^a-z]/g, '');
}

function isNear(text: string, label: string): boolean {
  const allowed = label.length < 8 ? 0 : label.length < 12 ? 1 : Math.max(2, Math.floor(label.length / 7));
  return Math.abs(text.length - label.length) <= allowed && distance(text, label, allowed) <= allowed;
}

/**
 * Edit distance of two folded texts, given up once it is above `limit` (then limit + 1).
 * Time is the product of their lengths: for headings and names only.
 */
export function distance(a: string, b: string, limit: number): number {
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a.charAt(row - 1) === b.charAt(column - 1) ? 0 : 1;
      const left = current[column - 1] ?? 0;
      current.push(Math.min((previous[column] ?? 0) + 1, left + 1, (previous[column - 1] ?? 0) + same));
    }
    if (Math.min(...current) > limit) return limit + 1;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}
