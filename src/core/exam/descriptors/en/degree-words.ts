/** English degree words: the word of the indicator, and in its place where the behaviour falls short or excels. */
export interface EnglishDegree {
  readonly word: RegExp;
  readonly low: string;
  /** null = it stays. */
  readonly high: string | null;
}

const degree = (word: string, low: string, high: string | null = null): EnglishDegree => ({
  word: new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'u'),
  low,
  high,
});

const englishDegrees: readonly EnglishDegree[] = [
  degree('in good time', 'too late or not at all', 'well in advance'),
  degree('in time', 'too late or not at all', 'well in time'),
  degree('on time', 'too late or not at all', 'ahead of time'),
  degree('promptly', 'too slowly'),
  degree('immediately', 'too late or not at all'),
  degree('carefully', 'carelessly'),
  degree('accurately', 'inaccurately'),
  degree('safely', 'in an unsafe manner'),
  degree('politely', 'impolitely'),
  degree('systematically', 'in an unsystematic way'),
  degree('correctly', 'with errors'),
  degree('efficiently', 'inefficiently'),
  degree('effectively', 'with too little effect'),
  degree('evenly', 'unevenly'),
  degree('hygienically', 'unhygienically'),
  degree('completely', 'incompletely'),
  degree('fully', 'incompletely'),
  degree('thoroughly', 'superficially'),
  degree('neatly', 'untidily'),
  degree('independently', 'only with help'),
  degree('regularly', 'rarely'),
  degree('professionally', 'unprofessionally'),
  degree('respectfully', 'with too little respect'),
  degree('patiently', 'impatiently'),
  degree('gently', 'roughly'),
  degree('precisely', 'imprecisely'),
  degree('skilfully', 'unskilfully'),
];

/** The degree word of a sentence that has just one, not tied to another by "and". */
export function degreeIn(sentence: string): EnglishDegree | null {
  const found = englishDegrees.filter(({ word }) => word.test(sentence));
  const [only] = found;
  if (only === undefined || (found.length > 1 && !found.every(({ low }) => low === only.low))) return null;
  const match = only.word.exec(sentence)?.[0] ?? '';
  return new RegExp(`(and|or|more|very|,) ${match}|${match}(,| and| or| enough)`, 'u').test(sentence) ? null : only;
}
