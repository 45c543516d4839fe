/**
 * Whether a text only fills its cell: no letters, or a word for "nothing" or "later". A person must judge whether it is
 * meant as an answer.
 */
export function saysNothing(text: string): boolean {
  const letters = text.toLowerCase().replace(/[^\p{L}]/gu, '');
  return letters === '' || placeholders.has(letters);
}

const placeholders = new Set([
  'x',
  'nvt',
  'nietvantoepassing',
  'geen',
  'volgt',
  'volgtnog',
  'nogintevullen',
  'nogdoen',
  'na',
  'notapplicable',
  'none',
  'tba',
  'tbd',
  'todo',
]);
