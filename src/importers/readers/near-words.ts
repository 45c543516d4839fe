import { distance } from './qualification-file/print/labels';

/**
 * Are these the letters of a known word or heading, read through the damage of a scan? Letters that look alike count as the
 * same; besides, one mistake is allowed for so many letters.
 * @param letters folded (see `fold`), as printed. @param wanted folded.
 */
export function isNear(letters: string, wanted: string, lettersPerMistake = 9): boolean {
  if (letters === wanted) return true;
  const allowed = Math.floor(wanted.length / lettersPerMistake);
  const apart = Math.abs(letters.length - wanted.length);
  if (apart <= allowed && allowed > 0 && distance(letters, wanted, allowed) <= allowed) return true;
  return apart <= mostPairs && wanted.length >= 5 && lookAlike(letters) === shapeOfWanted(wanted);
}

/** "rn" for "m" and "cl" for "d" make a word longer, seldom more than so often. */
const mostPairs = 3;

/** Of the words and headings that readers look for: few, and asked for every line. */
const shapes = new Map<string, string>();
const mostShapes = 1000;

function shapeOfWanted(wanted: string): string {
  const known = shapes.get(wanted);
  if (known !== undefined) return known;
  const shape = lookAlike(wanted);
  if (shapes.size >= mostShapes) shapes.clear();
  shapes.set(wanted, shape);
  return shape;
}

/** One form for everything that a scan takes for one another: rn and m, cl and d, i and l, c and e. */
function lookAlike(letters: string): string {
  return letters.replace(/rn/g, 'm').replace(/cl/g, 'd').replace(/i/g, 'l').replace(/c/g, 'e');
}
