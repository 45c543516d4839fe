import type { Row } from '../choose-addition';
import { chooseAddition } from '../choose-addition';
import type { LeftReason } from '../left-reason';
import type { RowTexts } from '../level-texts';
import { englishAdditions, englishPerson } from './additions';
import { degreeIn } from './degree-words';
import { clauseStart, denyEnglish, readEnglish } from './deny-english';
import { kindOfBase, kindsByWords } from './verbs';

const below = [
  'but only after a demonstration',
  'but only with help',
  'but only after prompting',
  'but not in every situation',
];
const shown = [
  'but rarely shows this',
  'but shows this only when asked',
  'but shows this unevenly',
  'but not at all times',
];
const above = [
  'also without prompting',
  'also in busy situations',
  'also in unexpected situations',
  'also in difficult situations',
];

/** The texts of an English row; a reason where the sentence is left. */
export function proposeEnglish(row: Row): RowTexts | LeftReason {
  const clauses = readEnglish(row.indicator.split(' '));
  if (typeof clauses === 'string') return clauses;
  const [first] = clauses;
  if (first === undefined) return 'not-a-sentence';
  const denied = denyEnglish(clauses);
  if (typeof denied === 'string') return denied;
  const plain = clauses.length === 1 && clauseStart(first.rest) === first.rest.length;
  const degree = plain && !/^(be|complete)$/u.test(first.base) ? degreeIn(row.indicator) : null;
  const shifts = degree !== null && (!degree.low.includes(' ') || row.indicator.replace(degree.word, '').endsWith(' '));
  const low = degree === null || !shifts ? denied.text : row.indicator.replace(degree.word, degree.low);
  const raised =
    degree === null || degree.high === null ? row.indicator : row.indicator.replace(degree.word, degree.high);
  const text = [first.base, ...first.rest].join(' ').toLowerCase();
  const kind = kindsByWords.find(([pattern]) => pattern.test(text))?.[1] ?? kindOfBase(first.base);
  const isPlain = plain && !/[,:(]| and /u.test(row.indicator);
  const addition = chooseAddition(englishAdditions, kind, row, englishPerson(row.indicator));
  return {
    low,
    middle: row.indicator,
    high: `${raised}${isPlain ? ' and ' : '; '}${addition}`,
    below: (/independent|active|initiative|own accord/u.test(row.indicator) ? shown : below).map(
      (step) => `${row.indicator}, ${step}`,
    ),
    above: above.map((step) => `${row.indicator}, ${step}`),
  };
}
