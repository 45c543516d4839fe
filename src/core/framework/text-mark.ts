/** Letters and digits without accents, in lower case: what survives retyping and scanning. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** FNV-1a, 32 bits, in base 36: at most seven characters, enough to tell the items under one parent apart. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** The wanted id, or with ".2", ".3", … what is free. */
export function freeId(wanted: string, taken: { readonly has: (id: string) => boolean }): string {
  let id = wanted;
  for (let again = 2; taken.has(id); again += 1) id = `${wanted}.${again}`;
  return id;
}
