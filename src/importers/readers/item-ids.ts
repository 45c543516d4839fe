import { freeId, lettersOf, shortHash } from '../../core/framework/text-mark';

/**
 * Gives out item ids that the same document always gets again, and that its XML and its print mostly share: they are
 * made of the code, or of the parent and the letters of the text. Only A–Z, a–z, 0–9, "." and "-", so that an id is safe
 * as cell text.
 */
export function itemIds(): ItemIds {
  const taken = new Set<string>();
  const unique = (wanted: string): string => {
    const id = freeId(wanted, taken);
    taken.add(id);
    return id;
  };
  return {
    ofCode: (code) => unique(code.replace(/[^A-Za-z0-9.-]/g, '-')),
    ofText: (parent, mark, text) => unique(`${parent}.${mark}${shortHash(lettersOf(text))}`),
  };
}

export interface ItemIds {
  readonly ofCode: (code: string) => string;
  /** @param mark one letter for the type, so that indicator and knowledge with one text differ. */
  readonly ofText: (parent: string, mark: string, text: string) => string;
}
