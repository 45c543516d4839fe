/** What two names say about the people behind them. */
export type NameMatch = 'same' | 'perhaps' | 'different';

/** The names in a cell: people write several with commas, semicolons, slashes, line breaks, "en" or "and". */
export function namesIn(text: string): readonly string[] {
  return text
    .split(/[,;/&+\n]|\s(?:en|and)\s/i)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/**
 * Whether two names are of one person. Case, accents, dots and titles do not count. The same surname with an initial
 * that fits, or without any first name, is "perhaps": J. de Vries may be Jan, and may be somebody else.
 */
export function compareNames(one: string, other: string): NameMatch {
  const [first, second] = [partsOf(one), partsOf(other)];
  const [surname, otherSurname] = [first.at(-1), second.at(-1)];
  if (surname === undefined || otherSurname === undefined) return 'different';
  if (personKey(one) === personKey(other)) return 'same';
  if (surname !== otherSurname) return 'different';
  const [given, otherGiven] = [first.slice(0, -1)[0], second.slice(0, -1)[0]];
  if (given === undefined || otherGiven === undefined) return 'perhaps';
  const initialFits = given[0] === otherGiven[0] && (given.length === 1 || otherGiven.length === 1);
  return initialFits || given === otherGiven ? 'perhaps' : 'different';
}

/** What two spellings of one name have in common: equal exactly where compareNames says "same"; "" = no name. */
export function personKey(name: string): string {
  return partsOf(name).join(' ');
}

/** First names or initials and the surname, without titles and prefixes. */
function partsOf(name: string): readonly string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s.]+/)
    .filter((part) => /\p{L}/u.test(part) && !passedOver.has(part));
}

const passedOver = new Set([
  ...['dhr', 'mevr', 'mw', 'mr', 'mrs', 'ms', 'drs', 'dr', 'ing', 'ir', 'prof', 'ma', 'msc', 'bsc', 'med'],
  ...['van', 'von', 'de', 'der', 'den', 'het', 'ter', 'ten', 'te', "'t", "'s"],
]);
