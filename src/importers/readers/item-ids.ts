/**
 * Gives out item ids that the same document always gets again, and that its XML and its print mostly share: they are
 * made of the code, or of the parent and the letters of the text. Only A–Z, a–z, 0–9, "." and "-", so that an id is safe
 * as cell text.
 */
export function itemIds(): ItemIds {
  const taken = new Set<string>();
  const unique = (wanted: string): string => {
    let id = wanted;
    for (let again = 2; taken.has(id); again += 1) id = `${wanted}.${again}`;
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

/** Letters and digits without accents: what survives retyping and scanning. */
function lettersOf(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** FNV-1a, 32 bits, in base 36: at most seven characters. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
