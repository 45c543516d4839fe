import { shapeOf } from './scanned-letters';

/** Sections whose text becomes part of the framework. */
export type Section = 'complexity' | 'responsibility' | 'knowledge' | 'description' | 'result' | 'behaviour';

/** The labels whose text becomes part of the framework. */
export const sections: readonly Label[] = [
  'complexity',
  'responsibility',
  'knowledge',
  'description',
  'result',
  'behaviour',
];

/** What a line that is only a heading means. "ignored" sections are in every print and hold nothing that is examined; "profession" is one that every profile part has at its beginning. */
export type Label = Section | 'base-part' | 'profile-part' | 'level' | 'profession' | 'ignored';

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
  ['Typering van het beroep', 'profession'],
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

const folded = labels.map(([words, label]) => ({ letters: fold(words), shape: shapeOf(fold(words)), label }));
const exact = new Map(folded.map(({ letters, label }) => [letters, label]));
const shaped = new Map(folded.map(({ shape, label }) => [shape, label]));
const longest = Math.max(...folded.map(({ letters }) => letters.length)) + 2;
/** Labels that a text of so many letters can be a damaged form of. */
const nearby: ReadonlyMap<number, typeof folded> = new Map(
  Array.from({ length: longest + 1 }, (_, length) => [
    length,
    folded.filter(({ letters }) => Math.abs(letters.length - length) <= mistakesIn(letters)),
  ]),
);
/** The longest label has four words; damage may add a space or two. */
const mostSpaces = 6;

/**
 * What heading a line is, read through damage: numbering in front, a colon behind, accents, mistaken letters.
 * @returns null when the line is no heading; headings begin with a capital, the last word of a broken sentence does not.
 */
export function labelOf(text: string): Label | null {
  if (text.length > longest + 12 || !/^[\p{Lu}\p{N}]/u.test(text) || hasMoreSpaces(text, mostSpaces)) return null;
  const letters = fold(text.replace(/^(\d{1,2}\.)+\s*|^\d{1,2}\s+/, ''));
  if (letters.length < 6 || letters.length > longest) return null;
  const known = exact.get(letters);
  if (known !== undefined) return known;
  const near = nearby.get(letters.length)?.find(({ letters: label }) => isNear(letters, label));
  if (near !== undefined) return near.label;
  const shape = shapeOf(letters);
  return shaped.get(shape) ?? folded.find((one) => isNearShape(shape, letters.length, one))?.label ?? null;
}

function hasMoreSpaces(text: string, most: number): boolean {
  let count = 0;
  for (let at = text.indexOf(' '); at !== -1 && count <= most; at = text.indexOf(' ', at + 1)) count += 1;
  return count > most;
}

/** Small letters without accents and signs, digits as the letters that they are misread from. */
export function fold(text: string): string {
  if (/^[a-z]*$/.test(text)) return text;
  const plain = /^[ -~]*$/.test(text) ? text : text.normalize('NFD');
  const letters = /[01|]/.test(plain) ? plain.replace(/0/g, 'o').replace(/[1|]/g, 'l') : plain;
  return letters.toLowerCase().replace(/[^a-z]+/g, '');
}

/** How many letters of a label may be wrong. */
function mistakesIn(label: string): number {
  return label.length < 8 ? 0 : label.length < 12 ? 1 : Math.max(2, Math.floor(label.length / 7));
}

function isNear(text: string, label: string): boolean {
  return isNearBy(text, label, mistakesIn(label));
}

function isNearBy(text: string, label: string, allowed: number): boolean {
  return allowed > 0 && distance(text, label, allowed) <= allowed;
}

/** Letters that a scan mixes up cost nothing; other mistakes as many as without them. */
function isNearShape(shape: string, length: number, label: (typeof folded)[number]): boolean {
  const allowed = mistakesIn(label.letters);
  return Math.abs(length - label.letters.length) <= allowed * 2 && isNearBy(shape, label.shape, allowed);
}

/** Does a folded text begin with these letters, one in ten of them misread at most? */
export function beginsLike(text: string, letters: string): boolean {
  if (text.startsWith(letters)) return true;
  const allowed = Math.floor(letters.length / 10);
  const [whole, part] = [shapeOf(text), shapeOf(letters)];
  return distance(whole.slice(0, part.length), part, allowed) <= allowed;
}

/**
 * Edit distance of two folded texts, given up once it is above `limit` (then limit + 1).
 * Time is their length times the limit: only a band around the diagonal can stay below it.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  if (a === b) return 0;
  const beyond = limit + 1;
  let previous: number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  let current: number[] = previous.slice();
  for (let row = 1; row <= a.length; row += 1) {
    const from = Math.max(1, row - limit);
    const to = Math.min(b.length, row + limit);
    current[from - 1] = from === 1 ? row : beyond;
    let least = from === 1 ? row : beyond;
    for (let column = from; column <= to; column += 1) {
      const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1) ? 0 : 1;
      const above = column === row + limit ? beyond : (previous[column] ?? beyond);
      const cost = Math.min(above + 1, (current[column - 1] ?? beyond) + 1, (previous[column - 1] ?? beyond) + same);
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return beyond;
    [previous, current] = [current, previous];
  }
  return Math.min(previous[b.length] ?? beyond, beyond);
}
