import type { Row } from '../choose-addition';
import { chooseAddition } from '../choose-addition';
import type { LeftReason } from '../left-reason';
import type { RowTexts } from '../level-texts';
import { bare, withoutPause } from '../words';
import { dutchAdditions, dutchPerson } from './additions';
import { degreePlaceIn } from './degree-place';
import { denyClause } from './deny-clause';
import { mainPartOf } from './main-part';
import type { Clause } from './read-clauses';
import { readClauses } from './read-clauses';

/** The texts of a Dutch row; a reason where the sentence is left. */
export function proposeDutch(row: Row): RowTexts | LeftReason {
  const clauses = readClauses(row.indicator.split(' '));
  if (typeof clauses === 'string') return clauses;
  const [first] = clauses;
  if (first === undefined) return 'not-a-sentence';
  const low = denySentence(clauses);
  if (typeof low !== 'object') return low;
  const addition = chooseAddition(dutchAdditions, first.kind, row, dutchPerson(row.indicator));
  const tie = isPlain(clauses, row.indicator) ? ' en ' : '; ';
  const { below, above } = stepsOf(first, row.indicator);
  return {
    low: low.text,
    middle: row.indicator,
    high: `${raised(row.indicator, clauses)}${tie}${addition}`,
    below: below.map((step) => `${row.indicator}, ${step}`),
    above: above.map((step) => `${row.indicator}, ${step}`),
  };
}

/** All clauses denied, tied by "of": falling short in one of them is enough. */
function denySentence(clauses: readonly Clause[]): { readonly text: string } | LeftReason {
  const joined = clauses.length > 1;
  const texts: string[] = [];
  for (const clause of clauses) {
    const denied = denyClause(clause, joined);
    if (typeof denied === 'string') return denied;
    texts.push(withoutPause(denied.join(' ')));
  }
  const subject = clauses[0]?.subject ?? [];
  return { text: [...subject, texts.join(' of ')].join(' ') };
}

/** "tijdig" becomes "ruim op tijd" where it is the only degree of the only clause. */
function raised(indicator: string, clauses: readonly Clause[]): string {
  const [clause] = clauses;
  if (clause === undefined || clauses.length > 1) return indicator;
  const { aside, main, tail } = mainPartOf(clause);
  const place = degreePlaceIn(main);
  const high = place?.words.length === 1 ? (place.words[0]?.high ?? null) : null;
  if (place === null || place === undefined || high === null) return indicator;
  return [
    ...clause.subject,
    ...clause.verbs,
    ...aside,
    ...main.slice(0, place.from),
    high,
    ...main.slice(place.to),
    ...tail,
  ].join(' ');
}

/** One clause without a clause below it and without another "en" near its end: "en" and a verb may follow. */
function isPlain(clauses: readonly Clause[], indicator: string): boolean {
  const [clause] = clauses;
  if (clause === undefined || clauses.length > 1 || clause.verbs.length > 1) return false;
  return mainPartOf(clause).tail.length === 0 && !/[,:(]/u.test(indicator) && !/ en /u.test(indicator);
}

/** The steps between the levels: help and prompting for what is done, what is shown for what somebody is or knows. */
function stepsOf(
  clause: Clause,
  indicator: string,
): { readonly below: readonly string[]; readonly above: readonly string[] } {
  const verb = bare(clause.verbs[0] ?? '').toLowerCase();
  if (/zelfstandig|actief|initiatief|zichzelf/u.test(indicator)) return shown;
  return /^(is|kent|weet|heeft|kan|beheerst|begrijpt|bezit|blijft|staat)$/u.test(verb) ? shown : done;
}

const done = {
  below: [
    'maar alleen na voordoen',
    'maar alleen met hulp',
    'maar alleen na aansporing',
    'maar niet in alle situaties',
  ],
  above: [
    'ook zonder aansporing',
    'ook in drukke situaties',
    'ook in onverwachte situaties',
    'ook in moeilijke situaties',
  ],
};

const shown = {
  below: [
    'maar laat dat zelden zien',
    'maar laat dat alleen na vragen zien',
    'maar laat dat wisselend zien',
    'maar laat dat niet steeds zien',
  ],
  above: [
    'en laat dat uit zichzelf zien',
    'ook in drukke situaties',
    'ook in onverwachte situaties',
    'ook in moeilijke situaties',
  ],
};
