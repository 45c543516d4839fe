import { shapeOf } from './scanned-letters';

/** Sections whose text becomes part of the framework. */
export type Section = 'complexity' | 'responsibility' | 'knowledge' | 'description' | 'result' | 'behaviour';

/** These sections, in the order of the published documents: of a core task, then of a work process. */
export const sections: readonly Section[] = [
  'complexity',
  'responsibility',
  'knowledge',
  'description',
  'result',
  'behaviour',
];

/** What a line that is only a heading means. "ignored" sections are in every print and hold nothing that is examined; "profession" is one that every profile part has at its beginning. */
export type Label = Section | 'base-part' | 'profile-part' | 'level' | 'profession' | 'ignored';

/** Does the heading begin a section whose text becomes part of the framework? */
export function isSection(label: Label | null): label is Section {
  return sections.some((section) => section === label);
}

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
  ['Toelichting', 'ignored'],
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
const shortest = Math.min(...folded.map(({ letters }) => letters.length)) - 1;
/** Labels that a text of so many letters can be a damaged form of. */
const nearby: ReadonlyMap<number, typeof folded> = new Map(
  Array.from({ length: longest + 1 }, (_, length) => [
    length,
    folded.filter(({ letters }) => Math.abs(letters.length - length) <= mistakesIn(letters)),
  ]),
);
/** The longest label has four words; damage may add a space or two. */
const mostSpaces = 6;

/** What was found of texts that may be headings: recognisers and readers ask it of the same lines again and again. */
const found = new Map<string, Label | null>();
const mostFound = 10_000;

/**
 * What heading a line is, read through damage: numbering in front, a colon behind, accents, mistaken letters.
 * @returns null when the line is no heading; headings begin with a capital, the last word of a broken sentence does not.
 */
export function labelOf(text: string): Label | null {
  if (text.length > longest + 12 || !/^[\p{Lu}\p{N}]/u.test(text) || hasMoreSpaces(text, mostSpaces)) return null;
  const known = found.get(text);
  if (known !== undefined) return known;
  const label = labelOfLetters(fold(text.replace(/^(\d{1,2}\.)+\s*|^\d{1,2}\s+/, '')));
  if (found.size >= mostFound) found.clear();
  found.set(text, label);
  return label;
}

function labelOfLetters(letters: string): Label | null {
  if (letters.length < shortest || letters.length > longest) return null;
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

/** So short that its first letter has to be right. */
const shortLabel = 8;

/** How many letters of a label may be wrong. */
function mistakesIn(label: string): number {
  return label.length < 6 ? 0 : label.length < 12 ? 1 : Math.max(2, Math.floor(label.length / 7));
}

function isNear(text: string, label: string): boolean {
  return isNearBy(text, label, mistakesIn(label));
}

function isNearBy(text: string, label: string, allowed: number): boolean {
  // "Bedrag" is a word of its own.
  if (label.length < shortLabel && text.charAt(0) !== label.charAt(0)) return false;
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

/** Two rows of costs, used again by every comparison: there are thousands in a document. */
let previous: number[] = [];
let current: number[] = [];

/**
 * Edit distance of two folded texts, given up once it is above `limit` (then limit + 1).
 * Time is their length times the limit: only a band around the diagonal can stay below it, and what both begin or end
 * with costs nothing.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let start = 0;
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let rows = a.length - start;
  let columns = b.length - start;
  while (rows > 0 && columns > 0 && a.charCodeAt(start + rows - 1) === b.charCodeAt(start + columns - 1)) {
    rows -= 1;
    columns -= 1;
  }
  if (rows === 0 || columns === 0) return rows + columns;
  const beyond = limit + 1;
  for (let at = 0; at <= columns; at += 1) previous[at] = at;
  for (let row = 1; row <= rows; row += 1) {
    const from = Math.max(1, row - limit);
    const to = Math.min(columns, row + limit);
    let least = from === 1 ? row : beyond;
    current[from - 1] = least;
    const letter = a.charCodeAt(start + row - 1);
    for (let column = from; column <= to; column += 1) {
      const same = letter === b.charCodeAt(start + column - 1) ? 0 : 1;
      const above = column === row + limit ? beyond : (previous[column] ?? beyond);
      const cost = Math.min(above + 1, (current[column - 1] ?? beyond) + 1, (previous[column - 1] ?? beyond) + same);
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return beyond;
    [previous, current] = [current, previous];
  }
  return Math.min(previous[columns] ?? beyond, beyond);
}
